"""Calibration rounds in the review (ADR 56): what is wanted of them, and the pages that show them.

GUI thread; knows no Qt. Stands between the review's presenter and its window: while rounds are looked at, the page is
theirs, and what is wanted of it stops here.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import structs

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters import rounds_intents, wording
from agent_assist.desktop.presenters.review import ReviewPresenter
from agent_assist.desktop.presenters.review_ties import ReviewTies
from agent_assist.desktop.presenters.review_view import contact_page
from agent_assist.desktop.presenters.rounds_course import RoundsCourse
from agent_assist.desktop.presenters.rounds_state import RoundsView
from agent_assist.desktop.presenters.rounds_view import round_line, round_shown
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.services.calibration_desk import CalibrationDesk
from agent_assist.desktop.services.review_desk import OpenedContact, ReviewDesk

BLIND = say("Calibration round, blind")
"""What the head of a contact says while it is judged in a round."""
_CHOOSE = say("Choose a decision. Nobody sees it before the round is over, and it resolves nothing.")
_NO_PAGE = say("Not while this contact is in a round: the page tells decisions.")


class RoundsPresenter:
    """The review with its calibration rounds.

    Args:
        desk: the supervisor's desk.
        calibration: its rounds.
        show: shows a state.
        read: says a text in the supervisor's language.
    """

    def __init__(
        self,
        desk: ReviewDesk,
        calibration: CalibrationDesk,
        show: Callable[[r.ReviewState], None],
        read: Callable[[Text], str] = Text.plain,
    ) -> None:
        self._desk = desk
        self._show = show
        self._under: r.ReviewState | None = None
        self._open = self._leaving = False
        self.review = ReviewPresenter(desk, self._review_changed, read)
        self._course = RoundsCourse(ReviewTies(desk, read, self.refresh, self.review.failed), calibration)

    def refresh(self) -> None:
        """Make the state of what is known now, and show it. GUI thread."""
        self.review.refresh()

    def handle(self, intent: rounds_intents.SupervisorIntent) -> None:
        """Do what the person wants of the rounds, or leave it to the review."""
        if isinstance(intent, i.SignOut) and self._course.state.busy:
            self._leaving = True  # a judgement under way is sent with this session
        elif isinstance(intent, rounds_intents.ShowRounds | rounds_intents.PlanRound):
            self._enter(intent)
        elif not self._open or isinstance(intent, i.SignOut | i.SignIn):
            if not isinstance(intent, rounds_intents.RoundsIntent):
                self.review.handle(intent)
        elif self._course.state.opened is not None:
            self._at_contact(intent)
        else:
            self._at_rounds(intent)

    def _enter(self, intent: rounds_intents.ShowRounds | rounds_intents.PlanRound) -> None:
        """Show the rounds, or the form that begins one; from an opened contact the way leads over the queue."""
        state = self._course.state
        if self._desk.signed_in is None or state.opened is not None or state.busy:
            return
        if self._under is not None and isinstance(self._under.page, r.ChartsPage):
            self.review.handle(i.CloseContact())
        if self._under is None or not isinstance(self._under.page, r.QueuePage):
            return
        marked = self.review.queue.marked
        if isinstance(intent, rounds_intents.PlanRound) and not marked:
            return
        self._open = True
        self._course.tell()
        self._course.ask()
        if isinstance(intent, rounds_intents.PlanRound):
            self._course.plan(marked)
        self._changed()

    def _at_rounds(self, intent: rounds_intents.SupervisorIntent) -> None:
        """What is wanted while rounds are listed; what means the queue is not done unseen."""
        match intent:
            case i.RefreshQueue():
                self._course.tell()
                self._course.ask()
            case i.CloseContact() if self._course.state.plan is not None:
                self._course.drop_plan()
            case i.CloseContact():
                self._leave()
            case i.ShowCharts():
                self._leave()
                self.review.handle(intent)
            case rounds_intents.SelectRound(name):
                self._course.select(name)
            case rounds_intents.JudgeNext():
                self._course.open_next()
            case rounds_intents.ChooseMember(account):
                self._course.change_plan(member=account)
            case rounds_intents.ChooseLastDay(days):
                self._course.change_plan(days=days)
            case rounds_intents.BeginRound():
                self._course.begin(lambda: self.review.handle(i.ClearMarks()))
        self._changed()

    def _at_contact(self, intent: rounds_intents.SupervisorIntent) -> None:
        """What is wanted while a flag is judged; nothing else can be done to its contact here."""
        match intent:
            case i.CloseContact() if not self._course.state.busy:
                self._course.leave_contact()
            case i.NextContact() if not self._course.state.busy:
                self._course.open_next(self._course.state.judging[1])
            case i.ChooseDecision(decision):
                self._course.choose(decision)
            case i.RecordDecision():
                self._course.judge()
        self._changed()

    def _leave(self) -> None:
        """Go back to the queue."""
        self._open = False
        self._course.drop_plan()

    def _review_changed(self, state: r.ReviewState) -> None:
        """Keep what the review shows; where somebody has signed out nothing of the rounds stays."""
        self._under = state
        if isinstance(state.page, r.SignInPage):
            self._open = self._leaving = False
            self._course.forget()
        self._changed()

    def _changed(self) -> None:
        if self._leaving and not self._course.state.busy:
            self._open = self._leaving = False
            self.review.handle(i.SignOut())
        elif self._under is not None:
            self._show(structs.replace(self._under, page=self._page()) if self._open else self._under)

    def _page(self) -> r.RoundsPage | r.ContactPage:
        state = self._course.state
        if state.opened is not None:
            return self._contact(state.opened)
        selected = state.selected if state.plan is None else ""
        view = RoundsView(
            rows=tuple(round_line(one, state.written, selected) for one in state.rounds),
            shown=round_shown(state.round, state.written) if state.round is not None and state.plan is None else None,
            plan=self._course.form(),
            more=say("Older rounds are not listed.") if state.answer is not None and state.answer.more else EMPTY,
            busy=state.busy,
        )
        message = say("Fetching the rounds …") if state.load is r.Load.LOADING else state.message
        return r.RoundsPage(state.load, message, view, state.notice)

    def _contact(self, opened: OpenedContact) -> r.ContactPage:
        state, flag = self._course.state, self._course.state.judging[2]
        form = r.DecisionForm(
            flags=(),
            chosen=state.decision,
            comment="",
            can_record=state.decision is not None and not state.busy,
            missing=_CHOOSE if state.decision is None else EMPTY,
            busy=state.busy,
            judged=wording.flag_title(flag),
        )
        page = contact_page(opened, form, r.Load.READY, state.notice)
        severity = next((one.severity for one in opened.file.flags if one.kind == flag), None)
        return structs.replace(
            page,
            title=wording.flag_title(flag),
            severity=severity.value if severity is not None else page.severity,
            severity_name=wording.SEVERITY_NAMES[severity] if severity is not None else page.severity_name,
            blind=BLIND,
            customer_page=r.CustomerPage(_NO_PAGE, barred=True),
        )
