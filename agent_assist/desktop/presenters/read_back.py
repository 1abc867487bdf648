"""How a value is said so that it can be checked: figures one by one in words, and letter by letter. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from agent_assist.desktop.presenters.text import Text, in_a_row, say

_FIGURES = (
    say("zero"),
    say("one"),
    say("two"),
    say("three"),
    say("four"),
    say("five"),
    say("six"),
    say("seven"),
    say("eight"),
    say("nine"),
)
_SIGNS = {
    "@": say("at sign"),
    ".": say("dot"),
    "-": say("hyphen"),
    "_": say("underscore"),
    "+": say("plus"),
    "/": say("slash"),
}
"""Signs that matter within a word, as in an email address; at its end a dot is none."""


def spoken(value: str) -> Text:
    """Return a value as it is read out: its figures one by one in words, and signs within a word named."""
    return _in_order([part for word in value.split() for part in _of_word(word)])


def spelled(value: str) -> Text:
    """Return a value letter by letter; figures and signs are said as `spoken` says them."""
    parts: list[str | Text] = []
    for place, word in enumerate(value.split()):
        parts += ["·"] if place else []
        parts += [_said(sign) or _large(sign) for sign in word if sign.isalnum() or sign in _SIGNS]
    return _in_order(parts)


def _of_word(word: str) -> Iterator[str | Text]:
    """Return the parts of a word; letters stay together, and so does what ends it, such as a comma."""
    letters = ""
    for place, sign in enumerate(word):
        said = _said(sign)
        inside = sign not in _SIGNS or (sign == "+" or 0 < place < len(word) - 1)
        if said is None or not inside:
            letters += sign
            continue
        if letters:
            yield letters
            letters = ""
        yield said
    if letters:
        yield letters


def _said(sign: str) -> Text | None:
    """Return the word for a figure, of any script, or for a sign; None for all else."""
    figure = unicodedata.digit(sign, None) if sign.isdecimal() else None
    return _FIGURES[figure] if figure is not None else _SIGNS.get(sign)


def _large(sign: str) -> str:
    """Return a letter as people spell it; one that has no large form of its own, such as ß, stays."""
    large = sign.upper()
    return large if len(large) == 1 else sign


def _in_order(parts: Iterable[str | Text]) -> Text:
    """Return parts as one text; what is foreign and stands together is one part.

    In a sentence that runs from right to left each part keeps its own order: letters that were parts of their own would
    be read backwards.
    """
    runs: list[str | Text] = []
    for part in parts:
        if isinstance(part, str) and runs and isinstance(runs[-1], str):
            runs[-1] += f" {part}"
        else:
            runs.append(part)
    return in_a_row(runs)
