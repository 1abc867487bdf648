"""The drill's walk through one call: what an agent would do, and what the recorder did about it. Main thread only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from agent_assist.domain.audit import AuditMoment, Result, SpanVerdict
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.drill import COMMANDED, DrillStep, StepResult
from agent_assist.domain.moments import RecorderMoment
from agent_assist.domain.recorder import QUIET, RecorderCommand, RecorderState, meets
from agent_assist.domain.steps import Step

if TYPE_CHECKING:
    from agent_assist.telephony.drill.caller import Caller
    from agent_assist.telephony.drill.desk import Desk
    from agent_assist.telephony.drill.loop import MainLoop

ANSWER_LIMIT_S: Final = 60.0
"""How long the drill's number may take to answer; a person may have to dial it."""
STATE_LIMIT_S: Final = 12.0
"""How long a step may take: every rung of the escalation and some."""
END_LIMIT_S: Final = 15.0
_ACTIONS: Final = 40
"""More sentences and answers than any procedure of a pack asks for."""
_SAID: Final = {Step.DISCLOSE, Step.SAY_STARTED, Step.SAY_WITHDRAWN, Step.SAY_NOT_RECORDED, Step.SAY_CANNOT_STOP}


@dataclass(frozen=True, slots=True)
class Course:
    """Where and how long.

    Args:
        number: what is called.
        hold_s: how long each state lasts, so that the audit has something to hear, seconds.
    """

    number: str
    hold_s: float


class Walk:
    """One drill.

    Args:
        desk: the services, as in the desktop.
        loop: the drill's main thread.
        caller: places the call.
        course: where and how long.
        told: called with each result as it is known.
    """

    def __init__(
        self, desk: Desk, loop: MainLoop, caller: Caller, course: Course, told: Callable[[StepResult], None]
    ) -> None:
        self._desk = desk
        self._loop = loop
        self._caller = caller
        self._course = course
        self._told = told
        self.contact = ""
        self._rang = False

    def run(self) -> list[StepResult]:
        """Walk everything up to the end of the call; a step that cannot be walked ends it.

        Raises:
            SoftphoneLost: the call could not be placed or ended.
        """
        results: list[StepResult] = []
        for result in self._steps():
            results.append(result)
            self._told(result)
        return results

    def _steps(self) -> Iterator[StepResult]:
        self._caller.place(self._course.number)
        self._loop.until(lambda: self._connected() or self._gone(), ANSWER_LIMIT_S)
        if not self.contact:
            yield StepResult(DrillStep.CALL, passed=False, error="not_answered")
            self._caller.hang_up()
            return
        yield StepResult(DrillStep.CALL, passed=True)
        try:
            yield self._walk(DrillStep.DISCLOSURE, self._give_consent, {RecorderState.RECORDING})
            yield self._walk(DrillStep.PAUSE, self._payment, QUIET)
            yield self._walk(DrillStep.RESUME, self._payment, {RecorderState.RECORDING})
            yield self._walk(DrillStep.WITHDRAWAL, self._withdraw, {RecorderState.OFF})
            yield self._walk(DrillStep.CONSENT_AGAIN, self._give_consent, {RecorderState.RECORDING})
        finally:
            self._caller.hang_up()
            self._loop.until(lambda: not self._file().state.live, END_LIMIT_S)

    def _connected(self) -> bool:
        """Tell whether the drill's call was answered and is written down; remembers its contact."""
        for contact in self._desk.calls.contacts():
            file = self._desk.records.file(contact.contact_id)
            if file is not None and file.connected_at_ms is not None:
                self.contact = contact.contact_id
        return bool(self.contact)

    def _gone(self) -> bool:
        """Tell whether a call came about and ended unanswered."""
        self._rang = self._rang or bool(self._desk.calls.contacts())
        return self._rang and not self._desk.calls.contacts()

    def _file(self) -> CaseFile:
        file = self._desk.records.file(self.contact)
        assert file is not None  # noqa: S101 - the drill's contact is kept until its wrap-up is finished
        return file

    def _walk(
        self, step: DrillStep, act: Callable[[], None], wanted: set[RecorderState] | frozenset[RecorderState]
    ) -> StepResult:
        """Do what makes the recorder change, wait for the change, hold it, and judge it."""
        since = len(self._file().recorder_log)
        act()
        self._loop.until(lambda: self._answered(step, since), STATE_LIMIT_S)
        result = judge_step(step, self._file().recorder_log[since:])
        if result.passed:  # a fact that came in between may have another word
            self._loop.until(lambda: self._file().recorder_state in wanted, STATE_LIMIT_S)
        self._loop.pass_time(self._course.hold_s)
        return result

    def _answered(self, step: DrillStep, since: int) -> bool:
        return any(moment.command == COMMANDED[step].value for moment in self._file().recorder_log[since:])

    def _give_consent(self) -> None:
        """Read and answer until the panel has nothing more to ask."""
        for _ in range(_ACTIONS):
            file, step = self._file(), self._desk.step_of(self._file())
            if step in _SAID:
                self._desk.disclosure.show(file, step)
                self._desk.disclosure.mark_read(file, step)
            elif step in {Step.ASK, Step.ASK_AGAIN}:
                self._desk.consent.answer(file, None, ConsentState.GIVEN)
            elif step is Step.DISPOSE:
                self._desk.consent.dispose(file, "erase")
            elif not self._give_again(file):
                return
            seen = len(file.answer_log), len(file.readings), len(file.disposals)
            if not self._loop.until(partial(self._moved, seen, step), 3.0):
                return

    def _give_again(self, file: CaseFile) -> bool:
        """After a withdrawal the customer changes their mind: give what was taken back; False when there is nothing."""
        taken = [p for p, answer in file.answers.items() if answer.state is ConsentState.WITHDRAWN]
        given = [self._desk.consent.answer(file, purpose, ConsentState.GIVEN) for purpose in taken]
        return any(given)

    def _moved(self, seen: tuple[int, int, int], step: Step) -> bool:
        file = self._file()
        now = len(file.answer_log), len(file.readings), len(file.disposals)
        return now != seen or self._desk.step_of(file) is not step

    def _payment(self) -> None:
        self._desk.payment.toggle(self._file())

    def _withdraw(self) -> None:
        self._desk.consent.withdraw(self._file(), None)


def judge_audit(audit: AuditMoment | None) -> StepResult:
    """Judge what the audit of the finished audio says; silence that could not be proven is no pass."""
    if audit is None:
        return StepResult(DrillStep.AUDIT, passed=False, error="not_audited")
    if audit.result is not Result.KEPT:
        error = "leaked" if audit.result is Result.LEAKED else audit.reason or "not_audited"
        return StepResult(DrillStep.AUDIT, passed=False, means=audit.means, error=error)
    unproven = any(one.verdict is SpanVerdict.UNPROVEN for one in audit.spans)
    return StepResult(DrillStep.AUDIT, not unproven, means=audit.means, error="unproven" if unproven else "")


def judge_step(step: DrillStep, log: tuple[RecorderMoment, ...]) -> StepResult:
    """Judge a step by the first answer to the very command that it must lead to; what an escalation reached is no pass.

    Args:
        step: one of COMMANDED.
        log: what the recorder reported since the step began.
    """
    command = COMMANDED[step]
    answers = [moment for moment in log if moment.command == command.value]
    if not answers:
        return StepResult(step, passed=False, error="no_answer")
    return _judged(step, command, answers[0])


def _judged(step: DrillStep, command: RecorderCommand, answer: RecorderMoment) -> StepResult:
    obeyed = meets(command, answer.state) and not answer.error
    error = "" if obeyed else answer.error or "not_obeyed"
    state = "" if answer.state is RecorderState.UNCONFIRMED else answer.state.value
    return StepResult(step, obeyed, state, answer.means, answer.after_ms, error)
