"""What a driver knows of each call that is watched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

C = TypeVar("C")
GONE_MS: Final = 1_000
"""How long a call that has no channel any more may wait for its phone to tell of its end."""


@dataclass(slots=True)
class Absence:
    """Since when no channel of a call is left, monotonic milliseconds; None while there is one."""

    since_ms: int | None = None

    def end(self) -> None:
        """There is a channel."""
        self.since_ms = None

    def waits(self, now_ms: int) -> bool:
        """There is none: tell whether the phone may still be about to tell of the call's end."""
        if self.since_ms is None:
            self.since_ms = now_ms
        return now_ms - self.since_ms < GONE_MS


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
