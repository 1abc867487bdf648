"""What one recorder product must offer; `loop.WatchedRecorder` makes a recorder port of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from agent_assist.domain.recorder import Means, RecorderCommand, RecorderState

if TYPE_CHECKING:
    from collections.abc import Iterable

COMMANDS: Final = (RecorderCommand.START, RecorderCommand.PAUSE, RecorderCommand.RESUME, RecorderCommand.STOP)
"""What most products can be told: start, pause, resume and stop, in this order. The rest can mask as well."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A state with its evidence; the fields of a RecorderReport.

    Args:
        state: what was seen.
        means: how; RECORDING, MASKED, PAUSED and OFF need PERSON, READ_BACK or WRITTEN.
        error: a stable code where nothing could be shown, else empty.
        detail: opaque facts for the ledger; never audio, number or digits.
        at_ms: when it was learned, milliseconds since 1970 UTC; None for now. Only a person's word is older.
    """

    state: RecorderState
    means: Means
    error: str = ""
    detail: str = ""
    at_ms: int | None = None


def nothing(error: str) -> Verdict:
    """Return that nothing was shown; `error` is the stable code that says why."""
    return Verdict(RecorderState.UNCONFIRMED, Means.NOTHING, error)


def not_quiet(seen: Iterable[Verdict | None]) -> Verdict | None:
    """Return what speaks against silence: that something records, or else that it cannot be told; None for neither."""
    found = [one for one in seen if one is not None]
    for state in (RecorderState.RECORDING, RecorderState.UNCONFIRMED):
        for one in found:
            if one.state is state:
                return one
    return None


class Driver(Protocol):
    """Speaks one product's language. Blocking; used by the loop's thread only, so it needs no lock of its own.

    Every call returns within a second, also when the other side hangs. `RecorderUnreachable` from any method means
    that the connection is gone: the loop closes, reports every call as unconfirmed, and connects again with back-off.
    """

    name: str
    """Stable word for settings, ledger and thread name."""
    commands: frozenset[RecorderCommand]
    """What it can be told; the loop answers anything else with the error "not_supported"."""
    grace_ms: int
    """How long after a command a sight that contradicts it may still be the past, milliseconds."""

    def connect(self) -> None:
        """Connect and authenticate; nothing for a product without connections.

        Raises:
            RecorderUnreachable: no connection, or not let in.
        """

    def close(self) -> None:
        """Drop the connection. Safe to call twice."""

    def watch(self, call_id: str) -> None:
        """A call begins to matter. Safe to call twice."""

    def release(self, call_id: str) -> None:
        """A call matters no longer: forget it. Safe for one that was never watched."""

    def send(self, call_id: str, command: RecorderCommand) -> str:
        """Give one command, and return an error code, or nothing if it went out.

        "Success" of the other side is not reported: it is no evidence. A code ends the waiting at once, so it is for
        what is known to have failed (recorder_refused, call_unknown); when a command may have been carried out, return
        nothing and let `observe` tell.

        Raises:
            RecorderUnreachable: connection lost; the command may or may not have been carried out.
        """

    def observe(self, call_id: str) -> Verdict | None:
        """Look now, by other means than the command's own reply; None while not enough was seen.

        Never from memory: an event that was heard once says nothing about now.

        Raises:
            RecorderUnreachable: connection lost.
        """

    def settled(self, call_id: str, verdict: Verdict) -> Verdict:
        """A command was met: do what must follow a proven change; returns the verdict to report."""
