"""The call panel's presenter: intents in, State out. GUI thread; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import assert_never

from msgspec.structs import replace

from agent_assist.desktop.ports.contact_store import FlagDecision, Opening
from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.card_parts import CardParts
from agent_assist.desktop.presenters.failing_view import FAILED
from agent_assist.desktop.presenters.fields import FieldsPresenter
from agent_assist.desktop.presenters.global_keys_view import keys_banner, shows_panel
from agent_assist.desktop.presenters.last_call_view import NOTHING_OPEN
from agent_assist.desktop.presenters.moment import Screen, moment, waiting_purpose
from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.presenters.note_life import NoteLife
from agent_assist.desktop.presenters.offers_state import Offers
from agent_assist.desktop.presenters.opened_cards import OpenedCards
from agent_assist.desktop.presenters.pack_notice import notice
from agent_assist.desktop.presenters.panel_parts import PanelParts
from agent_assist.desktop.presenters.panel_state import NotesCard, PanelState, PlaceChoice, ToolKey, TurnKey
from agent_assist.desktop.presenters.panel_view import UNCONFIRMED
from agent_assist.desktop.presenters.review_news import review_news
from agent_assist.desktop.presenters.rights import RightsPresenter
from agent_assist.desktop.presenters.screen_capture import ScreenCapture
from agent_assist.desktop.presenters.turn_view import SHIFT
from agent_assist.desktop.presenters.turns import take_turn
from agent_assist.desktop.runtime.failing import Part
from agent_assist.desktop.runtime.global_keys import KeyState
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.sync.status import SyncStatus
from agent_assist.domain.carry import read_carried
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.clock import Clock
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.facts import FactKind
from agent_assist.domain.steps import Step
from agent_assist.policy.received import Refusal

_TOOLS = {
    TurnKey.RECEIPT: ToolKey.RECEIPT,
    TurnKey.WHY: ToolKey.WHY,
    TurnKey.FIELDS: ToolKey.FIELDS,
    TurnKey.RIGHTS: ToolKey.RIGHTS,
    TurnKey.RECORDER: ToolKey.RECORDER,
    TurnKey.LAST: ToolKey.LAST,
}
"""Lines of the menu that open a card."""
_OF_RIGHTS = {FactKind.RIGHTS_REQUESTED, FactKind.CORRECTION_READ_BACK}
_SCRIPT_STEPS = {Step.DISCLOSE, Step.SAY_STARTED, Step.SAY_WITHDRAWN, Step.SAY_CANNOT_STOP, Step.SAY_NOT_RECORDED}


class PanelPresenter:
    """Keeps what only the screen knows (open card, unsaved note) and shows what changed.

    Args:
        desk: the services.
        note: the note field's model; one for the shown contact.
        clock: time.
        places: places that can be chosen, in the order of their names.
        softphone: name of the connected softphone, for the idle card.
        show: shows a state; must be cheap when little changed.
        language: what the windows are written in; purposes are named in it.
        capture: tells whether the window is kept out of screenshots; nothing keeps it out where that is left out.
        practise: begins a practice call; None offers none.
        offers: what else is offered between calls; its owner opens it.
        soon: refreshes a little later, if nothing did before; without it that is done at once.
    """

    def __init__(
        self,
        desk: Desk,
        note: NoteModel,
        clock: Clock,
        places: Sequence[PlaceChoice],
        softphone: str,
        show: Callable[[PanelState], None],
        *,
        language: str = "en",
        capture: Callable[[], ScreenCapture] = lambda: ScreenCapture.SEEN,
        practise: Callable[[], object] | None = None,
        offers: Offers | None = None,
        soon: Callable[[], None] | None = None,
    ) -> None:
        self._desk = desk
        self._practise: Callable[[], object] = practise or (lambda: None)
        self._notes = NoteLife(desk.notes, note)
        self._fields = FieldsPresenter(desk, capture)
        self._clock = clock
        self._show = show
        self._soon = soon or self.refresh
        self._screen = Screen(tuple(places), softphone, language, capture, practice=practise is not None)
        self._screen.offers = offers or self._screen.offers
        self._rights = RightsPresenter(desk, self._screen, clock)
        self._make_parts()
        self._shown: PanelState | None = None
        self._of: str | None = None

    def refresh(self) -> None:
        """Show what is known now; parts whose inputs did not change are not made again, and one that fails is named."""
        self._desk.failing.call(Part.PANEL, "contact", self._follow_contact, None)
        self._desk.failing.call(Part.DATA, "fields", self._leave_cards, None)
        self._shown = self._parts.panel(moment(self._desk, self._screen, self._clock.now_ms()))
        self._show(self._shown)

    def note_edited(self) -> None:
        """Show the frame of the note anew after a key in it; nothing else of the panel depends on the note.

        Other changes come with `refresh`, so a key looks neither at the desk nor at the clock. Most keys change
        nothing in the frame either: then nothing is shown.
        """
        shown = self._shown
        if shown is None or not isinstance(shown.card, NotesCard):
            return
        card = self._cards.notes_card(shown.card.contact_id)
        if card is not shown.card:
            self._shown = replace(shown, card=card)
            self._show(self._shown)

    def keep_note(self) -> None:
        """Save every note that is not saved yet, truncated like every note; the program is about to end."""
        self._desk.failing.call(Part.MASKING, "keep", self._notes.keep, None)

    def sync_changed(self, status: SyncStatus) -> None:
        """The sync stands differently; that is shown with the next refresh."""
        self._screen.sync = status

    def packs_refused(self, refused: Sequence[Refusal], *, stale: bool = False) -> None:
        """Policy packs from the server that are not used, or no news of them for too long; the last good one stays."""
        self._screen.packs = notice(refused, stale=stale)
        self.refresh()

    def keys_told(self, states: Sequence[KeyState]) -> None:
        """What became of the global keys; one that does not work is told while no call is on."""
        self._screen.keys, self._screen.show_key = keys_banner(states), shows_panel(states)
        self.refresh()

    def use_places(self, places: Sequence[PlaceChoice]) -> None:
        """Another pack is in force: these are its places, in the order of their names."""
        self._screen.places = tuple(places)
        self.refresh()

    def reviewed(self, decisions: Sequence[FlagDecision], openings: Sequence[Opening]) -> None:
        """Supervisors looked at this agent's calls; the newest word is shown when idle."""
        self._screen.news = review_news(decisions, openings) or self._screen.news
        self.refresh()

    def handle(self, intent: i.PanelIntent) -> None:
        """Do what the person wants, or nothing when it cannot be done now.

        What leads to a fact is shown once the fact is durable, a few milliseconds later, or soon where that takes long:
        to show the panel twice would keep the interpreter from the lane that writes.
        """
        asked = self._desk.records.asked
        self._desk.failing.call(Part.PANEL, type(intent).__name__, lambda: self._handle(intent), None)
        if self._desk.records.asked == asked:
            self.refresh()
        else:
            self._soon()

    def _handle(self, intent: i.PanelIntent) -> None:  # noqa: C901, PLR0912 - one arm for each intent
        match intent:
            case i.MarkRead():
                _mark_read(self._desk, self._screen)
            case i.ChooseLanguage(tag, back):
                _choose_language(self._desk, tag, back=back)
            case i.GiveAnswer(purpose, state):
                if not _own_answer(self._desk, state):
                    self._with_file(lambda file: self._desk.consent.answer(file, purpose, state))
            case i.UndoLast(purpose):
                self._take_back(purpose)
            case i.Withdraw(purpose, party):
                self._with_file(lambda file: self._desk.consent.withdraw(file, purpose, party))
            case i.Dispose() | i.SayRecorder() | i.SayGuardian():
                self._choose(intent)
            case i.UseStanding() | i.AskAgain():
                again = isinstance(intent, i.AskAgain)
                self._with_file(self._desk.disclosure.once_more.ask if again else self._desk.earlier.use)
            case i.TakeTurn(key) if key in _TOOLS:
                self._use_tool(_TOOLS[key])
            case i.TakeTurn(key, purpose):
                _take_turn(self._desk, self._screen, key, purpose)
            case i.MoreTime():
                self._with_file(self._desk.payment.more)
            case i.TypeDigit(digit):
                self._with_file(lambda file: self._desk.payment.type(file, digit))
            case i.HandOver():
                self._with_file(lambda file: _hand_over(self._desk, self._screen, file, intent, self._clock.now_ms()))
            case i.UseTool(key):
                self._use_tool(key)
            case i.OpenField() | i.GiveReason():
                self._fields.handle(intent)
            case i.RequestWish():
                self._rights.handle(intent)
            case i.CloseCard():
                self._screen.tool = _closed(self._desk, self._screen.tool, self._fields, self._rights)
            case i.LearnPlace(code):
                self._screen.tool = None
                self._with_file(lambda file: self._desk.turns.learn_place(file.contact_id, code))
            case i.SaveNote() | i.ReleaseFinding():
                self._notes.handle(intent, self._desk.shown())
            case i.Acknowledge(key):
                self._acknowledge(key)
            case i.FinishCall() | i.Practise():
                (self._finish if isinstance(intent, i.FinishCall) else self._practise)()
            case i.SwitchContact(contact):
                self._desk.calls.show(contact)
            case _:
                assert_never(intent)

    def _take_back(self, purpose: str | None) -> None:
        """Ask for a purpose again, or take back what was entered last; an opened card then gives way to what comes."""
        if purpose is not None:
            self._with_file(lambda file: self._desk.consent.reopen(file, purpose))
            return
        self._screen.tool = _after_undo(self._desk)
        self._with_file(self._desk.undo.take_back)

    def _choose(self, intent: i.Dispose | i.SayRecorder | i.SayGuardian) -> None:
        """Take one of the equal choices of a card."""
        desk = self._desk
        if isinstance(intent, i.SayGuardian):
            if desk.step() is Step.ASK_GUARDIAN and self._screen.tool is None:
                self._with_file(lambda file: desk.consent.guardian(file, here=intent.here))
            return
        if isinstance(intent, i.Dispose):
            self._with_file(lambda file: desk.consent.dispose(file, intent.choice))
            return
        self._screen.tool = None if self._screen.tool is ToolKey.RECORDER else self._screen.tool
        self._with_file(lambda file: desk.recording.said(file.contact_id, intent.state))

    def _acknowledge(self, key: str) -> None:
        if key == SHIFT:
            self._desk.shift.acknowledge()
        elif key == NOTHING_OPEN:
            self._screen.tool = None
        elif key == FAILED:
            self._finish()
        elif key == UNCONFIRMED and self._desk.calls.shown is not None:
            self._screen.understood.add(self._desk.calls.shown)
        else:
            self._notes.retry()
            self._desk.clear_error()

    def _with_file(self, act: Callable[..., object]) -> None:
        file = self._desk.shown()
        if file is not None and file.state.live:
            act(file)

    def _use_tool(self, key: ToolKey) -> None:
        if key is ToolKey.LAST:
            _last_call(self._desk, self._screen)
            return
        if key not in {ToolKey.NOTES, ToolKey.MORE}:
            self._desk.last.leave()  # what the others do, they do on the call that is on
        if key is ToolKey.WITHDRAW:
            self._screen.tool = None
            self._with_file(lambda file: self._desk.consent.withdraw(file, None))
            return
        if key is ToolKey.PAYMENT:
            self._screen.tool, self._screen.law = None, False
            self._with_file(self._desk.payment.toggle)
            return
        if key is ToolKey.RECEIPT:
            self._with_file(self._desk.receipts.offer)  # again, where writing its code failed before
        if key is ToolKey.WHY and self._desk.step() is Step.PAY:
            self._screen.law = not self._screen.law  # in the line: the card must say whether the number may be taken
            return
        if key is not ToolKey.MORE and self._desk.shown() is not None and self._desk.step() is not Step.PAY:
            self._screen.tool = None if self._screen.tool is key else key

    def _finish(self) -> None:
        file = self._desk.shown()
        if file is not None and not file.state.live and not self._rights.keeps():
            self._notes.retry()
            self._notes.save_changes(file)
            self._desk.closing.finish(file.contact_id)

    def _make_parts(self) -> None:
        presented = {ToolKey.FIELDS: self._fields.card, ToolKey.RIGHTS: self._rights.card}
        opened = OpenedCards(self._desk, self._screen, self._notes, presented)
        self._cards = CardParts(self._desk, self._screen, self._notes, opened)
        self._parts = PanelParts(self._desk, self._screen, self._cards)

    def _follow_contact(self) -> None:
        """A new contact begins with an empty note, no open card, and parts that keep nothing of the one before."""
        if self._desk.calls.shown != self._of:
            self._screen.show(self._desk.calls.shown)
            self._of = self._desk.calls.shown
            self._make_parts()
        self._notes.follow(self._desk.calls.shown)
        file = self._desk.shown()
        if file is None:
            self._notes.permit(None, ())
        else:
            self._notes.permit(file, self._desk.packs.of(file.contact_id).purposes, self._desk.kept_out(file))

    def _leave_cards(self) -> None:
        if self._screen.tool is not ToolKey.FIELDS:
            self._fields.leave(self._rights.shows())


def _closed(desk: Desk, tool: ToolKey | None, *cards: FieldsPresenter | RightsPresenter) -> ToolKey | None:
    """Go one step back in an opened card, and return what is open then; without one, ask no more what is unclear."""
    file = desk.shown()
    if tool is None and desk.last.held:
        desk.last.leave()
    elif tool is None and file is not None:
        desk.disclosure.once_more.leave(file)
    return tool if any(card.back() for card in cards) else None


def _after_undo(desk: Desk) -> ToolKey | None:
    """Return what is open once the last entry is taken back.

    After a request it is its card, which says what to tell the customer: the reference may have been read out. After a
    correction, too: it is read back anew.
    """
    act = desk.undo.open(desk.shown())
    fact = act.fact if act is not None else None
    return ToolKey.RIGHTS if fact is not None and fact.kind in _OF_RIGHTS else None


def _last_call(desk: Desk, screen: Screen) -> None:
    """Show the newest finished call, or the one before it; where none can be shown, say where they are.

    In a payment step nothing is shown over it.
    """
    if desk.step() is Step.PAY:
        return
    shown = desk.last.show_next()
    screen.tool = None if shown or screen.tool is ToolKey.LAST else ToolKey.LAST


def _hand_over(desk: Desk, screen: Screen, file: CaseFile, intent: i.HandOver, now_ms: int) -> None:
    """Say that the answers were copied, or that they were not; only what was copied is written down."""
    screen.handed = (file.contact_id, now_ms, intent.copied)
    if intent.copied:
        desk.earlier.handed_over(file, read_carried(intent.answers))


def _take_turn(desk: Desk, screen: Screen, key: TurnKey, purpose: str) -> None:
    """Do what a line of the menu, or a choice of the card over the call's context, says; the card closes with it."""
    screen.tool = None if screen.tool is ToolKey.CONTEXT else screen.tool
    file = desk.shown()
    if key is not TurnKey.SILENCE:
        take_turn(desk, key, purpose)
    elif file is not None and file.state.live:
        screen.silence(file.contact_id)


def _own_answer(desk: Desk, state: ConsentState) -> bool:
    """Take the agent's own answer while no call is on and the question stands; else it is a customer's."""
    return desk.step() is Step.IDLE and desk.shift.wants_answer and desk.shift.answer(state)


def _mark_read(desk: Desk, screen: Screen) -> None:
    file = desk.shown()
    step = desk.step_of(file)
    if file is not None and screen.tool is None and step in _SCRIPT_STEPS:
        desk.disclosure.mark_read(file, step)


def _choose_language(desk: Desk, tag: str | None, *, back: bool) -> None:
    file = desk.shown()
    step = desk.step_of(file)
    line = desk.disclosure.line(file, step, *waiting_purpose(desk, file, step)) if file else None
    if file is not None and line is not None:
        desk.disclosure.choose(file.contact_id, line.script, tag, -1 if back else 1)
