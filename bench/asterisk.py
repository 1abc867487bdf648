"""A pause of a MixMonitor, to the switch and to its proof; a fake switch with real sockets and real sound files."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.domain.recorder import RecorderCommand, RecorderReport, RecorderState
from agent_assist.telephony.recorder.asterisk.ami import AsteriskDriver
from agent_assist.telephony.recorder.loop import WatchedRecorder
from bench.figures import Figure, percentiles
from tests.telephony.asterisk.fake_asterisk import FakeAsterisk

ROUNDS = 20
CALL = "call-id-of-the-phone"


def figures() -> Iterator[Figure]:
    for seen, what, limit in ((False, "list empty", 150.0), (True, "files silent", 600.0)):
        on_wire, proven = _pauses(seen=seen)
        yield from percentiles(f"asterisk pause -> at the switch ({what})", on_wire, 20)
        yield from percentiles(f"asterisk pause -> proven ({what})", proven, limit)


def _pauses(*, seen: bool) -> tuple[list[float], list[float]]:
    """Pause and resume again and again; milliseconds to the switch, and to the proof."""
    folder = Path(tempfile.mkdtemp(prefix="agent-assist-asterisk-"))
    switch = FakeAsterisk(folder)
    switch.call(CALL, recorded=True)
    driver = AsteriskDriver(switch.access, SystemClock(), folder if seen else None)
    recorder = WatchedRecorder(driver, SystemClock())
    arrived: dict[str, float] = {}
    answers: list[tuple[float, RecorderReport]] = []
    news = threading.Condition()

    def deliver(report: RecorderReport) -> None:
        with news:
            answers.append((time.perf_counter(), report))
            news.notify_all()

    def answered(command: RecorderCommand | None) -> tuple[float, RecorderReport]:
        with news:
            news.wait_for(lambda: any(one.command is command for _, one in answers), 10)
            return next(pair for pair in answers if pair[1].command is command)

    def heard(action: str) -> None:
        arrived.setdefault(action, time.perf_counter())

    switch.heard = heard
    recorder.start(deliver)
    recorder.watch(CALL)
    answered(None)
    on_wire: list[float] = []
    proven: list[float] = []
    for _ in range(ROUNDS):
        arrived.clear()
        answers.clear()
        began = time.perf_counter()
        recorder.command(CALL, RecorderCommand.PAUSE)
        at, report = answered(RecorderCommand.PAUSE)
        if report.state is not RecorderState.PAUSED:
            raise SystemExit(f"a pause was not proven: {report.error}")
        proven.append((at - began) * 1000)
        on_wire.append((arrived["MixMonitorMute" if seen else "StopMixMonitor"] - began) * 1000)
        recorder.command(CALL, RecorderCommand.RESUME)
        answered(RecorderCommand.RESUME)
    recorder.stop()
    switch.close()
    shutil.rmtree(folder, ignore_errors=True)
    return on_wire, proven
