"""Number words of every language, and one pattern that finds them. The words lie in `resources/languages`.

A word stands for the digits it is dictated as: "forty" is 40, "siebenundzwanzig" 27. Words are folded (lower case).
"""

from __future__ import annotations

import re
from itertools import chain
from typing import Final

from agent_assist.masking.text.lazy import lazily, set_of
from agent_assist.masking.text.plain_words import plain
from agent_assist.masking.text.vocabulary import alike, entries_of, languages, pairs, pairs_of

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
prefixes: Final = lazily(lambda: tuple(sorted(set_of("numbers.prefixes")(), key=len, reverse=True)))
"""Letters written before a number word and in one with it, the longest first."""
tens_joints: Final = set_of("numbers.tens_joints")
rounds_joints: Final = set_of("numbers.rounds_joints")
unit_joints: Final = set_of("numbers.unit_joints")
_PAIRED = ("numbers.units", "numbers.teens", "numbers.tens", "numbers.rounds")


def _words_of(language: str) -> dict[str, str]:
    """Return the digits of each word of a language, also without its accents."""
    found: dict[str, str] = {}
    for key in _PAIRED:
        for word, value in pairs_of(language, key):
            digits = f"{value}0" if key == "numbers.tens" else value
            found[word] = digits
            found.setdefault(plain(word), digits)
    joints = [alike(joint) for joint in entries_of(language, "numbers.unit_joints")]
    tens = [alike(ten) for ten in entries_of(language, "numbers.tens_behind_units")]
    for unit, digit in pairs_of(language, "numbers.units_before_tens"):
        found.update({f"{unit}{joint}{ten}": found[ten][0] + digit for joint in joints for ten in tens})
    return found


def _glued_to(language: str, words: dict[str, str]) -> tuple[dict[str, str], str]:
    """Return words in which a smaller number goes on behind hundreds, as in "zweihundertdrei", and their pattern."""
    ends = entries_of(language, "numbers.glued_rounds")
    heads = {word: digits for word, digits in words.items() if ends and word.endswith(ends)}
    small = {word: digits for word, digits in words.items() if digits[0] != "0" and word not in heads}
    small.update(pairs_of(language, "numbers.units_before_tens"))
    if not heads:
        return {}, ""
    joints = ["", *entries_of(language, "numbers.rounds_joints")]
    table = {
        f"{head}{joint}{tail}": whole[: -len(rest)] + rest
        for head, whole in heads.items()
        for joint in joints
        for tail, rest in small.items()
    }
    joint = f"(?:{'|'.join(joints[1:])})?"
    return table, f"{pattern_of(set(heads))}{joint}{pattern_of(set(small))}"


def _all() -> tuple[dict[str, str], dict[str, frozenset[str]], str]:
    """Return the digits of all words, the languages of each, and the pattern of all."""
    digits: dict[str, str] = {}
    spoken: dict[str, set[str]] = {}
    short: set[str] = {*times(), *scales(), *multipliers()}
    long = []
    for language in languages():
        words = _words_of(language)
        short |= words.keys()
        glued, pattern = _glued_to(language, words)
        long += [pattern] if pattern else []
        for word, value in chain(words.items(), glued.items()):
            digits.setdefault(word, value)
            spoken.setdefault(word, set()).add(language)
    places = {word: frozenset(where) for word, where in spoken.items()}
    return digits, places, "|".join([*long, pattern_of(short)])


_known: Final = lazily(_all)


def digits() -> dict[str, str]:
    """Return the digits of every word that stands for some."""
    return _known()[0]


def spoken_in(word: str) -> frozenset[str]:
    """Return the languages in which a word is a number."""
    return _known()[1].get(word, frozenset())


elsewhere: Final = lazily(lambda: pairs("numbers.elsewhere"))
"""Number words that are something else in another language, and that language."""


def open_places(word: str) -> int:
    """Return how many digits may follow in the same number: one behind "forty", two behind "five hundred"."""
    value = digits()[word]
    return len(value) - len(value.rstrip("0")) if len(value) > 1 and value != "10" else 0


def number_pattern() -> str:
    """Return the pattern of one number word in folded text, with the letters written in one with it."""
    before = f"(?:{'|'.join(prefixes())})?" if prefixes() else ""
    return rf"{before}(?:{_known()[2]})"


def bare(word: str) -> tuple[str, str]:
    """Return the letters written before a number word in one with it, and the word."""
    if word in digits() or word in times() or word in multipliers() or word in scales():
        return "", word
    for prefix in prefixes():
        if word.startswith(prefix) and word[len(prefix) :] in digits():
            return prefix, word[len(prefix) :]
    return "", word


def weight(word: str) -> int:
    """Return how many digits a word says, 1 for one that says none of its own."""
    return len(digits().get(bare(word)[1], "0"))


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
