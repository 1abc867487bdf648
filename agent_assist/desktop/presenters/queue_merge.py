"""How news of the queue join what is shown of it: in place, without moving anything. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from msgspec import UNSET, structs

from agent_assist.desktop.presenters.queue_flags import undecided
from agent_assist.desktop.services.review_desk import OpenedContact
from agent_assist.domain.flag_course import decision_in_force
from agent_assist.domain.review import ReviewDecision
from agent_assist.protocol import messages as m


class Merged(NamedTuple):
    """What is shown after news: which contacts left the list, and how many came that are not shown yet."""

    answer: m.QueueAnswer
    gone: frozenset[str]
    fresh: int


def merged(shown: m.QueueAnswer, fresh: m.QueueAnswer) -> Merged:
    """Return the shown contacts as they are now, in the order in which they are shown.

    Args:
        shown: what is shown; of several pages, or of one.
        fresh: the first contacts of the same list as they are now, as many as are shown or as many as are given.
    """
    now = {item.contact: item for item in fresh.items}
    items = [now.get(item.contact, item) for item in shown.items]
    before, after = [item.contact for item in shown.items], list(now)
    left = _missing(before, set(after), whole=not fresh.next)
    came = len(_missing(after, set(before), whole=not shown.next))
    counted = structs.replace(shown, items=items, counts=fresh.counts, total=fresh.total, more=fresh.more)
    return Merged(structs.replace(counted, now_ms=fresh.now_ms), left, came)


def _missing(these: Sequence[str], there: Collection[str], *, whole: bool) -> frozenset[str]:
    """Return which contacts of a list are not in another part of the same list.

    What stands behind the last that both have may be on a page that is not here, unless the other list is `whole`.
    """
    last = len(these) if whole else max((at for at, one in enumerate(these) if one in there), default=-1)
    return frozenset(one for one in these[:last] if one not in there)


def decided(items: Sequence[m.QueueItem], opened: OpenedContact) -> list[m.QueueItem]:
    """Return the contacts with what was decided of an opened one."""
    reviews = opened.file.reviews
    told = {one.flag: decision_in_force(reviews, one.flag) for one in reviews if one.flag}
    made = {flag: one.decision for flag, one in told.items() if one is not None}

    return _made(items, opened.file.contact_id, made)


def dismissed(items: Sequence[m.QueueItem], contact: str, flag: str) -> list[m.QueueItem]:
    """Return the contacts with a flag of one of them dismissed."""
    return _made(items, contact, {flag: ReviewDecision.DISMISSED.value})


def _made(items: Sequence[m.QueueItem], contact: str, made: Mapping[str, str]) -> list[m.QueueItem]:
    """Return the contacts with decisions on one of them, by kind of flag."""

    def after(item: m.QueueItem) -> m.QueueItem:
        flags = [structs.replace(flag, decision=made.get(flag.flag, flag.decision)) for flag in item.flags]
        return structs.replace(item, flags=flags)

    return [after(item) if item.contact == contact else item for item in items]


def held(items: Sequence[m.QueueItem], contact: str, answer: m.AssignAnswer) -> list[m.QueueItem]:
    """Return the contacts with who works on one of them now."""
    told = {"held_by": answer.held_by, "held_by_name": answer.held_by_name}
    return [structs.replace(item, **told) if item.contact == contact else item for item in items]


def is_open(items: Sequence[m.QueueItem], contact: str) -> bool:
    """Tell whether a contact is shown and has an undecided flag."""
    return any(item.contact == contact and bool(undecided(item)) for item in items)


def following(items: Sequence[m.QueueItem], contact: str | None, gone: Collection[str]) -> str | None:
    """Return the next undecided contact behind one, of those still in the list; the first behind none."""
    return next((item.contact for item in _behind(items, contact) if _waits(item, gone)), None)


def next_free(items: Sequence[m.QueueItem], contact: str | None, gone: Collection[str], me: str) -> str | None:
    """Return the next undecided contact that nobody works on and that is not the call of `me`; None at the end."""
    return next(
        (
            item.contact
            for item in _behind(items, contact)
            if _waits(item, gone) and item.held_by in {"", UNSET} and item.agent != me
        ),
        None,
    )


def _behind(items: Sequence[m.QueueItem], contact: str | None) -> Sequence[m.QueueItem]:
    place = next((at for at, item in enumerate(items, 1) if item.contact == contact), 0)
    return items[place:]


def _waits(item: m.QueueItem, gone: Collection[str]) -> bool:
    return item.contact not in gone and bool(undecided(item))
