"""What an adapter delivers, from whichever thread it comes."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Delivered(Generic[T]):
    """Keeps what an adapter delivers, and lets a test wait for it."""

    def __init__(self) -> None:
        self.all: list[T] = []
        self._changed = threading.Condition()

    def deliver(self, one: T) -> None:
        with self._changed:
            self.all.append(one)
            self._changed.notify_all()
