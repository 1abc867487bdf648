"""Lessons that a changed rule calls for: which rules, and what is offered for each. Pure. See ADR 50."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from agent_assist.domain.repetition import Progress, Standing, Threshold, renewed, room_for
from agent_assist.policy.named_rows import PackRows

PACK = ""
"""Under this name the digest of the pack is kept whose marks all the others are."""


class RuleOffers(NamedTuple):
    """What a look at the rules came to.

    Args:
        offered: lessons as they stand now, each for a rule.
        marks: what is to be kept of the rules; a rule that waits for a week with room keeps the mark it had.
    """

    offered: tuple[Progress, ...]
    marks: Mapping[str, str]


def changed_rules(kept: Mapping[str, str], pack: PackRows, places: Iterable[str]) -> tuple[str, ...]:
    """Return the names of rules that ask for something else than before and apply at one of these places.

    Args:
        kept: the marks of before; without any, nothing is known to have changed.
        pack: the rules now in force.
        places: where the agent is, and what the agent's calls of the last time were about.
    """
    if not kept or kept.get(PACK) == pack.digest:
        return ()
    reach = pack.reach(places)
    names = sorted((kept.keys() | pack.rows.keys()) - {PACK})
    return tuple(name for name in names if _mark(pack, name) != kept.get(name) and _applies(pack, name, reach))


def offers_for_rules(
    kept: Mapping[str, str],
    pack: PackRows,
    places: Iterable[str],
    known: Mapping[str, Progress],
    lessons_of: Mapping[str, tuple[str, ...]],
    threshold: Threshold,
    now_ms: int,
) -> RuleOffers:
    """Return the lessons that changed rules call for, and the marks to keep.

    A lesson that was read before is offered once more, because what it is about is another now.

    Args:
        kept: the marks of before; without any, nothing is known to have changed.
        pack: the rules now in force.
        places: where the agent is, and what the agent's calls of the last time were about.
        known: where lessons stand, by id.
        lessons_of: ids of lessons by what they are about, those that fit best first.
        threshold: of the organisation.
        now_ms: milliseconds since 1970 UTC.
    """
    room = room_for(known.values(), threshold, now_ms)
    found: dict[str, Progress] = {}
    marks = {PACK: pack.digest} | {name: row.mark for name, row in pack.rows.items()}
    for rule in changed_rules(kept, pack, places):
        lesson = next(iter(lessons_of.get(rule, ())), None)
        before = known.get(lesson) if lesson is not None else None
        waits_anyway = before is not None and before.standing(now_ms) is Standing.OFFERED
        if lesson is None or lesson in found or waits_anyway or threshold.a_week == 0:
            continue
        if len(found) < room:
            found[lesson] = renewed(before or Progress(lesson, rule, now_ms), rule, now_ms)
            continue
        marks.pop(PACK, None)  # the others are looked at again, too
        marks.pop(rule, None)
        if rule in kept:
            marks[rule] = kept[rule]
    return RuleOffers(tuple(found.values()), marks)


def _mark(pack: PackRows, name: str) -> str | None:
    row = pack.rows.get(name)
    return row.mark if row is not None else None


def _applies(pack: PackRows, name: str, reach: frozenset[str]) -> bool:
    """Tell whether a rule reaches a place; of one that is gone only its name is left, which a place's rule has."""
    row = pack.rows.get(name)
    return not reach.isdisjoint(row.codes if row is not None else {name})
