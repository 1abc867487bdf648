"""How long to wait before the next exchange, after a good one and after failures. Pure."""

from __future__ import annotations

IDLE_MS = 15_000
"""Pause between cycles when nothing happens: how long a decision may take to reach the agent."""
SOON_MS = 200
"""Pause after a new event, so that events made together travel together."""
FIRST_MS = 1_000
LONGEST_MS = 60_000


def after_failure(failures: int, chance: float) -> int:
    """Return the wait after the n-th failure in a row, in milliseconds, from 1 s to 60 s.

    Exponential with full jitter: many desktops that lost one server must not come back in the same second.

    Args:
        failures: from 1 on.
        chance: from 0 to 1, evenly spread.
    """
    ceiling = min(LONGEST_MS, FIRST_MS << min(max(failures, 1), 16))
    return FIRST_MS + int(min(max(chance, 0.0), 1.0) * (ceiling - FIRST_MS))
