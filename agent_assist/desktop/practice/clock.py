"""The time of a practice call. It can stand still, so that nobody misses the ten seconds of an undo while reading."""

from __future__ import annotations

from agent_assist.domain.clock import Clock


class PracticeClock:
    """Implements domain.clock. The time for which it stood still never happened. GUI thread moves it; any thread reads.

    Args:
        clock: the real one.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lost_ms = 0
        self._held: tuple[int, int] | None = None
        """Wall and monotonic time at which it stopped; None while it runs."""

    def now_ms(self) -> int:
        """Milliseconds since 1970 UTC, less the time for which it stood still."""
        held = self._held
        return held[0] if held is not None else self._clock.now_ms() - self._lost_ms

    def mono_ms(self) -> int:
        """Milliseconds of a clock that never goes back, less the time for which it stood still."""
        held = self._held
        return held[1] if held is not None else self._clock.mono_ms() - self._lost_ms

    def hold(self, still: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Stand still, or go on from there."""
        if still and self._held is None:
            self._held = (self.now_ms(), self.mono_ms())
        elif not still and self._held is not None:
            stopped, self._held = self._held, None
            self._lost_ms = self._clock.mono_ms() - stopped[1]
