"""The line to one recorder: its driver's calls, timed; connections that are made again with growing pauses."""

from __future__ import annotations

import random
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, TypeVar

from agent_assist.domain.errors import RecorderUnreachable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from agent_assist.domain.clock import Clock
    from agent_assist.telephony.recorder.driver import Driver

T = TypeVar("T")
UNREACHABLE: Final = RecorderUnreachable.code
STUCK: Final = "recorder_stuck"
"""Error of reports made while the driver hangs."""
STUCK_MS: Final = 1_500
"""A driver's call that takes longer than this is taken as hanging; drivers promise a second."""
FIRST_DELAY_MS: Final = 100
REFUSED: Final = "recorder_forbids"
REFUSED_MS: Final = 30_000
"""Pause after a login that was refused, twice as long each time: many switches lock out whoever tries more often."""
LONGEST_REFUSED_MS: Final = 600_000
LONGEST_DELAY_MS: Final = 5_000
"""Longest pause before the next connection."""


class Line:
    """One driver and whether it is connected. All is called with `lock` held, which is free while the driver works.

    Args:
        driver: speaks the product's language.
        clock: time.
    """

    def __init__(self, driver: Driver, clock: Clock) -> None:
        self.lock = threading.Lock()
        """Held by whoever reads or changes the loop's state, so that a guard can speak while a call hangs."""
        self._why = UNREACHABLE
        self._driver = driver
        self._clock = clock
        self._since_ms: int | None = None
        self._retry_ms = 0
        self._delay_ms = FIRST_DELAY_MS
        self._refused_ms = 0
        """The pause that a refused login asks for; 0 while none was refused."""

    @property
    def hangs(self) -> bool:
        """Whether a call is out and overdue."""
        return self._since_ms is not None and self._late(self._since_ms)

    def why(self) -> str:
        """Return why the recorder cannot be asked; empty while it is connected."""
        return self._why

    def connect(self, *, at_once: bool = False) -> bool:
        """Connect if it is time to, or at once; returns whether a new connection was made.

        After a login that was refused it is never tried at once.
        """
        if not self._why or (self._clock.mono_ms() < self._retry_ms and not (at_once and not self._refused_ms)):
            return False
        self._why = ""
        self.drive(self._driver.connect)
        if self._why == REFUSED:
            self._refused_ms = min(LONGEST_REFUSED_MS, self._refused_ms * 2 or REFUSED_MS)
            self._retry_ms = self._clock.mono_ms() + self._refused_ms
        elif not self._why:
            self._refused_ms = 0
        return not self._why

    def held(self) -> None:
        """The connection has proven itself: the next pause begins small again."""
        self._delay_ms = FIRST_DELAY_MS

    def drive(self, work: Callable[[], T]) -> T | None:
        """Let the driver work. Returns None, and `why` tells the reason, if the line was lost with it.

        What comes back too late is not believed: what was seen then is no longer now.
        """
        began_ms = self._clock.mono_ms()
        result, lost = None, ""
        with self._out():
            try:
                result = work()
            except RecorderUnreachable as exc:
                lost = exc.reason
        if self._late(began_ms):
            result, lost = None, STUCK
        if lost:
            self._lost(lost)
        return result

    def _lost(self, why: str) -> None:
        """Drop the connection and wait, longer each time, before the next one."""
        self._why = why
        jitter = random.uniform(0.5, 1.0)  # noqa: S311 - spreads reconnects; no secret
        self._retry_ms = self._clock.mono_ms() + int(self._delay_ms * jitter)
        self._delay_ms = min(LONGEST_DELAY_MS, self._delay_ms * 2)
        with self._out():
            self._driver.close()

    @contextmanager
    def _out(self) -> Iterator[None]:
        """Let go of the lock while the driver works, and note since when."""
        self._since_ms = self._clock.mono_ms()
        self.lock.release()
        try:
            yield
        finally:
            self.lock.acquire()
            self._since_ms = None

    def _late(self, began_ms: int) -> bool:
        return self._clock.mono_ms() - began_ms >= STUCK_MS
