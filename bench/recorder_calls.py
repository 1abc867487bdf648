"""Real calls through the real recorder, with a stranger who meddles; the sound on disk is the judge.

`dev.py bench recorder_calls [--calls 200]`. In each call the recorder is started, paused, resumed and stopped at random
times. In a third of them somebody else restarts it while it should be silent; in half of them somebody sends the `pause
recording` that stops nothing. A report of "paused" or "off" is false when packets are on disk from the time it speaks
of.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.domain.recorder import QUIET, RecorderCommand, RecorderReport, RecorderState
from agent_assist.telephony.audit.pcap import read_packets
from agent_assist.telephony.recorder.loop import WatchedRecorder
from agent_assist.telephony.recorder.rtpengine.driver import RtpengineDriver
from agent_assist.telephony.recorder.rtpengine.ng import NgClient
from agent_assist.telephony.recorder.rtpengine.spool import CallFiles
from lab.programs import missing_programs
from lab.sip_system import SipSystem
from tests.siplab.agent_phone import AgentPhone

NOTICE_S = 1.0
"""How long a stranger's restart may stay unseen: the recorder's buffer, the silence that proves, and a look."""
SPAN_S = 0.3
"""Sound this long after a command's "paused" makes it false."""


@dataclass
class Seen:
    """What was reported and done in one call; times as time.time()."""

    reports: list[tuple[float, RecorderReport]] = field(default_factory=list)
    restarts: list[float] = field(default_factory=list)
    arrived: threading.Condition = field(default_factory=threading.Condition)

    def deliver(self, report: RecorderReport) -> None:
        with self.arrived:
            self.reports.append((time.time(), report))
            self.arrived.notify_all()

    def answer(self, command: RecorderCommand, since: int) -> RecorderReport | None:
        """Wait for a command's answer."""

        def found() -> RecorderReport | None:
            return next((r for _, r in self.reports[since:] if r.command is command), None)

        with self.arrived:
            self.arrived.wait_for(lambda: found() is not None, 6)
            return found()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(sys.argv[1:])
    if missing_programs():
        print(json.dumps({"skipped": "recorder_calls", "missing": missing_programs()}))
        return 0
    chance = random.Random(options.seed)  # noqa: S311 - a course that can be run again
    false = unproven = quiet = meddled = 0
    with SipSystem(length_s=60) as system:
        agent = AgentPhone(system)
        for _ in range(options.calls):
            seen = Seen()
            call_id = agent.talk()
            one_call(system, call_id, seen, chance)
            agent.phone.hangup()
            system.wait_ended(call_id)
            wrong = false_reports(seen, packet_times(CallFiles(system.spool / "pcaps", call_id).parts()))
            false += len(wrong)
            for at, report in wrong:
                print("false:", round(at, 3), report, flush=True)
            quiet += sum(r.state in QUIET for _, r in seen.reports)
            unproven += sum(r.command is not None and r.state is RecorderState.UNCONFIRMED for _, r in seen.reports)
            meddled += bool(seen.restarts)
        agent.close()
    figures = {"calls": options.calls, "meddled": meddled, "quiet_reports": quiet, "unconfirmed": unproven}
    print(json.dumps({"what": "false paused on real calls", "value": false, "limit": 0, **figures}))
    return 1 if false else 0


def one_call(system: SipSystem, call_id: str, seen: Seen, chance: random.Random) -> None:
    """Drive the recorder through one call."""
    clock = SystemClock()
    ports = system.ports
    recorder = WatchedRecorder(RtpengineDriver("127.0.0.1", ports.ng, system.spool, clock, ports.cli), clock)
    recorder.start(seen.deliver)
    recorder.watch(call_id)
    stranger = NgClient("127.0.0.1", ports.ng)
    meddles = chance.random() < 1 / 3
    for command in (RecorderCommand.START, RecorderCommand.PAUSE, RecorderCommand.RESUME, RecorderCommand.STOP):
        since = len(seen.reports)
        if command is RecorderCommand.PAUSE and chance.random() < 1 / 2:
            stranger.ask("pause recording", call_id)  # answers ok and stops nothing
        recorder.command(call_id, command)
        seen.answer(command, since)
        wait(chance.uniform(0.2, 0.8))
        if command is RecorderCommand.PAUSE and meddles:
            seen.restarts.append(time.time())
            stranger.ask("start recording", call_id)
            wait(chance.uniform(0.5, 2.0))
            recorder.command(call_id, RecorderCommand.STOP)
            seen.answer(RecorderCommand.STOP, since)
    recorder.stop()


def false_reports(seen: Seen, packets: list[float]) -> list[tuple[float, RecorderReport]]:
    """Return the reports of silence that the sound on disk contradicts."""
    wrong = []
    for at, report in seen.reports:
        if report.state not in QUIET:
            continue
        restarted = [moment for moment in seen.restarts if moment <= at]
        until = min([moment for moment in seen.restarts if moment > at], default=at + SPAN_S)
        if report.command is None and restarted and at - restarted[-1] < NOTICE_S:
            continue
        if any(at <= packet <= min(until, at + SPAN_S) for packet in packets if not _asked_on(seen, at, packet)):
            wrong.append((at, report))
    return wrong


def _asked_on(seen: Seen, at: float, packet: float) -> bool:
    """Tell whether sound is there because the next command asked for it."""
    starts = [
        when - (report.confirmation.after_ms or 0) / 1000
        for when, report in seen.reports
        if report.command in {RecorderCommand.START, RecorderCommand.RESUME}
    ]
    return any(at <= start + 0.02 and start - 0.02 <= packet for start in starts)


def packet_times(paths: list[Path]) -> list[float]:
    """Return when each packet on disk was recorded, seconds since 1970 UTC."""
    times: list[float] = []
    for path in paths:
        with path.open("rb") as stream:
            times += [packet.at_ms / 1000 for packet in read_packets(stream)]
    return times


def wait(seconds: float) -> None:
    threading.Event().wait(seconds)


if __name__ == "__main__":
    sys.exit(main())
