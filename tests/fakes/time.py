"""A clock that moves when told, with timers on it."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable

START_MS = 1_795_000_000_000


class FakeClock:
    """Implements ports.clock (and the server's). Timers ring inside `advance`, on the caller's thread."""

    def __init__(self) -> None:
        self._mono_ms = 0
        self._order = itertools.count()
        self._timers: list[tuple[int, int, Callable[[], None]]] = []

    def now_ms(self) -> int:
        return START_MS + self._mono_ms

    def mono_ms(self) -> int:
        return self._mono_ms

    def start_timer(self, wait_ms: int, callback: Callable[[], None]) -> None:
        heapq.heappush(self._timers, (self._mono_ms + wait_ms, next(self._order), callback))

    @property
    def next_wait_ms(self) -> int | None:
        """Milliseconds to the next timer, also one that is out of date."""
        return self._timers[0][0] - self._mono_ms if self._timers else None

    def advance(self, by_ms: int) -> None:
        """Move on, ringing each timer at its time."""
        until = self._mono_ms + by_ms
        while self._timers and self._timers[0][0] <= until:
            self._mono_ms, _, callback = heapq.heappop(self._timers)
            callback()
        self._mono_ms = until
