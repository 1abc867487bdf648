"""Clocks that are set: one that moves only when it is told to, and the real one, put forward or back."""

from __future__ import annotations

from agent_assist.desktop.runtime.clock import SystemClock


class FakeClock:
    """Implements ports.clock."""

    def __init__(self, now_ms: int = 1_795_000_000_000) -> None:
        self.now = now_ms
        self.mono = 5_000_000

    def now_ms(self) -> int:
        return self.now

    def mono_ms(self) -> int:
        return self.mono

    def advance(self, ms: int) -> None:
        self.now += ms
        self.mono += ms

    def set_back(self, ms: int) -> None:
        """Somebody sets the clock of the day; the monotonic one goes on."""
        self.now -= ms


class SettableClock(SystemClock):
    """The real clock, until somebody sets it."""

    def __init__(self) -> None:
        self.ahead_ms = 0
        self.mono_ahead_ms = 0

    def now_ms(self) -> int:
        return super().now_ms() + self.ahead_ms

    def mono_ms(self) -> int:
        return super().mono_ms() + self.mono_ahead_ms
