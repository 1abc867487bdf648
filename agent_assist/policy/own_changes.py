"""What a new pack changes for an organisation's own calls: its places, its kinds of calls, its last weeks. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import tomli

from agent_assist.policy.differences import Change, answers_apart, differences
from agent_assist.policy.pack import Pack
from agent_assist.policy.question import Question

_TABLE_OF = {"right": "rights.toml", "retention": "retention.toml", "payment rule": "payment.toml"}


class CallType(NamedTuple):
    """Calls that the rules treat alike: where the customer was, as it was said, and what the recording was for."""

    places: tuple[str, ...]
    purpose: str
    facts: tuple[str, ...]


class Affected(NamedTuple):
    """Calls of one type that would have been treated otherwise.

    Args:
        of: the type.
        calls: how many would have been, of all of this type.
        whole: how many there were.
        says: how the answers differ, in plain words; of the newest such call.
    """

    of: CallType
    calls: int
    whole: int
    says: tuple[str, ...]


class OwnChanges(NamedTuple):
    """What changes for one's own calls.

    Args:
        rows: changes of rows that bind at one's own places, and of what holds everywhere.
        affected: types of calls whose answers differ, most calls first.
        decisions: how many questions were asked again.
    """

    rows: tuple[Change, ...]
    affected: tuple[Affected, ...]
    decisions: int


def own_changes(old: Pack, new: Pack, asked: Iterable[Question]) -> OwnChanges:
    """Compare two packs by the questions that were really asked.

    Args:
        old: the pack in use.
        new: the one that would be published.
        asked: questions of past calls, oldest first.
    """
    questions = tuple(asked)
    whole: Counter[CallType] = Counter()
    apart: Counter[CallType] = Counter()
    said: dict[CallType, tuple[str, ...]] = {}
    for question in questions:
        kind = _type(question)
        whole[kind] += 1
        says = answers_apart(question, old, new)
        if says:
            apart[kind] += 1
            said[kind] = says
    affected = [Affected(kind, count, whole[kind], said[kind]) for kind, count in apart.items()]
    affected.sort(key=lambda one: (-one.calls, one.of))
    codes = {code for question in questions for code in _codes(question)}
    reach = old.gazetteer.reach(codes) | new.gazetteer.reach(codes)
    rows = tuple(change for change in differences(old, new) if _ours(change, reach, old, new))
    return OwnChanges(rows, tuple(affected), len(questions))


def _type(question: Question) -> CallType:
    places = tuple(sorted({one.place for one in question.customer if one.place}))
    return CallType(places, question.purpose, tuple(sorted(question.facts)))


def _codes(question: Question) -> Iterable[str]:
    return (*(one.place for one in question.customer if one.place), question.agent, question.recorder)


def _ours(change: Change, reach: frozenset[str], old: Pack, new: Pack) -> bool:
    """Tell whether a change is about a row that can bind at one's places; what has no place concerns everybody."""
    if change.about == "place":
        return change.name.partition("@")[0] in reach
    if change.about == "duty":
        rows = [row for pack in (old, new) for row in pack.overlays if row.id == change.name]
        return any(not row.codes.isdisjoint(reach) for row in rows)
    if change.about in _TABLE_OF:
        file = _TABLE_OF[change.about]
        return any(_binds(pack, file, change.name, reach) for pack in (old, new))
    return True


def _binds(pack: Pack, file: str, name: str, reach: frozenset[str]) -> bool:
    contents: Mapping[str, bytes] = pack.contents
    row = tomli.loads(contents[file].decode()).get("rule", {}).get(name) if file in contents else None
    if row is None:
        return False
    places = row.get("jurisdictions", ["*"])
    return not frozenset().union(*(pack.groups.get(one, frozenset({one})) for one in places)).isdisjoint(reach)
