"""The real clocks; the only module that reads them."""

from __future__ import annotations

import os
import time

from agent_assist.domain.identity import uuid7


class SystemClock:
    """Implements ports.clock with the operating system's clocks. Callable from any thread."""

    def now_ms(self) -> int:
        """Milliseconds since 1970 UTC."""
        return time.time_ns() // 1_000_000

    def mono_ms(self) -> int:
        """Milliseconds of a clock that never goes back; `time.monotonic` of Windows steps by 15 ms."""
        return time.perf_counter_ns() // 1_000_000


def new_id(now_ms: int) -> str:
    """Return a fresh UUIDv7 for a time."""
    return uuid7(now_ms, os.urandom(10))
