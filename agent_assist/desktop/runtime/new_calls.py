"""How many new calls one source may tell of: a flood of made-up calls is refused before it costs the desk anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

AT_ONCE: Final = 64
"""Most new calls that a source may tell of at once: as many as may wait for the desk (house choice)."""
A_SECOND: Final = 8
"""How many more it may tell of each second; nobody has so many calls (house choice)."""
KNOWN_LIMIT: Final = 4_096
"""Most calls whose further events pass in a flood; the one that nothing was heard of for longest is forgotten first."""


class NewCalls:
    """Counts the new calls of one source. Used by one thread, the source's own.

    Args:
        mono_ms: monotonic clock, milliseconds.
    """

    def __init__(self, mono_ms: Callable[[], int]) -> None:
        self._mono_ms = mono_ms
        self._left = float(AT_ONCE)
        self._counted_ms = mono_ms()
        self._known: dict[str, None] = {}

    def may(self, call_id: str) -> bool:
        """Tell whether an event of a call may be taken: the call is known, or one of few that are new."""
        if call_id in self._known:
            self._known[call_id] = self._known.pop(call_id)
            return True
        now = self._mono_ms()
        self._left = min(AT_ONCE, self._left + (now - self._counted_ms) * A_SECOND / 1000)
        self._counted_ms = now
        if self._left < 1:
            return False
        self._left -= 1
        self._known[call_id] = None
        if len(self._known) > KNOWN_LIMIT:
            del self._known[next(iter(self._known))]
        return True
