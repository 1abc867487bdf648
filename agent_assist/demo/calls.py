"""The demo's calls and its review, as scripts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QTextEdit

from agent_assist.demo.house import PASSWORD, SUPERVISOR
from agent_assist.demo.planted import CARD, CARD_SPOKEN, EVERY_KIND, SECURITY_CODE, SENSITIVE
from agent_assist.demo.script import Pause, Script, Wait
from agent_assist.demo.stage import TALK_S, Stage, shown
from agent_assist.desktop.presenters.panel_state import PaymentCard, ReceiptCard
from agent_assist.desktop.presenters.review_state import ContactPage, QueuePage
from agent_assist.desktop.sync.status import SyncState
from agent_assist.domain.consent import CUSTOMER, ConsentState
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.steps import TWICE, Step

_NOTE = (
    f"Card on file is out of date. New number {CARD} taken. She spelled it out too: {CARD_SPOKEN}."
    f" And gave the security code {SECURITY_CODE} once. Wants a call on 12 December about the refund."
)
"""What is typed into the note while the customer dictates."""
_QUICKLY = 2
"""Keys at once, where no picture needs a person's pace."""
GIVEN, REFUSED, UNCLEAR = ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.UNKNOWN
RECORDING, PAUSED, OFF = RecorderState.RECORDING, RecorderState.PAUSED, RecorderState.OFF


def given(stage: Stage) -> Script:
    """Consent given for quality: recording starts and is confirmed."""
    stage.picture("idle")
    yield from stage.connect("incoming")
    yield from stage.read("disclosure")
    yield from stage.answer(GIVEN, REFUSED, UNCLEAR, pictures="answers")
    yield Wait(stage.recorder_is(RECORDING), "recording is confirmed")
    if stage.records:
        yield Wait(stage.step_is(Step.SAY_STARTED), "the panel says what to say next")
        yield from stage.read("recording")
    yield Pause(TALK_S)
    stage.key("y")
    yield Pause(0.3)
    stage.picture("why")
    stage.key("esc")
    yield from stage.hang_up("given", "wrap-up")


def refused(stage: Stage) -> Script:
    """Everything refused: nothing is recorded. Sensitive text of every kind is typed into the note."""
    yield from stage.connect()
    yield from refuse_everything(stage, "refused")
    yield from _write(stage, [EVERY_KIND[at : at + _QUICKLY] for at in range(0, len(EVERY_KIND), _QUICKLY)])
    unmasked = SENSITIVE.keys() - stage.file().notes[-1].kinds.keys()
    if unmasked:
        raise RuntimeError(f"typed into the note and not masked: {', '.join(sorted(unmasked))}")
    yield from stage.hang_up("refused")


def refuse_everything(stage: Stage, picture: str = "") -> Script:
    """On a call that is connected: everything is asked and refused, and the other way is offered."""
    yield from stage.read()
    yield from stage.answer(REFUSED, REFUSED, REFUSED)
    yield Wait(stage.step_is(Step.SAY_NOT_RECORDED), "the alternative is offered")
    yield from stage.read(picture)


def withdrawn(stage: Stage) -> Script:
    """Given, then withdrawn while the call goes on: recording stops and the stop is confirmed."""
    yield from _given_and_withdrawn(stage)
    yield from stage.read("withdrawn")
    yield Pause(TALK_S)
    yield from stage.hang_up("withdrawn")


def withdrawn_and_erased(stage: Stage) -> Script:
    """Given, then withdrawn, and what was recorded before is to be erased: an order the recorder must confirm."""
    yield from _given_and_withdrawn(stage)
    yield from stage.read()
    if stage.records:  # where nothing was recorded, nothing is asked
        yield Wait(stage.step_is(Step.DISPOSE), "the panel asks what shall become of it")
        yield Pause(0.5)
        stage.picture("keep-or-erase")
        stage.key("2", fact=True)
        yield Wait(lambda: bool(stage.file().disposals), "the order to erase is written down")
    yield Pause(1)
    yield from stage.hang_up("withdrawn and erased", "erase-ordered")


def washington(stage: Stage) -> Script:
    """A customer in Washington: recording starts at once, so that the notice itself is on the tape."""
    yield from stage.connect()
    yield from _learn(stage, "Washington", "US-WA")
    yield Wait(lambda: _procedure(stage) == "announce_on_recording", "the notice belongs on the recording")
    yield Wait(stage.recorder_is(RECORDING), "recording is confirmed before the notice is read")
    yield Wait(stage.step_is(Step.DISCLOSE), "the notice is shown")
    yield from stage.read("notice-on-tape")
    yield from stage.answer(GIVEN, REFUSED, REFUSED)
    yield Pause(TALK_S)
    yield from stage.hang_up("washington")


def german(stage: Stage) -> Script:
    """A German customer, joined by somebody in Washington: asked first, recorded, and asked once more on the tape."""
    yield from stage.connect()
    yield from _learn(stage, "Germany", "DE")
    yield Wait(lambda: _procedure(stage) == "ask_first", "a spoken yes is needed first")
    stage.key("j")
    stage.key("1", fact=True)
    yield Wait(lambda: len(stage.file().persons) > 1, "somebody has joined")
    yield from _learn(stage, "Washington", "US-WA")
    yield Wait(lambda: _procedure(stage) == TWICE, "it is asked twice")
    yield from stage.read("ask-first")
    yield from stage.answer(GIVEN, REFUSED, REFUSED)
    yield Wait(lambda: stage.desk.consent.asked(stage.file()) != CUSTOMER, "who joined is asked too")
    yield from stage.answer(GIVEN, REFUSED)
    yield Wait(stage.recorder_is(RECORDING), "recording is confirmed")
    if stage.records:  # without a recorder there is no tape to repeat it on
        yield Wait(stage.step_is(Step.SAY_STARTED), "the question must be repeated on the recording")
        yield from stage.read("repeat-on-tape")
        for picture in ("asked-again", "asked-again-who-joined"):
            yield Wait(stage.step_is(Step.ASK_AGAIN), "the same answer is asked for once more")
            before = len(stage.file().answer_log)
            yield Pause(0.5)
            stage.picture(picture)
            stage.key("1", fact=True)
            yield Wait(lambda before=before: len(stage.file().answer_log) > before, "the second yes is written down")  # type: ignore[misc]
        yield Wait(stage.step_is(Step.LIVE), "everything is said twice")
    yield Pause(TALK_S)
    stage.key("t")
    yield Wait(lambda: _receiptshown(stage), "the receipt is shown")
    yield Pause(0.3)
    stage.picture("receipt")
    stage.key("t")
    yield from stage.hang_up("german")


def place_learned(stage: Stage) -> Script:
    """A place with a notice rule first; then one that asks for a spoken yes is learned in mid-call."""
    yield from stage.connect()
    yield from _learn(stage, "Texas", "US-TX")
    yield Wait(stage.step_is(Step.DISCLOSE), "the disclosure is shown")
    yield from stage.read()
    yield Wait(stage.recorder_is(RECORDING), "recording is confirmed after the notice")
    yield Pause(TALK_S)
    yield from _learn(stage, "Germany", "DE", "place")
    yield Wait(stage.recorder_is(OFF), "the stricter place stops the recorder")
    yield Wait(stage.step_is(Step.DISCLOSE), "the disclosure is asked for again")
    yield Pause(0.2)
    stage.picture("place-learned")
    yield from stage.read()
    yield from stage.answer(GIVEN, REFUSED, REFUSED)
    yield Wait(stage.recorder_is(RECORDING), "recording is confirmed again")
    yield Pause(TALK_S)
    yield from stage.hang_up("place learned")


def card_and_outage(stage: Stage) -> Script:
    """A card is read out with the recorder paused, and typed into the note; the server stops and comes back."""
    yield from _answered_step_by_step(stage)
    yield from _payment(stage)
    yield from stage.elsewhere(stage.server.stop, "the server stops")
    yield from _note(stage)
    yield Wait(stage.sync_is(SyncState.OFFLINE), "the panel knows that the server is away", 30)
    yield from stage.frame("The server is away: the facts wait here")
    stage.picture("offline")
    yield from stage.hang_up("card typed, server away", frame="Wrap-up: was anything missed?")
    yield from stage.elsewhere(stage.server.start, "the server starts again")
    yield Wait(stage.sync_is(SyncState.SYNCED), "everything is sent after the outage", 90)
    yield from stage.frame("The server is back: each fact arrived once")


def _answered_step_by_step(stage: Stage) -> Script:
    yield from stage.ring()
    yield from stage.frame("The phone rings: the rule is known")
    yield from stage.pick_up()
    yield Wait(stage.recorder_is(OFF), "the recorder is seen to be off")
    yield from stage.frame("The sentence to say")
    yield from stage.read()
    yield Wait(stage.step_is(Step.ASK), "the panel asks for answers")
    yield from stage.frame("One key for each answer")
    yield from stage.answer(GIVEN, GIVEN)
    yield from stage.frame("Nothing but a yes counts as consent")
    yield from stage.answer(REFUSED)
    yield Wait(stage.recorder_is(RECORDING), "recording is confirmed")
    yield from stage.frame("Recording: seen in the files it writes", of_recorder=True)


def _note(stage: Stage) -> Script:
    """A note with a card number in it, typed key by key."""
    yield from _write(stage, list(_NOTE), "A card number typed into the note is masked", "notes")


def _write(stage: Stage, parts: Sequence[str], frame: str = "", picture: str = "") -> Script:
    """Open the note, type it part by part with a breath between them, and save it."""
    stage.key("n")
    yield Wait(lambda: bool(shown(stage.desktop.panel, QTextEdit)), "the note field is shown")
    yield Pause(0.3)
    note = stage.field(QTextEdit)
    note.setFocus()
    for part in parts:
        stage.hand.type(note, part, timed=len(part) == 1)
        yield Pause(0.02)
    if frame:
        yield from stage.frame(frame)
        stage.picture(picture)
    before = len(stage.file().notes)
    stage.hand.key(note, "enter", ctrl=True, fact=True)
    yield Wait(lambda: len(stage.file().notes) > before, "the note is written down")
    stage.key("esc")


def review(stage: Stage) -> Script:
    """A supervisor signs in, opens a flagged contact for a reason, decides; the agent sees it."""
    session = stage.desktop.session
    if session is None:
        return
    session.open_review()
    yield Wait(lambda: session.room is not None, "the review window opens")
    if session.room is None:
        return
    window = session.room.window
    yield Wait(lambda: len(shown(window, QLineEdit)) > 1, "name and password can be typed")
    yield Pause(0.5)
    stage.hand.picture(window, "sign-in")
    user, password = shown(window, QLineEdit)[:2]
    stage.hand.type(user, SUPERVISOR)
    stage.hand.type(password, PASSWORD)
    stage.hand.key(password, "enter")
    yield Wait(lambda: _has_rows(window.state), "the queue is shown")
    if not _selected(window.state):
        stage.hand.key(window, "j")
    yield Wait(lambda: _selected(window.state), "a contact is selected")
    yield Wait(lambda: bool(window.board.preview.choices), "the preview is drawn")  # it is, a turn after the rows
    stage.hand.key(window, "1")
    yield Wait(lambda: _may_open(window.state), "the reason is chosen")
    yield Pause(0.4)
    stage.hand.picture(window, "review-queue")
    stage.hand.key(window, "enter")
    yield Wait(lambda: isinstance(window.state and window.state.page, ContactPage), "the contact is open")
    yield Wait(lambda: bool(shown(window, QTextEdit)), "a comment can be typed")
    yield Pause(0.4)
    comment = shown(window, QTextEdit)[0]
    stage.hand.key(window, "2")
    comment.setFocus()
    for char in "The number never reached the note. Well kept.":
        stage.hand.type(comment, char)
        yield Pause(0.02)
    yield Pause(0.4)
    stage.hand.picture(window, "review-contact")
    if not stage.hand.click(window, "Save decision"):
        raise RuntimeError("the decision cannot be recorded")
    yield Wait(lambda: bool(_earlier(window.state)), "the decision is recorded", 30)
    yield Wait(lambda: _news(stage), "the agent's panel shows the decision", 60)
    yield Pause(0.3)
    stage.picture("decision-seen-by-agent")
    window.close()  # the supervisor leaves; keys meant for the panel would else go into the comment


def _given_and_withdrawn(stage: Stage) -> Script:
    yield from stage.connect()
    yield from stage.read()
    yield from stage.answer(GIVEN, REFUSED, REFUSED)
    yield Wait(stage.recorder_is(RECORDING), "recording is confirmed")
    yield Pause(TALK_S)
    before = len(stage.file().answer_log)
    stage.key("w", fact=True)
    yield Wait(lambda: len(stage.file().answer_log) > before, "the withdrawal is written down")
    yield Wait(stage.recorder_is(OFF), "the stop is confirmed")
    yield Pause(0.2)


def _payment(stage: Stage) -> Script:
    """The recorder pauses, and its pause is confirmed, before the number is taken; then it records again."""
    yield Pause(TALK_S)
    stage.key("p", fact=True)
    yield Wait(stage.recorder_is(PAUSED), "the pause is confirmed")
    yield Wait(lambda: _may_take_the_card(stage), "the panel says to take the card number")
    yield from stage.frame("A card number is read out: paused first", of_recorder=True)
    for digit in CARD.replace(" ", ""):
        stage.key(digit)
        yield Pause(0.05)
    yield Pause(TALK_S)
    stage.picture("payment")
    stage.key("p", fact=True)
    yield Wait(lambda: stage.file().payment is None, "the payment step is over")
    yield Wait(stage.recorder_is(RECORDING), "recording is confirmed after the payment")
    yield from stage.frame("Recording again, and seen again", of_recorder=True)
    yield Pause(TALK_S)


def _may_take_the_card(stage: Stage) -> bool:
    state = stage.desktop.panel.state
    return state is not None and isinstance(state.card, PaymentCard) and state.card.tone == "ok"


def _learn(stage: Stage, search: str, code: str, picture: str = "") -> Script:
    stage.key("l")
    yield Wait(lambda: bool(shown(stage.desktop.panel, QLineEdit)), "the search is shown")
    yield Pause(0.3)
    field = stage.field(QLineEdit)
    stage.hand.type(field, search)
    yield Pause(0.2)
    if picture:
        stage.picture(picture)
    stage.hand.key(field, "enter", fact=True)
    yield Wait(lambda: code in (stage.file().decision.places if stage.file().decision else ()), f"{code} is learned")  # type: ignore[union-attr]


def _receiptshown(stage: Stage) -> bool:
    state = stage.desktop.panel.state
    return state is not None and isinstance(state.card, ReceiptCard)


def _procedure(stage: Stage) -> str:
    decision = stage.file().decision
    return decision.procedure if decision else ""


def _has_rows(state: object) -> bool:
    page = getattr(state, "page", None)
    return isinstance(page, QueuePage) and bool(page.rows)


def _selected(state: object) -> bool:
    page = getattr(state, "page", None)
    return isinstance(page, QueuePage) and page.preview is not None


def _may_open(state: object) -> bool:
    page = getattr(state, "page", None)
    return isinstance(page, QueuePage) and page.preview is not None and page.preview.can_open


def _earlier(state: object) -> bool:
    page = getattr(state, "page", None)
    return isinstance(page, ContactPage) and bool(page.form.earlier)


def _news(stage: Stage) -> bool:
    state = stage.desktop.panel.state
    return state is not None and "resolved" in getattr(getattr(state.card, "body", None), "source", "")


CALLS = (given, refused, withdrawn, withdrawn_and_erased, washington, german, place_learned, card_and_outage)
"""The calls in their order."""
