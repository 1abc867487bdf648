"""Which name of a number stands before, after or in the question for a value. See `name_table` for the names.

Names come from `resources/languages`. Between a name and its value stand linking words ("is", "number", "my"); a few
other words are let through and counted, so that a caller can ask for more proof.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from agent_assist.masking.finding import Kind
from agent_assist.masking.text import cues
from agent_assist.masking.text.cues import LEFT
from agent_assist.masking.text.name_table import PAPERS, Use, ending_at, links, table
from agent_assist.masking.text.plain_words import Word, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_BREAK = re.compile(r"\d|[;!?@؛؟]|\n\s*\n|\.\s")
_UNKNOWN_LIMIT = 2
_AFTER_WORDS = 5
AFTER_REACH = 36
"""How many characters behind a value its name is looked for."""


class Named(NamedTuple):
    """A name found beside a value.

    Args:
        uses: what it can mean.
        unknown: how many words between the two link nothing.
        capitals: whether it stands in capitals amid other text: "IF", "RC" and the like are no everyday words then.
    """

    uses: tuple[Use, ...]
    unknown: int
    capitals: bool = False


def _ending_at(known: list[Word], index: int, first: int = 0) -> tuple[Use, ...] | None:
    """Return what the longest name that ends with a word, and begins no earlier than `first`, means."""
    longest = None
    for uses in ending_at(known, index, first):
        longest = uses
    return longest


def places(window: Window) -> list[tuple[int, int]]:
    """Return start and end of each last word of a number's name, in a window, that may be a sensitive one's."""
    known, names = window.words, table()
    return [word[:2] for index, word in enumerate(known) if word[2] in names and _may_be_sensitive(known, index)]


def _may_be_sensitive(known: list[Word], index: int) -> bool:
    """Return whether one of the names that end with a word is a sensitive number's."""
    return any(use.kind and use.kind not in PAPERS for uses in ending_at(known, index) for use in uses)


def _numbers(uses: tuple[Use, ...]) -> tuple[Use, ...]:
    """Return what a name means of the kinds that have no letters of their own; the others are something else then."""
    return tuple([use._replace(kind=None) if use.kind in PAPERS else use for use in uses])


def _passed_over(uses: tuple[Use, ...], unknown: int) -> bool:
    """Return whether a word is no name here: "car" before a number, or "branch" some words before one."""
    return all(
        [use.weak and (use.kind in PAPERS or (use.kind is Kind.BANK_ROUTING and unknown > 0)) for use in uses]  # noqa: C419 - half the cost of a generator, at every key
    )


def before(window: Window, position: int, *, papers: bool = False) -> Named | None:
    """Return the nearest name before a position, if nothing breaks the thread between the two.

    Args:
        window: what is read.
        position: where the value begins.
        papers: whether a word such as "car" is a name, beside which only a number with letters is looked for.
    """
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
        if uses is not None and (papers or not _passed_over(uses, unknown)):
            capitals = not unknown and window.is_upper(start, end) and not window.raw.isupper()
            return Named(uses if papers else _numbers(uses), unknown, capitals and word != "id")
        if word not in links():
            unknown += 1
            if unknown > _UNKNOWN_LIMIT:
                return None
        right = start
        index -= 1
    return None


def after(window: Window, position: int, *, papers: bool = False) -> Named | None:
    """Return the name in what follows a value at once: "is my ssn", "as your tax id"; see `before`."""
    known = window.words
    first = bisect_left(known, (position,))
    best: Named | None = None
    right = position
    strange = 1 if papers else 0  # "is my Kenyan passport"
    for index in range(first, min(len(known), first + _AFTER_WORDS)):
        start, end, word = known[index]
        if end > position + AFTER_REACH or _BREAK.search(window.text, right, start):
            break
        right = end
        uses = _ending_at(known, index, first)
        if uses is not None:
            best = Named(uses if papers else _numbers(uses), 0)
        elif word not in links():
            strange -= 1
            if strange < 0:
                break
    return best


def _goes_on(known: list[Word], index: int) -> bool:
    """Return whether a word is inside a longer name, whose last word is the next."""
    if index + 1 == len(known):
        return False
    return (known[index][2],) in table().get(known[index + 1][2], {})


@lru_cache(maxsize=16)
def asked(previous: str, *, papers: bool = False) -> Named | None:
    """Return the first name in a question or label that is no other thing's, None if there is none.

    Args:
        previous: the folded question or label.
        papers: whether kinds that have letters are asked for, instead of numbers.
    """
    return next(_all_asked(previous, papers=papers), None)


@lru_cache(maxsize=16)
def in_turn(previous: str) -> tuple[Named, ...]:
    """Return what a question asks for, and the other half of an account behind it: "sort code and account number?"."""
    found = tuple(_all_asked(previous))
    kinds = [name.uses[0].kind for name in found]
    pair = len(set(kinds)) > 1 and set(kinds) == {Kind.BANK_ACCOUNT, Kind.BANK_ROUTING}
    firsts = tuple(name for place, name in enumerate(found) if kinds[place] not in kinds[:place])
    return firsts if pair else found[:1]


def _all_asked(previous: str, *, papers: bool = False) -> Iterator[Named]:
    known = words(previous)
    for index in range(len(known)):
        uses = _ending_at(known, index)
        if uses is None or _goes_on(known, index):
            continue
        wanted = tuple(use for use in uses if use.kind and (use.kind in PAPERS) is papers)
        if wanted:
            yield Named(wanted, 0)


@lru_cache(maxsize=16)
def another_asked(previous: str) -> bool:
    """Return whether a question or label names a number of something, and none that is sensitive or a telephone's."""
    if not previous or cues.PHONE_ASKED.search(previous):
        return False
    known = words(previous)
    return any(_ending_at(known, index) is not None for index in range(len(known)))
