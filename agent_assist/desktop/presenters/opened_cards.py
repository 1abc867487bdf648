"""The cards that the agent opens beside the next step: each is made of its own inputs, and only while it is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from agent_assist.desktop.presenters import inputs as of
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import panel_view as cards
from agent_assist.desktop.presenters.context_view import context_card
from agent_assist.desktop.presenters.kept import Kept
from agent_assist.desktop.presenters.last_call_view import last_call_card, last_call_line, nothing_open
from agent_assist.desktop.presenters.moment import Screen
from agent_assist.desktop.presenters.note_life import NoteLife
from agent_assist.desktop.presenters.receipt_view import receipt
from agent_assist.desktop.presenters.why_view import why_card
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.sync.status import SyncState
from agent_assist.domain.casefile import CaseFile


class OpenedCards:
    """What a tool opens. GUI thread only.

    Args:
        desk: the services.
        screen: what only the screen knows.
        notes: the note of the shown contact.
        presented: makes the card of a tool that has a presenter of its own, while the call is on; that of a request
            also afterwards, for it may be half filled in.
    """

    def __init__(
        self,
        desk: Desk,
        screen: Screen,
        notes: NoteLife,
        presented: Mapping[s.ToolKey, Callable[[], s.Card | None]],
    ) -> None:
        self._desk = desk
        self._screen = screen
        self._notes = notes
        self._presented = presented
        self._receipt, self._receipt_card = Kept(receipt), Kept(cards.receipt_card)
        self._why, self._place, self._note = Kept(why_card), Kept(cards.place_card), Kept(cards.notes_card)
        self._context = Kept(context_card)
        self._last, self._last_line, self._none_open = Kept(last_call_card), Kept(last_call_line), Kept(nothing_open)
        self._made: Mapping[s.ToolKey, Callable[[CaseFile], s.Card | None]] = {
            s.ToolKey.RECEIPT: self._large_receipt,
            s.ToolKey.WHY: lambda file: self._why.of(file) if file.decision is not None else None,
            s.ToolKey.CONTEXT: lambda file: self._context.of(self._known(file)) if file.state.live else None,
            s.ToolKey.PLACE: self._where,
            s.ToolKey.NOTES: lambda file: self.notes(file.contact_id),
            s.ToolKey.LAST: lambda _file: self._none_open.of(desk.last.minutes),
        }

    def card(self, file: CaseFile) -> s.Card | None:
        """Return the card of the tool that is open; None for none, and where it has nothing to show."""
        tool = self._screen.tool
        if tool is None:
            return None
        presented = self._presented.get(tool) if file.state.live or tool is s.ToolKey.RIGHTS else None
        if presented is not None:
            return presented()
        make = self._made.get(tool)
        return make(file) if make is not None else None

    def _large_receipt(self, file: CaseFile) -> s.Card | None:
        """Return the receipt on a card of its own; the wrap-up shows it itself."""
        offered = self.offered(file) if file.state.live else None
        return self._receipt_card.of(offered) if offered is not None else None

    def _where(self, file: CaseFile) -> s.Card:
        placeless = self._desk.turns.placeless(file)
        return self._place.of(of.PlaceInputs(placeless=placeless, places=tuple(self._screen.places)))

    def finished(self, file: CaseFile) -> s.Card:
        """Return the card of a finished call, or that of its note."""
        if self._screen.tool is s.ToolKey.NOTES:
            return self.notes(file.contact_id)
        return self._last.of(of.LastCallInputs(file=file, open=self._desk.last.open()))

    def between_calls(self) -> tuple[s.LastCallLine | None, s.Card | None]:
        """Return the line about the last call, and, where one was asked for and none is open, the card that says so."""
        open_calls = self._desk.last.open()
        asked = self._screen.tool is s.ToolKey.LAST and not open_calls
        return self._last_line.of(open_calls), self._none_open.of(self._desk.last.minutes) if asked else None

    def notes(self, contact: str) -> s.NotesCard:
        """The frame of a contact's note; what a key in the note asks for, and all that it asks for."""
        return self._note.of(of.NotesInputs(contact_id=contact, note=self._notes.shown()))

    def offered(self, file: CaseFile) -> s.Receipt | None:
        """Return the receipt of a contact; None before it has a code."""
        receipts = self._desk.receipts
        return self._receipt.of(
            of.ReceiptInputs(
                file=file,
                receipt_page=receipts.page,
                receipt_saved=receipts.saved(file.contact_id),
                offline=self._screen.sync.state is SyncState.OFFLINE,
            )
        )

    def _known(self, file: CaseFile) -> of.ContextInputs:
        """Gather place, people and rule; the version only of the pack that made the decision."""
        pack = self._desk.packs.of(file.contact_id)
        made = file.decision is not None and file.decision.pack == pack.ref.digest
        since = pack.manifest.effective_from
        version = of.PolicyVersion(pack.ref.version, (since.year, since.month, since.day)) if made else None
        speaker = self._desk.consent.speaker(file)
        return of.ContextInputs(file=file, speaker=speaker, places=tuple(self._screen.places), version=version)
