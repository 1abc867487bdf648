"""Recognizes passport numbers by the words around them, and the machine-readable lines of a passport.

Source: ICAO Doc 9303 part 4 (up to nine letters and digits; two lines of 44 characters).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text import labelled
from agent_assist.masking.text.lazy import lazy, set_of
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_words = set_of("papers.passport_words")
_NAME = lazy(lambda: rf"(?<![^\W_]){either('papers.passport_names')}{either('papers.number_ends')}?(?![^\W_])")
_VALUE = lazy(
    r"(?=[a-z]{0,4}\d)(?=(?:[a-z ]{0,40}\d){4})(?:[a-z]{0,3} ?\d{6,9}[a-z]?|\d{2,4}(?: \d{2,4}){2,3}"
    r"|[a-z0-9]{8,9})(?![\w]|[.-]\d)"
)
_BARE = lazy(rf"(?<![^\W_]){_VALUE.pattern}")
_MACHINE = lazy(r"(?<![^\W_])p[a-z<][a-z]{3}[a-z<]{20,39}(?:\s{1,2}[a-z0-9<]{28,44})?")
_SPOKEN_DIGITS = range(6, 10)
_LABELLED, _LINES = 0.94, 0.95


def find(window: Window) -> Iterator[Finding]:
    """Yield passport numbers behind their name or as the answer to it, and the lines that machines read."""
    text = window.text
    if "<<" in text:
        for match in _MACHINE.finditer(text):
            yield Finding(Kind.PASSPORT, match.start(), match.end(), _LINES)
    if _words().isdisjoint(window.vocabulary) and not window.previous:
        return
    for start, end in labelled.values(text, _NAME, _VALUE):
        yield Finding(Kind.PASSPORT, start, end, _LABELLED)
    for start, end in labelled.spoken(text, _NAME, _SPOKEN_DIGITS):
        yield Finding(Kind.PASSPORT, start, end, _LABELLED)
    if _NAME.search(window.previous):
        for match in _BARE.finditer(text):
            yield Finding(Kind.PASSPORT, match.start(), match.end(), _LABELLED)
