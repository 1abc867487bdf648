"""Whether a text ends in a number that is not yet whole: what follows belongs to it, whatever stands between."""

from __future__ import annotations

import re
from itertools import chain

from agent_assist.masking.text.issuers import LONGEST, begins_card, is_card
from agent_assist.masking.text.numerals import runs

PAUSE_LIMIT = 100
"""Longest text between two pieces of a number, in characters."""
_TAIL = 96
_MAY_GO_ON = re.compile(r"(?:\d[ .,/-]{0,2}){4}$|[^\W\d_]$")
"""Four digits or a word at the end: what begins a card or an IBAN has them."""
_GROUP = 4
_IBAN = re.compile(r"(?<![^\W_])[a-z]{2}[ ]?\d\d(?:[ .,;:-]{0,3}[a-z0-9]){2,24}$")


def is_unfinished(text: str, first: int, last: int) -> bool:
    """Return whether a number that began like a card's or an IBAN ends at a place, and lacks something.

    Args:
        text: folded text.
        first: where hot places begin that belong together.
        last: where they end.
    """
    if _MAY_GO_ON.search(text, max(first, last - _TAIL), last) is None:
        return False
    start = max(first, last - _TAIL)
    while start > first and start < last and text[start - 1].isalnum():
        start += 1
    digits, spoken = "", False
    for token in chain.from_iterable(reversed(run.tokens) for run in reversed(runs(text, start, last))):
        digits = token.digits + digits
        spoken = spoken or token.spoken
        if len(digits) >= LONGEST:
            break
        if begins_card(digits) and not is_card(digits) and (spoken or not len(digits) % _GROUP):
            return True
    return _IBAN.search(text, max(0, start - 2), last) is not None
