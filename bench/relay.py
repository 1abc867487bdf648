"""The native relay and the Python command, in one run: spawn to receipt at the desktop, and spawn to return."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.domain.contact import CallEvent
from agent_assist.telephony.ports.softphone import PhoneNews
from agent_assist.telephony.softphone.handoff.phone import HandoffPhone
from bench.figures import Figure, percentiles
from relay.build import build

SPAWNS = {"relay": 400, "python": 120}
LIMIT_MS = 5.0


class Desk:
    """The desktop's receiving end, with the moments at which events arrived."""

    def __init__(self, path: str) -> None:
        self.arrived = threading.Event()
        self.at = 0.0
        self.phone = HandoffPhone(path, SystemClock(), lambda _link: None)
        self.phone.start(self._deliver)

    def _deliver(self, news: PhoneNews) -> None:
        if isinstance(news, CallEvent):
            self.at = time.perf_counter()
            self.arrived.set()


def measure(
    desk: Desk, command: Sequence[str], environ: dict[str, str], spawns: int
) -> tuple[list[float], list[float]]:
    """Milliseconds to receipt and to return, one pair per spawn. Raises AssertionError if an event got lost."""
    receipts, returns = [], []
    for number in range(spawns):
        desk.arrived.clear()
        began = time.perf_counter()
        process = subprocess.Popen([*command, "incoming", "--number", f"+1415{5550000 + number}"], env=environ)
        code = process.wait(10)
        returned = time.perf_counter()
        assert code == 0
        assert desk.arrived.wait(10)
        receipts.append((desk.at - began) * 1000)
        returns.append((returned - began) * 1000)
    return receipts, returns


def figures() -> Iterator[Figure]:
    home = Path(tempfile.mkdtemp(prefix="agent-assist-relay-"))
    desk = Desk(str(home / "desktop.sock"))
    environ = {**os.environ, "AGENT_ASSIST_SOCKET": str(home / "desktop.sock")}
    commands = {
        "relay": [str(build("native", home))],
        "python": [str(Path(sys.executable).parent / "agent-assist"), "call-event"],
    }
    try:
        for name, command in commands.items():
            receipts, returns = measure(desk, command, environ, SPAWNS[name])
            limit = LIMIT_MS if name == "relay" else None
            yield from percentiles(f"{name}, spawn -> receipt", receipts, limit)
            yield from percentiles(f"{name}, spawn -> return", returns, limit)
    finally:
        desk.phone.stop()
        shutil.rmtree(home, ignore_errors=True)
