"""Digits and number words as one stream: "4111", "double five", "thirty-five um oh" become tokens of digits.

Pure; knows no kind of number. English in full; the ten digits also in Spanish, German and French.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_UNITS = {
    "zero": "0", "oh": "0", "o": "0", "nought": "0", "naught": "0", "one": "1", "two": "2", "three": "3",
    "four": "4",
    "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "niner": "9",
    "cero": "0", "uno": "1", "dos": "2", "tres": "3", "cuatro": "4", "cinco": "5", "seis": "6", "siete": "7",
    "ocho": "8", "nueve": "9",
    "null": "0", "eins": "1", "zwei": "2", "zwo": "2", "drei": "3", "vier": "4", "fünf": "5", "fuenf": "5",
    "sechs": "6", "sieben": "7", "acht": "8", "neun": "9",
    "zéro": "0", "un": "1", "deux": "2", "trois": "3", "quatre": "4", "cinq": "5", "sept": "7", "huit": "8",
    "neuf": "9",
}  # fmt: skip
_TEENS = {
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15",
    "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19",
}  # fmt: skip
_TENS = {
    "twenty": "2", "thirty": "3", "forty": "4", "fourty": "4", "fifty": "5", "sixty": "6", "seventy": "7",
    "eighty": "8", "ninety": "9",
}  # fmt: skip
_TIMES = {
    "double": 2, "triple": 3, "treble": 3, "quadruple": 4, "doble": 2, "doppel": 2, "doppelt": 2,
    "dreifach": 3,
}  # fmt: skip
_SCALES = frozenset({"hundred", "thousand", "million", "billion", "trillion", "crore", "lakh", "point", "percent"})
_WORDS = sorted({*_UNITS, *_TEENS, *_TENS, *_TIMES, *_SCALES}, key=len, reverse=True)
SIGNS = frozenset({"@", "at", "dot", "punto", "punkt", "arroba", "arobase", "bic", "swift"})
"""Signs of an address, and the names of a code that may have no digit."""
CAPITALS = re.compile(r"(?<![^\W_])[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![^\W_])")
"""Hot in unfolded text: the writing of a bank identifier code."""
HOT = re.compile(
    rf"\d+|@|(?<![^\W_])(?:{'|'.join(_WORDS)}|dot|punto|punkt|arroba|arobase|bic|swift"
    rf"|at(?= [a-z0-9-]{{1,64}}\.[a-z]))(?![^\W_])"
)
"""Where sensitive text of the present kinds can be: digits, number words, the signs of an address."""
NUMBER = re.compile(rf"\d+|(?<![^\W_])(?:{'|'.join(_WORDS)})(?![^\W_])")

_FILLERS = (
    r"um+|uh+|er+m*|ah+|hm+|mm+|and|then|comma|dash|hyphen|space|slash|stroke|that's|okay|ok|yeah|yes|next"
    r"|y|und|et|äh+|ähm|eh+"
)
_CORRECTIONS = (
    r"no|nope|sorry|wait|actually|correction|i mean|i meant|make that|scratch that|rather|perdón"
    r"|digo|nein|ich meine"
    r"|quatsch|pardon|je veux dire"
)
_PUNCTUATION = r"[\s.,;:/|()+_*#~'\"\u2026\u00b7\u2022-]"
GAP = re.compile(
    rf"{_PUNCTUATION}{{0,8}}(?:(?:(?P<fix>{_CORRECTIONS})|{_FILLERS})(?![^\W_]){_PUNCTUATION}{{0,4}}){{0,4}}"
)
GAP_LIMIT = 40
"""Longest gap inside one number, in characters."""
_PLAIN_GAPS = frozenset({"", " ", "-", ".", "/", "\n"})
_CLOSE = re.compile(r"[ -]{0,2}")
_SPACES = re.compile(r"[ \t]+")


class Token(NamedTuple):
    """One piece of a number.

    Args:
        start: first character.
        end: character after the last.
        digits: what it says, as ASCII digits.
        spoken: whether it is written in words.
        gap: how it hangs together with the token before: the signs between, "w" for a filler, "!" for a
            correction; empty for the first of a run.
    """

    start: int
    end: int
    digits: str
    spoken: bool
    gap: str


class Run(NamedTuple):
    """Tokens that follow each other with nothing but signs and fillers between.

    Args:
        start: first character.
        end: character after the last.
        digits: all digits of the run.
        tokens: its pieces.
    """

    start: int
    end: int
    digits: str
    tokens: tuple[Token, ...]


def _run(tokens: list[Token]) -> Run:
    digits = "".join([token.digits for token in tokens])
    return Run(tokens[0].start, tokens[-1].end, digits, tuple(tokens))


class _Reader:
    """Collects tokens into runs; lives for one call of `runs`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.done: list[Run] = []
        self.open: list[Token] = []
        self.hundred = False  # "eight hundred" waits: with "five" it is dictated, with "fifty" counted
        self.times: tuple[int, int, int] | None = None  # start, end, factor of a waiting "double"

    def close(self) -> None:
        if self.open:
            self.done.append(_run(self.open))
            self.open = []
        self.times = None
        self.hundred = False

    def gap_to(self, start: int) -> str | None:
        """Return how a token at `start` hangs on the open run, None where it does not."""
        if not self.open:
            return ""
        return gap_between(self.text, self.open[-1].end, start)

    def settle_hundred(self, digits: str, *, spoken: bool) -> None:
        """Take a waiting "hundred" as two zeros before a digit word, elsewhere as the end of a count."""
        last = self.open[-1]
        if spoken and len(digits) == 1:
            end = last.end + len(" hundred")
            self.open[-1] = Token(last.start, end, f"{last.digits}00", spoken=True, gap=last.gap)
            self.hundred = False
        else:
            self.close()

    def add(self, start: int, end: int, digits: str, *, spoken: bool) -> None:
        if self.times is not None:
            first, last, factor = self.times
            if _CLOSE.fullmatch(self.text, last, start) and len(digits) <= 2:  # noqa: PLR2004 - double five, double ten
                start, digits, spoken = first, digits * factor, True
            self.times = None
        if self.hundred:
            self.settle_hundred(digits, spoken=spoken)
        gap = self.gap_to(start)
        if gap is None:
            self.close()
            gap = ""
        last_token = self.open[-1] if self.open else None
        if last_token is not None and _joins_tens(last_token, digits, self.text[last_token.end : start], spoken=spoken):
            joined = last_token.digits[0] + digits
            self.open[-1] = Token(last_token.start, end, joined, spoken=True, gap=last_token.gap)
            return
        self.open.append(Token(start, end, digits, spoken, gap))


def _joins_tens(last: Token, digits: str, between: str, *, spoken: bool) -> bool:
    """Return whether "thirty" and "five" are one 35."""
    return (
        spoken
        and last.spoken
        and len(digits) == 1
        and digits != "0"
        and len(last.digits) == 2  # noqa: PLR2004 - the two digits of a ten
        and last.digits[1] == "0"
        and last.digits[0] not in "01"
        and between in {" ", "-"}
    )


def gap_between(text: str, end: int, start: int) -> str | None:
    """Return how two tokens hang together: signs, "w" (filler), "!" (correction); None if not at all."""
    between = text[end:start]
    if between in _PLAIN_GAPS:
        return between
    if start - end > GAP_LIMIT:
        return None
    match = GAP.fullmatch(text, end, start)
    if match is None:
        return None
    if match["fix"]:
        return "!"
    if any(char.isalpha() for char in between):
        return "w"
    return _SPACES.sub(" ", between)


def runs(text: str, start: int = 0, end: int | None = None) -> list[Run]:
    """Return every run of digits and number words in a folded text, in order. Linear in the text.

    Args:
        text: folded text.
        start: where to begin; not inside a word or a number.
        end: where to stop, None for the end of the text; not inside a word or a number.
    """
    reader = _Reader(text)
    for match in NUMBER.finditer(text, start, len(text) if end is None else end):
        first, last = match.span()
        word = match[0]
        if word[0].isdigit():
            reader.add(first, last, word, spoken=False)
        elif word in _TIMES:
            reader.times = (first, last, _TIMES[word])
        elif word == "hundred" and reader.open and reader.open[-1].spoken and len(reader.open[-1].digits) == 1:
            reader.hundred = True
        elif word in _SCALES:
            reader.close()
        else:
            digits = _UNITS.get(word) or _TEENS.get(word) or f"{_TENS[word]}0"
            reader.add(first, last, digits, spoken=True)
    reader.close()
    return reader.done
