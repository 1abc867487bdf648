"""Recognizes passports, driving licences, number plates and vehicles' numbers by the names beside them or asked for.

Their numbers have letters and digits in many orders, written or spelled. A name that is also an everyday word ("pass",
"plate"), or one with other words between, needs a number that has both letters and digits.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text import cues, name_table, naming

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.name_table import Use
    from agent_assist.masking.text.naming import Named
    from agent_assist.masking.text.spelling import Code
    from agent_assist.masking.text.window import Window

_NAMED, _AFTER, _ASKED = 0.9, 0.85, 0.8
_ANSWER_LIMIT = 160
_DATE = re.compile(r"\d{1,4}([-./ ])\d{1,2}\1\d{2,4}|(?:0?[1-9]|1[0-2])[-./](?:20)?\d\d|(?:19|20)\d\d")
_PASSPORT, _LICENCE, _PLATE, _VEHICLE = range(6, 12), range(5, 21), range(3, 10), range(11, 18)
_PLATE_DIGITS = range(4, 9)
_VIN_LENGTH = 17
_ROW, _SMALL_PLATE, _SMALL_LETTERS = (5, 6), range(6, 9), range(3, 6)
_MEASURE = re.compile(r"\d{1,4}[a-z]{1,2}|\d{1,4} ?x ?\d{1,4}(?: ?x ?\d{1,4})?|\d{2,3}/\d\d ?r ?\d\d")
"""Watts, ordinals, sizes of things and of tyres."""
_MANY, _DIGITS, _SHORT = 8, 4, 5
_LETTERS = "abcdefghijklmnopqrstuvwxyz "
_TIMES = " x "
_NEXT = 28
_LIST_BREAK = re.compile(r"[.!?]\s|\n|\d")


def find(window: Window) -> Iterator[Finding]:
    """Yield the numbers that a name beside them, or a question, makes those of a paper or a vehicle."""
    asked = (
        _papers(naming.asked(window.previous, papers=True))
        if window.previous and len(window.text) <= _ANSWER_LIMIT
        else ()
    )
    if not asked and not window.has_word(name_table.telling_papers()):
        return
    last: tuple[Finding, Code] | None = None
    for code in window.codes:
        found = _read(window, code, asked) or (_next(window, code, *last) if last else None)
        if found:
            yield found
            last = (found, code)
            asked = () if found.score == _ASKED else asked


def _next(window: Window, code: Code, before: Finding, first: Code) -> Finding | None:
    """Return a code that stands in a list with one that was found: of its kind of signs, nothing but words between."""
    between = window.text[first.end : code.start]
    alike = abs(len(first.text) - len(code.text)) <= 1 and first.letters and code.letters
    if not alike or len(between) > _NEXT or _LIST_BREAK.search(between) or naming.before(window, code.start):
        return None
    return Finding(before.kind, code.start, code.end, before.score)


def _read(window: Window, code: Code, asked: tuple[Use, ...]) -> Finding | None:
    written = window.text[code.start : code.end]
    if _MEASURE.fullmatch(written) or (_TIMES in written and not code.spoken):
        return None
    if _DATE.fullmatch(written.lstrip(_LETTERS)) or window.known(cues.MONEY_BEFORE.search, window.before(code.start)):
        return None
    named = naming.before(window, code.start, papers=True)
    if named is not None:
        abroad = named.unknown == 1 and _is_row(code)
        return _fitting(window, code, _papers(named), sure=named.unknown == 0 or abroad, score=_NAMED)
    if window.known(cues.MONEY_AFTER.match, window.after(code.end)):
        return None
    behind = _papers(naming.after(window, code.end, papers=True))
    return _fitting(window, code, behind, sure=False, score=_AFTER) or _fitting(
        window, code, asked, sure=True, score=_ASKED
    )


def _is_row(code: Code) -> bool:
    """Return whether a code is five or six digits: the plates of the Gulf, whose state stands before them."""
    return not code.letters and len(code.text) in _ROW


def _papers(named: Named | None) -> tuple[Use, ...]:
    return tuple(use for use in named.uses if use.kind in name_table.PAPERS) if named else ()


def _fitting(window: Window, code: Code, uses: tuple[Use, ...], *, sure: bool, score: float) -> Finding | None:
    """Return the finding for the first use that a code can be the number of."""
    for use in uses:
        if use.kind and _fits(window, code, use, sure=sure and not use.weak):
            return Finding(use.kind, code.start, code.end, score)
    return None


def _is_clear(window: Window, code: Code) -> bool:
    """Return whether a code is spelled, written without a small letter, or has letters and digits as a plate has."""
    if len(code.text) in _SMALL_PLATE and code.letters in _SMALL_LETTERS and code.digits > 1:
        return True
    return code.spoken or not any(map(str.islower, window.raw[code.start : code.end]))


def _fits(window: Window, code: Code, use: Use, *, sure: bool) -> bool:
    size, digits = len(code.text), code.digits
    mixed, clear = 0 < digits < size, _is_clear(window, code)
    if use.kind is Kind.PASSPORT:
        enough = digits >= _DIGITS or (mixed and clear and size >= _MANY)
        return size in _PASSPORT and enough and (sure or (mixed and clear))
    if use.kind is Kind.DRIVING_LICENCE:
        return size in _LICENCE and digits >= _DIGITS and ((size > _SHORT and (sure or mixed)) or digits >= _MANY)
    if use.code == name_table.VIN:
        return digits > 0 and size in _VEHICLE and (sure or size == _VIN_LENGTH)
    if not mixed:
        return sure and size in _PLATE_DIGITS and digits > 0
    return size in _PLATE and (sure or (clear and size >= _SHORT))
