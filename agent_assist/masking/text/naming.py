"""Which name of a number stands before, after or in the question for a value. The table is built on first need.

Names come from `resources/languages`. Between a name and its value stand linking words ("is", "number", "my"); a few
other words are let through and counted, so that a caller can ask for more proof.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from agent_assist.masking.finding import Kind
from agent_assist.masking.text.cues import LEFT
from agent_assist.masking.text.lazy import set_of
from agent_assist.masking.text.plain_words import LETTERS, Word, plain, words
from agent_assist.masking.text.vocabulary import entries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

KINDS = {"N": Kind.NATIONAL_ID, "T": Kind.TAX_ID, "A": Kind.BANK_ACCOUNT, "R": Kind.BANK_ROUTING}
"""The letters by which tables of numbers call a kind."""
_BREAK = re.compile(r"\d|[;!?@]|\n\s*\n|\.\s")
links: Final = set_of("identity.links")
"""Words that may stand between a name and its value."""
_UNKNOWN_LIMIT = 2
_AFTER_WORDS = 5
AFTER_REACH = 36
"""How many characters behind a value its name is looked for."""


class Use(NamedTuple):
    """One thing a name can mean. `kind` None: the number is something else. `weak`: only if the check holds."""

    kind: Kind | None
    code: str
    weak: bool


class Named(NamedTuple):
    """A name found beside a value. `unknown` counts words between the two that link nothing."""

    uses: tuple[Use, ...]
    unknown: int


Table = dict[str, list[tuple[tuple[str, ...], tuple[Use, ...]]]]
"""By its last word, the other words of a name from the last to the first, longest names first."""


_LISTS = {
    "persons": (Kind.NATIONAL_ID, "-"),
    "taxes": (Kind.TAX_ID, "-"),
    "accounts": (Kind.BANK_ACCOUNT, "account"),
    "others": (None, "-"),
}
"""Lists of names that say no more than the kind, each with its kind and check."""


def _rows() -> Iterator[tuple[Kind | None, str, str]]:
    for line in entries("number_names.by_check"):
        head, _, names = line.partition(": ")
        letter, _, code = head.partition(" ")
        for name in names.split("; "):
            yield KINDS[letter], code, name
    for key, (kind, check) in _LISTS.items():
        for name in entries(f"number_names.{key}"):
            yield kind, check, name


@lru_cache(maxsize=1)
def table() -> Table:
    """Return the names of numbers by their last word; each with the words before it, nearest first, and its uses."""
    uses: dict[tuple[str, ...], list[Use]] = {}
    for kind, code, name in _rows():
        weak = name.startswith("~")
        key = tuple(plain(m[0]) for m in LETTERS.finditer(name.lower()))
        uses.setdefault(key, []).append(Use(kind, code, weak))
    found: Table = {}
    for key, meant in sorted(uses.items(), key=lambda item: -len(item[0])):
        found.setdefault(key[-1], []).append((key[-2::-1] if len(key) > 1 else (), tuple(meant)))
    return found


def telling() -> frozenset[str]:
    """Return a word of each name that means a kind of number: the longest that is no link, so the least common."""
    found = set()
    for last, names in table().items():
        for rest, uses in names:
            if any(use.kind for use in uses):
                found.add(max((last, *rest), key=lambda word: (word not in links(), word != "id", len(word))))
    return frozenset(found)


def _ending_at(known: list[Word], index: int, first: int = 0) -> tuple[Use, ...] | None:
    """Return what the longest name that ends with a word, and begins no earlier than `first`, means."""
    for rest, uses in table().get(known[index][2], ()):
        size = len(rest)
        if size <= index - first and all(known[index - 1 - place][2] == rest[place] for place in range(size)):
            return uses
    return None


def before(window: Window, position: int) -> Named | None:
    """Return the nearest name before a position, if nothing breaks the thread between the two."""
    known = window.words
    index = bisect_left(known, (position,)) - 1
    unknown, right = 0, position
    while index >= 0:
        start, end, word = known[index]
        if position - end > LEFT:
            break
        if right - end > 1:
            gap = _BREAK.search(window.text, end, right)
            if gap is not None and (gap[0][0] != "." or (word not in links() and word not in table())):
                return None
        uses = _ending_at(known, index)
        if uses is not None:
            return Named(uses, unknown)
        if word not in links():
            unknown += 1
            if unknown > _UNKNOWN_LIMIT:
                return None
        right = start
        index -= 1
    return None


def after(window: Window, position: int) -> Named | None:
    """Return the name in what follows a value at once: "is my ssn", "as your tax id"."""
    known = window.words
    first = bisect_left(known, (position,))
    best: Named | None = None
    right = position
    for index in range(first, min(len(known), first + _AFTER_WORDS)):
        start, end, word = known[index]
        if end > position + AFTER_REACH or _BREAK.search(window.text, right, start):
            break
        right = end
        uses = _ending_at(known, index, first)
        if uses is not None:
            best = Named(uses, 0)
        elif word not in links():
            break
    return best


@lru_cache(maxsize=8)
def asked(previous: str) -> Named | None:
    """Return the first name in a question or label that is no other thing's, None if there is none."""
    known = words(previous)
    for index in range(len(known)):
        uses = _ending_at(known, index)
        longer = index + 1 < len(known) and _ending_at(known, index + 1)
        if uses is not None and any(use.kind for use in uses) and not longer:
            return Named(uses, 0)
    return None
