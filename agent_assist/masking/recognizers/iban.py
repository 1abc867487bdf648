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

_LENGTHS = {
    "ad": 24, "ae": 23, "al": 28, "at": 20, "az": 28, "ba": 20, "be": 16, "bg": 22, "bh": 22, "bi": 27,
    "br": 29, "by": 28,
    "ch": 21, "cr": 22, "cy": 28, "cz": 24, "de": 22, "dj": 27, "dk": 18, "do": 28, "ee": 20, "eg": 29,
    "es": 24, "fi": 18,
    "fk": 18, "fo": 18, "fr": 27, "gb": 22, "ge": 22, "gi": 23, "gl": 18, "gr": 27, "gt": 28, "hn": 28,
    "hr": 21, "hu": 28,
    "ie": 22, "il": 23, "iq": 23, "is": 26, "it": 27, "jo": 30, "kw": 30, "kz": 20, "lb": 28, "lc": 32,
    "li": 21, "lt": 20,
    "lu": 20, "lv": 21, "ly": 25, "mc": 27, "md": 24, "me": 22, "mk": 19, "mn": 20, "mr": 27, "mt": 31,
    "mu": 30, "ni": 28,
    "nl": 18, "no": 15, "om": 23, "pk": 24, "pl": 28, "ps": 29, "pt": 25, "qa": 29, "ro": 24, "rs": 22,
    "ru": 33, "sa": 24,
    "sc": 31, "sd": 18, "se": 24, "si": 19, "sk": 24, "sm": 27, "so": 23, "st": 25, "sv": 28, "tl": 23,
    "tn": 24, "tr": 26,
    "ua": 29, "va": 22, "vg": 24, "xk": 20, "ye": 30,
}  # fmt: skip
_SHAPE = re.compile(r"(?<![^\W_])(?:[a-z]{2})[ -]?\d{2}(?:[ .\-\n]{0,2}[a-z0-9]){11,29}")
_LETTERS = re.compile(r"(?<![^\W_])([a-z])[ .-]?([a-z])[ ,.:-]{1,3}$")
_SIGNS = re.compile(r"[^a-z0-9]")
_SURE, _LABELLED, _FOREIGN = 0.98, 0.7, 0.45
_PREFIX, _FEWEST = 3, 13


def find(window: Window) -> Iterator[Finding]:
    """Yield the IBANs of a window."""
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
