"""When the server had the events: its own facts about it, held against the chains and against time stamps. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct, field

from agent_assist.domain.facts import Unreadable
from agent_assist.domain.facts.body import typed
from agent_assist.domain.facts.server import EventsReceived, TimeDoubted

STAMP_SLACK_MS = 300_000
"""How far the server's time may be from a stamp's: the answer of an authority takes its time, and clocks differ."""
Fault = tuple[str, str]
"""A stable code, and what is wrong."""


class ReceiptTimes(Struct):
    """The server's times of receipt so far.

    Attributes:
        received: events of devices that have one.
        doubted: events whose own time the server doubts.
        off: how often its times and a time stamp contradict each other.
    """

    received: int = 0
    doubted: int = 0
    off: int = 0
    _covered: dict[str, int] = field(default_factory=dict)
    _latest_ms: int = 0
    _stamped_ms: int = 0

    def took(
        self, values: Mapping[str, object], at_ms: int, end_of: Callable[[str], tuple[int, str] | None]
    ) -> Fault | None:
        """Take an `events_received` of the server. Returns what is wrong, or None.

        Args:
            values: its body; one that cannot be read says nothing.
            at_ms: its time.
            end_of: gives sequence number and digest of the newest event of a device so far, None for an unknown one.
        """
        try:
            body = typed(EventsReceived, values)
        except Unreadable:
            return None
        known = self._covered.get(body.device, 0)
        if end_of(body.device) != (body.last, body.digest) or not known < body.first <= body.last:
            return "bad_reception", "The server says that it received events which are not those of the device."
        self._covered[body.device] = body.last
        self.received += body.last - body.first + 1
        self.off += at_ms + STAMP_SLACK_MS < self._stamped_ms
        self._latest_ms = max(self._latest_ms, at_ms)
        return None

    def doubt(self, values: Mapping[str, object]) -> None:
        """Take a `time_doubted` of the server; one that cannot be read says nothing."""
        try:
            self.doubted += len(typed(TimeDoubted, values).events)
        except Unreadable:
            return

    def stamp(self, stamped_ms: int) -> None:
        """Take the time of a stamp on the log as it is now."""
        self.off += self._latest_ms > stamped_ms + STAMP_SLACK_MS
        self._stamped_ms = max(self._stamped_ms, stamped_ms)
