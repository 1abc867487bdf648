"""Whether a text ends in a number that is not yet whole: what follows belongs to it, whatever stands between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, repeat

from agent_assist.masking.text.issuers import LONGEST, begins_card, is_card
from agent_assist.masking.text.numerals import number_of, runs
from agent_assist.masking.text.recent import Recent

PAUSE_LIMIT = 100
"""Longest text between two pieces of a number, in characters."""
_TAIL = 96
_MAY_GO_ON = re.compile(r"(?:\d[ .,/-]{0,2}){4}$|[^\W\d_]$")
"""Four digits or a word at the end: what begins a card or an IBAN has them."""
_MAY_REACH = 12
"""The longest that `_MAY_GO_ON` matches, in characters."""
_BEFORE = 3
"""So many characters before the part that is read are looked at."""
_GROUP = 4
Question = tuple[str, int, bool]
"""The end of a text with what is looked at before it, where it begins in that, and whether it is cut there."""
RecentUnfinished = Recent[Question, bool]
_IBAN = re.compile(r"(?<![^\W_])[a-z]{2}[ ]?\d\d(?:[ .,;:-]{0,3}[a-z0-9]){2,24}$")


def is_unfinished(text: str, first: int, last: int, recent: RecentUnfinished) -> bool:
    """Return whether a number that began like a card's or an IBAN ends at a place, and lacks something.

    Args:
        text: folded text.
        first: where hot places begin that belong together.
        last: where they end.
        recent: answers that were given for the same piece of text.
    """
    start = max(first, last - _TAIL)
    if _MAY_GO_ON.search(text, max(start, last - _MAY_REACH), last) is None:
        return False
    left = max(0, start - _BEFORE)
    return recent[text[left:last], start - left, start > first]


def _from_the_end(text: str, start: int) -> Iterator[tuple[str, bool]]:
    """Yield the digits of each token from the last to the first, and whether it is a word; most texts have no words."""
    numbers = number_of(text).findall(text, start)
    if all(map(str.isdigit, numbers)):
        return zip(reversed(numbers), repeat(False))
    tokens = chain.from_iterable(reversed(run.tokens) for run in reversed(runs(text, start)))
    return ((token.digits, token.spoken) for token in tokens)


def unfinished() -> RecentUnfinished:
    """Return what knows nothing yet of numbers that are not whole."""
    return Recent(_is_open)


def _is_open(question: Question) -> bool:
    """Return the same for the end of a text from a place on; a word or number that is cut there is left out."""
    text, start, cut = question
    last = len(text)
    while cut and start < last and text[start - 1].isalnum():
        start += 1
    digits, spoken = "", False
    for said, worded in _from_the_end(text, start):
        digits = said + digits
        spoken = spoken or worded
        if len(digits) >= LONGEST:
            break
        if (spoken or not len(digits) % _GROUP) and begins_card(digits) and not is_card(digits):
            return True
    return _IBAN.search(text, max(0, start - 2)) is not None
