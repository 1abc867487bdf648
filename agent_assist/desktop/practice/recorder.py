"""A recorder that records nothing and always does as it is told. GUI thread alone; it has no thread of its own."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.domain.clock import Clock
from agent_assist.domain.recorder import Confirmation, Means, RecorderCommand, RecorderReport, RecorderState

_STATES = {
    RecorderCommand.START: RecorderState.RECORDING,
    RecorderCommand.RESUME: RecorderState.RECORDING,
    RecorderCommand.PAUSE: RecorderState.PAUSED,
    RecorderCommand.STOP: RecorderState.OFF,
    RecorderCommand.MASK_CUSTOMER: RecorderState.MASKED,
    RecorderCommand.MASK_AGENT: RecorderState.MASKED,
}
_AFTER_MS = 400
"""After how long it says that it obeyed, as a real one might."""


class PracticeRecorder:
    """Implements telephony.ports.recorder.

    Args:
        clock: time.
        post: runs a closure soon, on the GUI thread: no report comes back out of the command that asked for it.
    """

    name = "practice"
    confirm_timeout_s = 2.0
    takes_word = False

    def __init__(self, clock: Clock, post: Callable[[Callable[[], None]], object]) -> None:
        self._clock = clock
        self._post = post
        self._deliver: Callable[[RecorderReport], None] = lambda _report: None
        self._states: dict[str, RecorderState] = {}

    def start(self, deliver: Callable[[RecorderReport], None]) -> None:
        """See the port."""
        self._deliver = deliver

    def watch(self, call_id: str) -> None:
        """See the port."""
        self._states.setdefault(call_id, RecorderState.OFF)
        self._say(call_id)

    def command(self, call_id: str, command: RecorderCommand) -> None:
        """See the port; it obeys at once."""
        self._states[call_id] = _STATES[command]
        self._say(call_id, command)

    def said(self, call_id: str, state: RecorderState) -> None:
        """See the port; it shows its state itself, so nobody's word is taken."""

    def release(self, call_id: str) -> None:
        """See the port."""
        self._states.pop(call_id, None)

    def stop(self) -> None:
        """See the port; there is no thread to end."""
        self._states.clear()

    def tick(self) -> None:
        """Say what it does on each watched call. Called once a second."""
        for call_id in tuple(self._states):
            self._say(call_id)

    def _say(self, call_id: str, command: RecorderCommand | None = None) -> None:
        after = _AFTER_MS if command is not None else None
        confirmation = Confirmation(Means.READ_BACK, self._clock.now_ms(), after, self.name)
        report = RecorderReport(call_id, self._states[call_id], confirmation, command)
        self._post(lambda: self._deliver(report))
