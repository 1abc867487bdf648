"""When a lesson is offered and when it comes back. Pure; knows days, never answers. See ADR 50."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from agent_assist.domain.clock import DAY_MS

WEEK_MS = 7 * DAY_MS
RETURNS = (2, 7, 21)
"""After how many days a lesson comes back: once more for each, then it is done (our choice)."""
READ_FAST = "read_fast"
"""The near miss that offers a lesson without a flag: a sentence that was read faster than anyone can say it."""


class Standing(StrEnum):
    """Where a lesson stands for the person whose cache this is."""

    OFFERED = "offered"
    COMING_BACK = "coming_back"
    DONE = "done"


class Progress(NamedTuple):
    """One lesson of one person; times in milliseconds since 1970 UTC.

    Args:
        lesson: its id.
        because: what it was offered for: a kind of flag, a near miss, a rule, or empty when the person chose it.
        offered_at_ms: when it was first offered.
        taken: how often it was read to its end; one more than RETURNS has is done.
        due_ms: from when on it is offered; when it was last read, where it is done.
    """

    lesson: str
    because: str
    offered_at_ms: int
    taken: int = 0
    due_ms: int = 0

    @property
    def done(self) -> bool:
        """Whether it will not come back."""
        return self.taken > len(RETURNS)

    def standing(self, now_ms: int) -> Standing:
        """Return where it stands at a moment."""
        if self.done:
            return Standing.DONE
        return Standing.OFFERED if self.due_ms <= now_ms else Standing.COMING_BACK


class Threshold(NamedTuple):
    """What the organisation has set, for everyone alike.

    Args:
        flags: how many flags of a kind, or near misses, offer a lesson.
        a_week: how many lessons are offered for the first time in seven days at most; 0 offers none.
    """

    flags: int = 1
    a_week: int = 2


def read_to_the_end(progress: Progress, now_ms: int) -> Progress:
    """Return the lesson after it was read: it comes back, or is done."""
    taken = progress.taken + 1
    due = now_ms + RETURNS[taken - 1] * DAY_MS if taken <= len(RETURNS) else now_ms
    return progress._replace(taken=taken, due_ms=due)


def next_return(progress: Progress) -> int | None:
    """Return after how many days it comes back when it is read now; None if it is done then."""
    return RETURNS[progress.taken] if progress.taken < len(RETURNS) else None


def room_for(known: Iterable[Progress], threshold: Threshold, now_ms: int) -> int:
    """Return how many lessons may still be offered this week; less than 1 for none.

    Args:
        known: what was offered before.
        threshold: of the organisation.
        now_ms: milliseconds since 1970 UTC.
    """
    return threshold.a_week - sum(one.because != "" and one.offered_at_ms > now_ms - WEEK_MS for one in known)


def renewed(progress: Progress, rule: str, now_ms: int) -> Progress:
    """Return a lesson that is offered because a rule changed; one that was done comes back once."""
    taken = min(progress.taken, len(RETURNS))
    return progress._replace(because=rule, offered_at_ms=now_ms, taken=taken, due_ms=now_ms)


def offers(
    known: Iterable[Progress],
    causes: Mapping[str, int],
    lessons_of: Mapping[str, tuple[str, ...]],
    threshold: Threshold,
    now_ms: int,
) -> tuple[Progress, ...]:
    """Return the lessons that are offered anew.

    A lesson that is known is not offered twice: it comes back by itself, and after its end it is found in the list.

    Args:
        known: what was offered before.
        causes: how often each happened so far, in the order in which they are looked at.
        lessons_of: ids of lessons by cause, those that fit best first.
        threshold: of the organisation.
        now_ms: milliseconds since 1970 UTC.
    """
    held = {one.lesson: one for one in known}
    room = room_for(held.values(), threshold, now_ms)
    found: list[Progress] = []
    for cause, count in causes.items():
        wanted = next((one for one in lessons_of.get(cause, ()) if one not in held), None)
        if count >= threshold.flags and wanted is not None and len(found) < room:
            found.append(held.setdefault(wanted, Progress(wanted, cause, now_ms, due_ms=now_ms)))
    return tuple(found)
