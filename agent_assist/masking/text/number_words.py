"""Number words of every language, and one pattern that finds them. The words lie in `resources/languages`.

A word stands for the digits it is dictated as: "forty" is 40, "siebenundzwanzig" 27. Words are folded (lower case).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from agent_assist.masking.text.lazy import lazily, set_of
from agent_assist.masking.text.plain_words import plain
from agent_assist.masking.text.vocabulary import entries_of, languages, pairs, pairs_of

times: Final = lazily(lambda: {word: int(factor) for word, factor in pairs("numbers.times").items()})
"""How often the digits behind a word such as "double" are said."""
scales: Final = set_of("numbers.scales")
everyday: Final = set_of("numbers.everyday")
"""Also everyday words of another language: a number only straight behind a number word."""
tens_with_teens: Final = set_of("numbers.tens_with_teens")
"""Tens that go on to nineteen: soixante-douze is 72."""
teens_behind_tens: Final = set_of("numbers.teens_behind_tens")
multipliers: Final = lazily(lambda: pairs("numbers.multipliers"))
"""The zeros that a word such as "hundred" puts behind the digit before it."""
zeros_only: Final = set_of("numbers.zeros_only")
"""Of these, such as are two zeros before a single digit: "eight hundred five" is 8005."""
tens_behind_units: Final = set_of("numbers.tens_behind_units")
units_before_tens: Final = lazily(lambda: pairs("numbers.units_before_tens"))
prefixes: Final = lazily(lambda: tuple(sorted(sorted(set_of("numbers.prefixes")()), key=len, reverse=True)))
"""Letters written before a number word and in one with it, the longest first."""
tens_joints: Final = set_of("numbers.tens_joints")
rounds_joints: Final = set_of("numbers.rounds_joints")
unit_joints: Final = set_of("numbers.unit_joints")
_LAST_LATIN = "\u0600"
"""Letters are written in one with a word in scripts behind this only."""
_PAIRED = ("numbers.units", "numbers.teens", "numbers.tens", "numbers.rounds")


def _words_of(language: str) -> dict[str, str]:
    """Return the digits of each word of a language, also without its accents."""
    found: dict[str, str] = {}
    for key in _PAIRED:
        for word, value in pairs_of(language, key):
            digits = f"{value}0" if key == "numbers.tens" else value
            found[word] = digits
            found.setdefault(plain(word), digits)
    joints = [joint for joint in entries_of(language, "numbers.unit_joints") if joint not in prefixes()]
    tens = entries_of(language, "numbers.tens_behind_units") if joints else ()
    for unit, digit in pairs_of(language, "numbers.units_before_tens"):
        found.update({f"{unit}{joint}{ten}": found[ten][0] + digit for joint in joints for ten in tens})
    return found


class _Glued(NamedTuple):
    """Words in which a smaller number goes on behind hundreds, as in "zweihundertdrei", of one language."""

    heads: dict[str, str]
    joints: tuple[str, ...]
    small: dict[str, str]

    @property
    def pattern(self) -> str:
        return f"{pattern_of(set(self.heads))}(?:{'|'.join(self.joints)})?{pattern_of(set(self.small))}"

    @property
    def ascii_pattern(self) -> str:
        """The same for such as are ASCII."""
        heads, small = ({word for word in words if word.isascii()} for words in (self.heads, self.small))
        return f"{pattern_of(heads)}(?:{'|'.join(filter(str.isascii, self.joints))})?{pattern_of(small)}"

    def value(self, word: str) -> str:
        """Return the digits of such a word, empty if it is none."""
        for head, whole in self.heads.items():
            if not word.startswith(head):
                continue
            for joint in ("", *self.joints):
                rest = word.removeprefix(head)
                tail = self.small.get(rest.removeprefix(joint), "") if rest.startswith(joint) else ""
                if tail:
                    return whole[: -len(tail)] + tail
        return ""


def _glued_in(language: str, words: dict[str, str]) -> Iterator[_Glued]:
    ends = entries_of(language, "numbers.glued_rounds")
    heads = {word: digits for word, digits in words.items() if ends and word.endswith(ends)}
    if heads:
        small = {word: digits for word, digits in words.items() if digits[0] != "0" and word not in heads}
        small.update(pairs_of(language, "numbers.units_before_tens"))
        yield _Glued(heads, entries_of(language, "numbers.rounds_joints"), small)


def _all() -> tuple[dict[str, str], dict[str, frozenset[str]], tuple[_Glued, ...]]:
    """Return the digits of all words, the languages of each, and what goes on in one word."""
    digits: dict[str, str] = {}
    spoken: dict[str, set[str]] = {}
    glued: list[_Glued] = []
    for language in languages():
        words = _words_of(language)
        glued += _glued_in(language, words)
        for word, value in words.items():
            digits.setdefault(word, value)
            spoken.setdefault(word, set()).add(language)
    return digits, {word: frozenset(where) for word, where in spoken.items()}, tuple(glued)


_known: Final = lazily(_all)


def digits() -> dict[str, str]:
    """Return the digits of every word that stands for some, but for such as are glued together."""
    return _known()[0]


def value(word: str) -> str:
    """Return the digits of a word, empty if it stands for none."""
    short = digits().get(word)
    return short if short is not None else _glued_value(word)


def _glued_value(word: str) -> str:
    return next(filter(None, (glued.value(word) for glued in _known()[2])), "")


def spoken_in(word: str) -> frozenset[str]:
    """Return the languages in which a word is a number."""
    return _known()[1].get(word, frozenset())


elsewhere: Final = lazily(lambda: pairs("numbers.elsewhere"))
"""Number words that are something else in another language, and that language."""


def open_places(word: str) -> int:
    """Return how many digits may follow in the same number: one behind "forty", two behind "five hundred"."""
    said = value(word)
    return len(said) - len(said.rstrip("0")) if len(said) > 1 and said != "10" else 0


def number_pattern() -> str:
    """Return the pattern of one number word in folded text, with the letters written in one with it."""
    short = {*digits(), *times(), *scales(), *multipliers()}
    arabic = {word for word in short if word > _LAST_LATIN}
    patterns = [glued.pattern for glued in _known()[2]] + [pattern_of(short - arabic)]
    if arabic:
        patterns.append(f"(?:{'|'.join(prefixes())})?{pattern_of(arabic)}")
    return f"(?:{'|'.join(patterns)})"


def ascii_pattern() -> str:
    """Return the pattern of one number word in folded text that is ASCII."""
    latin = {word for word in (*digits(), *times(), *scales(), *multipliers()) if word.isascii()}
    return f"(?:{'|'.join([*(glued.ascii_pattern for glued in _known()[2]), pattern_of(latin)])})"


def bare(word: str) -> tuple[str, str]:
    """Return the letters written before a number word in one with it, and the word."""
    if word < _LAST_LATIN or word in digits() or word in times() or word in multipliers() or word in scales():
        return "", word
    for prefix in prefixes():
        if word.startswith(prefix) and word[len(prefix) :] in digits():
            return prefix, word[len(prefix) :]
    return "", word


def weight(word: str) -> int:
    """Return how many digits a word says, 1 for one that says none of its own."""
    return len(value(bare(word)[1])) or 1


def pattern_of(words: set[str]) -> str:
    """Return a pattern of words as a tree of their letters, longest first: cost grows with letters, not with words."""
    ends = "" in words
    heads = sorted({word[0] for word in words if word})
    if not heads:
        return ""
    branches = []
    for head in heads:
        rest = {word[1:] for word in words if word[:1] == head}
        branches.append(re.escape(head) + pattern_of(rest))
    inside = branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})"
    return f"{inside}?" if ends and len(branches) > 1 else f"(?:{inside})?" if ends else inside
