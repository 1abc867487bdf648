"""Events whose senders wait for an answer: stored, heard but not stored yet, or no room. For the hand-off and the web.

Nobody but the sender waits: the adapter's thread offers an event and goes on, and is woken when the store has written
what followed from it. The bound is short, because some phones stand still while their program runs.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Generic, TypeVar

from agent_assist.domain.contact import CallEvent
from agent_assist.telephony.ports.softphone import Deliver, Progress, Reached

Sender = TypeVar("Sender")
HOLD_MS: Final = 120
"""How long an event waits for room, and then to be stored, before its sender hears how far it is, milliseconds. The
command waits 300 ms for an answer."""
FLOOD_MS: Final = 30
"""How long the sender of one made-up call too many waits for its refusal, milliseconds: that costs the sender time, and
the desktop nothing."""
LOOK_MS: Final = 10
"""How often an event that found no room is offered again."""


class Answer(StrEnum):
    """What a sender hears."""

    STORED = "stored"
    """A crash or a power cut no longer loses it."""
    HEARD = "heard"
    """The desktop goes on with it, and has not stored it yet."""
    BUSY = "busy"
    """It was not taken."""


@dataclass(slots=True, eq=False)
class _Pending(Generic[Sender]):
    sender: Sender
    event: CallEvent
    since_ms: int
    progress: Progress | None = None
    """Of an event that the desktop took; None while it found no room."""


class PendingAnswers(Generic[Sender]):
    """Used by one thread. The oldest is offered first, so that the events of a call keep their order.

    Args:
        wake: makes that thread look again; called on any thread, must not block.
    """

    def __init__(self, wake: Callable[[], object]) -> None:
        self._wake = wake
        self._waiting: deque[_Pending[Sender]] = deque()

    def patience_s(self, now_ms: int, until_ms: Iterable[int] = ()) -> float | None:
        """Return after how many seconds to look again, unless woken before; None while nobody waits.

        Args:
            now_ms: monotonic milliseconds.
            until_ms: when the patience with others ends that the thread waits for, monotonic milliseconds.
        """
        ends = [*until_ms, *map(_until_ms, self._waiting)]
        if any(one.progress is None for one in self._waiting):
            ends.append(now_ms + LOOK_MS)
        return max(0, min(ends) - now_ms) / 1000 if ends else None

    def add(self, sender: Sender, event: CallEvent, now_ms: int) -> None:
        """Let a sender wait for the answer to its event, from now on (monotonic milliseconds)."""
        self._waiting.append(_Pending(sender, event, now_ms))

    def drop(self, sender: Sender) -> None:
        """Forget what a sender brought: it no longer waits for the answer."""
        self._waiting = deque(one for one in self._waiting if one.sender is not sender)

    def answers(self, deliver: Deliver, now_ms: int) -> Iterator[tuple[Sender, Answer]]:
        """Offer what found no room yet, and yield each sender that can be answered now, with its answer."""
        held_back = False
        for one in list(self._waiting):
            if one.progress is None and not held_back:
                one.progress = self._offered(deliver, one.event)
            held_back = held_back or (one.progress is None and now_ms < _until_ms(one))
            answer = _answer(one, now_ms)
            if answer is not None:
                self._waiting.remove(one)
                yield one.sender, answer

    def _offered(self, deliver: Deliver, event: CallEvent) -> Progress | None:
        told = deliver(event)
        if told is False:
            return None
        if not isinstance(told, Progress):
            return Progress(Reached.STORED)  # whoever listens keeps nothing: what was taken is all there is
        told.watch(self._wake)
        return told


def _until_ms(one: _Pending[Sender]) -> int:
    flood = one.progress is not None and one.progress.reached is Reached.FLOOD
    return one.since_ms + (FLOOD_MS if flood else HOLD_MS)


def _answer(one: _Pending[Sender], now_ms: int) -> Answer | None:
    """Return what a sender hears now; None while it waits."""
    late = now_ms >= _until_ms(one)
    match one.progress.reached if one.progress is not None else None:
        case Reached.STORED:
            return Answer.STORED
        case Reached.NO_ROOM:
            return Answer.BUSY
        case Reached.HEARD:
            return Answer.HEARD if late else None
        case _:
            return Answer.BUSY if late else None
