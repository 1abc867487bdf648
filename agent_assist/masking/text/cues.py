"""Words around a number that say what it is, in one place; the words lie in `resources/languages`.

All patterns read folded text (lower case). `before` patterns are anchored to the end of what stands before.
"""

from __future__ import annotations

import re
from typing import Final

from agent_assist.masking.text.lazy import lazily, lazy, whole
from agent_assist.masking.text.vocabulary import either

LEFT = 48
"""How many characters before a number are read for cues."""
RIGHT = 28
"""How many characters after it."""


def places(stem: re.Pattern[str], text: str) -> list[int]:
    """Return each offset at which a stem of cues begins in a folded text, in order."""
    return [match.start() for match in stem.finditer(text)]


def any_near(stems: list[int], start: int, end: int) -> bool:
    """Return whether a stem lies where the cues of a number from `start` to `end` are read."""
    return any([start - LEFT <= at < end + RIGHT for at in stems])  # noqa: C419 - half the cost of a generator, at every key


_edge = lazily(lambda: rf"(?<![^\W_])(?:{either('numbers.prefixes')})?")
"""Where a word begins, with letters written before it and in one with it."""
CARD: Final = lazy(lambda: rf"{_edge()}{either('cards.called')}")
"""Says that a card number may follow."""
CARD_DIRECT: Final = lazy(
    lambda: (
        rf"{_edge()}{either('cards.called_directly')}(?: ?(?:#|{either('cards.number_words')}))?"
        rf"(?:[\s:=#.,-]|{either('cards.links')}(?![^\W_])){{0,8}}$"
    )
)
"""Straight before a number, calls it a card's."""
CARD_ASKED: Final = lazy(lambda: rf"{_edge()}{either('cards.asked')}")
"""In what the other side said or in a label, asks for a card number."""
LAST_FOUR: Final = whole("cards.last_digits")
"""Asks for the end of a card number only, which may be stored."""
NOT_CARD: Final = lazy(lambda: rf"(?<![^\W_]){either('references.with_check_digit')}(?![^\W_])[^\d\n]{{0,12}}$")
"""Numbers that may satisfy a card's check digit by their own rules."""
CARRIER: Final = lazy(lambda: rf"(?<![^\W_]){either('references.carriers')}(?![^\W_])[^\n]{{0,16}}$")
"""Before a number, says that a carrier gave it out: it may satisfy a card's check digit by chance."""
REFERENCE: Final = lazy(
    lambda: (
        rf"(?<![^\W_]){either('references.references')}(?:'?s)?(?:[ :#._-]|(?<![^\W_]){either('references.links')}"
        rf"(?![^\W_])){{0,8}}$"
    )
)
"""Directly before a number, says that it is a reference: no telephone number, no card failing its check."""
NUMBERED: Final = lazy(
    lambda: rf"(?<![^\W_]){either('references.places')}(?:[ :#._-]|{either('references.links')}(?![^\W_])){{0,8}}$"
)
"""Directly before a number, says what it is the number of: a seat, a window, a page."""
NAMED_NUMBER: Final = lazy(
    lambda: (
        rf"(?<![^\W_])[^\W\d_]+ {either('references.number_words')}(?: {either('cards.verbs_behind')})?[ :#.]{{0,3}}$"
    )
)
"""Directly before a number, names it as a number of something; no telephone number unless `PHONE` says so."""
PHONE: Final = lazy(lambda: rf"(?<![^\W_]){either('phones.called')}(?![^\W_])[^\d\n]{{0,24}}\n?[^\d\n]{{0,8}}$")
"""Before a number, says that it is a telephone number."""
PHONE_NEAR: Final = lazy(lambda: rf"(?<![^\W_]){either('phones.called_near')}[ :.]{{1,3}}$")
"""Straight before a number of five digits, too short for the looser words of `PHONE`."""
CALL_NEAR: Final = lazy(lambda: rf"(?<![^\W_]){either('phones.calls')} {{1,2}}$")
"""Straight before a number of seven digits or more."""
PHONE_ASKED: Final = whole("phones.asked")
"""In what the other side said or in a label, asks for a telephone number."""
PHONE_NUMBER_ASKED: Final = whole("phones.asked_plainly")
"""In what the other side said, asks for a telephone number in so many words: a piece of one is an answer."""
PHONE_AFTER: Final = lazy(lambda: rf"[\s,(]{{0,3}}{either('phones.called_behind')}(?![^\W_])")
"""After a number, says that it is a telephone number."""
CODES: Final = whole("references.codes")
"""Says that a code was sent or shown to somebody."""
MONEY_BEFORE: Final = lazy(lambda: rf"(?:[$€£¥₹]|(?<![^\W_]){either('references.currencies')})\s?$")
MONEY_AFTER: Final = lazy(lambda: rf"\s?(?:[%$€£¥₹°]|{either('references.units')}(?![^\W_]))")

IBAN: Final = lazy(lambda: rf"{_edge()}{either('cards.iban_names')}(?![^\W_])[^\n]{{0,40}}\n?[^\n]{{0,4}}$")
"""Before a number, calls it an IBAN."""
IBAN_ASKED: Final = lazy(lambda: rf"{_edge()}{either('cards.iban_names')}(?![^\W_])")
EMAIL: Final = whole("internet.email_cues")
