"""What a product with a fake offers to a fault run: a recorder port on the fake's real socket, faults, the truth."""

from __future__ import annotations

import threading
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, Generic, Protocol, TypeVar

from agent_assist.domain.recorder import QUIET, RecorderCommand, RecorderReport, RecorderState
from agent_assist.telephony.recorder.loop import WatchedRecorder
from tests.fakes.clock import SettableClock

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from agent_assist.telephony.recorder.driver import Driver, Verdict
    from agent_assist.telephony.recorder.loop import Pace


class Fault(StrEnum):
    """What goes wrong; the first group is the issue's list, the second what was met besides."""

    NO_EFFECT = "success with nothing muted"
    WRONG_PATH = "wrong path"
    RESTARTED = "recorder restarted"
    EVENT_FIRST = "event before answer"
    ANSWER_LOST = "answer lost"
    ANSWER_LATE = "answer late"
    OTHER_CHANNEL = "another channel muted"
    TWO_RECORDERS = "two recorders on one call"
    TRANSFER = "transfer changes the channel"
    CLOCK_JUMP = "clock jumps"
    CUT = "cut between command and event"
    REVOKED = "authentication revoked"

    DOWN = "connection down"
    HALF_OPEN = "line half open"
    NOT_DONE = "no answer, nothing done"
    UNMUTED = "a stranger lets it go on"
    FROZEN = "listed, writes nothing"
    REFUSED = "every command refused"
    UNREADABLE = "an answer that means nothing"
    HOLD = "no sound flows"
    BUSY = "asks for a rest"


class Side(StrEnum):
    """Whose sound."""

    ANY = "any"
    CUSTOMER = "customer"
    AGENT = "agent"


MASKS = {RecorderCommand.MASK_CUSTOMER: Side.CUSTOMER, RecorderCommand.MASK_AGENT: Side.AGENT}
JUMPS = ((-86_400_000, 0), (3_600_000, 0), (0, 700), (0, 600_000), (86_400_000, 60_000))
"""Of the wall clock and of the monotonic one, which never goes back (suspend lets it leap)."""


class JumpingClock(SettableClock):
    """A clock that jumps as clocks of computers do."""

    def jump(self, variant: int) -> None:
        wall, mono = JUMPS[variant % len(JUMPS)]
        self.ahead_ms += wall
        self.mono_ahead_ms += mono


class Spy:
    """The driver, untouched; notes what was audible when each look began, and which side a mask was for."""

    def __init__(self, driver: Driver, audible: Callable[[Side], bool]) -> None:
        self.name, self.commands, self.grace_ms = driver.name, driver.commands, driver.grace_ms
        self.driver = driver
        self.masked = Side.ANY
        self.before = dict.fromkeys(Side, False)
        self._audible = audible

    def connect(self) -> None:
        self.driver.connect()

    def close(self) -> None:
        self.driver.close()

    def watch(self, call_id: str) -> None:
        self.driver.watch(call_id)

    def release(self, call_id: str) -> None:
        self.driver.release(call_id)

    def send(self, call_id: str, command: RecorderCommand) -> str:
        self.masked = MASKS.get(command, self.masked)
        return self.driver.send(call_id, command)

    def observe(self, call_id: str) -> Verdict | None:
        self.before = {side: self._audible(side) for side in Side}
        return self.driver.observe(call_id)

    def settled(self, call_id: str, verdict: Verdict) -> Verdict:
        return self.driver.settled(call_id, verdict)


class FaultRig(Protocol):
    """One product. The fake knows what it writes, and is asked at the moment a report is delivered."""

    name: str
    call_id: str
    clock: JumpingClock
    spy: Spy
    recorder: WatchedRecorder
    faults: frozenset[Fault]
    """What its fake can play."""
    down: frozenset[Fault]
    """Those after which the recorder cannot be asked."""

    def audible(self, side: Side = Side.ANY) -> bool:
        """Whether the fake writes sound of this call, of this side, anywhere, now; all its recorders count."""

    def inject(self, fault: Fault, variant: int) -> None:
        """Let it go wrong, from now on or once; `variant` chooses among several ways."""

    def heal(self) -> None:
        """End what lasts."""

    def close(self) -> None:
        """End recorder and fake."""


class _Fake(Protocol):
    """A fake product. It tells the lies that are named in `lies`."""

    lies: set[str]

    def close(self) -> None:
        """End it."""


F = TypeVar("F", bound=_Fake)


def lies(table: str) -> dict[Fault, tuple[str, ...]]:
    """Read which lies of a fake play which fault: `fault: lie lie; fault: lie`."""
    rows = (row.partition(":") for row in table.split(";"))
    return {Fault[fault.strip().upper()]: tuple(told.split()) for fault, _, told in rows}


class LyingRig(Generic[F]):
    """One product by a fake that lies; what others do to it stands in `_meddle`."""

    _LIES: ClassVar[Mapping[Fault, tuple[str, ...]]]
    clock: JumpingClock
    server: F
    recorder: WatchedRecorder

    def inject(self, fault: Fault, variant: int) -> None:
        if fault is Fault.CLOCK_JUMP:
            self.clock.jump(variant)
        elif fault in self._LIES:
            self._lie(fault, variant)
        else:
            self._meddle(fault, variant)

    def _lie(self, fault: Fault, variant: int) -> None:
        told = self._LIES[fault]
        self.server.lies.add(told[variant % len(told)])

    def _meddle(self, fault: Fault, variant: int) -> None:
        """What others do at the product."""
        raise NotImplementedError

    def heal(self) -> None:
        self.server.lies.clear()

    def close(self) -> None:
        self.recorder.stop()
        self.server.close()


class _Writing(_Fake, Protocol):
    """A fake that tells whether it writes sound of the call, of either side, now."""

    def writes(self) -> bool:
        """Whether it does."""


W = TypeVar("W", bound=_Writing)


class MixedRig(LyingRig[W]):
    """A product that writes both sides as one: neither is silent while the other is heard."""

    def audible(self, side: Side = Side.ANY) -> bool:
        del side
        return self.server.writes()


class Judge:
    """Tells which reports are false.

    False is PAUSED or OFF, or MASKED for the masked side, while sound is being written and was being written when the
    look began on which the report rests. The only tolerance is thus the length of one look: what a stranger starts
    while it is taken is told by the next.
    """

    def __init__(self, rig: FaultRig) -> None:
        self._rig = rig

    def is_false(self, report: RecorderReport) -> bool:
        side = Side.ANY if report.state in QUIET else self._rig.spy.masked
        silent = report.state in QUIET or report.state is RecorderState.MASKED
        return silent and self._rig.spy.before[side] and self._rig.audible(side)


def watched(spy: Spy, clock: JumpingClock, confirm_ms: int, pace: Pace | None = None) -> WatchedRecorder:
    """A recorder port as the desktop makes it."""
    return WatchedRecorder(spy, clock, confirm_ms, pace)


def pause(seconds: float) -> None:
    """Let time pass; what is under test has threads of its own."""
    threading.Event().wait(seconds)
