"""Recognizes international bank account numbers.

Source: ISO 13616-1 and the SWIFT registry (lengths), check digits by python-stdnum.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text import cues

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
_LENGTHS = {country: length for length, countries in _COUNTRIES.items() for country in countries.split()}
_SHAPE = re.compile(r"(?<![^\W_])(?:[a-z]{2})[ -]?\d{2}(?:[ .\-\n]{0,2}[a-z0-9]){11,29}")
_LETTERS = re.compile(r"(?<![^\W_])([a-z])[ .-]?([a-z])[ ,.:-]{1,3}$")
_SIGNS = re.compile(r"[^a-z0-9]")
_SURE, _LABELLED, _FOREIGN = 0.98, 0.7, 0.45
_PREFIX, _FEWEST = 3, 13


def find(window: Window) -> Iterator[Finding]:
    """Yield IBANs, written or dictated; one whose check digits are wrong only if it is called an IBAN."""
    yield from _dictated(window)
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


def _cut_short(window: Window, match: re.Match[str]) -> Iterator[Finding]:
    """Yield a number straight behind the word IBAN that is too short or too long for its country."""
    if match[0][:2] in _LENGTHS and cues.IBAN.search(window.before(match.start())):
        end = match.end()
        while end < len(window.text) and window.text[end].isalnum():
            end += 1
        yield Finding(Kind.IBAN, match.start(), end, _LABELLED)


def _dictated(window: Window) -> Iterator[Finding]:
    """Yield a number in words behind the two letters of its country: "d e eight nine three seven ..."."""
    for run in window.runs:
        if len(run.digits) < _FEWEST or not run.tokens[0].spoken:
            continue
        country = _LETTERS.search(window.before(run.start))
        if country is None:
            continue
        code = country[1] + country[2]
        if len(run.digits) + 2 == _LENGTHS.get(code, 0) and _checks(code + run.digits):
            yield Finding(Kind.IBAN, run.start - (country.end() - country.start(1)), run.end, _SURE)


def _checks(compact: str) -> bool:
    from stdnum import iban

    return bool(iban.is_valid(compact, check_country=False))


def _end(window: Window, match: re.Match[str]) -> int:
    """Return where a number of the country's length ends, 0 if the text is shorter or no country fits."""
    length = _LENGTHS.get(window.text[match.start() : match.start() + 2], 0)
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

    Where the check digits hold but the account number inside fails its country's own check, no bank gave it out.
    """
    from stdnum import iban

    compact = _SIGNS.sub("", window.text[start:end]).upper()
    if iban.is_valid(compact):
        return _SURE
    if cues.IBAN.search(window.before(start)):
        return _LABELLED
    return _FOREIGN if iban.is_valid(compact, check_country=False) else 0.0
