"""A clock that moves only when it is told to."""

from __future__ import annotations


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
