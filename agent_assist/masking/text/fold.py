"""One character to one character: digits of every script, blanks, dashes, lower case, Arabic letters. Offsets hold.

Knows nothing of kinds. Letters that Arabic writers use for one another become one letter, here and in the lists of
words (`vocabulary`), so that a list needs one spelling. The tokens that truncation leaves behind are blocked out, so
that no recognizer reads across or into them.
"""

from __future__ import annotations

import re
import unicodedata

BLOCK = "\x1a"
"""Stands for a character that belongs to a truncation token; no recognizer takes it as anything.

It is ASCII, as `PICTURE` is, because texts that are nothing else are read twice as fast, and a note has many tokens.
"""
TOKENS = re.compile(
    r"\[(?:card •••• \d{4}|card, spoken|card|security code|expiry|IBAN •••• [0-9A-Za-z]{4}|IBAN"
    r"|phone •• \d{2}|phone|phone, spoken|e-mail|e-mail, spoken|removed"
    r"|account number|bank code|identity number|tax number"
    r"|name(?: [^\W\d_]••){0,4}|address|date of birth(?: •• \d{4})?|secret|IP address"
    r"|(?:passport number|driving licence|vehicle)(?: •• [^\W_]{2})?|health)\]"
)
"""Every token that `truncate` writes, exactly; anything else in brackets is scanned like other text."""

TOKEN_LIMIT = 32
"""No token is longer, in characters; a test holds the pattern to it."""


_LETTERS = str.maketrans("أإآٱىئؤةکیڤپ", "ااااييوهكيفب")
"""Arabic letters that are written for one another: forms of alef and ya, the closed ta, letters of other keyboards."""
_MARKS = str.maketrans("\u060c\u061b\u061f\u066a\u066b\u066c\u00d7", ",;?%.,x")
"""Arabic signs, and the sign of multiplication."""
_ASIAN_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_BLANK = frozenset({"Zs", "Cf", "Mn", "Me"})
PICTURE = "\x7f"
"""What stands for an arrow, a dingbat, an emoji or a bullet, and for the token of a note."""
_LIKE = {"\u2028": "\n", "\u2029": "\n", "\u2212": "-", "\u2022": PICTURE, BLOCK: "?"}
_FILLERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs by their category that show as a blank."""
_ALIKE = str.maketrans("авекмнорстухіјѕԁԛԝӏѵαορνικτυχεη", "abekmhopctyxijsdqwlvaopviktuxen")
_ALIKE_IN_WORD = re.compile(
    rf"(?<=[a-z])[{''.join(map(chr, _ALIKE))}]{{1,8}}|[{''.join(map(chr, _ALIKE))}]{{1,8}}(?=[a-z])"
)
"""Cyrillic and Greek letters that look like a Latin one, beside a Latin one: nobody writes a word in two scripts."""
_FIRST_PICTURE = 0x2190
"""Arrows, dingbats and emoji begin here."""


def alike(word: str) -> str:
    """Return a word of a list with Arabic letters as texts are folded to them."""
    return word if word.isascii() else word.translate(_LETTERS)


class _Fold(dict[int, int]):
    """Maps code points as they are met; grows only by the distinct characters of the texts seen."""

    def __missing__(self, code: int) -> int:
        self[code] = folded = _folded(chr(code))
        return folded


def _folded(char: str) -> int:
    digit = unicodedata.digit(char.translate(_ASIAN_DIGITS), None)
    if digit is not None:
        return ord("0") + digit
    category = unicodedata.category(char)
    if category in _BLANK or char in _FILLERS:
        return ord(" ")
    if category in {"So", "Sm"} and ord(char) >= _FIRST_PICTURE and char != "\u2212":
        return ord(PICTURE)
    if category == "Pd":
        return ord("-")
    return ord(_LIKE.get(char) or _letter(char))


def _letter(char: str) -> str:
    """Return a letter or sign in lower case, in its plain form."""
    char = char.translate(_LETTERS).translate(_MARKS)
    plain = unicodedata.normalize("NFKC", char)
    plain = plain.translate(_LETTERS) if len(plain) == 1 else char
    lower = plain.lower()
    return lower if len(lower) == 1 else plain


_FOLD = _Fold()


def fold(text: str) -> str:
    """Return the text in the form that recognizers read; same length, so that offsets are those of `text`."""
    if text.isascii():
        folded = text.lower().replace(BLOCK, "?")
    else:
        folded = _ALIKE_IN_WORD.sub(lambda part: part[0].translate(_ALIKE), text.translate(_FOLD))
    if "[" in text:
        for match in TOKENS.finditer(text):
            start, end = match.span()
            folded = f"{folded[:start]}{BLOCK * (end - start)}{folded[end:]}"
    return folded
