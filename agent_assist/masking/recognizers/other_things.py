"""What short numbers are that are no part of a card: money, measures, references, the codes and dates of things."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from agent_assist.masking.text import card_cues, cues
from agent_assist.masking.text.lazy import lazy, whole
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from agent_assist.masking.text.window import Window

_THINGS: Final = whole("cards.other_things")
"""What shows codes of its own, or has a date until which it is good."""
_AMOUNTS: Final = whole("cards.amounts")
"""Says that money is spoken of."""
_SINCE_DIGIT: Final = re.compile(r"\D{0,24}$")
_NOUN: Final = lazy(lambda: rf" (?!{either('cards.said_behind')}(?![^\W_]))[^\W\d_]{{4,}}")
"""A word behind a number that it may count: "120 rooms", but not "120 please"."""


def is_other(window: Window, before: str, after: str) -> bool:
    """Return whether digits are money, a measure, or a reference that is not a card's own code."""
    if (
        window.known(cues.MONEY_BEFORE.search, before)
        or window.known(cues.PHONE_NEAR.search, before)
        or window.known(cues.NUMBERED.search, before)
        or window.known(cues.MONEY_AFTER.match, after)
    ):
        return True
    if window.known(cues.REFERENCE.search, before) is None:
        return False
    references = [match.start() for match in cues.REFERENCE.finditer(before)]
    return any(
        card_cues.ALONE.match(before, start) is None and not card_cues.calls_own_code(window, before, start)
        for start in references
    )


def is_of_thing(window: Window, start: int, end: int) -> bool:
    """Return whether a thing is spoken of that has codes and dates of its own, and no card is."""
    around = window.text[max(0, start - card_cues.BEFORE) : end + card_cues.BEHIND]
    thing = window.known(_THINGS.search, around) or (window.previous and _THINGS.search(window.previous))
    return bool(thing) and not card_cues.is_near(window, start, end)


def is_of_money(window: Window, start: int, end: int, reach: int = card_cues.BEFORE) -> bool:
    """Return whether digits may be an amount: money is spoken of around them, or was asked about.

    Args:
        window: what is read.
        start: where the digits begin.
        end: where they end.
        reach: how far before them words are read, in characters; behind them half as far.
    """
    around = window.text[max(0, start - reach) : end + reach // 2]
    return window.known(_AMOUNTS.search, around) is not None or _AMOUNTS.search(window.previous) is not None


def is_counted(window: Window, start: int, end: int) -> bool:
    """Return whether digits count the word behind them, and no word before means a code."""
    before = window.before(start)
    return _NOUN.match(window.after(end)) is not None and not window.known(card_cues.WORD.search, before)


def ends_number(window: Window, start: int) -> bool:
    """Return whether digits are called the end of a number, which may be stored; by words behind the number before."""
    since = _SINCE_DIGIT.search(window.before(start))
    return since is not None and window.known(cues.LAST_FOUR.search, since[0]) is not None
