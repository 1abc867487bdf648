"""Number words of every language, and one pattern that finds them. The words lie in `resources/languages`.

A word stands for the digits it is dictated as: "forty" is 40, "siebenundzwanzig" 27. Words are folded (lower case).
"""

from __future__ import annotations

import re
from typing import Final

from agent_assist.masking.text.lazy import lazily, set_of
from agent_assist.masking.text.vocabulary import entries_of, languages, pairs, pairs_of

times: Final = lazily(lambda: {word: int(factor) for word, factor in pairs("numbers.times").items()})
"""How often the digits behind a word such as "double" are said."""
scales: Final = set_of("numbers.scales")
everyday: Final = set_of("numbers.everyday")
"""Also everyday words of another language: a number only straight behind a number word."""
tens_with_teens: Final = set_of("numbers.tens_with_teens")
"""Tens that go on to nineteen: soixante-douze is 72."""
teens_behind_tens: Final = set_of("numbers.teens_behind_tens")


def _joined(tens: dict[str, str]) -> dict[str, str]:
    """Return the digits of words that say the unit before the ten, as in "siebenundzwanzig"."""
    found = {}
    for language in languages():
        units = dict(pairs_of(language, "numbers.units_before_tens"))
        for joint in entries_of(language, "numbers.unit_joints"):
            for ten in entries_of(language, "numbers.tens_behind_units"):
                found.update({f"{unit}{joint}{ten}": tens[ten] + digit for unit, digit in units.items()})
    return found


def _digits() -> dict[str, str]:
    tens = pairs("numbers.tens")
    round_tens = {word: f"{digit}0" for word, digit in tens.items()}
    return {**pairs("numbers.units"), **pairs("numbers.teens"), **round_tens, **_joined(tens)}


digits: Final = lazily(_digits)
"""Every word that stands for digits."""


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
