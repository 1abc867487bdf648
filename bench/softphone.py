"""How fast call events and recorder confirmations are. Prints one JSON line per figure, in milliseconds.

python bench/softphone.py [--events 300] [--spawns 100] [--starts 20] [--no-sip]
"""

from __future__ import annotations

import argparse
import json
import math
import os
import queue
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from agent_assist.domain.contact import CallEvent, CallState  # noqa: E402
from agent_assist.domain.recorder import RecorderCommand, RecorderReport  # noqa: E402
from agent_assist.telephony.ports.softphone import PhoneLink, PhoneNews  # noqa: E402
from agent_assist.telephony.recorder.loop import WatchedRecorder  # noqa: E402 - runs from a checkout
from agent_assist.telephony.recorder.rtpengine.driver import RtpengineDriver  # noqa: E402
from agent_assist.telephony.softphone.baresip.phone import BaresipPhone  # noqa: E402
from agent_assist.telephony.softphone.handoff.phone import HandoffPhone  # noqa: E402
from lab.programs import missing_programs  # noqa: E402
from lab.sip_system import SipSystem  # noqa: E402
from tests.contracts.softphone import SystemClock  # noqa: E402
from tests.telephony.softphone.fake_baresip import FakeBaresip  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence

CODE = "import sys; from agent_assist.cli.call_event import run; sys.exit(run(sys.argv[1:]))"


def show(what: str, values_ms: Sequence[float]) -> None:
    ordered = sorted(values_ms)
    p95 = ordered[max(0, math.ceil(0.95 * len(ordered)) - 1)]
    figures = {"p50": statistics.median(ordered), "p95": p95, "max": ordered[-1]}
    print(
        json.dumps({"what": what, "n": len(ordered), **{k: round(v, 3) for k, v in figures.items()}}),
        flush=True,
    )


class Heard:
    """Call events with the time they were delivered."""

    def __init__(self) -> None:
        self._queue: queue.Queue[tuple[float, CallEvent]] = queue.Queue()
        self.listed = threading.Event()

    def deliver(self, news: PhoneNews) -> None:
        at = time.perf_counter()
        if isinstance(news, CallEvent):
            self._queue.put((at, news))
        elif isinstance(news, PhoneLink) and news.live_calls is not None:
            self.listed.set()

    def next(self) -> tuple[float, CallEvent]:
        return self._queue.get(timeout=10)


def events(count: int) -> None:
    """Bytes of an event written to the socket by the phone -> CallEvent handed over."""
    server, heard = FakeBaresip(), Heard()
    phone = BaresipPhone(server.port, SystemClock())
    phone.start(heard.deliver)
    heard.listed.wait(10)
    took = []
    for number in range(count):
        began = time.perf_counter()
        server.ring(f"c{number}", "sip:+14155550182@127.0.0.1", "Maria Ortiz")
        took.append((heard.next()[0] - began) * 1000)
        server.end(f"c{number}")
        heard.next()
        threading.Event().wait(0.005)
    phone.stop()
    server.close()
    show("event bytes -> CallEvent delivered", took)


def spawns(count: int) -> None:
    """Start of the process -> CallEvent handed over, and -> end of the process."""
    with tempfile.TemporaryDirectory() as folder:
        path, heard = str(Path(folder) / "run" / "desktop.sock"), Heard()
        phone = HandoffPhone(path, SystemClock(), lambda _link: None)
        phone.start(heard.deliver)
        environment = {**os.environ, "AGENT_ASSIST_SOCKET": path}
        program = [sys.executable, "-c", CODE, "incoming", "--call-id", "x", "--number", "+14155550182"]
        received, ended = [], []
        for _ in range(count):
            began = time.perf_counter()
            with subprocess.Popen(program, env=environment, cwd=ROOT) as child:
                received.append((heard.next()[0] - began) * 1000)
                if child.wait(10) != 0:
                    raise SystemExit("call-event failed")
            ended.append((time.perf_counter() - began) * 1000)
        phone.stop()
    show("call-event spawn -> CallEvent delivered", received)
    show("call-event spawn -> exit", ended)


def recordings(count: int) -> None:
    """Command -> answer proven by the file, on a real call."""
    heard, answers = Heard(), queue.Queue[RecorderReport]()
    with SipSystem() as system:
        phone = BaresipPhone(system.ports.control["agent"], SystemClock())
        phone.start(heard.deliver)
        heard.listed.wait(10)
        recorder = WatchedRecorder(
            RtpengineDriver("127.0.0.1", system.ports.ng, system.spool, SystemClock(), system.ports.cli), SystemClock()
        )
        recorder.start(lambda report: answers.put(report) if report.command else None)
        call_id = system.dial()
        while heard.next()[1].state is not CallState.INCOMING:
            pass
        phone.accept()
        system.wait_answered(call_id)
        took: dict[RecorderCommand, list[float]] = {RecorderCommand.START: [], RecorderCommand.STOP: []}
        for _ in range(count):
            for command, values in took.items():
                recorder.command(call_id, command)
                answer = answers.get(timeout=10)
                if answer.error or answer.confirmation.after_ms is None:
                    raise SystemExit(f"{command}: {answer.error}")
                values.append(answer.confirmation.after_ms)
        recorder.stop()
        phone.stop()
    for command, values in took.items():
        show(f"recorder {command} -> proven by the file", values)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, default=300)
    parser.add_argument("--spawns", type=int, default=100)
    parser.add_argument("--starts", type=int, default=20)
    parser.add_argument("--no-sip", action="store_true")
    options = parser.parse_args()
    events(options.events)
    spawns(options.spawns)
    if options.no_sip or missing_programs():
        print(json.dumps({"skipped": "recorder", "missing": missing_programs()}))
    else:
        recordings(options.starts)


if __name__ == "__main__":
    main()
