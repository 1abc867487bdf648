"""Characters that are written as several, put together; offsets can be brought back.

Accents that stand apart from their letter (NFD), Arabic vowel signs and the line that stretches a word, signs without
width inside a word, and characters written as a number for a browser ("&#52;").
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

_VOWELS_AND_FINALS = ("\u1160", "\u11ff")
"""Hangul letters that join the one before."""
_ARABIC_MARKS = "\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_NO_WIDTH = "\u00ad\u200b-\u200d\u2060\ufeff"
_APART = re.compile(rf"[{_ARABIC_MARKS}{_NO_WIDTH}]")
_MARK = re.compile(rf"[{_ARABIC_MARKS}]")
_HIDDEN = re.compile(rf"[{_NO_WIDTH}]")
_NUMBERED = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,6})|(\d{1,7}));?")
_SIGN_OF_NUMBERED = "&#"
_FIRST_PRINTED, _LAST_PRINTED = 32, 0xD7FF


def is_composed(text: str) -> bool:
    """Return whether each character of a text stands for itself, and an edit cannot change its neighbours."""
    if _SIGN_OF_NUMBERED in text:
        return False
    return text.isascii() or (_APART.search(text) is None and unicodedata.is_normalized("NFC", text))


def compose(text: str) -> tuple[str, list[int]]:
    """Return the text with one character for each that is meant, and where each of them begins in the text.

    The list has one more entry, the length of the text. A text that cannot be put together piece by piece comes
    back as it is.
    """
    parts: list[str] = []
    starts: list[int] = []
    first = 0
    while first < len(text):
        numbered = _NUMBERED.match(text, first)
        if numbered and _FIRST_PRINTED <= (code := _code(numbered)) <= _LAST_PRINTED:
            part, end = chr(code), numbered.end()
        else:
            end = first + 1
            while end < len(text) and _joins(text[end]):
                end += 1
            part = _MARK.sub("", unicodedata.normalize("NFC", text[first:end]))
            if _HIDDEN.fullmatch(part) and _inside_word(parts, text[end : end + 1]):
                part = ""
        parts.append(part)
        starts.extend([first] * len(part))
        first = end
    whole = "".join(parts)
    if not unicodedata.is_normalized("NFC", whole):
        return text, list(range(len(text) + 1))
    return whole, [*starts, len(text)]


def _code(numbered: re.Match[str]) -> int:
    return int(numbered[1], 16) if numbered[1] else int(numbered[2])


def _inside_word(parts: list[str], following: str) -> bool:
    return bool(parts) and parts[-1][-1:].isalpha() and following.isalpha()


def _joins(char: str) -> bool:
    return unicodedata.combining(char) > 0 or _VOWELS_AND_FINALS[0] <= char <= _VOWELS_AND_FINALS[1]


def end_in(starts: list[int], end: int) -> int:
    """Return where the piece that ends at a place of the composed text ends in the text.

    Args:
        starts: from `compose`.
        end: character after the last, above 0.
    """
    return starts[bisect_right(starts, starts[end - 1])]
