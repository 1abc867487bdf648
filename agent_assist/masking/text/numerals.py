"""Digits and number words as one stream: "4111", "double five", "thirty-five um oh" become tokens of digits.

Pure; knows no kind of number. The words are in `number_words`.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from agent_assist.masking.text.lazy import lazily, lazy
from agent_assist.masking.text.number_words import (
    digits,
    everyday,
    pattern_of,
    scales,
    teens_behind_tens,
    tens_with_teens,
    times,
)
from agent_assist.masking.text.vocabulary import either, word_set

_CODE_NAMES = frozenset({"bic", "swift"})
"""Names of a code that may have no digit."""
signs: Final = lazily(lambda: word_set("internet.spoken_signs") | {"@", "at"} | _CODE_NAMES)
"""Signs of an address, and the names of a code that may have no digit."""
CAPITALS: Final = re.compile(r"(?<![^\W_])[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![^\W_])")
"""Hot in unfolded text: the writing of a bank identifier code."""
_words: Final = lazily(lambda: pattern_of({*digits(), *times(), *scales()}))
HOT: Final = lazy(
    lambda: (
        rf"\d+|@|(?<![^\W_])(?:{_words()}|{pattern_of({*word_set('internet.spoken_signs'), *_CODE_NAMES})}"
        rf"|at(?=[)\]}}]? [a-z0-9-]{{1,64}}\.[a-z]))(?![^\W_])"
    )
)
"""Where sensitive text of the present kinds can be: digits, number words, the signs of an address."""
NUMBER: Final = lazy(lambda: rf"\d+|(?<![^\W_])(?:{_words()})(?![^\W_])")

_PUNCTUATION = r"[\s.,;:/|()+_*#~'\"\u2026\u00b7\u2022-]"
GAP: Final = lazy(
    lambda: (
        rf"{_PUNCTUATION}{{0,8}}(?:(?:(?P<fix>{either('numbers.corrections')})|{either('numbers.fillers')})(?![^\W_])"
        rf"{_PUNCTUATION}{{0,4}}){{0,4}}"
    )
)
GAP_LIMIT = 40
"""Longest gap inside one number, in characters."""
_JOINERS = frozenset({" ", "-", " y ", " et ", "-et-"})
_PLAIN_GAPS = frozenset({"", " ", "-", ".", "/", "\n"})
_CLOSE_BY = 2
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

    def follows_word(self, start: int) -> bool:
        """Return whether a place lies straight behind a number word of the open run."""
        return bool(self.open) and self.open[-1].spoken and start - self.open[-1].end <= _CLOSE_BY

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
        joined = self.joined(start, end, digits) if spoken and self.open else ""
        if joined:
            ten = self.open[-1]
            self.open[-1] = Token(ten.start, end, joined, spoken=True, gap=ten.gap)
            return
        self.open.append(Token(start, end, digits, spoken, gap))

    def joined(self, start: int, end: int, digits: str) -> str:
        """Return the digits of "thirty five" as one, 35, or of "soixante-douze", 72; empty if they stay two."""
        last = self.open[-1]
        if not last.spoken or len(last.digits) != 2 or last.digits[1] != "0" or last.digits[0] in "01":  # noqa: PLR2004
            return ""
        between = self.text[last.end : start]
        if between not in _JOINERS:
            return ""
        if len(digits) == 1:
            return last.digits[0] + digits if digits != "0" else ""
        french = self.text[start:end] in teens_behind_tens() and self.text[last.start : last.end] in tens_with_teens()
        return str(int(last.digits) + int(digits)) if french else ""


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
        elif word in everyday() and not reader.follows_word(first):
            reader.close()
        elif word in times():
            reader.times = (first, last, times()[word])
        elif word == "hundred" and reader.open and reader.open[-1].spoken and len(reader.open[-1].digits) == 1:
            reader.hundred = True
        elif word in scales():
            reader.close()
        else:
            reader.add(first, last, digits()[word], spoken=True)
    reader.close()
    return reader.done
