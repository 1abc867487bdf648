"""The words of a folded text, without their accents; Arabic words also without what is written together with them."""

from __future__ import annotations

import re
import unicodedata

from agent_assist.masking.text.lazy import lazily, set_of
from agent_assist.masking.text.vocabulary import entries

LETTERS = re.compile(r"[^\W\d_]+")
"""One word of folded text."""
_ASCII_LETTERS = re.compile(r"[a-z]+")
Word = tuple[int, int, str]
"""Start and end of a word of folded text, and the word without accents. A plain tuple: a window has many."""
_ARABIC = re.compile("[\u0620-\u064a]")
_ALIKE = str.maketrans("أإآٱىئةؤ", "ااااييهو")
_STRETCH = "\u0640"
_articles = lazily(lambda: entries("identity.articles"))
_small = set_of("identity.joined_before")
_possessives = lazily(lambda: tuple(sorted(entries("identity.joined_behind"), key=len, reverse=True)))
_TIED = "\u062a"
"""What the letter of the feminine becomes before a possessive."""
_ROOT = 3
"""A word keeps so many letters, as many as an Arabic root has."""


def plain(word: str) -> str:
    """Return a word without accents; sharp s becomes ss, and an Arabic word its stem."""
    if word.isascii():
        return word
    if _ARABIC.match(word):
        return _stem(word.replace(_STRETCH, "").translate(_ALIKE))
    stripped = unicodedata.normalize("NFD", word.replace("ß", "ss").replace("ø", "o"))
    return "".join(char for char in stripped if not unicodedata.combining(char))


def _stem(word: str) -> str:
    """Return an Arabic word without article, possessive and the small words before it.

    The same comes out for a word with any of them and without, which is all that is wanted: it is no root.
    """
    joint = word[1:] if word[:1] in _small() and word[1:].startswith(_articles()) else word
    article = next((article for article in _articles() if joint.startswith(article)), "")
    word = joint.removeprefix(article) if article and len(joint) - len(article) >= _ROOT else word
    for fewest in (_ROOT, _ROOT + 1):
        ending = next((end for end in _possessives() if word.endswith(end) and len(word) - len(end) >= fewest), "")
        word = word.removesuffix(ending)
        if ending and len(word) > _ROOT:
            word = word.removesuffix(_TIED)
    while len(word) > _ROOT and word[0] in _small():
        word = word[1:]
    return word


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words of a folded text in order."""
    stop = len(text) if end is None else end
    if text.isascii():
        return [(m.start(), m.end(), m[0]) for m in _ASCII_LETTERS.finditer(text, start, stop)]
    return [(m.start(), m.end(), plain(m[0])) for m in LETTERS.finditer(text, start, stop)]
