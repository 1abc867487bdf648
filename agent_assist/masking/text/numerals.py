"""Digits and number words as one stream: "4111", "double five", "thirty-five um oh" become tokens of digits.

Pure; knows no kind of number. The words are in `number_words`.
"""

from __future__ import annotations

import re
from typing import Final

from agent_assist.masking.text import number_words as known
from agent_assist.masking.text.lazy import lazily, lazy
from agent_assist.masking.text.number_reader import Reader
from agent_assist.masking.text.number_words import pattern_of, times
from agent_assist.masking.text.tokens import Run
from agent_assist.masking.text.vocabulary import word_set

_CODE_NAMES = frozenset({"bic", "swift"})
"""Names of a code that may have no digit."""
signs: Final = lazily(lambda: word_set("internet.spoken_signs") | {"@", "at"} | _CODE_NAMES)
"""Signs of an address, and the names of a code that may have no digit."""
CAPITALS: Final = re.compile(r"(?<![^\W_])[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![^\W_])")
"""Hot in unfolded text: the writing of a bank identifier code."""
HOT: Final = lazy(
    lambda: (
        rf"\d+|@|(?<![^\W_])(?:{known.number_pattern()}"
        rf"|{pattern_of({*word_set('internet.spoken_signs'), *_CODE_NAMES})}"
        rf"|at(?=[)\]}}]? [a-z0-9-]{{1,64}}\.[a-z]))(?![^\W_])"
    )
)
"""Where sensitive text of the present kinds can be: digits, number words, the signs of an address."""
NUMBER: Final = lazy(lambda: rf"\d+|(?<![^\W_])(?:{known.number_pattern()})(?![^\W_])")
ASCII_HOT: Final = lazy(
    lambda: (
        rf"[0-9]+|@|(?<![a-z0-9])(?:{known.ascii_pattern()}"
        rf"|{pattern_of({word for word in (*word_set('internet.spoken_signs'), *_CODE_NAMES) if word.isascii()})}"
        r"|at(?=[)\]}]? [a-z0-9-]{1,64}\.[a-z]))(?![a-z0-9])"
    )
)
"""The same as `HOT` for folded text that is ASCII, as most is: twice as fast."""
_ASCII_NUMBER = lazy(lambda: rf"[0-9]+|(?<![a-z0-9])(?:{known.ascii_pattern()})(?![a-z0-9])")

_AROUND = 3
"""So many number words before and behind one tell its language."""
_SMALL, _SMALL_GAP = 2, 5
"""The number behind "cent" has so many digits at most, and is so many characters away."""


def number_of(text: str) -> re.Pattern[str]:
    """Return the pattern that finds digits and number words in a folded text."""
    return _ASCII_NUMBER if text.isascii() else NUMBER


def runs(text: str, start: int = 0, end: int | None = None) -> list[Run]:
    """Return every run of digits and number words in a folded text, in order. Linear in the text.

    Args:
        text: folded text.
        start: where to begin; not inside a word or a number.
        end: where to stop, None for the end of the text; not inside a word or a number.
    """
    reader = Reader(text)
    numbers = list(number_of(text).finditer(text, start, len(text) if end is None else end))
    for place, match in enumerate(numbers):
        said = match[0]
        first, last = match.span()
        if said.isdigit():
            reader.add(first, last, said)
            continue
        prefix, word = known.bare(said)
        if word in known.elsewhere() and not _at_home(word, numbers, place):
            continue
        if word in times():
            reader.times = (first, last, times()[word])
        elif word in known.multipliers() and reader.multiply(last, word):
            continue
        elif word in known.everyday() and not reader.follows_word(first) and not _counts(word, numbers, place):
            reader.close()
        elif known.value(word):
            reader.say(first, last, prefix, word)
        else:
            reader.close()
    reader.close()
    return reader.done


def _counts(word: str, numbers: list[re.Match[str]], place: int) -> bool:
    """Return whether an everyday word begins a number of its own: one of its language stands close behind it."""
    if place + 1 == len(numbers) or not known.value(word):
        return False
    behind = numbers[place + 1]
    following = known.bare(behind[0])[1]
    gap = behind.start() - numbers[place].end()
    if known.open_places(word) < _SMALL:
        alike = known.spoken_in(word) & known.spoken_in(following)
        return len(known.value(word)) > 1 >= gap and bool(alike) and following not in known.everyday()
    return 0 < len(known.value(following)) <= _SMALL and gap <= _SMALL_GAP


def _at_home(word: str, numbers: list[re.Match[str]], place: int) -> bool:
    """Return whether a word that another language uses for something else stands among numbers of its own."""
    other, home = known.elsewhere()[word], known.spoken_in(word)
    around = numbers[max(0, place - _AROUND) : place] + numbers[place + 1 : place + 1 + _AROUND]
    words = [known.bare(match[0])[1] for match in around]
    spoken = [known.spoken_in(near) for near in words if near not in known.elsewhere()]
    return any(where & home and other not in where for where in spoken)
