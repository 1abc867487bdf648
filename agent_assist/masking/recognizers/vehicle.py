"""Recognizes number plates and identification numbers of vehicles.

Source: ISO 3779 (17 characters without I, O and Q), 49 CFR 565 (check digit), DVLA (British plates since 2001).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text import cues, labelled
from agent_assist.masking.text.lazy import lazy, set_of, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_VIN = lazy(r"(?<![\w-])(?=[a-z\d]{0,16}\d)(?=\d{0,16}[a-z])[a-hj-npr-z\d]{17}(?![\w-])")
_VIN_NAME = whole("papers.vin_names")
_words = set_of("papers.plate_words")
_NAME = whole("papers.plate_names")
_PLATE = lazy(
    r"(?=[a-zäöü \d-]{0,9}\d)(?=[\d -]{0,6}[a-zäöü])(?:[a-zäöü]{1,4}|\d{1,4}|[a-z\d]{2,8})"
    r"(?:[ -]{1,2}?(?:[a-zäöü]{1,3}(?=[ -]?\d)|\d{1,4}|[a-z]{1,3}(?![^\W_])|\d{1,3}[a-z]{1,3}))"
    r"{0,3}(?![\w]|[.,]\d)"
)
_BRITISH = lazy(r"(?<![^\W_])[a-hj-pr-y][a-hj-pr-y](?:0[2-9]|[12]\d|5[1-9]|6\d|7\d)[ -]?[a-hj-pr-z]{3}(?![^\W_])")
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_VALUES = dict(
    zip("abcdefghjklmnprstuvwxyz", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)
)
_CHECK_PLACE, _MODULUS = 8, 11
_SHORTEST, _LONGEST = 4, 9
_SPOKEN_DIGITS = range(1, 6)
_AFTER_A_LETTER = frozenset(" -.")
"""What stands behind a letter that is said alone; a text may also end there."""
_LABELLED, _CHECKED, _SHAPED = 0.9, 0.9, 0.7


def find(window: Window) -> Iterator[Finding]:
    """Yield the plates and identification numbers of a window."""
    if window.mixed:
        yield from _shaped(window)
    if _words().isdisjoint(window.vocabulary):
        return
    for start, end in labelled.values(window.text, _NAME, _PLATE):
        if _SHORTEST <= sum(char.isalnum() for char in window.text[start:end]) <= _LONGEST:
            yield Finding(Kind.VEHICLE, start, end, _LABELLED)
    for start, end in labelled.spoken(window.text, _NAME, _SPOKEN_DIGITS):
        if window.text[start].isalpha() and window.text[start + 1 : start + 2] in _AFTER_A_LETTER:
            yield Finding(Kind.VEHICLE, start, end, _LABELLED)


def _shaped(window: Window) -> Iterator[Finding]:
    """Yield what its shape gives away: identification numbers, and British plates in capitals."""
    for match in _VIN.finditer(window.text):
        if vin_checks(match[0]) or _VIN_NAME.search(window.before(match.start())):
            yield Finding(Kind.VEHICLE, match.start(), match.end(), _CHECKED)
    for match in _BRITISH.finditer(window.text):
        capitals = all(window.capital(place) for place in (match.start(), match.start() + 1, match.end() - 1))
        if capitals and not cues.REFERENCE.search(window.before(match.start())):
            yield Finding(Kind.VEHICLE, match.start(), match.end(), _SHAPED)


def vin_checks(vin: str) -> bool:
    """Return whether the check digit of 17 small letters and digits holds; few outside North America and China do."""
    total = sum(weight * (_VALUES.get(char) or int(char)) for weight, char in zip(_WEIGHTS, vin, strict=True))
    check = total % _MODULUS
    return vin[_CHECK_PLACE] == ("x" if check == _MODULUS - 1 else str(check))
