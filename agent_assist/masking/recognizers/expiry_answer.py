"""Recognizes an expiry without a number: "September next year" as an answer, "my card runs out next March"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import expiry
from agent_assist.masking.recognizers.other_things import is_of_thing
from agent_assist.masking.text import card_cues
from agent_assist.masking.text.lazy import lazily, lazy
from agent_assist.masking.text.vocabulary import either, word_set
from agent_assist.masking.text.window import LEAST_BEFORE

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
_BESIDE: Final = lazy(
    lambda: (
        rf"(?:(?<![^\W_])(?:{either('cards.relatives')}) )?{either('cards.months')}(?![^\W\d_])"
        rf"(?: (?:{either('cards.relatives')})(?![^\W_]))?(?!\.?\s?(?:[^\W\d_]{{1,3}} )?'?\d)"
    )
)
"""A month with a word that says which one is meant; no year or day follows."""
_LINK: Final = re.compile(r"[^\d.!?\n]{0,32}")
_BEFORE: Final = 24
_FEW: Final = 40
"""A text of so few characters is about what was spoken of before."""
anchors: Final = lazily(lambda: word_set("cards.month_names"))
"""The names of months that are no small word of any language, around which `beside` reads."""


def beside(window: Window) -> Iterator[Finding]:
    """Yield a month where a card is spoken of and a name of its expiry leads up to it, or stands behind it."""
    names = window.named(card_cues.EXPIRIES)
    if not names or not (_is_alone(window) or card_cues.is_near(window, window.start, window.end)):
        return
    if card_cues.OTHER_EXPIRY.search(window.text) or card_cues.is_other_card(window, window.text):
        return
    for month in _BESIDE.finditer(window.text, max(0, window.start - _BEFORE)):
        if month.start() <= window.start < month.end():
            before = any(_LINK.fullmatch(window.text, end, window.start) for _, end in names if end <= window.start)
            around = any(start < window.start < end for start, end in names)  # "läuft im Dezember ab"
            if before or around or any(_LINK.fullmatch(window.text, month.end(), start) for start, _ in names):
                yield Finding(Kind.CARD_EXPIRY, *month.span(), _SCORE)
            return


def _is_alone(window: Window) -> bool:
    """Return whether so little is said that nothing else can expire: "it runs out this December"."""
    whole = window.start < LEAST_BEFORE and len(window.text) <= _FEW
    return whole and not is_of_thing(window, window.start, window.end)


def find(window: Window) -> Iterator[Finding]:
    """Yield month and year in words, from the first to the last of them, where a card's expiry was asked for."""
    if any(char.isdigit() for char in window.text) or not expiry.is_asked(window):
        return
    told = list(_TOLD.finditer(window.text))
    if len(told) > 1 or (told and _NAMED.search(told[0][0])):
        yield Finding(Kind.CARD_EXPIRY, told[0].start(), told[-1].end(), _SCORE)
