"""A recorder driver that does what a test says, and a truth loop on a clock that the test moves."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.domain.recorder import Means, RecorderCommand, RecorderReport, RecorderState
from agent_assist.telephony.recorder.driver import Verdict
from agent_assist.telephony.recorder.loop import WatchedRecorder
from tests.fakes.clock import FakeClock
from tests.recorder_names import OFF, PAUSE, PAUSED, RECORDING, START, STOP, UNCONFIRMED

CALL = "call-1"
RESULT = {START: RECORDING, PAUSE: PAUSED, STOP: OFF}


class Driver:
    """Obeys; a test changes what it is and does."""

    name = "scripted"
    commands = frozenset({START, PAUSE, STOP})
    grace_ms = 100

    def __init__(self) -> None:
        self.state: RecorderState | None = OFF
        self.error = ""
        self.away = ""
        """Why every call fails; empty for none."""
        self.send_fails = False
        self.deaf = False
        self.refuses = ""
        self.sent: list[RecorderCommand] = []
        self.connects = 0
        self.watched: list[str] = []
        self.released: list[str] = []
        self.on_observe: Callable[[], None] = lambda: None

    def _there(self) -> None:
        if self.away:
            raise RecorderUnreachable("away", "Wait.", reason=self.away)

    def connect(self) -> None:
        self.connects += 1
        self._there()

    def close(self) -> None:
        pass

    def watch(self, call_id: str) -> None:
        self.watched.append(call_id)

    def release(self, call_id: str) -> None:
        self.released.append(call_id)

    def send(self, call_id: str, command: RecorderCommand) -> str:
        del call_id
        self._there()
        self.sent.append(command)
        if not self.deaf:
            self.state = RESULT[command]
        if self.send_fails:
            raise RecorderUnreachable("cut", "Wait.")
        return self.refuses

    def observe(self, call_id: str) -> Verdict | None:
        del call_id
        self.on_observe()
        self._there()
        if self.error:
            return Verdict(UNCONFIRMED, Means.NOTHING, self.error)
        return None if self.state is None else Verdict(self.state, Means.READ_BACK)

    def settled(self, call_id: str, verdict: Verdict) -> Verdict:
        del call_id
        return verdict


class Bench:
    """A loop whose turns a test makes, on a clock that a test moves."""

    def __init__(self, *, takes_word: bool = False) -> None:
        self.clock = FakeClock()
        self.driver = Driver()
        self.loop = WatchedRecorder(self.driver, self.clock, 1000, takes_word=takes_word)
        self.reports: list[RecorderReport] = []
        self.loop._reporter.deliver = self.reports.append

    def run(self, ms: int = 0, step_ms: int = 20) -> None:
        """Let time pass, turn by turn; 0 makes one turn."""
        for _ in range(max(1, ms // step_ms)):
            self.clock.advance(step_ms if ms else 0)
            if not self.loop._inbox.empty():
                self.loop.turn()
            self.loop._looked_ms = self.clock.mono_ms() - 1_000  # so that the turn waits for nothing
            self.loop.turn()

    def ask(self, command: RecorderCommand) -> None:
        self.loop.command(CALL, command)
        self.loop.turn()

    @property
    def answers(self) -> list[tuple[RecorderCommand, RecorderState, str]]:
        return [(r.command, r.state, r.error) for r in self.reports if r.command is not None]

    @property
    def last(self) -> tuple[RecorderState, str]:
        return (self.reports[-1].state, self.reports[-1].error)
