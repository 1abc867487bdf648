"""`agent-assist call-event` as a Python command: spawn to receipt."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.domain.contact import CallEvent
from agent_assist.telephony.ports.softphone import PhoneNews
from agent_assist.telephony.softphone.handoff.phone import HandoffPhone
from bench.figures import Figure, percentiles

SPAWNS = 120


def figures() -> Iterator[Figure]:
    home = Path(tempfile.mkdtemp(prefix="agent-assist-handoff-"))
    path = str(home / "desktop.sock")
    received: list[float] = []
    arrived = threading.Event()

    def deliver(news: PhoneNews) -> None:
        if isinstance(news, CallEvent):
            received.append(time.perf_counter())
            arrived.set()

    phone = HandoffPhone(path, SystemClock(), lambda: None)
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
