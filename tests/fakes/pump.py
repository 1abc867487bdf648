"""Stands for the GUI thread: closures posted from any thread run here when the test says so."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable


class Pump:
    """`post` from any thread; `until` runs what was posted on the calling thread."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()

    def post(self, job: Callable[[], None]) -> None:
        self._jobs.put(job)

    def until(self, holds: Callable[[], bool], timeout_s: float = 10.0) -> None:
        """Run posted closures until the condition holds; fails after the bound."""
        end = time.monotonic() + timeout_s
        while not holds():
            left = end - time.monotonic()
            if left <= 0:
                raise AssertionError("it did not come to pass in time")
            try:
                self._jobs.get(timeout=min(left, 0.05))()
            except queue.Empty:
                continue
