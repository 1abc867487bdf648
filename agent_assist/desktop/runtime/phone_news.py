"""What phones say, from the first moment of a start until the desk takes it: in order, bounded, at the desk's pace."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from agent_assist.desktop.runtime.mailbox import Mailbox
from agent_assist.domain.contact import CallEvent
from agent_assist.telephony.ports.softphone import PhoneNews, Progress, Reached

WAITING_LIMIT = 64
"""Most news of one source that waits. A phone has a handful of calls; more at once is a fault or a flood."""
SOURCES_LIMIT = 16
"""Most sources that are heard; a desktop has two or three."""
UNDERWAY_LIMIT = 8
"""Most news that is handed over and not yet written: what follows waits, so that the window can be drawn meanwhile."""
PATIENCE_S = 1.0
"""How long a phone that cannot be answered is held back when its news finds no room. Its thread may end within 2 s."""
SENDERS_LIMIT = 64
"""Most senders that wait for the answer to events that say the same; an older one hears that it is not stored yet."""

Pace = Callable[[Callable[[], None], Callable[[], None]], object]
"""Runs the first closure on the GUI thread once everything is written, or could not be, that was asked for until now;
and the second before it, on the thread that writes, only if all of that is durable."""


class _Told(Struct, frozen=True):
    """A piece of news, and how its senders hear of what became of it."""

    news: PhoneNews
    senders: tuple[Progress, ...] = ()


class PhoneNewsQueue:
    """Keeps news until there is a desk, then hands it over piece by piece. `put` from any thread, the rest GUI thread.

    Each source has its own room, and the sources take turns: a hook that floods the desktop does not silence the phone.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sources: dict[str, Mailbox[_Told]] = {}
        self._asked = False
        """Whether somebody was asked to take what waits and did not find it empty since."""
        self._wake: Callable[[], object] | None = None
        self._handle: Callable[[PhoneNews], Reached | None] = _nobody
        self._pace: Pace = _never
        self._underway = 0
        self.refused = 0
        """How much news found no room."""

    def put(self, news: PhoneNews, *, patient: bool = False, progress: Progress | None = None) -> bool:
        """Keep news for the desk.

        Args:
            news: from any source.
            patient: wait up to a second for room; never from the GUI thread.
            progress: told when what follows from the news is stored, or that the desk has no room for it.

        Returns:
            False when there is no room; whoever brought the news should hear that the desktop is busy.
        """
        box = self._box(news.source)
        told = _Told(news, () if progress is None else (progress,))
        if box is None or not box.put(told, PATIENCE_S if patient else 0.0):
            self.refused += 1
            return False
        self._ask()
        return True

    def open(
        self,
        handle: Callable[[PhoneNews], Reached | None],
        wake: Callable[[Callable[[], None]], object],
        pace: Pace,
    ) -> None:
        """Begin to hand over, what waited first.

        Args:
            handle: takes one piece of news. Returns HEARD when what follows from it was given to the store, NO_ROOM
                when the desk cannot take it, and None when nothing can be said about it.
            wake: runs a closure on the GUI thread soon; called from any thread.
            pace: says when all of that is written.
        """
        self._handle, self._pace = handle, pace
        with self._lock:
            self._wake = lambda: wake(self._hand_over)
        self._ask()

    def close(self) -> None:
        """Hand nothing over any more; what comes still finds room or hears that there is none."""
        with self._lock:
            self._wake = None

    @property
    def crowded(self) -> bool:
        """Whether more news waits than can be handed over at once."""
        return any(len(box) > UNDERWAY_LIMIT for box in list(self._sources.values()))

    def _box(self, source: str) -> Mailbox[_Told] | None:
        with self._lock:
            box = self._sources.get(source)
            if box is None and len(self._sources) < SOURCES_LIMIT:
                box = self._sources[source] = Mailbox(WAITING_LIMIT, _about, _merged)
            return box

    def _ask(self) -> None:
        with self._lock:
            wake = None if self._asked else self._wake
            self._asked = self._asked or wake is not None
        if wake is not None:
            wake()

    def _hand_over(self) -> None:
        """Hand over as much as may be underway; the rest follows when that is written."""
        taken = 0
        senders: list[Progress] = []
        while self._wake is not None and self._underway + taken < UNDERWAY_LIMIT:
            told = self._next()
            if told is None:
                break
            taken += 1
            reached = self._handle(told.news)
            if reached is Reached.HEARD:
                senders += told.senders
            elif reached is not None:
                _tell(told.senders, reached)
        if taken:
            self._underway += taken
            self._pace(partial(self._written, taken), partial(_tell, senders, Reached.STORED))

    def _written(self, count: int) -> None:
        self._underway -= count
        self._hand_over()

    def _next(self) -> _Told | None:
        """Return the next news, the sources in turn; None when nothing waits."""
        with self._lock:
            for source, box in list(self._sources.items()):
                told = box.take()
                if told is not None:
                    self._sources[source] = self._sources.pop(source)  # behind the others
                    return told
            self._asked = False
            return None


def _about(told: _Told) -> str:
    return f"call {told.news.call_id}" if isinstance(told.news, CallEvent) else "link"


def _merged(waiting: _Told, told: _Told) -> _Told | None:
    """Return what stands for both; whoever sent either hears of it."""
    news = _said_once(waiting.news, told.news)
    return None if news is None else _Told(news, (waiting.senders + told.senders)[-SENDERS_LIMIT:])


def _said_once(waiting: PhoneNews, news: PhoneNews) -> PhoneNews | None:
    """Return what stands for both: an event that repeats the one before it, or the newest word on a link."""
    if isinstance(waiting, CallEvent) and isinstance(news, CallEvent):
        return waiting if replace(news, at_ms=waiting.at_ms) == waiting else None
    if isinstance(waiting, CallEvent) or isinstance(news, CallEvent):
        return None
    return news if waiting.live_calls is None and news.live_calls is None else None


def _tell(senders: Sequence[Progress], reached: Reached) -> None:
    for progress in senders:
        progress.now(reached)


def _nobody(_news: PhoneNews) -> None:
    """Take what nobody takes yet."""


def _never(_then: Callable[[], None], _stored: Callable[[], None]) -> None:
    """Write nothing: there is no desk yet."""
