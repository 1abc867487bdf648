"""Words around a number that say what it is, in one place; the words lie in `resources/languages`.

All patterns read folded text (lower case). `before` patterns are anchored to the end of what stands before.
"""

from __future__ import annotations

import re
from typing import Final

from agent_assist.masking.text.lazy import any_of, lazily, lazy, whole
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


CARD: Final = lazy(lambda: rf"(?<![^\W_]){either('cards.called')}")
"""Says that a card number may follow."""
CARD_DIRECT: Final = lazy(
    lambda: (
        rf"(?<![^\W_]){either('cards.called_directly')}(?: ?(?:#|{either('cards.number_words')}))?"
        rf"(?:[\s:=#.,-]|{either('cards.links')}(?![^\W_])){{0,8}}$"
    )
)
"""Straight before a number, calls it a card's."""
CARD_ASKED: Final = lazy(lambda: rf"(?<![^\W_]){either('cards.asked')}")
"""In what the other side said or in a label, asks for a card number."""
LAST_FOUR: Final = whole("cards.last_digits")
"""Asks for the end of a card number only, which may be stored."""
NOT_CARD: Final = lazy(lambda: rf"(?<![^\W_]){either('references.with_check_digit')}(?![^\W_])[^\d\n]{{0,12}}$")
"""Numbers that may satisfy a card's check digit by their own rules."""
CARRIER: Final = lazy(lambda: rf"(?<![^\W_]){either('references.carriers')}(?![^\W_])[^\n]{{0,16}}$")
"""Before a number, says that a carrier gave it out: it may satisfy a card's check digit by chance."""
REFERENCE: Final = lazy(
    lambda: (
        rf"(?<![^\W_]){either('references.references')}(?:'?s)?(?:[ :#._-]|{either('references.links')}"
        rf"(?![^\W_])){{0,8}}$"
    )
)
"""Directly before a number, says that it is a reference: no telephone number, no card failing its check."""
NAMED_NUMBER: Final = lazy(
    lambda: rf"(?<![^\W_])[^\W\d_]+ {either('references.number_words')}(?: is| was)?[ :#.]{{0,3}}$"
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

_link = lazily(lambda: rf"(?:[\s:=#,.\"'()?-]|{either('cards.code_links')}(?![^\W_])){{0,14}}")
CODE_STEM: Final = any_of("cards.code_stems")
"""Any part of the names of a security code; a quick no for most texts."""
CODE: Final = lazy(lambda: rf"(?<![^\W_]){either('cards.code_names')}(?:'s)?(?![^\W\d_]){_link()}$")
"""Before a number, says that it is a card's security code."""
CODE_ASKED: Final = whole("cards.code_names")
"""In what the other side said, asks for the security code."""
CODE_AFTER: Final = lazy(
    lambda: (
        rf"[\s,.(]{{0,3}}(?:{either('cards.verbs_behind')}(?![^\W_]) ?)?(?:{either('cards.whose')}"
        rf"(?![^\W_]) ?)?{either('cards.code_names')}(?![^\W_])(?![\s:=#]{{0,3}}(?:is )?\d)"
    )
)
"""After a number, says that it was the security code."""

EXPIRY_STEM: Final = any_of("cards.expiry_stems")
"""Any part of the names of an expiry; a quick no for most texts."""
EXPIRY: Final = lazy(
    lambda: (
        rf"(?:(?<![^\W_])|(?<=\d)){either('cards.expiry_names')}(?![^\W_])(?:[\s:=#,.\"'(?-]|{either('cards.expiry_links')}"
        rf"(?![^\W_])){{0,10}}$"
    )
)
"""Before a number, says that it is a card's expiry."""
EXPIRY_AFTER: Final = lazy(
    lambda: (
        rf"[\s,.(]{{0,3}}(?:{either('cards.verbs_behind')}(?![^\W_]) ?)?(?:{either('cards.whose_card')}"
        rf"(?![^\W_])(?:'s)? ?){{0,2}}{either('cards.expiry_names')}(?![^\W_])(?![\s:=#]{{0,3}}(?:is )?\d)"
    )
)
"""After a date, says that it was the expiry."""
NOT_EXPIRY: Final = lazy(
    lambda: (
        rf"(?<![^\W_]){either('cards.other_expiries')}(?:'s)?(?![^\W_])(?:(?!"
        rf"{either('cards.card_words')})[^\n]){{0,20}}$"
    )
)
"""Before the name of an expiry, says whose: nothing that is paid with."""
EXPIRY_ASKED: Final = whole("cards.expiry_names")
IBAN: Final = re.compile(r"(?<![^\W_])iban(?![^\W_])[^\n]{0,24}$")
EMAIL: Final = whole("internet.email_cues")
