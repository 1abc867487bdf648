"""The call recorder: takes commands, reports what is confirmed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from agent_assist.domain.recorder import RecorderCommand, RecorderReport, RecorderState


class Recorder(Protocol):
    """Drives one recorder and tells what it really does.

    Reports go to `deliver` on the adapter's thread. Each command is answered by exactly one report that names it,
    within `confirm_timeout_s`; a state that could not be confirmed is UNCONFIRMED, never the commanded one. While a
    call is watched, an unprompted report (command None) comes at least every second and at each change.
    """

    @property
    def name(self) -> str:
        """What it is called in settings; `none` for no recorder."""

    @property
    def confirm_timeout_s(self) -> float:
        """Within which time a command is answered, seconds."""

    @property
    def takes_word(self) -> bool:
        """Whether a person can be asked what the recorder does, because nothing else can tell."""

    def start(self, deliver: Callable[[RecorderReport], None]) -> None:
        """Begin; returns at once. Reports come to `deliver` on the adapter's thread."""

    def watch(self, call_id: str) -> None:
        """Begin reporting on a call. Safe to call twice."""

    def command(self, call_id: str, command: RecorderCommand) -> None:
        """Ask for a change; returns at once. The answer is a report."""

    def said(self, call_id: str, state: RecorderState) -> None:
        """Take the word of a person who looked at the recorder; returns at once.

        Reported with means PERSON and the time at which it was said, until the next command; ignored where
        `takes_word` is False, for a state outside SAYABLE, and while the recorder itself shows its state.
        """

    def release(self, call_id: str) -> None:
        """The call is over: stop reporting on it."""

    def stop(self) -> None:
        """End the thread; returns within 2 s. Safe to call twice."""
