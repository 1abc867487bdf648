"""Recognizes an expiry without a number: the answer "September next year" to the question when a card expires."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import expiry
from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_SCORE: Final = 0.8
_TOLD = lazy(
    lambda: (
        rf"(?<![^\W_])(?:{either('cards.months')}|{either('cards.relative_years')}"
        rf"|{either('cards.month_words')} [^\W\d_]{{2,10}})(?![^\W_])"
    )
)
"""A month by its name or number, or a year as people tell it."""
_NAMED = lazy(lambda: rf"(?<![^\W_]){either('cards.months')}(?![^\W_])")


def find(window: Window) -> Iterator[Finding]:
    """Yield month and year in words, from the first to the last of them, where a card's expiry was asked for."""
    if any(char.isdigit() for char in window.text) or not expiry.is_asked(window):
        return
    told = list(_TOLD.finditer(window.text))
    if len(told) > 1 or (told and _NAMED.search(told[0][0])):
        yield Finding(Kind.CARD_EXPIRY, told[0].start(), told[-1].end(), _SCORE)
