"""Recognizes numbers of driving licences by the words around them; British ones by their shape.

Source: DVLA, the sixteen characters of a driver number (five of the surname, six of the date of birth).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text import labelled
from agent_assist.masking.text.lazy import lazy, set_of, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_words = set_of("papers.licence_words")
_NAME = whole("papers.licence_names")
_VALUE = lazy(
    r"(?=(?:[a-z -]{0,6}\d){5})(?!for )(?:[a-z]{1,5}-|[a-z]{1,2} )?[a-z0-9]{1,17}"
    r"(?:-[a-z0-9]{1,8}| [a-z0-9]{2,8}){0,4}(?![\w]|[.-]\d)"
)
_BRITISH = lazy(
    r"(?<![^\W_])[a-z](?:[a-z]{4}|[a-z]{3}9|[a-z]{2}99|[a-z]999) ?\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d"
    r"|3[01])\d ?[a-z9]{2}[a-z0-9] ?[a-z]{2}(?![^\W_])"
)
_SHORTEST, _LONGEST = 5, 20
_SHAPED, _LABELLED = 0.9, 0.85


def find(window: Window) -> Iterator[Finding]:
    """Yield the numbers of driving licences of a window."""
    text = window.text
    for match in _BRITISH.finditer(text) if window.mixed else ():
        yield Finding(Kind.DRIVING_LICENCE, match.start(), match.end(), _SHAPED)
    if _words().isdisjoint(window.vocabulary):
        return
    for start, end in labelled.values(text, _NAME, _VALUE):
        stop = _cut(text, start, end)
        if _SHORTEST <= sum(char.isalnum() for char in text[start:stop]) <= _LONGEST:
            yield Finding(Kind.DRIVING_LICENCE, start, stop, _LABELLED)


def _cut(text: str, start: int, end: int) -> int:
    """Return the end of a value without the words behind it: a last group of letters alone is none of its parts."""
    parts = text[start:end].split(" ")
    while len(parts) > 1 and parts[-1].isalpha():
        end -= len(parts.pop()) + 1
    return end
