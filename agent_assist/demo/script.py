"""Plays a script on the GUI thread: a generator that says what to wait for. No nested event loop."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from agent_assist.domain.clock import Clock

LOOK_MS = 15
"""How often a condition is looked at, milliseconds."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Go on when `holds` is true.

    Args:
        holds: a condition, looked at every LOOK_MS.
        what: words for the error when it does not come to pass.
        limit_s: bound, in seconds of a machine that has a processor for us; on a busy one it takes longer.
    """

    holds: Callable[[], bool]
    what: str
    limit_s: float = 15.0


@dataclass(frozen=True, slots=True)
class Pause:
    """Let some time pass, as a person would."""

    seconds: float


Script = Generator[Wait | Pause, None, None]


class Player(QObject):
    """Plays one script; `finished` and `error` tell how it ended. GUI thread only."""

    def __init__(self, script: Script, clock: Clock, done: Callable[[], None]) -> None:
        super().__init__()
        self._script = script
        self._clock = clock
        self._done = done
        self._waiting: Wait | None = None
        self._until_ms = 0
        self._looks_left = 0
        self.error = ""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Play the script's steps by the beats of the GUI thread; returns at once."""
        self._timer.start()

    def _look(self) -> None:
        now = self._clock.mono_ms()
        if self._waiting is not None and self._waiting.holds():
            self._waiting = None
        elif self._waiting is not None:
            # Looks are counted, not the clock: where others take the processor, looks come late, and so does the limit.
            self._looks_left -= 1
            if self._looks_left <= 0:
                self._end(f"not in time: {self._waiting.what}")
            return
        elif now < self._until_ms:
            return
        self._step(now)

    def _step(self, now: int) -> None:
        self._until_ms = 0
        try:
            step = next(self._script)
        except StopIteration:
            self._end("")
            return
        except RuntimeError as exc:
            self._end(str(exc))
            return
        if isinstance(step, Pause):
            self._until_ms = now + int(step.seconds * 1000)
        else:
            self._waiting, self._looks_left = step, int(step.limit_s * 1000 / LOOK_MS)

    def _end(self, error: str) -> None:
        self.error = error
        self._timer.stop()
        self._script.close()
        self._done()
