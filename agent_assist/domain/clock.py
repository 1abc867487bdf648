"""Time, as the only place that reads it."""

from __future__ import annotations

from typing import Protocol


class Clock(Protocol):
    """Wall clock and monotonic clock. Callable from any thread."""

    def now_ms(self) -> int:
        """Milliseconds since 1970 UTC."""

    def mono_ms(self) -> int:
        """Milliseconds of a clock that never goes back, from an unspecified start."""
