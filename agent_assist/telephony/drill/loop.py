"""The drill's main thread: what lanes and adapters hand over runs here, and waiting has a bound."""

from __future__ import annotations

import queue
from collections.abc import Callable
from typing import Final

from agent_assist.domain.clock import Clock

_TICK_MS: Final = 1_000
_STEP_S: Final = 0.05


class MainLoop:
    """Stands where the desktop has its GUI thread.

    Args:
        clock: time.
        tick: called once a second while somebody waits.
    """

    def __init__(self, clock: Clock, tick: Callable[[], None] = lambda: None) -> None:
        self._clock = clock
        self.tick = tick
        self._jobs: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._due_ms = 0
        self._timers: list[tuple[int, Callable[[], None]]] = []

    def post(self, job: Callable[[], None]) -> None:
        """Run a closure on the main thread. Any thread."""
        self._jobs.put(job)

    def start_timer(self, wait_ms: int, ring: Callable[[], None]) -> None:
        """Run a closure after a while. Main thread."""
        self._timers.append((self._clock.mono_ms() + wait_ms, ring))

    def until(self, holds: Callable[[], bool], limit_s: float) -> bool:
        """Run what was posted until the condition holds; False when it did not within `limit_s` seconds."""
        end_ms = self._clock.mono_ms() + int(limit_s * 1000)
        while not holds():
            now_ms = self._clock.mono_ms()
            if now_ms >= end_ms:
                return False
            self._ring(now_ms)
            try:
                self._jobs.get(timeout=min(_STEP_S, (end_ms - now_ms) / 1000))()
            except queue.Empty:
                continue
        return True

    def pass_time(self, seconds: float) -> None:
        """Let the call go on for a while."""
        self.until(lambda: False, seconds)

    def _ring(self, now_ms: int) -> None:
        if now_ms >= self._due_ms:
            self._due_ms = now_ms + _TICK_MS
            self.tick()
        due = [ring for at, ring in self._timers if at <= now_ms]
        self._timers = [pair for pair in self._timers if pair[0] > now_ms]
        for ring in due:
            ring()
