"""Time, as the only place that reads it."""

from __future__ import annotations

from typing import Final, Protocol

DAY_MS: Final = 86_400_000
"""A day of 24 hours, milliseconds."""
LATEST_MS: Final = 253_402_300_799_999
"""Last millisecond of the year 9999, the last one that an event's time can name (milliseconds since 1970 UTC)."""


class Clock(Protocol):
    """Wall clock and monotonic clock. Callable from any thread."""

    def now_ms(self) -> int:
        """Milliseconds since 1970 UTC; jumps when the system's clock is set, so it measures no length of time."""

    def mono_ms(self) -> int:
        """Milliseconds of a clock that never goes back, from an unspecified start."""
