"""A thousand random runs of the truth loop: whatever fails, silence is reported only while there is silence."""

from __future__ import annotations

import random

import pytest

from agent_assist.domain.recorder import QUIET, RecorderCommand, RecorderReport, RecorderState
from agent_assist.telephony.recorder.driver import Verdict
from agent_assist.telephony.recorder.line import STUCK_MS
from tests.telephony.recorder.scripted import CALL, RESULT, Bench

COMMANDS = (RecorderCommand.START, RecorderCommand.PAUSE, RecorderCommand.STOP)
STATES = (RecorderState.RECORDING, RecorderState.PAUSED, RecorderState.OFF)
RUNS, STEPS = 1_000, 25


class Run:
    """One call on a recorder that obeys, lies, hangs and falls, and what was reported against what was so."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - no secret
        self.bench = Bench()
        self.false: list[RecorderReport] = []
        self.asked = self.answered = 0
        self.hang_ms = 0
        self._seen = self.bench.driver.observe
        self.bench.driver.observe = self._look  # type: ignore[method-assign]
        self.bench.loop._reporter.deliver = self._deliver

    def _deliver(self, report: RecorderReport) -> None:
        self.answered += report.command is not None
        if report.state in QUIET and self.bench.driver.state is not report.state:
            self.false.append(report)

    def play(self) -> None:
        driver, chance = self.bench.driver, self.chance
        for _ in range(STEPS):
            match chance.randrange(8):
                case 0 | 1:
                    self.asked += 1
                    self.bench.loop.command(CALL, chance.choice(COMMANDS))
                case 2:
                    driver.deaf = not driver.deaf
                case 3:
                    driver.send_fails = not driver.send_fails
                case 4:
                    driver.away = chance.choice(["", "", "recorder_unreachable", "recorder_forbids"])
                case 5:
                    driver.error = chance.choice(["", "", "state_unknown"])
                case 6:
                    driver.state = chance.choice(STATES)  # somebody else drives it, or it was started anew
                case 7:
                    self.hang_ms = chance.choice([0, 0, 900, 1_600, 60_000])
            self.bench.run(chance.choice([0, 20, 100, 400, 1_500]))
        self.hang_ms = 0
        driver.away = driver.error = ""
        driver.deaf = driver.send_fails = False
        self.bench.run(8_000)

    def _look(self, call_id: str) -> Verdict | None:
        """See, and take long to tell it; when that is too long, somebody is recorded meanwhile."""
        verdict = self._seen(call_id)
        self.bench.clock.advance(self.hang_ms)
        if self.hang_ms >= STUCK_MS:
            self.bench.driver.state = RecorderState.RECORDING
        return verdict


@pytest.mark.parametrize("block", range(10))
def test_no_false_silence_and_every_command_answered_once(block: int) -> None:
    for seed in range(block * RUNS // 10, (block + 1) * RUNS // 10):
        run = Run(seed)
        run.play()
        assert run.false == [], seed
        assert run.answered == run.asked, seed


def test_the_runs_would_notice_a_loop_that_believes_the_command() -> None:
    run = Run(7)
    driver = run.bench.driver
    believed: list[RecorderState] = [RecorderState.OFF]
    send = driver.send

    def sending(call_id: str, command: RecorderCommand) -> str:
        believed[0] = RESULT[command]
        return send(call_id, command)

    driver.send = sending  # type: ignore[method-assign]
    observe = driver.observe
    seen = []
    for seed in range(30):
        run.chance = random.Random(seed)  # noqa: S311 - no secret
        driver.observe = lambda call_id: (  # type: ignore[method-assign]
            (verdict := observe(call_id)) and type(verdict)(believed[0], verdict.means)
        )
        run.play()
        seen += run.false
    assert seen
