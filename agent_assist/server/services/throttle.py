"""A growing wait after failed attempts.

Kept in memory: a restart forgets it, and an attacker cannot cause one.
"""

from __future__ import annotations

import threading

from agent_assist.domain.errors import UnlockRefused
from agent_assist.server.clock import Clock

_FREE = 3
_FIRST_MS = 1_000
_LONGEST_MS = 300_000
_FORGET_MS = 900_000
_MOST_KEYS = 10_000


class Throttle:
    """Counts failures per key. Callable from any thread.

    Three failures are free; each further one doubles the wait, from 1 s up to 5 min. A key is forgotten 15 min after
    its last failure, or when it succeeds.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._failures: dict[str, tuple[int, int]] = {}

    def enter(self, key: str) -> None:
        """Let an attempt pass; how it ended is told afterwards by `failed` or `succeeded`.

        Raises:
            UnlockRefused: too many failures; says how long to wait.
        """
        with self._lock:
            wait_ms = self._wait_ms(key)
        if wait_ms > 0:
            seconds = -(-wait_ms // 1000)
            raise UnlockRefused("Too many failed attempts.", f"Wait {seconds} s and try again.")

    def failed(self, key: str) -> None:
        """Count a failure; beyond 10,000 keys the one that failed longest ago is forgotten."""
        now = self._clock.mono_ms()
        with self._lock:
            count, _ = self._failures.pop(key, (0, 0))
            if len(self._failures) >= _MOST_KEYS:
                self._failures.pop(next(iter(self._failures)))
            self._failures[key] = (count + 1, now)

    def succeeded(self, key: str) -> None:
        """Forget the failures of a key: three are free again."""
        with self._lock:
            self._failures.pop(key, None)

    def _wait_ms(self, key: str) -> int:
        count, last = self._failures.get(key, (0, 0))
        passed = self._clock.mono_ms() - last
        if passed >= _FORGET_MS:
            self._failures.pop(key, None)
            return 0
        if count < _FREE:
            return 0
        return min(_FIRST_MS << min(count - _FREE, 20), _LONGEST_MS) - passed
