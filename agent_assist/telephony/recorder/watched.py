"""What a driver knows of each call that is watched."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

C = TypeVar("C")


class WatchedCalls(Generic[C]):
    """A driver's calls by their id; the part of a driver that begins with a call and forgets it. One thread.

    Args:
        begin: makes what is known of a call, from its id, before anything was seen of it.
    """

    def __init__(self, begin: Callable[[str], C]) -> None:
        self._begin_call = begin
        self._calls: dict[str, C] = {}

    def watch(self, call_id: str) -> None:
        """Begin with a call, before anything was seen of it. Safe to call twice."""
        self._call(call_id)

    def release(self, call_id: str) -> None:
        """Forget a call; what the product does with it goes on."""
        self._calls.pop(call_id, None)

    def _call(self, call_id: str) -> C:
        """Return what is known of a call; one that nobody watched begins here."""
        if call_id not in self._calls:
            self._calls[call_id] = self._begin_call(call_id)
        return self._calls[call_id]
