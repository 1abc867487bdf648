"""The server's reading of time; the only place of the server that asks the operating system for it."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """Wall clock and monotonic clock. Callable from any thread."""

    def now_ms(self) -> int:
        """Milliseconds since 1970 UTC."""

    def mono_ms(self) -> int:
        """Milliseconds of a clock that never goes back, from an unspecified start."""


class SystemClock:
    """The operating system's clocks. Callable from any thread."""

    def now_ms(self) -> int:
        """Milliseconds since 1970 UTC."""
        return time.time_ns() // 1_000_000

    def mono_ms(self) -> int:
        """Milliseconds of the monotonic clock."""
        return time.monotonic_ns() // 1_000_000
