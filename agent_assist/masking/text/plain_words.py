"""The words of a folded text, without their accents."""

from __future__ import annotations

import re
import unicodedata

LETTERS = re.compile(r"[^\W\d_]+")
"""One word of folded text."""
_ASCII_LETTERS = re.compile(r"[a-z]+")
Word = tuple[int, int, str]
"""Start and end of a word of folded text, and the word without accents. A plain tuple: a window has many."""


def plain(word: str) -> str:
    """Return a word without accents; sharp s becomes ss."""
    if word.isascii():
        return word
    stripped = unicodedata.normalize("NFD", word.replace("ß", "ss").replace("ø", "o"))
    return "".join(char for char in stripped if not unicodedata.combining(char))


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words of a folded text in order."""
    stop = len(text) if end is None else end
    if text.isascii():
        return [(m.start(), m.end(), m[0]) for m in _ASCII_LETTERS.finditer(text, start, stop)]
    return [(m.start(), m.end(), plain(m[0])) for m in LETTERS.finditer(text, start, stop)]
