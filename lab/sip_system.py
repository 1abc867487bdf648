"""The telephone system as one object: start it, let the customer call, let the agent's phone die, end it."""

from __future__ import annotations

import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lab.control import PhoneControl
from lab.launch import (
    DRILL,
    PHONE_RTP,
    Account,
    Phone,
    Ports,
    plan_ports,
    start_phone,
    start_proxy,
    start_recorder,
)
from lab.opened import Opened
from lab.processes import LabError, ProcessGroup
from lab.programs import APT_COMMAND, missing_programs
from lab.sound import write_sound

_CUSTOMER_WORDS: Final = (
    "Hello, I am calling about my last invoice. I think that there is a mistake in it, and I would like to know why."
)
_AGENT_WORDS: Final = (
    "Good morning, thank you for calling. I will look at it with you now. May I have a moment, please?"
)
_CALL_ID: Final = re.compile(r"call id: (\S+)")


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls.

    Args:
        number: as the agent's phone shows it; `anonymous` withholds it.
        name: display name; empty for none.
    """

    number: str = "+14155550182"
    name: str = ""


class SipSystem(Opened):
    """kamailio, rtpengine and two phones on free loopback ports. A context manager, for one thread.

    The agent's ctrl_tcp port serves one client only and is left to the desktop, which is also the agent's
    hand.

    Args:
        caller: the first caller; call_as() changes it.
        line: the user part the agent's account has, shown as the line of the call.
        length_s: how long a call can be before its sound, and with it the call, ends.
        codec: what the phones speak, one of launch.CODECS.
        wavs: whether the agent's phone records both sides into its own WAVs too, in the folder `wavs`.
    """

    def __init__(
        self,
        caller: Caller | None = None,
        line: str = "support",
        length_s: int = 240,
        codec: str = "pcmu",
        *,
        wavs: bool = False,
    ) -> None:
        self.caller = caller or Caller()
        self.line = line
        self.speech = False
        """Whether the phones speak (espeak-ng) or sound a tone."""
        self._length_s = length_s
        self._codec = codec
        self._records = wavs
        self.wavs = Path()
        """Where the agent's phone leaves its own recordings, if it makes any."""
        self.folder = Path()
        self.ports = Ports()
        """What listens where."""
        self._processes: ProcessGroup | None = None
        self._customer: PhoneControl | None = None

    def open(self) -> None:
        """Start everything; returns when calls can be made.

        Raises:
            LabError: a program is missing or does not come up; the text says which.
        """
        missing = missing_programs()
        if missing:
            raise LabError(f"not installed: {', '.join(missing)}. Run: {APT_COMMAND}")
        self.folder = Path(tempfile.mkdtemp(prefix="sip-system-"))
        self._processes = ProcessGroup(self.folder)
        self.ports = plan_ports()
        self.spool.mkdir()
        self.wavs = self.folder / "wavs"
        self.wavs.mkdir()
        start_recorder(self._group(), self.spool, self.ports)
        start_proxy(self._group(), self.folder, self.line, self.ports)
        self.speech = write_sound(self.folder / "customer.wav", _CUSTOMER_WORDS, 440, self._length_s)
        write_sound(self.folder / "agent.wav", _AGENT_WORDS, 880, self._length_s, "en-gb")
        self._start_phone("customer")
        self._start_phone("agent")

    def close(self) -> None:
        """End all processes and remove the folder with logs and recordings. Safe to call twice."""
        if self._customer is not None:
            self._customer.close()
            self._customer = None
        if self._processes is not None:
            self._processes.close()
            self._processes = None
            shutil.rmtree(self.folder, ignore_errors=True)

    def dial(self) -> str:
        """Let the customer call the agent; returns the SIP Call-ID, the same for phones and recorder."""
        reply = self._phone().command("dial", f"sip:{self.line}@127.0.0.1:{self.ports.proxy}")
        match = _CALL_ID.search(reply)
        if match is None:
            raise LabError("the customer's phone did not dial")
        return match[1]

    def wait_answered(self, call_id: str, limit_s: float = 5.0) -> None:
        """Wait until the customer hears the agent."""
        self._phone().wait("CALL_ESTABLISHED", call_id, limit_s)

    def wait_ended(self, call_id: str, limit_s: float = 5.0) -> None:
        """Wait until the customer's phone knows that the call is over."""
        self._phone().wait("CALL_CLOSED", call_id, limit_s)

    def customer_hold(self) -> None:
        """Let the customer put the agent on hold."""
        self._phone().command("hold")

    def customer_resume(self) -> None:
        """Let the customer take the agent back."""
        self._phone().command("resume")

    def customer_hangup(self) -> None:
        """Let the customer hang up, or give up while it rings; nothing where there is no call."""
        self._phone().hang_up()

    def call_as(self, caller: Caller) -> None:
        """Let the following calls come from somebody else. Ends the calls of the one before."""
        if caller != self.caller:
            self.caller = caller
            self._stop_phone("customer")
            self._start_phone("customer")

    def kill_agent_phone(self) -> None:
        """Let the agent's phone crash."""
        self._stop_phone("agent")

    def restart_agent_phone(self) -> None:
        """Start the agent's phone anew on the same ports."""
        self._start_phone("agent")

    def kill_recorder(self) -> None:
        """Let rtpengine crash. Calls stay up without sound."""
        self._group().stop("rtpengine", kill=True)

    @property
    def spool(self) -> Path:
        """The recorder's folder; holds `pcaps`."""
        return self.folder / "recordings"

    def side_of(self, rtp_port: int) -> str:
        """Return whose RTP port this is: customer, agent, or an empty text."""
        for side, first in self.ports.rtp.items():
            if first <= rtp_port < first + PHONE_RTP:
                return side
        return ""

    def _start_phone(self, side: str) -> None:
        agent = side == "agent"
        user = self.line if agent else self.caller.number
        account = Account(user, "" if agent else self.caller.name, answers=not agent and user == DRILL)
        how = Phone(self._codec, self.wavs if agent and self._records else None)
        start_phone(self._group(), self.folder, side, account, self.ports, how)
        if not agent:
            self._customer = PhoneControl(self.ports.control[side])

    def _stop_phone(self, side: str) -> None:
        if side == "customer" and self._customer is not None:
            self._customer.close()
            self._customer = None
        self._group().stop(side, kill=True)

    def _group(self) -> ProcessGroup:
        if self._processes is None:
            raise LabError("the telephone system is not running")
        return self._processes

    def _phone(self) -> PhoneControl:
        if self._customer is None:
            raise LabError("the customer's phone is not running")
        return self._customer
