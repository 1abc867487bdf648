"""Letters and the accents that stand apart from them (NFD), put together; offsets can be brought back.

What Arabic writes over and under letters or draws between them (marks of vowels and doubling, the stretched line) says
nothing that anybody looks for, and splits words: it is left out.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

_VOWELS_AND_FINALS = ("\u1160", "\u11ff")
"""Hangul letters that join the one before."""
_STRETCH = "\u0640"
_LEFT_OUT = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670]+")


def is_composed(text: str) -> bool:
    """Return whether a text is in Unicode normal form C without marks of Arabic: an edit cannot change neighbours."""
    return text.isascii() or (_LEFT_OUT.search(text) is None and unicodedata.is_normalized("NFC", text))


def compose(text: str) -> tuple[str, list[int]]:
    """Return the text in normal form C without marks of Arabic, and where each of its characters begins in the text.

    The list has one more entry, the length of the text. A text that cannot be put together piece by piece comes
    back as it is.
    """
    parts: list[str] = []
    starts: list[int] = []
    first = 0
    for place in range(1, len(text) + 1):
        if place < len(text) and _joins(text[place]):
            continue
        part = _plain(text[first:place])
        parts.append(part)
        starts.extend([first] * len(part))
        first = place
    whole = "".join(parts)
    if whole != _plain(text):
        return text, list(range(len(text) + 1))
    return whole, [*starts, len(text)]


def _plain(text: str) -> str:
    return _LEFT_OUT.sub("", unicodedata.normalize("NFC", text))


def _joins(char: str) -> bool:
    return unicodedata.combining(char) > 0 or char == _STRETCH or _VOWELS_AND_FINALS[0] <= char <= _VOWELS_AND_FINALS[1]


def end_in(starts: list[int], end: int) -> int:
    """Return where the piece that ends at a place of the composed text ends in the text.

    Args:
        starts: from `compose`.
        end: character after the last, above 0.
    """
    return starts[bisect_right(starts, starts[end - 1])]
