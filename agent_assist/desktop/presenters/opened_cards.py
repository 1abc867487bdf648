"""The cards that the agent opens beside the next step: each is made of its own inputs, and only while it is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from agent_assist.desktop.presenters import inputs as of
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import panel_view as cards
from agent_assist.desktop.presenters.context_view import context_card
from agent_assist.desktop.presenters.kept import Kept
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
        presented: makes the card of a tool that has a presenter of its own, while the call is on.
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

    def card(self, file: CaseFile) -> s.Card | None:
        """Return the card of the tool that is open; None for none, and where it has nothing to show."""
        tool, live = self._screen.tool, file.state.live
        if tool is s.ToolKey.RECEIPT and live:  # the wrap-up shows it itself
            offered = self.offered(file)
            return self._receipt_card.of(offered) if offered is not None else None
        presented = self._presented.get(tool) if tool is not None and live else None
        if presented is not None:
            return presented()
        if tool is s.ToolKey.WHY and file.decision is not None:
            return self._why.of(file)
        if tool is s.ToolKey.CONTEXT and live:
            return self._context.of(self._known(file))
        if tool is s.ToolKey.PLACE:
            placeless = self._desk.turns.placeless(file)
            return self._place.of(of.PlaceInputs(placeless=placeless, places=tuple(self._screen.places)))
        return self.notes(file.contact_id) if tool is s.ToolKey.NOTES else None

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
