"""A hand on one of the phones: dial, answer, hold, transfer, hang up."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Final

from lab.control import PhoneControl
from lab.processes import LabError, wait_until

if TYPE_CHECKING:
    from lab.asterisk.stranger import Stranger

_CALLS: Final = 5
_NONE: Final = "Active calls (0)"
_SETTLE_S: Final = 0.1
"""Between the ring and the answer: the phone needs to have its sound ready."""


def rest(seconds: float) -> None:
    """Let real time pass, for what real programs do in it."""
    threading.Event().wait(seconds)


class TalkingPhone:
    """One phone.

    Args:
        control: its ctrl_tcp port.
        switch: the SIP port of the switch.
    """

    def __init__(self, control: int, switch: int) -> None:
        self._control = PhoneControl(control)
        self._switch = switch

    def dial(self, number: str) -> None:
        """Call a number; returns before anybody rings."""
        self._control.command("dial", f"sip:{number}@127.0.0.1:{self._switch}")

    def answer(self, limit_s: float = 8.0) -> None:
        """Wait until it rings, and answer. Raises LabError."""
        self.ringing(limit_s)
        rest(_SETTLE_S)
        self._control.command("accept")

    def ringing(self, limit_s: float = 8.0) -> None:
        """Wait until it rings. Raises LabError."""
        self._control.wait("CALL_INCOMING", limit_s=limit_s)

    def accept(self) -> None:
        """Answer what rings."""
        self._control.command("accept")

    def established(self, limit_s: float = 8.0) -> str:
        """Wait until a call stands; returns its SIP Call-ID. Raises LabError."""
        return str(self._control.wait("CALL_ESTABLISHED", limit_s=limit_s).get("id", ""))

    def hold(self) -> None:
        """Put the call on hold."""
        self._control.command("hold")

    def resume(self) -> None:
        """Take the call back."""
        self._control.command("resume")

    def blind_transfer(self, number: str) -> None:
        """Send the other party to a number."""
        self._control.command("transfer", f"sip:{number}@127.0.0.1:{self._switch}")

    def attended_transfer(self, number: str, hand: Stranger, second: str) -> None:
        """Join the first call's party with the second call's: REFER with Replaces, as desk phones do.

        Args:
            number: whom the second call reached.
            hand: asks the switch how the second call is named.
            second: the switch's channel of this phone's second call.
        """
        ident, ours, theirs = (
            hand.variable(second, f"CHANNEL(pjsip,{name})") for name in ("call-id", "local_tag", "remote_tag")
        )
        if not (ident and ours and theirs):
            raise LabError("the switch does not name the second call")
        self._control.command("line", "1")
        replaces = f"{ident}%3Bto-tag%3D{ours}%3Bfrom-tag%3D{theirs}"
        self._control.command("transfer", f"<sip:{number}@127.0.0.1:{self._switch}?Replaces={replaces}>")

    def hang_up(self) -> None:
        """End every call of this phone, ringing ones too."""
        for _ in range(_CALLS):
            if _NONE in self._control.command("listcalls"):
                return
            self._control.command("hangup")
            with contextlib.suppress(LabError):
                wait_until(lambda: _NONE in self._control.command("listcalls"), "the end of a call", 0.3)

    def forget(self) -> None:
        """Drop what it told so far."""
        self._control.forget()

    def close(self) -> None:
        """End the connection."""
        self._control.close()
