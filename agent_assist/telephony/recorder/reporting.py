"""What is said of the watched calls: answers to commands, changes at once, everything else now and then."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from agent_assist.domain.recorder import Confirmation, Means, RecorderCommand, RecorderReport, RecorderState
from agent_assist.telephony.recorder.driver import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_assist.domain.clock import Clock

_REPORT_MS: Final = 750
"""A watched call is reported at least this often, plus one tick."""
_LATE_MS: Final = 900
"""After this long without any proof the call is reported as unconfirmed."""


@dataclass(slots=True)
class Pending:
    """A command that was given and is not confirmed."""

    command: RecorderCommand
    asked_ms: int
    sent_ms: int


@dataclass(slots=True)
class Watched:
    """One call and what was reported of it.

    Args:
        call_id: the softphone's key of the call.
        reported_ms: when it was last reported, monotonic.
        pending: the command that waits for its proof.
        owed: a command that did not go out, or may not have; sent when the recorder is back.
        said: what a person said of the recorder since the last command, and nothing else.
        reported: state and error of the last report.
    """

    call_id: str
    reported_ms: int
    pending: Pending | None = None
    owed: RecorderCommand | None = None
    said: Verdict | None = None
    reported: tuple[RecorderState, str] | None = None


class Reporter:
    """Makes reports and hands them on, in order; whoever calls holds the loop's lock.

    Args:
        clock: time.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.deliver: Callable[[RecorderReport], None] = _nowhere

    def answer(self, call: Watched, verdict: Verdict) -> None:
        """Report the outcome of the pending command; nothing if none is pending."""
        pending, call.pending = call.pending, None
        if pending is not None:
            self._report(call, verdict, pending)

    def if_due(self, call: Watched, verdict: Verdict, *, only_late: bool = False) -> None:
        """Report a change at once and everything else now and then; `only_late` waits with changes, too."""
        age_ms = self._clock.mono_ms() - call.reported_ms
        changed = call.reported != (verdict.state, verdict.error) and not only_late
        if changed or age_ms >= (_LATE_MS if only_late else _REPORT_MS):
            self._report(call, verdict, None)

    def _report(self, call: Watched, verdict: Verdict, pending: Pending | None) -> None:
        call.reported_ms = self._clock.mono_ms()
        call.reported = (verdict.state, verdict.error)
        after_ms = None if pending is None else call.reported_ms - pending.asked_ms
        at_ms = self._clock.now_ms() if verdict.at_ms is None else verdict.at_ms
        self.deliver(
            RecorderReport(
                call_id=call.call_id,
                state=verdict.state,
                confirmation=Confirmation(verdict.means, at_ms, after_ms, verdict.detail),
                command=None if pending is None else pending.command,
                error=verdict.error,
            )
        )


def unconfirmed(error: str) -> Verdict:
    """Return that nothing could be shown, and why."""
    return Verdict(RecorderState.UNCONFIRMED, Means.NOTHING, error)


def _nowhere(_report: RecorderReport) -> None:
    """Take a report before anybody wants one."""
