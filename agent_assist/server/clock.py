"""The server's reading of time; the only place of the server that asks the operating system for it."""

from __future__ import annotations

import time

from agent_assist.domain.clock import Clock

__all__ = ["Clock", "SystemClock"]


class SystemClock:
    """The operating system's clocks. Callable from any thread."""

    def now_ms(self) -> int:
        """Milliseconds since 1970 UTC; jumps when the system's clock is set."""
        return time.time_ns() // 1_000_000

    def mono_ms(self) -> int:
        """Milliseconds since some moment of this start of the system; only differences mean anything."""
        return time.perf_counter_ns() // 1_000_000
