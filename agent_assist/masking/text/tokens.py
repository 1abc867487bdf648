"""Pieces of a number and what may stand between two of them. Pure; knows no kind of number."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from agent_assist.masking.text.fold import PICTURE
from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.vocabulary import either

_PUNCTUATION = rf"[\s.,;:/|()+_*#~'\"\u2026\u00b7{PICTURE}-]"
GAP: Final = lazy(
    lambda: (
        rf"{_PUNCTUATION}{{0,8}}(?:(?:(?P<fix>{either('numbers.corrections')})|{either('numbers.fillers')})(?![^\W_])"
        rf"{_PUNCTUATION}{{0,4}}){{0,4}}"
    )
)
GAP_LIMIT = 40
"""Longest gap inside one number, in characters."""
_PLAIN_GAPS = frozenset({"", " ", "-", ".", "/", "\n"})
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


def run_of(tokens: list[Token]) -> Run:
    """Return tokens as one run."""
    first, last = tokens[0], tokens[-1]
    digits = first.digits if first is last else "".join([token.digits for token in tokens])
    return Run(first.start, last.end, digits, tuple(tokens))


def gap_between(text: str, end: int, start: int) -> str | None:
    """Return how two tokens hang together: signs, "w" (filler), "!" (correction); None if not at all."""
    if start - end > GAP_LIMIT:
        return None
    between = text[end:start]
    if between in _PLAIN_GAPS:
        return between
    match = GAP.fullmatch(text, end, start)
    if match is None:
        return None
    if match["fix"]:
        return "!"
    if any(char.isalpha() for char in between):
        return "w"
    return _SPACES.sub(" ", between)
