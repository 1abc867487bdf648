"""The review window's presenter: sign-in, queue, one contact. GUI thread; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from msgspec import structs

from agent_assist.desktop.presenters import coaching_intents as c
from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.charts_course import ChartsCourse
from agent_assist.desktop.presenters.coaching_notes import CoachingNotes
from agent_assist.desktop.presenters.contact_others import ContactOthers
from agent_assist.desktop.presenters.decision_view import decision_form, offered_again, waiting_flags
from agent_assist.desktop.presenters.error_words import error_words
from agent_assist.desktop.presenters.page_saving import PageSaving
from agent_assist.desktop.presenters.queue_course import QueueCourse
from agent_assist.desktop.presenters.queue_saving import QueueSaving
from agent_assist.desktop.presenters.review_reaching import Reaching
from agent_assist.desktop.presenters.review_ties import ReviewTies
from agent_assist.desktop.presenters.review_view import contact_page
from agent_assist.desktop.presenters.second_view import (
    BLIND,
    addable,
    hidden,
    is_blind,
    open_again,
    second_part,
    settled,
)
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.review_desk import (
    Counted,
    DecidedAlready,
    Judged,
    OpenedContact,
    ReviewDesk,
    while_signed_in,
)
from agent_assist.domain.casefile import CaseFile, add
from agent_assist.domain.errors import AssistError, AuthExpired, Offline
from agent_assist.domain.facts import Fact
from agent_assist.domain.review import ReviewDecision, Second, Severity
from agent_assist.protocol import messages as m

_NOT_COUNTED = say(
    "Logged, but it doesn't count: someone else was first, or the decision was sent to you or this computer before."
)
_NOT_ASKED = say("The server didn't accept this request. A second opinion can be asked for once, on a recent decision.")
_TOO_LATE = say("Someone else has already resolved this flag. Your decision is logged, but theirs counts.")


@dataclass(frozen=True, slots=True)
class _Screen:
    message: Text = EMPTY
    busy: bool = False
    opened: OpenedContact | None = None
    load: r.Load = r.Load.READY
    flag: str = ""
    decision: ReviewDecision | None = None
    comment: str = ""
    severity: Severity | None = None
    """How severe the chosen flag is found; None for as it was raised."""
    leaving: bool = False
    """Who is signed in wants to be signed out as soon as what is under way has arrived."""


class ReviewPresenter:
    """Turns intents into steps of the review desk and shows the state after each.

    A late answer is checked against what is on the screen: the contact that was asked for, the session that asked.

    Args:
        desk: the supervisor's desk.
        show: shows a state.
        read: says a text in the supervisor's language.
    """

    def __init__(
        self, desk: ReviewDesk, show: Callable[[r.ReviewState], None], read: Callable[[Text], str] = Text.plain
    ) -> None:
        self._desk = desk
        self._show = show
        self._screen = _Screen()
        ties = ReviewTies(desk, read, self.refresh, self.failed)
        self.queue = QueueCourse(ties)
        self._saving = QueueSaving(desk, read, self.refresh)
        self._others = ContactOthers(desk, self.refresh)
        self._page = PageSaving(desk, self.refresh)
        self._coaching = CoachingNotes(desk, self._coached)
        self._reaching = Reaching(desk, lambda: desk.signed_in is None and not self._screen.busy, self.refresh)
        self._charts = ChartsCourse(ties)

    def refresh(self) -> None:
        """Make the state of what is known now, and show it. GUI thread."""
        if self._screen.leaving and not (self._screen.busy or self.queue.bulk.running):
            self._forget()
        self._show(self._state())

    def _forget(self, message: Text = EMPTY) -> None:
        self._desk.sign_out()
        for part in (self.queue, self._saving, self._others, self._page, self._coaching, self._charts, self._reaching):
            part.forget()
        self._screen = _Screen(message=message)

    def handle(self, intent: i.ReviewIntent) -> None:  # noqa: C901, PLR0912 - one arm for each intent
        """Do what the person wants, or nothing when it cannot be done now."""
        match intent:
            case i.SignIn(user, password):
                self._sign_in(user, password)
            case i.SignOut():
                self._screen = replace(self._screen, leaving=True)  # a decision under way is sent with this session
                self.queue.bulk.stop()
            case i.OpenContact():
                self._open()
            case i.SavePage(file):
                self._page.start(self._screen.opened, file)
            case i.PassContact(to, note):
                self._pass_on(to, note)
            case i.LookAgain():
                self._look_again()
            case i.ChooseFlag() | i.ChooseDecision() | i.ChooseSeverity() | i.WriteComment():
                self._screen = _filled(self._screen, intent)
            case i.RecordDecision():
                self._decide()
            case c.OpenCoachingNote() | c.WriteCoachingNote() | c.SendCoachingNote():
                self._coaching.handle(intent, self._screen.opened)
            case i.AskSecondOpinion(flag):
                self._ask_for_second(flag)
            case i.RefreshQueue():
                self._reaching.ask()
                self.queue.asking.load()
            case i.CloseContact() | i.NextContact():
                self._close(on=isinstance(intent, i.NextContact))
            case i.ExportQueue(file):
                self._saving.start(file, self.queue.asking.query, self.queue.state.wish, self.queue.state.people)
            case i.ShowCharts() | i.ChooseCharts() | i.ExportCharts():
                if self._screen.opened is None and not self._screen.busy:
                    self._charts.handle(intent)
            case _:
                self.queue.handle(intent)
        self.refresh()

    def _close(self, *, on: bool) -> None:
        """Leave the opened contact; with `on`, for the next one of the list also where it is not decided."""
        opened = self._screen.opened
        self._charts.leave()
        for part in (self._others, self._page, self._coaching):
            part.forget()
        self._screen = _Screen(busy=self._screen.busy, leaving=self._screen.leaving)
        if opened is not None:
            self.queue.step_on(opened, on=on)

    def _look_again(self) -> None:
        """Learn what others did: with the contact that is open, or in the list."""
        opened = self._screen.opened
        if self._desk.signed_in is None or self._screen.busy:
            return
        if opened is None:
            self.queue.asking.poll()
        else:
            self._others.look(opened)

    def _pass_on(self, to: str, note: str) -> None:
        opened = self._screen.opened
        if opened is None or self._screen.busy or not self._others.known:
            return
        self._screen = replace(self._screen, busy=True, message=EMPTY)

        def done(told: Text) -> None:
            message = told if self._screen.opened is opened else self._screen.message
            self._screen = replace(self._screen, busy=False, message=message)
            self.refresh()

        self._others.pass_on(opened, to, note, done)

    def _sign_in(self, user: str, password: str) -> None:
        if self._screen.busy:
            return
        self._screen = replace(self._screen, busy=True, message=EMPTY)
        self._reaching.forget()

        def done(outcome: Outcome[m.SignInAnswer]) -> None:
            if isinstance(outcome, Failed):
                self._screen = replace(self._screen, busy=False, message=error_words(outcome.error))
            else:
                self._screen = replace(self._screen, busy=False)
                self.queue.begin()
            self.refresh()

        self._desk.sign_in(user, password, done)

    def _open(self) -> None:
        contact, reason = self.queue.state.selected, self.queue.state.reason
        if contact is None or reason is None or self._screen.busy:
            return
        self._screen = replace(self._screen, busy=True, message=EMPTY)

        def done(outcome: Outcome[OpenedContact]) -> None:
            self._screen = replace(self._screen, busy=False)
            if isinstance(outcome, Failed):
                self.queue.asking.fail(outcome.error)
            elif self.queue.state.selected == contact:
                waiting = waiting_flags(outcome.value.file)
                only = waiting[0] if waiting and len(outcome.value.file.flags) == 1 else ""
                self._screen = replace(self._screen, opened=outcome.value, flag=only, load=r.Load.READY)
                self._look_again()
            self.refresh()

        self._desk.open(contact, reason, while_signed_in(self._desk, done))

    def _decide(self) -> None:
        screen = self._screen
        if screen.opened is None or screen.decision is None or screen.busy:
            return
        form = self._form(screen)
        if not form.can_record:
            return
        opened, flag = screen.opened, screen.flag
        judged = Judged(screen.decision, screen.comment.strip(), screen.severity)
        if opened.seconds.get(flag) == Second.BLIND:
            self._second(opened, flag, judged)
            return
        self._screen = replace(self._screen, busy=True, message=EMPTY)

        def done(outcome: Outcome[Fact]) -> None:
            self._screen = replace(self._screen, busy=False)
            if isinstance(outcome, Failed) and isinstance(outcome.error, DecidedAlready):
                self._too_late(opened, outcome.error)
            elif isinstance(outcome, Failed):
                self._failed(outcome.error)
            elif self._screen.opened is opened:
                now = _with(opened, outcome, flag)
                self._screen = replace(_without_form(self._screen), opened=now)
            self.refresh()

        self._desk.decide(opened, flag, judged, while_signed_in(self._desk, done))

    def _ask_for_second(self, flag: str) -> None:
        opened = self._screen.opened
        if opened is not None and not self._screen.busy and flag in dict(self._form(self._screen).second.askable):
            self._second(opened, flag, None)

    def _second(self, opened: OpenedContact, flag: str, given: Judged | None) -> None:
        """Ask for a second opinion or give one; both opinions are on this computer only after the server has ours."""
        self._screen = replace(self._screen, busy=True, message=EMPTY)

        def done(outcome: Outcome[Counted]) -> None:
            self._screen = replace(self._screen, busy=False)
            if isinstance(outcome, Failed):
                self._failed(outcome.error)
            elif self._screen.opened is opened:
                counts = outcome.value.counts
                message = EMPTY if counts else _NOT_ASKED if given is None else _NOT_COUNTED
                keeps = "" if counts and given is not None else self._screen.comment
                now = outcome.value.opened
                self._screen = replace(_without_form(self._screen), comment=keeps, message=message, opened=now)
            self.refresh()

        self._desk.second(opened, flag, given, while_signed_in(self._desk, done))

    def _coached(self, outcome: Outcome[Counted], before: OpenedContact) -> None:
        """Show the contact as it stands after a coaching note, unless the session is over."""
        if isinstance(outcome, Failed) and isinstance(outcome.error, AuthExpired):
            self._forget(error_words(outcome.error))
        elif isinstance(outcome, Ok) and self._screen.opened is before:
            self._screen = replace(self._screen, opened=outcome.value.opened)
        self.refresh()

    def _too_late(self, opened: OpenedContact, error: DecidedAlready) -> None:
        """Show the decision that was there first; the comment stays, in case it is needed elsewhere."""
        if self._screen.opened is opened:
            comment, now = self._screen.comment, replace(_without_form(self._screen), load=r.Load.READY)
            self._screen = replace(now, opened=error.opened, comment=comment, message=_TOO_LATE)

    def _failed(self, error: AssistError) -> None:
        if isinstance(error, AuthExpired):
            self._forget(error_words(error))
            return
        self._screen = replace(self._screen, load=_load_of(error), message=error_words(error))

    def failed(self, error: AssistError) -> r.Load | None:
        """End the session where it is over; else return how the queue's page stands."""
        if isinstance(error, AuthExpired):
            self._forget(error_words(error))
            return None
        return _load_of(error)

    def _state(self) -> r.ReviewState:
        screen, who = self._screen, self._desk.signed_in
        if who is None:
            why = screen.message if screen.message != EMPTY else self._reaching.words
            return r.ReviewState(r.SignInPage(screen.busy, why))
        initials = wording.initials(who.name)
        if screen.opened is not None:
            return r.ReviewState(self._contact(screen, screen.opened, who), initials, person=who.name)
        if self._charts.is_open:
            return r.ReviewState(self._charts.page(), initials, person=who.name)
        page = self.queue.page(me=who.user, busy=screen.busy, note=self._saving.note, exporting=self._saving.busy)
        return r.ReviewState(page, initials, person=who.name)

    def _contact(self, screen: _Screen, opened: OpenedContact, who: m.SignInAnswer) -> r.ContactPage:
        page = contact_page(opened, self._form(screen), screen.load, screen.message)
        page = structs.replace(self._page.on(page), blind=BLIND if is_blind(opened.seconds) else EMPTY)
        return self._others.on(page, opened, who, self.queue.state.people)

    def _form(self, screen: _Screen) -> r.DecisionForm:
        assert screen.opened is not None  # noqa: S101 - callers checked; tells the type checker
        me = self._desk.signed_in.user if self._desk.signed_in is not None else ""
        people, file = self.queue.state.people, self._others.file(screen.opened)
        form = _form_of(screen, screen.opened, file, people, me)
        return structs.replace(form, coaching=self._coaching.part(screen.opened, file, people, me))


def _filled(screen: _Screen, intent: i.ChooseFlag | i.ChooseDecision | i.ChooseSeverity | i.WriteComment) -> _Screen:
    """Return the screen with one more part of the form filled in."""
    match intent:
        case i.ChooseFlag(flag):
            return replace(screen, flag=flag, severity=None)
        case i.ChooseDecision(decision):
            return replace(screen, decision=decision)
        case i.ChooseSeverity(severity):
            return replace(screen, severity=severity)
        case i.WriteComment(text):
            return replace(screen, comment=text)


def _without_form(screen: _Screen) -> _Screen:
    """Return the screen with nothing chosen and nothing written."""
    return replace(screen, flag="", decision=None, comment="", severity=None)


def _form_of(
    screen: _Screen, opened: OpenedContact, file: CaseFile, people: Sequence[m.Person], me: str
) -> r.DecisionForm:
    """Return the form for the contact as it stands by now, which others may have changed since it was opened."""
    second = second_part(replace(opened, file=file), people, me, busy=screen.busy)
    written, unknown = (file, screen.flag, screen.decision, screen.comment), hidden(opened.seconds)
    again, mine = open_again(replace(opened, file=file), me), addable(replace(opened, file=file), me)
    again = (*again, *(flag for flag in mine if flag == screen.flag))
    form = decision_form(
        *written, busy=screen.busy, me=me, second=second, withheld=unknown, again=again, severity=screen.severity
    )
    if screen.decision is None:
        form = structs.replace(form, addable=offered_again([flag for flag in mine if flag != screen.flag]))
    if form.can_record and not any(chosen for _, _, chosen in form.flags):
        return structs.replace(form, can_record=False, missing=say("Choose a flag to resolve."))
    return form


def _with(opened: OpenedContact, outcome: Ok[Fact], flag: str) -> OpenedContact:
    file, facts = add(opened.file, outcome.value), (*opened.facts, outcome.value)
    return replace(opened, file=file, facts=facts, seconds=settled(opened.seconds, flag))


def _load_of(error: AssistError) -> r.Load:
    return r.Load.OFFLINE if isinstance(error, Offline) else r.Load.ERROR
