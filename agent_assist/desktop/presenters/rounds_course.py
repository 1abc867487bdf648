"""The course of calibration rounds: asking for them, judging one flag after the other, beginning one (ADR 56).

GUI thread; knows no Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.review_ties import ReviewTies
from agent_assist.desktop.presenters.rounds_plan import DAYS, Plan, round_plan, why_not_begun
from agent_assist.desktop.presenters.rounds_state import RoundPlan
from agent_assist.desktop.presenters.rounds_view import CaseOf, to_judge, why_not
from agent_assist.desktop.presenters.text import EMPTY, Text, naming, say
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.calibration_desk import CalibrationDesk, Judged, Written
from agent_assist.desktop.services.review_desk import Done, OpenedContact
from agent_assist.domain.review import ReviewDecision
from agent_assist.protocol import messages as m
from agent_assist.protocol.calibration import Round, RoundsAnswer

T = TypeVar("T")
_SAVED = say("Judgement saved.")
_KEPT = say(
    "The server can't be reached. Your entry is kept on this computer and sent once, as soon as that works again."
)
_NONE = naming(
    say("No rounds yet. Select contacts in the queue with X, then press R: several of you judge the same flags."),
    "X",
    "R",
)
_BEGUN = say("The round has begun. Those you chose see it here.")


@dataclass(frozen=True, slots=True)
class Rounds:
    """What is known of the rounds.

    Args:
        answer: the server's, None before it came.
        load, message: how the list stands.
        notice: what became of what was wanted last.
        selected: id of the round that is looked at.
        plan: a round that is not begun yet.
        opened: the contact that is judged.
        judging: which flag of which round is judged.
        decision: what was chosen.
        written: what was judged here, and the server may not have yet.
        asking, busy: whether the list is asked for; whether something else is under way.
    """

    answer: RoundsAnswer | None = None
    load: r.Load = r.Load.LOADING
    message: Text = EMPTY
    notice: Text = EMPTY
    selected: str = ""
    plan: Plan | None = None
    opened: OpenedContact | None = None
    judging: CaseOf = ("", "", "")
    decision: ReviewDecision | None = None
    written: frozenset[CaseOf] = frozenset()
    asking: bool = False
    busy: bool = False

    @property
    def rounds(self) -> list[Round]:
        """The rounds that are known."""
        return self.answer.rounds if self.answer is not None else []

    @property
    def round(self) -> Round | None:
        """The round that is looked at."""
        return next((one for one in self.rounds if one.id == self.selected), None)


class RoundsCourse:
    """Knows the rounds of who is signed in. A late answer of another session changes nothing.

    Args:
        ties: what it shares with the review's other courses.
        calibration: the rounds of the supervisor's desk.
    """

    def __init__(self, ties: ReviewTies, calibration: CalibrationDesk) -> None:
        self._desk, _, self._changed, self._failed = ties
        self._calibration = calibration
        self.state = Rounds()

    def forget(self) -> None:
        """Forget everything: somebody else may sign in next."""
        self.state = Rounds()

    def ask(self) -> None:
        """Fetch the rounds; one question at a time."""
        if self.state.asking:
            return
        self.state = replace(self.state, asking=True)

        def failed(load: r.Load, told: Text) -> None:
            self.state = replace(self.state, asking=False, load=load, message=told)

        self._calibration.rounds(self._then(self._take, failed))

    def select(self, name: str) -> None:
        """Look at a round."""
        self.state = replace(self.state, selected=name, notice=EMPTY, plan=None)

    def tell(self, notice: Text = EMPTY) -> None:
        """Say something over the list, or take away what was said."""
        self.state = replace(self.state, notice=notice)

    def leave_contact(self) -> None:
        """Go back to the round without a judgement."""
        self.state = replace(self.state, opened=None, decision=None, notice=EMPTY)
        self.ask()

    def open_next(self, after: str = "") -> None:
        """Open the next contact to be judged; with `after`, a contact, the one behind that, if there is another."""
        one = self.state.round
        waiting = to_judge(one, self.state.written) if one is not None else []
        place = next((at for at, case in enumerate(waiting) if case.contact == after), -1)
        case = waiting[(place + 1) % len(waiting)] if waiting else None
        if one is None or case is None or case.contact == after or self.state.busy:
            return
        of = (one.id, case.contact, case.flag)
        self.state = replace(self.state, busy=True, notice=EMPTY, opened=None, decision=None)

        def took(opened: OpenedContact) -> None:
            self.state = replace(self.state, busy=False, opened=opened, judging=of)

        self._calibration.open(case.contact, self._then(took, self._refused))

    def choose(self, decision: ReviewDecision | None) -> None:
        """Choose what would be decided; None takes it back."""
        if self.state.opened is not None and not self.state.busy:
            self.state = replace(self.state, decision=decision, notice=EMPTY)

    def judge(self) -> None:
        """Write the chosen judgement, then go back to the round and say what became of it."""
        of, decision = self.state.judging, self.state.decision
        if self.state.opened is None or decision is None or self.state.busy:
            return
        self.state = replace(self.state, busy=True, notice=EMPTY)

        def took(written: Written) -> None:
            self.state = replace(self.state, busy=False, opened=None, decision=None)
            if written.answer is None:
                self.state = replace(self.state, written=self.state.written | {of}, notice=_KEPT)
                return
            self._take(written.answer)
            why = why_not(written.answer, of, decision.value)
            self.tell(why if why != EMPTY else _SAVED)

        self._calibration.judge(Judged(*of, decision), self._then(took, self._refused))

    def plan(self, items: tuple[m.QueueItem, ...]) -> None:
        """Show the form that begins a round with these contacts."""
        self.state = replace(self.state, plan=Plan(items), notice=EMPTY)

        def took(answer: m.PeopleAnswer) -> None:
            if self.state.plan is not None:
                self.state = replace(self.state, plan=replace(self.state.plan, people=tuple(answer.people)))

        self._desk.people(self._then(took, self._refused))

    def change_plan(self, *, member: str = "", days: int = 0) -> None:
        """Choose a supervisor or leave them out again, or choose after how many days the round ends."""
        plan = self.state.plan
        if plan is None or self.state.busy:
            return
        if member:
            plan = plan.with_member(member)
        if days in DAYS:
            plan = replace(plan, days=days)
        self.state = replace(self.state, plan=plan, notice=EMPTY)

    def drop_plan(self) -> None:
        """Close the form; nothing was begun."""
        if not self.state.busy:
            self.state = replace(self.state, plan=None, notice=EMPTY)

    def form(self) -> RoundPlan | None:
        """Return the form that begins a round; None while there is none."""
        plan = self.state.plan
        return round_plan(plan, self._desk.now_ms(), busy=self.state.busy) if plan is not None else None

    def begin(self, begun: Callable[[], None]) -> None:
        """Begin the round as the form says; `begun` is called when the server has it."""
        plan, form = self.state.plan, self.form()
        if plan is None or form is None or not form.can_begin:
            return
        cases = [(contact, flag.flag) for contact, flag in plan.cases()]
        self.state = replace(self.state, busy=True, notice=EMPTY)

        def took(written: Written) -> None:
            self.state = replace(self.state, busy=False)
            if written.answer is None:
                self.state = replace(self.state, plan=None, notice=_KEPT)
                return
            self._take(written.answer)
            if any(one.id == written.fact for one in written.answer.rounds):
                self.state = replace(self.state, plan=None, selected=written.fact, notice=_BEGUN)
                begun()
            else:
                self.tell(why_not_begun(plan))

        ends = plan.ends_ms(self._desk.now_ms())
        self._calibration.begin(cases, plan.members, ends, self._then(took, self._refused))

    def _take(self, answer: RoundsAnswer) -> None:
        """Keep an answer; what it confirms is no longer only written here."""
        told = {(one.id, case.contact, case.flag) for one in answer.rounds for case in one.cases if case.mine}
        known = any(one.id == self.state.selected for one in answer.rounds)
        first = answer.rounds[0].id if answer.rounds else ""
        self.state = replace(
            self.state,
            answer=answer,
            load=r.Load.READY if answer.rounds else r.Load.EMPTY,
            message=EMPTY if answer.rounds else _NONE,
            selected=self.state.selected if known else first,
            written=self.state.written - told,
            asking=False,
        )

    def _refused(self, _load: r.Load, told: Text) -> None:
        """Say why something was not done; what is shown stays."""
        self.state = replace(self.state, busy=False, notice=told)

    def _then(self, took: Callable[[T], None], failed: Callable[[r.Load, Text], None]) -> Done[T]:
        """Return what becomes of an answer, if it still is for who is signed in."""
        session = self._desk.signed_in

        def done(outcome: Outcome[T]) -> None:
            if self._desk.signed_in is not session:
                return
            if isinstance(outcome, Ok):
                took(outcome.value)
            elif isinstance(outcome, Failed) and (load := self._failed(outcome.error)) is not None:
                error = outcome.error
                failed(load, say("{title} {advice}", title=Text(error.title), advice=Text(error.advice)))
            self._changed()

        return done
