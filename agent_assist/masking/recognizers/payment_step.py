"""What a payment step keeps out: every number that somebody writes while a card is being read out.

Nobody knows there what the next number is: a piece of a card, a code, an expiry, or something else. PCI DSS v4.0,
requirement 3.3, knows no exception for a number that only looks harmless, so none of three digits or more stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from agent_assist.masking.text.tokens import Run, Token

SHORTEST = 3
"""Fewest digits of a number that is kept out: those of a security code. Two say how often, or how many."""
_CODE = (3, 4)
_SCORE = 0.5


def left_over(numbers: Iterable[Run], found: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the numbers, or parts of them, that no finding covers.

    Args:
        numbers: runs of digits and number words, in order.
        found: what was found already, in any order.
    """
    for number in numbers:
        if len(number.digits) >= SHORTEST:
            yield from _uncovered(number, [one for one in found if one.start < number.end and number.start < one.end])


def _uncovered(number: Run, covers: Sequence[Finding]) -> Iterator[Finding]:
    if not covers:
        yield _finding(number.tokens, whole=True)
        return
    part: list[Token] = []
    for token in number.tokens:
        if any(one.start < token.end and token.start < one.end for one in covers):
            yield from [_finding(part, whole=False)] if part else []
            part = []
        else:
            part.append(token)
    yield from [_finding(part, whole=False)] if part else []


def _finding(part: Sequence[Token], *, whole: bool) -> Finding:
    digits = sum(len(token.digits) for token in part)
    kind = Kind.CARD_SECURITY_CODE if whole and digits in _CODE else Kind.PAYMENT_CARD
    return Finding(kind, part[0].start, part[-1].end, _SCORE)
