"""A recorder whose adapter may fail at any call: the failure is noted, and the desk doubts what it hears nothing of."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from agent_assist.desktop.runtime.failing import Failing, Part
from agent_assist.domain.recorder import RecorderCommand, RecorderReport, RecorderState
from agent_assist.telephony.ports.recorder import Recorder


class GuardedRecorder:
    """Recorder port around another one. A command that fails has no answer, which is unconfirmed, then escalated.

    Args:
        recorder: the adapter.
        failing: remembers what fails.
    """

    def __init__(self, recorder: Recorder, failing: Failing) -> None:
        self._recorder = recorder
        self._failing = failing

    @property
    def name(self) -> str:
        """What it is called in settings."""
        return self._recorder.name

    @property
    def confirm_timeout_s(self) -> float:
        """Within which time a command is answered, seconds."""
        return self._recorder.confirm_timeout_s

    @property
    def takes_word(self) -> bool:
        """Whether a person can be asked what the recorder does."""
        return self._recorder.takes_word

    def start(self, deliver: Callable[[RecorderReport], None]) -> None:
        """Begin; returns at once."""
        self._guarded("start", partial(self._recorder.start, deliver))

    def watch(self, call_id: str) -> None:
        """Begin reporting on a call."""
        self._guarded("watch", partial(self._recorder.watch, call_id))

    def command(self, call_id: str, command: RecorderCommand) -> None:
        """Ask for a change."""
        self._guarded("command", partial(self._recorder.command, call_id, command))

    def said(self, call_id: str, state: RecorderState) -> None:
        """Take the word of a person."""
        self._guarded("said", partial(self._recorder.said, call_id, state))

    def release(self, call_id: str) -> None:
        """Stop reporting on a call."""
        self._guarded("release", partial(self._recorder.release, call_id))

    def stop(self) -> None:
        """End the thread."""
        self._guarded("stop", self._recorder.stop)

    def _guarded(self, place: str, act: Callable[[], None]) -> None:
        self._failing.call(Part.RECORDER, place, act, None)
