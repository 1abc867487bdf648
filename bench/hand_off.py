"""`agent-assist call-event` as a Python command, spawn to receipt; and how long a sender waits until it is stored."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from agent_assist.demo.script import Wait
from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.domain.contact import CallEvent
from agent_assist.telephony.ports.softphone import PhoneNews
from agent_assist.telephony.softphone.handoff.local_socket import send_line
from agent_assist.telephony.softphone.handoff.phone import HandoffPhone
from agent_assist.telephony.softphone.pending_answers import HOLD_MS
from bench.figures import Figure, percentiles
from bench.rig import Rig, Steps

SPAWNS = 120
CALLS = 40
BETWEEN_S = 0.25
"""Between two events: a person's calls, not a flood."""


def figures() -> Iterator[Figure]:
    home = Path(tempfile.mkdtemp(prefix="agent-assist-handoff-"))
    path = str(home / "desktop.sock")
    received: list[float] = []
    arrived = threading.Event()

    def deliver(news: PhoneNews) -> None:
        if isinstance(news, CallEvent):
            received.append(time.perf_counter())
            arrived.set()

    phone = HandoffPhone(path, SystemClock(), lambda _link: None)
    phone.start(deliver)
    program = Path(sys.executable).parent / "agent-assist"
    environ = {**os.environ, "AGENT_ASSIST_SOCKET": path}
    times: list[float] = []
    for number in range(SPAWNS):
        arrived.clear()
        began = time.perf_counter()
        process = subprocess.Popen(
            [str(program), "call-event", "incoming", "--number", "+14155550182", "--call-id", f"c{number}"], env=environ
        )
        arrived.wait(5)
        times.append((received[-1] - began) * 1000)
        process.wait(5)
    phone.stop()
    shutil.rmtree(home, ignore_errors=True)
    yield from percentiles("agent-assist call-event, spawn -> receipt", times, 60)
    yield from percentiles("event on the hand-off -> answered, the whole desktop", _answered(), HOLD_MS)


def _answered() -> list[float]:
    """Milliseconds until each event of some calls was answered by a desktop on its encrypted cache."""
    path = f"{Rig.folder()}/desktop.sock"
    rig = Rig(handoff=path)
    times: list[float] = []
    over = threading.Event()

    def send() -> None:
        for number in range(CALLS):
            for state in ("incoming", "connected", "ended"):
                event = {"state": state, "number": f"+1415{5550000 + number}", "call_id": f"s{number}"}
                began = time.perf_counter()
                send_line(path, json.dumps(event).encode(), 5.0)
                times.append((time.perf_counter() - began) * 1000)
                over.wait(BETWEEN_S)
        over.set()

    def steps(_rig: Rig) -> Steps:
        threading.Thread(target=send, daemon=True).start()
        yield Wait(over.is_set, "every event is answered", 300)

    rig.play(steps)
    return times
