"""Which card is lit, and its state: each card is made of its own inputs, and again only when these changed."""

from __future__ import annotations

from msgspec.structs import replace

from agent_assist.desktop.presenters import consent_view as consents
from agent_assist.desktop.presenters import inputs as of
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import panel_view as cards
from agent_assist.desktop.presenters.kept import Kept
from agent_assist.desktop.presenters.moment import Moment, RecorderSeen, Screen
from agent_assist.desktop.presenters.note_life import NoteLife
from agent_assist.desktop.presenters.opened_cards import OpenedCards
from agent_assist.desktop.presenters.payment_view import payment_card
from agent_assist.desktop.presenters.turn_view import shift_card
from agent_assist.desktop.presenters.word_view import word_card
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.disclosure import Line
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.recorder import MEASURING, RecorderState
from agent_assist.domain.steps import Step


class CardParts:
    """The panel's cards. GUI thread only.

    Args:
        desk: the services.
        screen: what only the screen knows.
        notes: the note of the shown contact.
        opened: the cards that the agent opens.
    """

    def __init__(
        self,
        desk: Desk,
        screen: Screen,
        notes: NoteLife,
        opened: OpenedCards,
    ) -> None:
        self._desk = desk
        self._screen = screen
        self._notes = notes
        self._opened = opened
        self._note_error, self._error = Kept(cards.note_error_card), Kept(cards.error_card)
        self._idle, self._shift = Kept(cards.idle_card), Kept(shift_card)
        self._word, self._payment = Kept(word_card), Kept(payment_card)
        self._unconfirmed, self._stopping = Kept(cards.unconfirmed_card), Kept(cards.stopping_card)
        self._incoming, self._answers = Kept(cards.incoming_card), Kept(consents.answers_card)
        self._guardian = Kept(consents.guardian_card)
        self._dispose, self._wrap_up = Kept(consents.dispose_card), Kept(cards.wrap_up)
        self._script, self._live = Kept(cards.script_card), Kept(cards.live_card)

    @property
    def note_owing(self) -> bool:
        """Whether a note should be saved and could not be."""
        return self._notes.owing

    def in_front(self, now: Moment) -> s.Card | None:
        """The card that stands before the next step: an error, no call, what the agent opened; None for none."""
        if self._notes.error is not None:
            return self._note_error.of(self._notes.error)
        if self._desk.error is not None:
            return self._error.of(self._desk.error)
        if now.file is not None and now.file.finished:
            return self._opened.finished(now.file)
        if now.file is None or now.step is Step.IDLE:
            return self._no_call()
        return (
            self._asked_word(now, now.file)
            or self._paying(now, now.file)
            or self._opened.card(now.file)
            or self._unanswered(now, now.file)
            or self._still_stopping(now)
        )

    def notes_card(self, contact: str) -> s.NotesCard:
        """The frame of a contact's note; what a key in the note asks for, and all that it asks for."""
        return self._opened.notes(contact)

    def _no_call(self) -> s.Card:
        shift, calls = self._desk.shift, self._desk.calls
        own = of.OwnRecording(shift.wants_notice, shift.wants_answer, saving=shift.saving, state=shift.state)
        screen, (last, none_open) = self._screen, self._opened.between_calls()
        idle = of.IdleInputs(
            softphone=screen.softphone,
            softphone_connected=calls.links.heard,
            sees_phone=calls.links.sees_phone,
            reported_at_ms=calls.links.reported_at_ms,
            news=screen.news,
            practice=screen.practice,
            last=last,
            offers=screen.offers.lines,
            show_key=screen.show_key,
        )
        return self._shift.of(own) or none_open or self._idle.of(idle)

    def _asked_word(self, now: Moment, file: CaseFile) -> s.Card | None:
        """The question what the recorder does; the card that it cannot be stopped says more than a question."""
        tool = self._screen.tool
        if not file.state.live or (_truth(now) and tool is not s.ToolKey.RECORDER):
            return None
        paying = file.payment is not None
        return self._word.of(of.WordInputs(word=now.recorder.word, tool=tool, step=now.step, paying=paying))

    def _paying(self, now: Moment, file: CaseFile) -> s.Card | None:
        if now.step is not Step.PAY or file.payment is None:
            return None
        payment = self._desk.payment
        return self._payment.of(
            of.PaymentInputs(
                file=file,
                report=now.recorder.report,
                asked=now.recorder.asked,
                payment_left_ms=payment.left_ms(file),
                payment_typed=payment.typed(file.contact_id),
                digits_wanted=payment.digits_wanted,
                capture=self._screen.capture(),
            )
        )

    def _unanswered(self, now: Moment, file: CaseFile) -> s.Card | None:
        """What an unanswered command means, until the person has understood it or the recorder answers."""
        seen = now.recorder
        if seen.asked is None or not file.state.live or _truth(now) or not _unanswered(seen):
            return None
        return self._unconfirmed.of(of.UnconfirmedInputs(asked=seen.asked, tried=seen.tried, now_ms=now.at_ms))

    def _still_stopping(self, now: Moment) -> s.Card | None:
        """Nobody tells the customer that the recording has stopped before it has."""
        report = now.recorder.report
        waits = now.step is Step.SAY_WITHDRAWN and report is not None and report.state not in cards.STILL
        return self._stopping.of(report.state) if waits and report is not None else None

    def next(self, now: Moment) -> s.Card:
        """The one lit next step."""
        file = now.file
        if file is None:
            return self._no_call()
        if now.step in {Step.ASK, Step.ASK_AGAIN}:
            return self._asking(now, file)
        if now.step is Step.ASK_GUARDIAN:
            return self._guardian.of(_unclocked(now.line))
        if now.step is Step.DISPOSE:
            return self._dispose.of(of.CallInputs(**_call(now, file)))
        if now.step is Step.WRAP_UP:
            return self._ending(now, file)
        ringing = self._ringing(now, file) if now.step is Step.RING else None
        return ringing or self._saying(now, file)

    def _asking(self, now: Moment, file: CaseFile) -> s.Card:
        consent, contact = self._desk.consent, file.contact_id
        party = consent.asked(file)
        saving = {p.id: consent.saving(contact, p.id, party) for p in now.purposes}
        return self._answers.of(
            of.AnswersInputs(
                **_call(now, file),
                ui_language=self._screen.language,
                has_recorder=now.recorder.connected,
                active=consent.active(file),
                party=party,
                speaker=consent.speaker(file),
                saving={purpose: state for purpose, state in saving.items() if state is not None},
                correcting=consents.correcting(file, now.at_ms),
                usable=self._desk.earlier.usable(file),
                question=_unclocked(now.line),
                again=self._desk.disclosure.once_more.asked(file) is not None and not consent.correcting(file),
            )
        )

    def _ending(self, now: Moment, file: CaseFile) -> s.Card:
        return self._wrap_up.of(
            of.WrapUpInputs(
                **_call(now, file),
                ui_language=self._screen.language,
                until_ms=file.ended_at_ms or now.at_ms,
                ends_in_s=self._desk.closing.ends_in_s(file.contact_id),
                receipt=self._opened.offered(file),
                request_begun=file.contact_id in self._desk.rights.begun,
            )
        )

    def _ringing(self, now: Moment, file: CaseFile) -> s.Card | None:
        return self._incoming.of(
            of.IncomingInputs(
                **_call(now, file),
                ui_language=self._screen.language,
                now_ms=now.at_ms,
                line=now.line,
                standing=self._desk.earlier.standing(file.contact_id),
            )
        )

    def _saying(self, now: Moment, file: CaseFile) -> s.Card:
        """The sentence of the step; without one the call just goes on."""
        connected = now.recorder.connected
        if now.line is None:
            offered = self._opened.offered(file)
            return self._live.of(of.LiveInputs(**_call(now, file), has_recorder=connected, receipt=offered))
        return self._script.of(of.ScriptInputs(**_call(now, file), has_recorder=connected, line=now.line))


def _call(now: Moment, file: CaseFile) -> of.Call:
    return {"file": file, "step": now.step, "purposes": now.purposes}


def _unclocked(line: Line | None) -> Line | None:
    """Return a sentence without the time that its reading began: a card that shows no bar does not depend on it."""
    return None if line is None else replace(line, began=None)


def _truth(now: Moment) -> bool:
    """Tell whether the step says that it cannot be stopped, which says more than any card about the recorder."""
    return now.step is Step.SAY_CANNOT_STOP


def _unanswered(seen: RecorderSeen) -> bool:
    """Tell whether the recorder failed to answer a command, the person has not read so, and nobody else is asked."""
    report = seen.report
    if report is None or not seen.tried or seen.understood:
        return False
    if seen.word is not None and seen.word.command is not None:
        return False  # the agent is asked instead
    return report.state is RecorderState.UNCONFIRMED and report.error not in {"", MEASURING}
