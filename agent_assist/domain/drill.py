"""What a drill of the recorder found: its steps, its verdict, and how both are written down. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from agent_assist.domain.body import Body
from agent_assist.domain.recorder import RecorderCommand


class DrillStep(StrEnum):
    """What is walked, in this order."""

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


@dataclass(frozen=True, slots=True)
class StepResult:
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


def body_of(steps: Iterable[StepResult], phone: str, recorder: str) -> dict[str, Any]:
    """Return the fact's body."""
    listed = list(steps)
    return {
        "passed": passed(listed),
        "phone": phone,
        "recorder": recorder,
        "steps": [
            {
                "step": one.step.value,
                "passed": one.passed,
                "state": one.state,
                "means": one.means,
                "after_ms": one.after_ms,
                "error": one.error,
            }
            for one in listed
        ],
    }


@dataclass(frozen=True, slots=True)
class DrillMoment:
    """A finished drill as its fact says it."""

    at_ms: int
    passed: bool
    failed: tuple[str, ...] = ()
    """Steps that failed, in their order."""


def drill_of(at_ms: int, body: Body) -> DrillMoment:
    """Read the fact back."""
    steps = [Body(one) for one in body.objects("steps")]
    return DrillMoment(at_ms, body.fact("passed"), tuple(one.text("step") for one in steps if not one.fact("passed")))
