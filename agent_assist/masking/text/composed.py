"""Letters and the accents that stand apart from them (NFD), put together; offsets can be brought back."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right

_VOWELS_AND_FINALS = ("\u1160", "\u11ff")
"""Hangul letters that join the one before."""


def is_composed(text: str) -> bool:
    """Return whether a text is in Unicode normal form C, where an edit cannot change its neighbours."""
    return text.isascii() or unicodedata.is_normalized("NFC", text)


def compose(text: str) -> tuple[str, list[int]]:
    """Return the text in normal form C, and where each of its characters begins in the text.

    The list has one more entry, the length of the text. A text that cannot be put together piece by piece comes
    back as it is.
    """
    parts: list[str] = []
    starts: list[int] = []
    first = 0
    for place in range(1, len(text) + 1):
        if place < len(text) and _joins(text[place]):
            continue
        part = unicodedata.normalize("NFC", text[first:place])
        parts.append(part)
        starts.extend([first] * len(part))
        first = place
    whole = "".join(parts)
    if whole != unicodedata.normalize("NFC", text):
        return text, list(range(len(text) + 1))
    return whole, [*starts, len(text)]


def _joins(char: str) -> bool:
    return unicodedata.combining(char) > 0 or _VOWELS_AND_FINALS[0] <= char <= _VOWELS_AND_FINALS[1]


def end_in(starts: list[int], end: int) -> int:
    """Return where the piece that ends at a place of the composed text ends in the text.

    Args:
        starts: from `compose`.
        end: character after the last, above 0.
    """
    return starts[bisect_right(starts, starts[end - 1])]
