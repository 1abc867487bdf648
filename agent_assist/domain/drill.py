"""What a drill of the recorder found: its steps, its verdict, and how both are written down. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from msgspec import Struct

from agent_assist.domain.recorder import RecorderCommand
from agent_assist.domain.review import Flag, FlagKind, Severity


class DrillStep(StrEnum):
    """The steps of a drill, in their order; a drill passed only if each of them did."""

    CALL = "call"
    DISCLOSURE = "disclosure"
    """Consent is given: the recorder starts."""
    PAUSE = "pause"
    RESUME = "resume"
    WITHDRAWAL = "withdrawal"
    """Consent is taken back: the recorder stops."""
    CONSENT_AGAIN = "consent_again"
    """Consent is given once more: the recorder starts once more."""
    AUDIT = "audit"
    """The finished audio is what the ledger says."""


COMMANDED: Mapping[DrillStep, RecorderCommand] = {
    DrillStep.DISCLOSURE: RecorderCommand.START,
    DrillStep.PAUSE: RecorderCommand.PAUSE,
    DrillStep.RESUME: RecorderCommand.RESUME,
    DrillStep.WITHDRAWAL: RecorderCommand.STOP,
    DrillStep.CONSENT_AGAIN: RecorderCommand.START,
}
"""What a step must make the recorder do, confirmed by itself; a rung of the escalation does not count."""


class StepResult(Struct, frozen=True):
    """One step.

    Args:
        step: which.
        passed: the recorder did what was asked, and it was observed.
        state: what was confirmed; empty where nothing was.
        means: how.
        after_ms: from the command to its confirmation; None where there was none.
        error: a stable code where it failed; empty where it passed.
    """

    step: DrillStep
    passed: bool
    state: str = ""
    means: str = ""
    after_ms: int | None = None
    error: str = ""


def passed(steps: Iterable[StepResult]) -> bool:
    """Tell whether every step of the walk is there and passed."""
    found = {one.step: one.passed for one in steps}
    return all(found.get(step, False) for step in DrillStep)


class DrillMoment(Struct, frozen=True):
    """A finished drill as its fact says it; `at_ms` is its end, in milliseconds since 1970 UTC."""

    at_ms: int
    passed: bool
    failed: tuple[str, ...] = ()
    """Steps that failed, in their order."""


def drill_flag(steps: Iterable[StepResult], at_ms: int) -> Flag:
    """Return what a drill raises, so that a supervisor sees it: a high flag where it failed, a low one where it passed.

    Args:
        steps: all that were walked.
        at_ms: when it ended, milliseconds since 1970 UTC.
    """
    listed = list(steps)
    if passed(listed):
        return Flag(FlagKind.DRILL_PASSED, Severity.LOW, at_ms)
    walked = {one.step for one in listed}
    failed = [f"{one.step} {one.error}" for one in listed if not one.passed]
    failed += [f"{step} not walked" for step in DrillStep if step not in walked]
    return Flag(FlagKind.DRILL_FAILED, Severity.HIGH, at_ms, ", ".join(failed))
