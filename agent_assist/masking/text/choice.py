"""Alternatives of a pattern as a tree of their first letters: where none begins so, a look at one letter says no.

The order in which alternatives are tried stays the same, so that the tree matches what the plain list would.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

_PART = re.compile(r"\\.|\[[^\]]*\]|[^\\\[]", re.DOTALL)
_MARK = re.compile(r"\\.|\[[^\]]*\]|[()|]", re.DOTALL)
"""What shapes a pattern; the letters between are passed over."""
_REPEAT = re.compile(r"(?:[?*+]|\{\d+(?:,\d*)?\})[?+]?")
_PLAIN_SET = re.compile(r"\[([^\^\\\-\[\]]{1,8})\]")
_SIGNS = frozenset(".^$*+?{}[]\\|()")
_REPEATS = frozenset("?*+{")
_GROUP = "(?:"
_MOST = 150
"""So many characters are written again at most, so that an alternative can be told by its first letter."""


def tree(alternatives: list[str]) -> str:
    """Return a group that matches what the alternatives match, tried in their order.

    Args:
        alternatives: parts of patterns without groups that capture; an empty one matches nothing at all.
    """
    return f"(?:{'|'.join(_branches(list(_with_one_end(alternatives))))})"


def _branches(alternatives: list[str]) -> list[str]:
    parted: list[tuple[str, list[str]]] = []
    places: dict[str, int] = {}
    for alternative in dict.fromkeys(_opened(alternatives)):
        head = alternative[:1]
        if not head or head in _SIGNS or _REPEAT.match(alternative, 1):
            parted.append((alternative, []))
            places = {}  # what begins otherwise may match at the same place, and the order decides
        elif head in places:
            parted[places[head]][1].append(alternative[1:])
        else:
            places[head] = len(parted)
            parted.append((head, [alternative[1:]]))
    return [head + _behind(rests) for head, rests in parted]


def _with_one_end(alternatives: list[str]) -> Iterator[str]:
    """Yield alternatives; of neighbours with the same long end, such as all counts, it is written once."""
    for end, neighbours in groupby(alternatives, _long_end):
        fronts = [alternative[: len(alternative) - len(end)] for alternative in neighbours]
        if end and len(fronts) > 1:
            yield f"{tree(fronts)}{end}"
        else:
            yield from (f"{front}{end}" for front in fronts)


def _long_end(pattern: str) -> str:
    """Return the last part of a pattern with its repeat, empty if it is not long."""
    if len(pattern) <= _MOST:
        return ""
    first = last = 0
    while last < len(pattern):
        first, last = last, last + max(1, end_of_part(pattern[last:]))
        repeat = _REPEAT.match(pattern, last)
        last = repeat.end() if repeat else last
    return pattern[first:] if last - first > _MOST else ""


def _behind(rests: list[str]) -> str:
    """Return how alternatives with one beginning go on behind it."""
    if len(rests) <= 1:
        return "".join(rests)
    branches = _branches(rests)
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _opened(alternatives: list[str]) -> Iterator[str]:
    """Yield alternatives with what may begin them written out: "[sz]ip" as "sip" and "zip"."""
    if len(alternatives) == 1:
        yield from alternatives
        return
    for alternative in alternatives:
        yield from _heads(alternative)


def _heads(alternative: str) -> Iterator[str]:
    if alternative[:1] not in _SIGNS and alternative[1:2] not in _REPEATS:
        yield alternative  # nearly all begin with a letter that is one already
        return
    end = end_of_part(alternative)
    head = alternative[:end]
    choices = _choices(head)
    if (len(choices) or 1) * (len(alternative) - end) > _MOST:
        yield alternative
        return
    repeat = _REPEAT.match(alternative, end)
    if repeat is None and choices:
        for choice in choices:
            yield from _heads(choice + alternative[end:])
    elif repeat is not None and repeat[0] == "?" and (choices or (len(head) == 1 and head not in _SIGNS)):
        for choice in choices or [head]:
            yield from _heads(choice + alternative[repeat.end() :])
        yield from _heads(alternative[repeat.end() :])
    else:
        yield alternative


def _choices(head: str) -> list[str]:
    """Return what a set of letters or a group may be, in order; nothing where it is neither or too much."""
    letters = _PLAIN_SET.fullmatch(head)
    if letters:
        return list(letters[1]) if _SIGNS.isdisjoint(letters[1]) else []
    if not head.startswith(_GROUP):
        return []
    return list(alternatives_of(head[len(_GROUP) : -1]))


def repeat_at(pattern: str, place: int) -> tuple[int, int, bool]:
    """Return where the repeat of a part ends that stands at a place, how often it wants the part, and if it may go on.

    Where none stands the part is wanted once.
    """
    repeat = _REPEAT.match(pattern, place)
    if repeat is None:
        return place, 1, False
    said = repeat[0]
    optional = said[0] in "?*" or said.startswith("{0")
    return repeat.end(), 0 if optional else 1, said[0] != "?"


def end_of_part(pattern: str) -> int:
    """Return where the first part of a pattern ends: a letter, a sign with its escape, a set, a group."""
    if not pattern.startswith("("):
        part = _PART.match(pattern)
        return part.end() if part else 0
    depth = 0
    for mark in _MARK.finditer(pattern):
        depth += (mark[0] == "(") - (mark[0] == ")")
        if depth == 0:
            return mark.end()
    return len(pattern)


def alternatives_of(pattern: str) -> Iterator[str]:
    """Yield the alternatives of what stands in a group."""
    first = depth = 0
    for mark in _MARK.finditer(pattern):
        if mark[0] == "|" and depth == 0:
            yield pattern[first : mark.start()]
            first = mark.end()
        depth += (mark[0] == "(") - (mark[0] == ")")
    yield pattern[first:]
