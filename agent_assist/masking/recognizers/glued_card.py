"""Recognizes a card number whose expiry, and often its code, are written in one with it: "453957876362148609/28551"."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text.issuers import is_card

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from agent_assist.masking.text.tokens import Run, Token

_LENGTHS: Final = (16, 15)
"""Digits of most cards; of others no number is told from a longer one that holds it by chance."""
_MOST: Final = 27
"""Digits of a card with its expiry and code: sixteen, six or eight, and three or four."""
_BEHIND: Final = re.compile(r"(?P<date>(?:0[1-9]|1[0-2])(?:20)?(?:2[4-9]|3\d))(?P<code>\d{3,4})?")
_SCORE: Final = 0.9


def find(run: Run) -> Iterator[Finding]:
    """Yield the card, the expiry and the code of digits that are written in one where they could be parted."""
    for index in range(len(run.tokens)):
        if not any(token.spoken or len(token.digits) != token.end - token.start for token in run.tokens[index:]):
            yield from _parted(run.tokens[index:])


def _parted(tokens: Sequence[Token]) -> Iterator[Finding]:
    """Yield what tokens are that are a card and what belongs to it, if one token holds the end of one part."""
    digits = "".join([token.digits for token in tokens])
    if len(digits) > _MOST:
        return
    ends = set(accumulate(len(token.digits) for token in tokens))
    for length in _LENGTHS:
        behind = _BEHIND.fullmatch(digits, length)
        if behind is None or ends.issuperset({length, behind.end("date")}) or not is_card(digits[:length]):
            continue
        places = [token.start + place for token in tokens for place in range(len(token.digits))]
        yield Finding(Kind.PAYMENT_CARD, places[0], places[length - 1] + 1, _SCORE)
        yield Finding(Kind.CARD_EXPIRY, places[length], places[behind.end("date") - 1] + 1, _SCORE)
        if behind["code"]:
            yield Finding(Kind.CARD_SECURITY_CODE, places[behind.start("code")], places[-1] + 1, _SCORE)
        return
