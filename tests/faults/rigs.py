"""All fault rigs, and the one of recorders over HTTP."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from agent_assist.telephony.recorder.http.profile import parsed
from agent_assist.telephony.recorder.http.recorder import HttpRecorder
from agent_assist.telephony.recorder.loop import Pace
from tests.faults.rig import Fault, FaultRig, JumpingClock, Side, Spy, watched
from tests.faults.switches import AriRig, AsteriskRig, FreeswitchRig, RtpengineRig
from tests.telephony.recorder.fake_http import PROFILE, SECRET, FakeHttpRecorder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


_READ = parsed(PROFILE.encode())
"""Read once: courses run side by side, and msgspec must not meet a type on two threads at once."""


class HttpRig:
    """A product by profile, read back."""

    name = "http profile"
    call_id = "call-7f3a"
    _LIES: ClassVar = {
        Fault.NO_EFFECT: ("no_effect",),
        Fault.NOT_DONE: ("deaf",),
        Fault.ANSWER_LOST: ("obeys_and_falls",),
        Fault.ANSWER_LATE: ("late",),
        Fault.OTHER_CHANNEL: ("another",),
        Fault.TWO_RECORDERS: ("second",),
        Fault.REVOKED: ("forbid",),
        Fault.HALF_OPEN: ("silent", "drip"),
        Fault.DOWN: ("fault",),
        Fault.UNREADABLE: ("garbage", "wrong_word", "empty", "odd"),
        Fault.REFUSED: ("refuse",),
        Fault.BUSY: ("busy",),
    }
    faults = frozenset({*_LIES, Fault.RESTARTED, Fault.TRANSFER, Fault.CLOCK_JUMP, Fault.UNMUTED})
    down = frozenset({Fault.REVOKED, Fault.HALF_OPEN, Fault.DOWN, Fault.BUSY})

    def __init__(self, folder: Path, seed: int) -> None:
        del folder, seed
        self.clock = JumpingClock()
        self.server = FakeHttpRecorder()
        self.server.calls[self.call_id] = "never"
        driver = HttpRecorder(_READ, self.server.values(), lambda: SECRET, self.clock)
        self.spy = Spy(driver, self.audible)
        self.recorder = watched(self.spy, self.clock, 1200, Pace(100, 50))

    def audible(self, side: Side = Side.ANY) -> bool:
        del side
        return self.server.writes(self.call_id)

    def inject(self, fault: Fault, variant: int) -> None:
        if fault is Fault.CLOCK_JUMP:
            self.clock.jump(variant)
        elif fault is Fault.RESTARTED:
            self.server.calls[self.call_id] = "never"
        elif fault is Fault.UNMUTED:
            self.server.calls[self.call_id] = "on"
        elif fault is Fault.TRANSFER:
            # Under another name from now on; under this one nobody knows it.
            self.server.calls["moved"] = self.server.calls.pop(self.call_id, "never")
        else:
            lies = self._LIES[fault]
            self.server.lies.add(lies[variant % len(lies)])

    def heal(self) -> None:
        self.server.lies.clear()
        self.server.calls.setdefault(self.call_id, self.server.calls.pop("moved", "never"))

    def close(self) -> None:
        self.server.released.set()
        self.recorder.stop()
        self.server.close()


RIGS: dict[str, Callable[[Path, int], FaultRig]] = {
    "rtpengine": RtpengineRig,
    "asterisk_ami, files": partial(AsteriskRig, seen=True),
    "asterisk_ami, list": partial(AsteriskRig, seen=False),
    "asterisk_ari": AriRig,
    "freeswitch, files": partial(FreeswitchRig, seen=True),
    "freeswitch, list": partial(FreeswitchRig, seen=False),
    "http profile": HttpRig,
}
