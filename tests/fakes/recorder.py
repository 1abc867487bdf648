"""A recorder that obeys, lies or stays silent, as the test wants."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.domain.clock import Clock
from agent_assist.domain.recorder import Confirmation, Means, RecorderCommand, RecorderReport, RecorderState

_RESULT = {
    RecorderCommand.START: RecorderState.RECORDING,
    RecorderCommand.STOP: RecorderState.OFF,
    RecorderCommand.PAUSE: RecorderState.PAUSED,
    RecorderCommand.RESUME: RecorderState.RECORDING,
    RecorderCommand.MASK_CUSTOMER: RecorderState.MASKED,
    RecorderCommand.MASK_AGENT: RecorderState.MASKED,
}


class FakeRecorder:
    """Implements ports.recorder; reports come at once on the calling thread.

    `obeys` False makes every command end unconfirmed with `error`, `deaf` those in it; `silent` keeps reports back
    until `speak`.
    """

    name = "fake"
    confirm_timeout_s = 2.0
    takes_word = False

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._deliver: Callable[[RecorderReport], None] = lambda _report: None
        self.obeys = True
        self.silent = False
        self.error = "not_written"
        self.deaf: set[RecorderCommand] = set()
        self.commands: list[tuple[str, RecorderCommand]] = []
        self.watched: list[str] = []
        self.released: list[str] = []
        self._kept: list[RecorderReport] = []

    def start(self, deliver: Callable[[RecorderReport], None]) -> None:
        self._deliver = deliver

    def watch(self, call_id: str) -> None:
        self.watched.append(call_id)
        self.say(call_id, RecorderState.OFF)

    def command(self, call_id: str, command: RecorderCommand) -> None:
        self.commands.append((call_id, command))
        state = _RESULT[command] if self.obeys and command not in self.deaf else RecorderState.UNCONFIRMED
        report = self._report(call_id, state, command)
        if self.silent:
            self._kept.append(report)
        else:
            self._deliver(report)

    def speak(self) -> None:
        """Let out what was kept back."""
        kept, self._kept = self._kept, []
        for report in kept:
            self._deliver(report)

    def say(self, call_id: str, state: RecorderState) -> None:
        """Report a state unprompted."""
        self._deliver(self._report(call_id, state, None))

    def said(self, call_id: str, state: RecorderState) -> None:
        if self.takes_word:
            confirmation = Confirmation(Means.PERSON, self._clock.now_ms())
            self._deliver(RecorderReport(call_id, state, confirmation))

    def release(self, call_id: str) -> None:
        self.released.append(call_id)

    def stop(self) -> None:
        pass

    def _report(self, call_id: str, state: RecorderState, command: RecorderCommand | None) -> RecorderReport:
        means = Means.NOTHING if state is RecorderState.UNCONFIRMED else Means.WRITTEN
        error = self.error if state is RecorderState.UNCONFIRMED else ""
        after = 200 if command else None
        return RecorderReport(call_id, state, Confirmation(means, self._clock.now_ms(), after, "fake"), command, error)
