"""Recognizes bank identifier codes (BIC, SWIFT) by name or writing, and sort codes with their account number.

Source: ISO 9362; Pay.UK, writing of sort codes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text import cues, naming
from agent_assist.masking.text.country_checks import COUNTRY_CODES
from agent_assist.masking.text.number_checks import holds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_BIC = re.compile(r"(?<![^\W_])[a-z]{6}[a-z0-9]{2}(?:[a-z0-9]{3})?(?![^\W_])")
_HARD_TO_SAY = re.compile(r"[bcdfghj-np-tv-xz]{4}|\d")
_FIVE_OR_DIGIT = re.compile(r"[bcdfghj-np-tv-xz]{5}|\d")
_WORD_AND_NUMBER = re.compile(r"(?![a-z]{0,5}[bcdfghj-np-tv-xz]{4})[a-z]{6}(?:[a-z]{3})?\d\d")
_OF_BANKS = frozenset({Kind.BANK_ROUTING, Kind.BANK_ACCOUNT})
_CAPITALS = re.compile(r"(?<![^\W_])[A-Z]{2,}(?![^\W_])")
_CAPITAL_CODE = re.compile(r"[A-Z]{6}[A-Z0-9]{2}")
_BIC_NAMES = frozenset({"bic", "swift"})
"""One of these is in every name of such a code in `number_names`; a test holds the table to it."""
_SORT_AND_ACCOUNT = re.compile(
    r"(?<![\w.-])(\d\d([- ])\d\d\2\d\d)[ ,/|]{1,3}(?:a/?c|acct?|account)?(?: ?no\.?)?[ :]{0,2}(\d{8})(?![\w-]|[.,]\d)"
)
_NAMED, _ASKED, _WRITTEN, _PAIR = 0.95, 0.85, 0.6, 0.7
_PREFIX, _PAIR_DIGITS = 8, 14
_FIELD = 40
"""A text this short may be a field that holds the code and little else."""


def find(window: Window) -> Iterator[Finding]:
    """Yield bank identifier codes; a sort code beside an account number gives both."""
    low = max(0, window.start - _PREFIX)
    for match in _BIC.finditer(window.text, low) if _may_hold_bic(window) else ():
        if match.start() >= window.end + cues.RIGHT:
            break
        score = _score(window, match) if match[0][4:6] in COUNTRY_CODES else 0.0
        if score:
            yield Finding(Kind.BANK_ROUTING, match.start(), match.end(), score)
    for code in window.codes if not _BIC_NAMES.isdisjoint(window.vocabulary) else ():
        if not code.digits and code.end - code.start > len(code.text) and holds("bic", code.text):
            spelled = naming.before(window, code.start)
            if spelled is not None and _is_bic(spelled):
                yield Finding(Kind.BANK_ROUTING, code.start, code.end, _NAMED)
    if window.weight < _PAIR_DIGITS:
        return
    for match in _SORT_AND_ACCOUNT.finditer(window.text, low):
        if match[1][2] == "-" or window.known(cues.MONEY_BEFORE.search, window.before(match.start())) is None:
            yield Finding(Kind.BANK_ROUTING, match.start(1), match.end(1), _PAIR)
            yield Finding(Kind.BANK_ACCOUNT, match.start(3), match.end(3), _PAIR)


def _may_hold_bic(window: Window) -> bool:
    """Return whether a code is named, may have been asked for, or stands in capitals; spares most words a check."""
    return (
        bool(window.previous)
        or not window.raw.isascii()
        or _CAPITAL_CODE.search(window.raw) is not None
        or not _BIC_NAMES.isdisjoint(window.vocabulary)
    )


def _score(window: Window, match: re.Match[str]) -> float:
    """Return how sure a word of eight or eleven characters is a bank's code, 0 if it is none.

    Without a name it has to be in capitals amid text that is not, with a country in its middle, and no word of a
    language: a digit, or four consonants in a row (five in longer text).
    """
    if not holds("bic", match[0]):
        return 0.0
    upper, hard = window.is_upper(*match.span()), _HARD_TO_SAY.search(match[0]) is not None
    named = naming.before(window, match.start())
    if named is not None and _is_bic(named):
        return _NAMED if upper or (hard and not named.unknown) else 0.0
    if upper and not _BIC_NAMES.isdisjoint(window.vocabulary) and _of_bank(named):
        return _NAMED
    if named is not None and named.unknown == 0 and not _of_bank(named):
        return 0.0
    asked = naming.asked(window.previous) if window.previous else None
    if asked is not None and _is_bic(asked):
        return _ASKED
    return _WRITTEN if upper and hard and _stands_out(window, match, named) else 0.0


def _of_bank(named: naming.Named | None) -> bool:
    return named is None or any(use.kind in _OF_BANKS for use in named.uses)


def _stands_out(window: Window, match: re.Match[str], named: naming.Named | None) -> bool:
    """Return whether a code in capitals is no word of a text in capitals, and no word with a year: "SUMMER25"."""
    beside = [*_CAPITALS.finditer(window.raw, max(0, match.start() - cues.LEFT), match.end() + cues.RIGHT)]
    if len(window.text) > _FIELD and _FIVE_OR_DIGIT.search(match[0]) is None:
        return False
    if _WORD_AND_NUMBER.fullmatch(match[0]) and not _at_bank(window, match, named):
        return False
    return sum(word.end() - word.start() > 3 for word in beside) <= 1  # noqa: PLR2004 - itself


def _at_bank(window: Window, match: re.Match[str], named: naming.Named | None) -> bool:
    """Return whether a bank or an account is named before or behind a code."""
    behind = naming.after(window, match.end())
    return any(use.kind in _OF_BANKS for near in (named, behind) if near for use in near.uses)


def _is_bic(named: naming.Named) -> bool:
    return any(use.code == "bic" for use in named.uses)
