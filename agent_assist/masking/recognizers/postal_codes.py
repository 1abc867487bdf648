"""Recognizes what is an address without a street: post boxes, postcodes, and streets that have numbers for names."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from agent_assist.masking.recognizers import address_parts as parts
from agent_assist.masking.recognizers import streets
from agent_assist.masking.recognizers.address_left import grown_over_parts
from agent_assist.masking.text.lazy import any_of, lazy, set_of
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_LEFT_EDGE = r"(?<![^\W_])"
_LONG_CODE = 6

_FIVE_DIGITS = lazy(r"[ \t]\d{5}(?!\d)")
_STATE_REACH, _PLUS_FOUR = 24, 6
"""Longer than any state; a dash, four digits and what must not follow."""
_WHOLE_STATE_ZIP = lazy(lambda: rf"{_LEFT_EDGE}{streets.states()}\.?,?[ \t]{{1,2}}\d{{5}}(?:-\d{{4}})?(?![\w-])")
_BOX_STEM = any_of("addresses.box_stems")
_CODE_STEM = any_of("addresses.postcode_stems")
_PREFIXED_CODE = lazy(r"(?<![\w-])[a-z]{1,2}-\d{4,5} ([^\W\d_]{2,24})(?![^\W_])")
_GRID = lazy(
    lambda: (
        rf"(?<![^\W_]){either('addresses.grid_kinds')}\.? \d{{1,3}}[a-z]? ?(?:#|no\.?|n°"
        rf"|nº) ?\d{{1,3}}[a-z]? ?- ?\d{{1,3}}(?![^\W_])"
    )
)
"""Streets that have numbers for names, as in Colombia: "Calle 72 # 10-07"."""
_GRID_KIND = lazy(lambda: rf"(?<![^\W_]){either('addresses.grid_kinds')}\.? $")
_GRID_JOINT = lazy(
    lambda: (
        rf" (?:(?:{either('addresses.directions')}|[a-z])\.? ){{0,2}}"
        rf"(?:#|n°|nº|{either('addresses.number_leads')}\.?|{either('addresses.corner_and')}) ?"
    )
)
"""Between the two numbers of such a street, as it is dictated: "carrera cuarenta número diecisiete"."""
_grid_words = set_of("addresses.grid_words")
_CODE, _LIKELY, _BOX = 0.85, 0.82, 0.9
_SPOKEN_CODE = range(4, 7)


def codes(window: Window) -> Iterator[tuple[int, int, float]]:
    """Yield start, end and score of what is an address without a street: post boxes and postcodes."""
    first, last = max(0, window.start - 32), min(len(window.text), window.end + 4)
    if _BOX_STEM.search(window.text):
        for match in parts.POST_BOX.finditer(window.text, first, last):
            yield match.start(), match.end(), _BOX
    if not _grid_words().isdisjoint(window.vocabulary):
        for match in _GRID.finditer(window.text, first, last):
            yield match.start(), match.end(), _BOX
        for run, follower in pairwise(window.runs):
            kind = _GRID_KIND.search(window.before(run.start))
            if kind and _GRID_JOINT.fullmatch(window.text, run.end, follower.start):
                yield run.start - len(kind[0]), follower.end, _BOX
    yield from _by_form(window, first, last)
    yield from _by_parts(window)
    yield from _called(window, first, last)


def _by_form(window: Window, first: int, last: int) -> Iterator[tuple[int, int, float]]:
    """Yield postcodes whose form tells: with a state, of letters and digits, with a country's letter and a town."""
    text = window.text
    if not streets.state_words().isdisjoint(window.vocabulary):
        for match in _with_state(text, first, last):
            if window.capital(match.start()) or window.known(streets.ADDRESS_CUE.search, window.before(match.start())):
                yield match.start(), match.end(), _LIKELY
    for match in parts.LETTERS_CODE.finditer(text, first, last) if window.mixed else ():
        capitals = " " in match[0] and window.raw[match.start() : match.end()].isupper()
        if capitals or window.known(streets.ADDRESS_CUE.search, window.before(match.start())):
            yield grown_over_parts(window, match.start()), match.end(), _CODE
    for match in _PREFIXED_CODE.finditer(text, first) if "-" in text else ():
        if match.start() < last and window.capital(match.start()) and window.capital(match.start(1)):
            yield match.start(), match.end(), _CODE


def _by_parts(window: Window) -> Iterator[tuple[int, int, float]]:
    """Yield six digits with parts of an address before them, as in India."""
    for run in window.runs:
        if len(run.digits) == run.end - run.start == _LONG_CODE:
            begin = grown_over_parts(window, run.start)
            if begin < run.start:
                yield begin, run.end, _LIKELY


def _with_state(text: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """Yield five digits with the state before them; looks for the digits first, which are rare, not for a state."""
    for digits in _FIVE_DIGITS.finditer(text, first, last):
        low, high = max(first, digits.start() - _STATE_REACH), min(last, digits.end() + _PLUS_FOUR)
        match = _WHOLE_STATE_ZIP.search(text, low, high)
        if match:
            first = match.end()
            yield match


def _called(window: Window, first: int, last: int) -> Iterator[tuple[int, int, float]]:
    """Yield postcodes that are called so or were asked for, in digits or words."""
    asked = bool(window.previous) and streets.POSTCODE_ASKED.search(window.previous) is not None
    if not asked and not _CODE_STEM.search(window.text):
        return
    for match in parts.POSTCODE.finditer(window.text, first, last):
        if asked or window.known(streets.POSTCODE_CUE.search, window.before(match.start())):
            yield match.start(), match.end(), _CODE
    for run in window.runs:
        spoken = run.tokens[0].spoken and len(run.digits) in _SPOKEN_CODE
        if spoken and (asked or window.known(streets.POSTCODE_CUE.search, window.before(run.start))):
            yield run.start, run.end, _CODE
