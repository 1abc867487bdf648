"""The demo's telephone: a real SIP system where it can be had, else captured traffic of one."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.runtime.settings import RecorderSettings, SoftphoneSettings
from agent_assist.domain.clock import Clock
from agent_assist.telephony.ports.softphone import PhoneNews
from agent_assist.telephony.softphone.baresip.events import BaresipTranslator
from agent_assist.telephony.softphone.baresip.phone import BaresipPhone
from agent_assist.telephony.softphone.baresip.replay import Line, ReplayPhone, bundled_capture

CUSTOMER = "+14155550182"
"""Who calls, in E.164."""
_STEPS = ("CALL_INCOMING", "CALL_ESTABLISHED", "CALL_CLOSED")


class Telephone(Protocol):
    """What a script can do with telephones. GUI thread; slow work runs elsewhere and errors are kept in `error`."""

    source: str
    error: str

    def softphone(self) -> SoftphoneSettings:
        """Settings of the softphone the desktop shall hear."""

    def recorder(self) -> RecorderSettings:
        """Settings of the recorder the desktop shall drive."""

    def dial(self) -> None:
        """Let the customer call; returns at once, and the desktop hears of it when the phone rings."""

    def answer(self) -> None:
        """Let the agent take the ringing call; returns at once."""

    def hang_up(self) -> None:
        """Let the agent end the call; returns at once."""

    def recordings(self, call_id: str) -> list[Path]:
        """The recorder's files of a call, in order."""

    def close(self) -> None:
        """End the phones and the recorder that were started."""


class SipTelephone:
    """kamailio, rtpengine and two baresip in processes of the demo's own.

    Raises:
        RuntimeError: the system cannot be had here; the text says why.
    """

    source = "baresip"

    def __init__(self, net: Callable[[], BaresipPhone | None]) -> None:
        try:
            lab: Any = import_module("lab.sip_system")
            programs: Any = import_module("lab.programs")
        except ImportError as exc:
            raise RuntimeError("the telephone system comes with a checkout only") from exc
        missing = programs.missing_programs()
        if missing:
            raise RuntimeError(f"not installed: {', '.join(missing)}")
        self.error = ""
        self._agent_phone = net
        self._lane = Lane("demo-telephone", lambda job: job())
        self._system: Any = lab.SipSystem(lab.Caller(CUSTOMER, "Ms Okafor"))
        try:
            self._system.__enter__()
        except (lab.LabError, OSError) as exc:
            raise RuntimeError(f"did not start: {exc}") from exc

    def softphone(self) -> SoftphoneSettings:
        """See Telephone."""
        return SoftphoneSettings(kind="baresip", port=self._system.ports.control["agent"])

    def recorder(self) -> RecorderSettings:
        """See Telephone."""
        ports = self._system.ports
        return RecorderSettings(kind="rtpengine", port=ports.ng, cli_port=ports.cli, folder=str(self._system.spool))

    def dial(self) -> None:
        """See Telephone."""
        self._lane.submit(self._system.dial, self._noted)

    def answer(self) -> None:
        """See Telephone: over the desktop's own connection, because ctrl_tcp serves one client."""
        phone = self._agent_phone()
        if phone is not None:
            self._lane.submit(phone.accept, self._noted)

    def hang_up(self) -> None:
        """See Telephone."""
        phone = self._agent_phone()
        if phone is not None:
            self._lane.submit(phone.hangup, self._noted)

    def recordings(self, call_id: str) -> list[Path]:
        """See Telephone."""
        from agent_assist.telephony.recorder.rtpengine.spool import CallFiles

        return CallFiles(self._system.spool / "pcaps", call_id).parts()

    def side_of(self, rtp_port: int) -> str:
        """Whose RTP port this is: customer or agent."""
        return str(self._system.side_of(rtp_port))

    def close(self) -> None:
        """See Telephone."""
        self._lane.close(5)
        self._system.close()

    def _noted(self, outcome: Outcome[object]) -> None:
        if isinstance(outcome, Failed):
            self.error = outcome.error.code


class CaptureTelephone:
    """Plays captured calls of a real agent's phone, one for each dial. No recorder.

    The customer has the number of the real system's: the captured one is so short that no four digits of it are shown.
    """

    source = "replay"

    def __init__(self, clock: Clock, hear: Callable[[PhoneNews], None]) -> None:
        self.error = ""
        self._clock = clock
        self._hear = hear
        self._calls = _answered_calls()
        self._dialled = 0
        self._phones: list[ReplayPhone] = []
        self._translator = BaresipTranslator(ReplayPhone.source)

    def softphone(self) -> SoftphoneSettings:
        """See Telephone."""
        return SoftphoneSettings(kind="handoff")

    def recorder(self) -> RecorderSettings:
        """See Telephone."""
        return RecorderSettings(kind="none")

    def dial(self) -> None:
        """See Telephone."""
        self._play("CALL_INCOMING")

    def answer(self) -> None:
        """See Telephone."""
        self._play("CALL_ESTABLISHED")

    def hang_up(self) -> None:
        """See Telephone."""
        self._play("CALL_CLOSED")
        self._dialled += 1

    def recordings(self, _call_id: str) -> list[Path]:
        """See Telephone."""
        return []

    def close(self) -> None:
        """See Telephone."""
        for phone in self._phones:
            phone.stop()

    def _play(self, kind: str) -> None:
        call = self._calls[self._dialled % len(self._calls)]
        message = call[kind].replace(b"sip:5551001@", f"sip:{CUSTOMER}@".encode())
        phone = ReplayPhone([Line(0.0, message)], self._clock, None, f"-{self._dialled}", self._translator)
        self._phones.append(phone)
        phone.start(self._hear)


def _answered_calls() -> list[dict[str, bytes]]:
    """Return the captured calls of the first customer that were answered: event type -> its bytes."""
    calls: dict[str, dict[str, bytes]] = {}
    customers: dict[str, str] = {}
    for name in ("baresip_via_pbx", "baresip_direct"):
        for line in bundled_capture(name):
            try:
                message = json.loads(line.message)
            except ValueError:
                continue
            if message.get("event") and message.get("id"):
                calls.setdefault(message["id"], {})[message["type"]] = line.message
                customers.setdefault(message["id"], message.get("peeruri", ""))
    answered = [name for name, call in calls.items() if set(_STEPS) <= set(call)]
    return [calls[name] for name in answered if customers[name] == customers[answered[0]]]
