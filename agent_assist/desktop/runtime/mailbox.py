"""Values on their way from other threads to one that takes them: in order, bounded, repetitions merged.

A flood of events must cost neither memory nor the window: what says nothing new takes no room, and a full box says so
to whoever puts something into it, instead of growing.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Waiting values of one kind. Any thread may put; one thread takes.

    Args:
        limit: most values that wait at once.
        group: what a value is about; values of different groups are never merged.
        merge: given the newest waiting value of a group and a new one, returns what stands for both, or None where
            both must be kept.
    """

    def __init__(self, limit: int, group: Callable[[T], str], merge: Callable[[T, T], T | None]) -> None:
        self.limit = limit
        self._group = group
        self._merge = merge
        self._waiting: deque[T] = deque()
        self._room = threading.Condition()

    def __len__(self) -> int:
        return len(self._waiting)

    def put(self, value: T, patience_s: float = 0.0) -> bool:
        """Keep a value for the taker.

        Args:
            value: what to keep.
            patience_s: how long to wait for room, seconds; the taker's own thread must not wait.

        Returns:
            False when there is no room: the value is not kept.
        """
        with self._room:
            if self._merged(value):
                return True
            if not self._room.wait_for(lambda: len(self._waiting) < self.limit, patience_s):
                return False
            self._waiting.append(value)
            return True

    def take(self) -> T | None:
        """Return the oldest value and make room, or None when nothing waits."""
        with self._room:
            if not self._waiting:
                return None
            value = self._waiting.popleft()
            self._room.notify()
            return value

    def _merged(self, value: T) -> bool:
        group = self._group(value)
        for place in range(len(self._waiting) - 1, -1, -1):
            if self._group(self._waiting[place]) == group:
                both = self._merge(self._waiting[place], value)
                if both is not None:
                    self._waiting[place] = both
                return both is not None
        return False


class Delivery(Generic[T]):
    """A mailbox with its taker: whoever puts something in rings once, and everything that waits is handed over.

    Args:
        box: holds what waits.
        wake: runs a closure on the taker's thread soon; called from any thread.
        handle: takes one value, on the taker's thread.
    """

    def __init__(
        self, box: Mailbox[T], wake: Callable[[Callable[[], None]], object], handle: Callable[[T], object]
    ) -> None:
        self._box = box
        self._wake = wake
        self._handle = handle
        self._lock = threading.Lock()
        self._rung = False

    def put(self, value: T, patience_s: float = 0.0) -> bool:
        """Keep a value and ring; returns False when there is no room, as `Mailbox.put`."""
        if not self._box.put(value, patience_s):
            return False
        self._ring()
        return True

    def _hand_over(self) -> None:
        with self._lock:
            self._rung = False  # before looking: what comes from here on rings again
        for _ in range(self._box.limit):
            value = self._box.take()
            if value is None:
                return
            self._handle(value)
        self._ring()  # more came than one turn takes

    def _ring(self) -> None:
        with self._lock:
            first, self._rung = not self._rung, True
        if first:
            self._wake(self._hand_over)
