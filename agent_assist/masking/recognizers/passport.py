"""Recognizes passport numbers by the words around them, and the machine-readable lines of a passport.

Source: ICAO Doc 9303 part 4 (up to nine letters and digits; two lines of 44 characters).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text import labelled
from agent_assist.masking.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_WORDS = frozenset({
    "passport", "passports", "reisepass", "reisepasses", "reisepassnummer", "pass", "passnr", "passnummer",
    "pasaporte", "pasaportes", "passeport",
    "passeports", "passaporto", "paszport", "paszportu", "paspoort", "paspoortnummer", "여권",
})  # fmt: skip
_NAME = lazy(
    r"(?<![^\W_])(?:passports?|reisep[aä]ss(?:e|es)?|pass(?=-?\s?(?:nr|no|nummer|number))|passnummer|pasaportes?"
    r"|passeports?|passaporto|paszport(?:u)?|paspoort|여권)"
    r"(?:-?nummer|nummer|-?nr)?(?![^\W_])"
)
_VALUE = lazy(
    r"(?=[a-z]{0,4}\d)(?=(?:[a-z ]{0,40}\d){4})(?:[a-z]{0,3} ?\d{6,9}[a-z]?|\d{2,4}(?: \d{2,4}){2,3}"
    r"|[a-z0-9]{8,9})(?![\w]|[.-]\d)"
)
_BARE = lazy(rf"(?<![^\W_]){_VALUE.pattern}")
_MACHINE = lazy(r"(?<![^\W_])p[a-z<][a-z]{3}[a-z<]{20,39}(?:\s{1,2}[a-z0-9<]{28,44})?")
_SPOKEN_DIGITS = range(6, 10)
_LABELLED, _LINES = 0.94, 0.95


def find(window: Window) -> Iterator[Finding]:
    """Yield the passport numbers of a window."""
    text = window.text
    if "<<" in text:
        for match in _MACHINE.finditer(text):
            yield Finding(Kind.PASSPORT, match.start(), match.end(), _LINES)
    if _WORDS.isdisjoint(window.vocabulary) and not window.previous:
        return
    for start, end in labelled.values(text, _NAME, _VALUE):
        yield Finding(Kind.PASSPORT, start, end, _LABELLED)
    for start, end in labelled.spoken(text, _NAME, _SPOKEN_DIGITS):
        yield Finding(Kind.PASSPORT, start, end, _LABELLED)
    if _NAME.search(window.previous):
        for match in _BARE.finditer(text):
            yield Finding(Kind.PASSPORT, match.start(), match.end(), _LABELLED)
