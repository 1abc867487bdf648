"""One character to one character: digits of every script, blanks, dashes, lower case, Arabic letters. Offsets hold.

Knows nothing of kinds. The tokens that truncation leaves behind are blocked out here, so that no recognizer
reads across or into them.
"""

from __future__ import annotations

import re
import unicodedata

BLOCK = "\ufffc"
"""Stands for a character that belongs to a truncation token; no recognizer takes it as anything."""
TOKENS = re.compile(
    r"\[(?:card •••• \d{4}|card, spoken|card|security code|expiry|IBAN •••• [0-9A-Za-z]{4}|IBAN"
    r"|phone •• \d{2}|phone|phone, spoken|e-mail|e-mail, spoken|removed"
    r"|account number|bank code|identity number|tax number"
    r"|name(?: [^\W\d_]••){0,4}|address|date of birth(?: •• \d{4})?|secret|IP address"
    r"|(?:passport number|driving licence|vehicle)(?: •• [^\W_]{2})?|health)\]"
)
"""Every token that `truncate` writes, exactly; anything else in brackets is scanned like other text."""

LETTERS = str.maketrans("أإآٱىیئةۀکؤ،؛؟\u066b\u066c", "اااايييههكو,;?.,")
"""Letters of the Arabic script that people write for one another, each to the one that stands for them all.

Its signs, those inside numbers among them, are those of the Latin script.
"""

TOKEN_LIMIT = 32
"""No token is longer, in characters; a test holds the pattern to it."""


class _Fold(dict[int, int]):
    """Maps code points as they are met; grows only by the distinct characters of the texts seen."""

    def __missing__(self, code: int) -> int:
        self[code] = folded = _folded(chr(code))
        return folded


def _folded(char: str) -> int:
    decimal = unicodedata.decimal(char, None)
    if decimal is not None:
        return ord("0") + decimal
    category = unicodedata.category(char)
    if category in {"Zs", "Cf", "Mn", "Me"}:
        return ord(" ")
    if category in {"Zl", "Zp"}:
        return ord("\n")
    if category == "Pd" or char == "\u2212":
        return ord("-")
    if char == BLOCK:
        return ord("?")
    plain = unicodedata.normalize("NFKC", char)
    plain = plain if len(plain) == 1 else char
    lower = plain.lower()
    code = ord(lower) if len(lower) == 1 else ord(plain)
    return LETTERS.get(code, code)


_FOLD = _Fold()


def fold(text: str) -> str:
    """Return the text in the form that recognizers read; same length, so that offsets are those of `text`."""
    folded = text.lower() if text.isascii() else text.translate(_FOLD)
    if "[" in text:
        for match in TOKENS.finditer(text):
            start, end = match.span()
            folded = f"{folded[:start]}{BLOCK * (end - start)}{folded[end:]}"
    return folded
