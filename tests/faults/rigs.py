"""All fault rigs, and the one of recorders over HTTP."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from agent_assist.telephony.recorder.http.product import Product
from agent_assist.telephony.recorder.http.profile import parsed
from agent_assist.telephony.recorder.http.recorder import HttpRecorder
from agent_assist.telephony.recorder.loop import Pace
from tests.faults.rig import Fault, FaultRig, JumpingClock, LyingRig, Side, Spy, lies, watched
from tests.faults.switches import AriRig, AsteriskRig, FreeswitchRig, RtpengineRig
from tests.telephony.recorder.fake_http import PROFILE, SECRET, FakeHttpRecorder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


_READ = parsed(PROFILE.encode())
"""Read once: courses run side by side, and msgspec must not meet a type on two threads at once."""


class HttpRig(LyingRig[FakeHttpRecorder]):
    """A product by profile, read back."""

    name = "http profile"
    call_id = "call-7f3a"
    _LIES = lies(
        "no_effect: no_effect; not_done: deaf; answer_lost: obeys_and_falls; answer_late: late; other_channel: "
        "another; two_recorders: second; revoked: forbid; half_open: silent drip; down: fault; unreadable: "
        "garbage wrong_word empty odd; refused: refuse; busy: busy"
    )
    faults = frozenset({*_LIES, Fault.RESTARTED, Fault.TRANSFER, Fault.CLOCK_JUMP, Fault.UNMUTED})
    down = frozenset({Fault.REVOKED, Fault.HALF_OPEN, Fault.DOWN, Fault.BUSY})

    def __init__(self, folder: Path, seed: int) -> None:
        del folder, seed
        self.clock = JumpingClock()
        self.server = FakeHttpRecorder()
        self.server.calls[self.call_id] = "never"
        driver = HttpRecorder(Product(_READ, self.server.values(), lambda: SECRET, self.clock))
        self.spy = Spy(driver, self.audible)
        self.recorder = watched(self.spy, self.clock, 1200, Pace(100, 50))

    def audible(self, side: Side = Side.ANY) -> bool:
        del side
        return self.server.writes(self.call_id)

    def _meddle(self, fault: Fault, variant: int) -> None:
        del variant
        if fault is Fault.RESTARTED:
            self.server.calls[self.call_id] = "never"
        elif fault is Fault.UNMUTED:
            self.server.calls[self.call_id] = "on"
        elif fault is Fault.TRANSFER:
            # Under another name from now on; under this one nobody knows it.
            self.server.calls["moved"] = self.server.calls.pop(self.call_id, "never")

    def heal(self) -> None:
        super().heal()
        self.server.calls.setdefault(self.call_id, self.server.calls.pop("moved", "never"))

    def close(self) -> None:
        self.server.released.set()
        super().close()


RIGS: dict[str, Callable[[Path, int], FaultRig]] = {
    "rtpengine": RtpengineRig,
    "asterisk_ami, files": partial(AsteriskRig, seen=True),
    "asterisk_ami, list": partial(AsteriskRig, seen=False),
    "asterisk_ari": AriRig,
    "freeswitch, files": partial(FreeswitchRig, seen=True),
    "freeswitch, list": partial(FreeswitchRig, seen=False),
    "http profile": HttpRig,
}
