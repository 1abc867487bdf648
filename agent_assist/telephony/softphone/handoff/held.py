"""Events that wait for room at the desktop, each with the sender that waits for its answer."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Generic, TypeVar

from agent_assist.domain.contact import CallEvent
from agent_assist.telephony.ports.softphone import Deliver

Sender = TypeVar("Sender")


class HeldEvents(Generic[Sender]):
    """Used by one thread. The oldest is offered first, so that the events of a call keep their order."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[Sender, CallEvent, int]] = deque()

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def add(self, sender: Sender, event: CallEvent, until_ms: int) -> None:
        """Let an event wait until a moment of the monotonic clock, milliseconds."""
        self._waiting.append((sender, event, until_ms))

    def drop(self, sender: Sender) -> None:
        """Forget what a sender brought: it no longer waits for the answer."""
        self._waiting = deque(one for one in self._waiting if one[0] is not sender)

    def offer(self, deliver: Deliver, now_ms: int) -> Iterator[tuple[Sender, bool]]:
        """Offer what waits. Yields each sender that can be answered, with whether its event was taken."""
        while self._waiting:
            sender, event, until_ms = self._waiting[0]
            taken = deliver(event) is not False
            if not taken and now_ms < until_ms:
                return
            self._waiting.popleft()
            yield sender, taken
