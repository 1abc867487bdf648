"""Recognizes number plates and identification numbers of vehicles by their shape; named ones are found by `papers`.

Source: ISO 3779 (17 characters without I, O and Q), 49 CFR 565 (check digit), DVLA (British plates since 2001).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text import cues, naming
from agent_assist.masking.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_VIN = lazy(r"(?<![\w-])(?=[a-z\d]{0,16}\d)(?=\d{0,16}[a-z])[a-hj-npr-z\d]{17}(?![\w-])")
_BRITISH = lazy(r"(?<![^\W_])[a-hj-pr-y][a-hj-pr-y](?:0[2-9]|[12]\d|5[1-9]|6\d|7\d)[ -]?[a-hj-pr-z]{3}(?![^\W_])")
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_VALUES = dict(
    zip("abcdefghjklmnprstuvwxyz", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)
)
_CHECK_PLACE, _MODULUS = 8, 11
_CHECKED, _SHAPED = 0.9, 0.7
_PLATE = re.compile(
    r"(?<![^\W_])(?<![^\W_]-)(?:[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}|\d{2,3}-[A-Z]{1,2}-\d{3,6}|[1-9]-[A-Z]{3}-\d{3}"
    r"|[A-Z]{2}-\d\d-(?:[A-Z]{2}|\d\d)|\d\d-\d\d-[A-Z]{2}|\d\d-[A-Z]{2}-\d\d"
    r"|[A-ZÄÖÜ]{1,3}-[A-ZÄÖÜ]{1,2} \d{1,4}[EH]?|[A-Z]{2}\d\d[A-Z]{1,2}\d{4}|[A-Z]{3}\d[A-Z]\d\d)(?![^\W_])(?!-\w)"
)
"""In unfolded text: France and Italy, Ireland, Belgium, Portugal, Germany, India, Brazil."""
_IN_PLATES = re.compile(r"[A-ZÄÖÜ][\d-]|-[A-Z]")
"""What each of those has somewhere; a quick no for most texts."""


def find(window: Window) -> Iterator[Finding]:
    """Yield what its shape gives away: identification numbers whose check digit holds, and plates in capitals."""
    if not window.mixed and "-" not in window.text:
        return
    for match in _VIN.finditer(window.text) if window.longest >= len(_WEIGHTS) else ():
        if vin_checks(match[0]):
            yield Finding(Kind.VEHICLE, match.start(), match.end(), _CHECKED)
    for match in _BRITISH.finditer(window.text) if window.mixed else ():
        capitals = all(window.capital(place) for place in (match.start(), match.start() + 1, match.end() - 1))
        if capitals and not _is_another(window, match.start()):
            yield Finding(Kind.VEHICLE, match.start(), match.end(), _SHAPED)
    for match in _PLATE.finditer(window.raw) if _IN_PLATES.search(window.raw) else ():
        if not _is_another(window, match.start()):
            yield Finding(Kind.VEHICLE, match.start(), match.end(), _SHAPED)


def _is_another(window: Window, start: int) -> bool:
    """Return whether the words before call a number something else than a plate."""
    before = window.before(start)
    if window.known(cues.REFERENCE.search, before) or window.known(cues.NAMED_NUMBER.search, before):
        return True
    named = naming.before(window, start, papers=True)
    return named is not None and named.unknown == 0 and all(use.kind is not Kind.VEHICLE for use in named.uses)


def vin_checks(vin: str) -> bool:
    """Return whether the check digit of 17 small letters and digits holds; few outside North America and China do."""
    total = sum(weight * (_VALUES.get(char) or int(char)) for weight, char in zip(_WEIGHTS, vin, strict=True))
    check = total % _MODULUS
    return vin[_CHECK_PLACE] == ("x" if check == _MODULUS - 1 else str(check))
