"""Recognizes short numbers by the payment data beside them.

Where a card or its expiry was found, three digits that nothing else names are its code; where a card or a code was, a
month with a year is its expiry. Who writes one of them writes the others, in any order and under any name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import date_and_code
from agent_assist.masking.recognizers.code_tokens import LENGTHS, is_date
from agent_assist.masking.recognizers.other_things import ends_number, is_of_money, is_of_thing, is_other
from agent_assist.masking.recognizers.pauses import FIX

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from agent_assist.masking.text.tokens import Token
    from agent_assist.masking.text.window import Window

_DATES: Final = frozenset({Kind.PAYMENT_CARD, Kind.CARD_SECURITY_CODE})
"""Kinds beside which an expiry stands."""
_CODES: Final = frozenset({Kind.PAYMENT_CARD, Kind.CARD_EXPIRY})
"""Kinds beside which a code stands."""
_SURE, _BESIDE = 0.6, 0.55
_REACH: Final = 64
"""So many characters from payment data a short number may be part of it."""
_MONEY_REACH: Final = 24
_MONTH_YEAR: Final = re.compile(r"(?:0?[1-9]|1[0-2])(?:20)?[2-4]\d")
_AGAIN: Final = range(4, 13)
"""Digits of a part of a card that is said again."""
_APART: Final = frozenset({",", ";", "\n"})


def find(window: Window, found: Sequence[Finding]) -> Iterator[Finding]:
    """Yield codes and expiries that only stand near what was found.

    Args:
        window: what is read.
        found: what the other recognizers found in it, overlaps not yet resolved.
    """
    sure = [one for one in found if one.score >= _SURE]
    if not any(one.kind in _DATES or one.kind in _CODES for one in sure):
        if not found:
            yield from date_and_code.find(window)
        return
    for part in _uncovered(window, found):
        start, end = part[0].start, part[-1].end
        kind = _kind(window, part, sure)
        if kind is not None and not is_of_thing(window, start, end):
            yield Finding(kind, start, end, _BESIDE)


def _kind(window: Window, part: Sequence[Token], found: Sequence[Finding]) -> Kind | None:
    """Return what of a card a short number can be, by its digits and what was found near it."""
    start, end = part[0].start, part[-1].end
    digits = "".join([token.digits for token in part])
    if len(digits) in _AGAIN and part[0].spoken and _takes_back(window, found, start):
        return Kind.PAYMENT_CARD
    if is_date(part) and _MONTH_YEAR.fullmatch(digits) and _is_near(found, _DATES, start, end):
        return Kind.CARD_EXPIRY
    told = any(one.kind is Kind.CARD_SECURITY_CODE for one in found)
    if len(digits) != LENGTHS[0] or told or not _is_near(found, _CODES, start, end):
        return None
    other = is_other(window, window.before(start), window.after(end)) or ends_number(window, start)
    return None if other or is_of_money(window, start, end, _MONEY_REACH) else Kind.CARD_SECURITY_CODE


def _is_near(found: Sequence[Finding], kinds: frozenset[Kind], start: int, end: int) -> bool:
    """Return whether a finding of one of the kinds lies within reach of a place."""
    return any(one.kind in kinds and one.start - end <= _REACH and start - one.end <= _REACH for one in found)


def _takes_back(window: Window, found: Sequence[Finding], start: int) -> bool:
    """Return whether digits behind a card are some of it said again: "no, that was one too many, 1856"."""
    ends = [one.end for one in found if one.kind is Kind.PAYMENT_CARD and 0 <= start - one.end <= _REACH]
    return bool(ends) and FIX.search(window.text, max(ends), start) is not None


def _uncovered(window: Window, found: Sequence[Finding]) -> Iterator[Sequence[Token]]:
    """Yield what is written together of the numbers that no finding covers."""
    for run in window.runs:
        part: list[Token] = []
        for token in run.tokens:
            covered = any(one.start < token.end and token.start < one.end for one in found)
            if part and (covered or _is_apart(part[-1], token)):
                yield part
                part = []
            if not covered:
                part.append(token)
        if part:
            yield part


def _is_apart(last: Token, token: Token) -> bool:
    """Return whether a token begins another number: behind a word or a comma, or written otherwise."""
    return (
        token.gap in {"w", "!"}
        or token.spoken != last.spoken
        or (" " in token.gap and not _APART.isdisjoint(token.gap))
    )
