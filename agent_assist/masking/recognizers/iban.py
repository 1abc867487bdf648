"""Recognizes international bank account numbers.

Source: ISO 13616-1 and the SWIFT registry (lengths; those of countries that use the form without being in it, too),
check digits by python-stdnum. Numbers that are spelled out are in `spelled_iban`.
"""

from __future__ import annotations

import re
from string import ascii_uppercase
from typing import TYPE_CHECKING, Final

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text import cues
from agent_assist.masking.text.fold import PICTURE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_COUNTRIES = {
    15: "no",
    16: "be",
    18: "dk fi fk fo gl nl sd",
    19: "mk si",
    20: "at ba ee kz lt lu mn xk",
    21: "ch hr li lv",
    22: "bg bh cr de gb ge ie me rs va",
    23: "ae gi il iq om so tl",
    24: "ad cz es md pk ro sa se sk tn vg",
    25: "ly pt st",
    26: "is tr",
    27: "bi dj fr gr it mc mr sm",
    28: "al az by cy do gt hn hu lb ni pl sv",
    29: "br eg ps qa ua",
    30: "jo kw mu ye",
    31: "mt sc",
    32: "lc",
    33: "ru",
}
"""Countries by the length of their numbers, in characters."""
_OUTSIDE = {
    25: "ao cv gw mz",
    26: "dz ir",
    27: "cf cg cm ga gq km mg td",
    28: "bf bj ci ma ml ne sn tg",
}
"""The same for countries that use the form without being in the registry."""
REGISTERED: Final = {country: length for length, countries in _COUNTRIES.items() for country in countries.split()}
LENGTHS: Final = REGISTERED | {
    country: length for length, countries in _OUTSIDE.items() for country in countries.split()
}
_SHAPE = re.compile(rf"(?<![^\W_])(?:[a-z]{{2}})[ .:-]?\d{{2}}(?:[ .,;:/|={PICTURE}\-\n]{{0,3}}[a-z0-9]){{11,29}}")
_PIECE = re.compile(r"(?<![^\W_])[a-z]{2} ?\d\d(?:[ -]?(?:\d{2,4}|[a-z]{4}(?= ?\d))(?!\d)){1,6}(?![^\W_])")
"""A beginning of one, in groups; letters are a bank's, and digits follow them."""
_SIGNS = re.compile(r"[^a-z0-9]")
_SURE, _LABELLED, _FOREIGN, _PRINTED, _ASKED = 0.98, 0.7, 0.45, 0.55, 0.98
_IN_FOURS = re.compile(r"[a-z]{2}\d\d(?: [a-z0-9]{4}){2,7}(?: [a-z0-9]{1,3})?")
_PREFIX = 3
_AS_DIGITS = {ord(letter): str(value) for value, letter in enumerate(ascii_uppercase, 10)}


def find(window: Window) -> Iterator[Finding]:
    """Yield IBANs that are written; one whose check digits are wrong only if it is called an IBAN."""
    yield from _asked_piece(window)
    position = max(0, window.start - _PREFIX)
    while True:
        match = _SHAPE.search(window.text, position)
        if match is None:
            return
        if match.start() >= window.end:
            return
        end = _end(window, match)
        position = end or match.start() + 2
        if not end:
            yield from _cut_short(window, match)
        else:
            score = _score(window, match.start(), end)
            if score:
                yield Finding(Kind.IBAN, match.start(), end, score)
            else:
                position = match.start() + 2


def _asked_piece(window: Window) -> Iterator[Finding]:
    """Yield the beginning of an IBAN, in an answer to the question for one: "GB97 HWHZ 4652, oh, sent too early"."""
    if not window.previous or cues.IBAN_ASKED.search(window.previous) is None:
        return
    for match in _PIECE.finditer(window.text, max(0, window.start - _PREFIX), window.end + _PREFIX):
        if match[0][:2] in LENGTHS:
            yield Finding(Kind.IBAN, match.start(), match.end(), _ASKED)


def _cut_short(window: Window, match: re.Match[str]) -> Iterator[Finding]:
    """Yield a number straight behind the word IBAN that is too short or too long for its country."""
    if match[0][:2] in LENGTHS and is_called(window, match.start()):
        end = match.end()
        while end < len(window.text) and window.text[end].isalnum():
            end += 1
        yield Finding(Kind.IBAN, match.start(), end, _LABELLED)


def is_called(window: Window, start: int) -> bool:
    """Return whether a number is called an IBAN by what stands before it, or by what was asked."""
    return (
        window.known(cues.IBAN.search, window.before(start)) is not None
        or cues.IBAN_ASKED.search(window.previous) is not None
    )


def checks(compact: str) -> bool:
    """Return whether the check digits of a number hold; any case, no signs."""
    from stdnum import iban

    return _remainder(compact) == 1 and bool(iban.is_valid(compact, check_country=False))


def _remainder(compact: str) -> int:
    """Return what the check digits are about (ISO 7064, MOD 97-10): 1 in every number; told in a tenth of the time."""
    digits = (compact[4:] + compact[:4]).upper().translate(_AS_DIGITS)
    return int(digits) % 97 if digits.isdecimal() else 0


def _end(window: Window, match: re.Match[str]) -> int:
    """Return where a number of the country's length ends, 0 if the text is shorter or no country fits."""
    length = LENGTHS.get(window.text[match.start() : match.start() + 2], 0)
    if not length:
        return 0
    seen = 0
    for place in range(match.start(), min(match.end() + 12, len(window.text))):
        if window.text[place].isalnum():
            seen += 1
            if seen == length:
                glued = place + 1 < len(window.text) and window.text[place + 1].isalnum()
                return 0 if glued else place + 1
    return 0


def _score(window: Window, start: int, end: int) -> float:
    """Return how sure a number of the right length is an IBAN, 0 if it is none.

    Where the check digits hold but the account number inside fails its country's own check, no bank gave it out; in
    the printed form, in groups of four, it was meant for one all the same.
    """
    from stdnum import iban

    compact = _SIGNS.sub("", window.text[start:end]).upper()
    checked = _remainder(compact) == 1
    if checked and iban.is_valid(compact):
        return _SURE
    if is_called(window, start):
        return _LABELLED
    if not checked or not iban.is_valid(compact, check_country=False):
        return 0.0
    return _PRINTED if _IN_FOURS.fullmatch(window.text, start, end) else _FOREIGN
