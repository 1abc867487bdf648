"""Time, as the only place that reads it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

DAY_MS: Final = 86_400_000
"""A day of 24 hours, milliseconds."""
LATEST_MS: Final = 253_402_300_799_999
"""Last millisecond of the year 9999, the last one that an event's time can name (milliseconds since 1970 UTC)."""
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def utc_of(at_ms: int) -> datetime:
    """Return the UTC time of milliseconds since 1970, up to `LATEST_MS`.

    By reckoning: what the system is asked ends on Windows with the year 3000, and a ledger may name any.

    Raises:
        OverflowError: it lies beyond the years that a date can name.
    """
    return _EPOCH + timedelta(milliseconds=at_ms)


class Clock(Protocol):
    """Wall clock and monotonic clock. Callable from any thread."""

    def now_ms(self) -> int:
        """Milliseconds since 1970 UTC; jumps when the system's clock is set, so it measures no length of time."""

    def mono_ms(self) -> int:
        """Milliseconds of a clock that never goes back, from an unspecified start."""
