"""One contact out of what several sources say of the same call: by its ids, else by number and time. Pure.

A call may be told by a softphone, by its hook, by the telephone system and by a browser page at once, in any order,
twice, or with words missing. What is joined only by number and time is said so in the ledger: it is a guess.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from msgspec import Struct, field

from agent_assist.domain.contact import NO_ID, SHORTEST_COMPARABLE, CallEvent, CallState

JOIN_MS: Final = 10_000
"""How far apart two sources may begin to speak of one call, milliseconds (house choice)."""
ECHO_MS: Final = 3_000
"""How long a phone without call ids may repeat or mix up what it says of one call, milliseconds (house choice)."""
REMEMBERED_MS: Final = 600_000
"""How long an ended call is remembered, so that a late word does not open it again, milliseconds (house choice)."""
HOOK: Final = "handoff"
"""Source of events that a phone's program hook or a URL handed over."""
_TALKING: Final = frozenset({CallState.CONNECTED, CallState.HELD, CallState.RESUMED})
CALLS_LIMIT: Final = 256
"""Most calls remembered; the oldest is forgotten beyond it."""


class JoinedBy(StrEnum):
    """Why an event was taken as part of a call."""

    NEW = "new"
    CALL_ID = "call_id"
    NUMBER = "number"
    ONLY_CALL = "only_call"
    """Neither id nor number, and only one call it can be."""


class Joined(NamedTuple):
    """Where an event belongs.

    Args:
        key: call id of the contact.
        by: why.
        learned: ids under which the call was not known before; empty for a new one.
        over: the call has ended; the event changes nothing.
        lost: key of a call whose end nobody told, and that must be over now; empty for none.
    """

    key: str
    by: JoinedBy
    learned: tuple[str, ...] = ()
    over: bool = False
    lost: str = ""


class _Call(Struct):
    """A call as several sources know it; times monotonic, milliseconds."""

    key: str
    opened_ms: int
    number: str | None
    ids: set[str]
    sources: dict[str, str] = field(default_factory=dict)
    """The newest id of each source."""
    ended_ms: int | None = None
    guessed: bool = False
    """Its end was not told, so that a sign of life counts for more."""
    answered: bool = False


class Joiner:
    """Remembers the calls of the last minutes. Used by one thread."""

    def __init__(self) -> None:
        self._calls: dict[str, _Call] = {}

    def join(self, event: CallEvent, now_ms: int) -> Joined:
        """Say which call an event belongs to, and remember it.

        Args:
            event: from any source.
            now_ms: monotonic milliseconds.
        """
        self._forget(now_ms)
        ids = {event.call_id, *event.aliases}
        call, by, lost = self._find(event, now_ms)
        # An alias that another call has is that call's: two legs of one line may name each other in a transfer.
        ids -= {one for other in self._calls.values() if other is not call for one in other.ids}
        if call is None:
            call = self._calls[event.call_id] = _Call(event.call_id, now_ms, event.number, set(ids))
            by = JoinedBy.NEW
        learned = tuple(sorted(ids - call.ids))
        if call.guessed and event.state in _TALKING:
            call.ended_ms, call.guessed, by = None, False, JoinedBy.NEW
        over = call.ended_ms is not None
        call.ids |= ids
        call.sources[event.source] = event.call_id
        call.number = call.number or event.number
        call.answered = call.answered or event.state in _TALKING
        if event.state is CallState.ENDED and not over:
            call.ended_ms = now_ms
        return Joined(call.key, by, learned, over, lost)

    def know(self, key: str, ids: Iterable[str], now_ms: int) -> None:
        """Take back a call that was open when the program ended."""
        self._calls[key] = _Call(key, now_ms, None, {key, *ids}, answered=True)

    def end(self, key: str, now_ms: int, *, guessed: bool = True) -> None:
        """A call is over though no source said so; one that is then told to be talked on was not, if it was a guess."""
        if key in self._calls:
            self._calls[key].ended_ms, self._calls[key].guessed = now_ms, guessed

    def forget(self, key: str) -> None:
        """A call is taken as over, and who speaks of it all the same speaks of a new one."""
        self._calls.pop(key, None)

    def _find(self, event: CallEvent, now_ms: int) -> tuple[_Call | None, JoinedBy, str]:
        for one in (event.call_id, *event.aliases):  # its own id first: an alias may be shared
            known = next((call for call in self._calls.values() if one in call.ids), None)
            if known is not None:
                return known, JoinedBy.CALL_ID, ""
        if event.call_id.startswith(NO_ID):
            echo = self._echo(event, now_ms)
            if echo is not None:
                fresh = echo.ended_ms is not None or now_ms - echo.opened_ms <= ECHO_MS
                if fresh or event.state is not CallState.INCOMING:
                    return echo, JoinedBy.NUMBER, ""
                # A call that was answered is never ended by a guess: two people may share a number.
                return None, JoinedBy.NEW, "" if echo.answered or event.number is None else echo.key
        other = self._told_by_others(event, now_ms)
        return other[0], other[1], ""

    def _echo(self, event: CallEvent, now_ms: int) -> _Call | None:
        """Return the call of a source without ids that this may be a repetition of, the newest first."""
        for call in reversed(self._calls.values()):
            if not call.sources.get(event.source, "").startswith(NO_ID) or not same_number(call.number, event.number):
                continue
            if call.ended_ms is None:
                return call
            if now_ms - call.ended_ms <= ECHO_MS and event.state is not CallState.INCOMING:
                return call
        return None

    def _told_by_others(self, event: CallEvent, now_ms: int) -> tuple[_Call | None, JoinedBy]:
        """Return the one call that other sources told and that this source did not speak of yet."""
        open_calls = [
            call
            for call in self._calls.values()
            if event.source not in call.sources and self._near(call, event, now_ms)
        ]
        if event.number is not None:
            same = [call for call in open_calls if same_number(call.number, event.number)]
            return (same[0] if len(same) == 1 else None), JoinedBy.NUMBER
        live = [call for call in self._calls.values() if call.ended_ms is None]
        only = open_calls[0] if len(open_calls) == 1 and len(live) <= 1 else None
        return only, JoinedBy.ONLY_CALL

    @staticmethod
    def _near(call: _Call, event: CallEvent, now_ms: int) -> bool:
        """Tell whether a source that speaks now may mean a call; a ring never means one that began long ago."""
        if call.ended_ms is not None:
            return event.state is not CallState.INCOMING and now_ms - call.ended_ms <= ECHO_MS
        if event.state is CallState.INCOMING or event.number is None:
            return now_ms - call.opened_ms <= JOIN_MS
        return True

    def _forget(self, now_ms: int) -> None:
        old = [k for k, c in self._calls.items() if c.ended_ms is not None and now_ms - c.ended_ms > REMEMBERED_MS]
        for key in old:
            del self._calls[key]
        while len(self._calls) >= CALLS_LIMIT:
            ended = next((k for k, c in self._calls.items() if c.ended_ms is not None), next(iter(self._calls)))
            del self._calls[ended]


def best_call_id(call_ids: Mapping[str, str]) -> str:
    """Return the id that a recorder is most likely to know: the telephone's own, then a hook's, then a made-up one.

    Args:
        call_ids: id to the source that said it, in order of learning; not empty.
    """
    return max(call_ids, key=lambda one: 0 if one.startswith(NO_ID) else 1 if call_ids[one] == HOOK else 2)


def end_untold(call_ids: Mapping[str, str]) -> bool:
    """Tell whether nobody who speaks of a call can be relied on to tell its end: ids that we made, or a hook's.

    Args:
        call_ids: id to the source that said it.
    """
    return bool(call_ids) and all(one.startswith(NO_ID) or source == HOOK for one, source in call_ids.items())


def same_number(one: str | None, other: str | None) -> bool:
    """Tell whether two sources may mean one number: equal, or one is the other without its country or trunk code.

    A number is compared by its digits; where one ends with the other's seven digits or more, leading zeros not
    counted, they are the same. A name, as SIP has them, is compared whole: `user1` and `clerk1` are two people.
    """
    if one is None or other is None:
        return one is other
    left, right = _digits(one), _digits(other)
    if not left or not right or any(char.isalpha() for char in one + other):
        return one.casefold() == other.casefold()
    short, long = sorted((left, right), key=len)
    plain = short.lstrip("0") or short
    return short == long or (len(plain) >= SHORTEST_COMPARABLE and long.endswith(plain))


def _digits(number: str) -> str:
    return "".join(char for char in number if char.isascii() and char.isdigit())
