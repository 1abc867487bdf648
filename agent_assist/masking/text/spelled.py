"""Whether something may be spelled around a number word or the name of a letter: a quick no for most of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.text.lazy import lazily, lazy
from agent_assist.masking.text.number_words import digits
from agent_assist.masking.text.spelling import clear_letters, is_plain_word, letters
from agent_assist.masking.text.vocabulary import either, entries

if TYPE_CHECKING:
    from agent_assist.masking.text.window import Window

_NEXT = re.compile(r"[^a-z0-9]{0,12}([a-z0-9]+)")
_LAST = re.compile(r"([a-z0-9]+)[^a-z0-9]{0,12}$")
_REACH = 32
_SIGN = lazy(lambda: either("papers.signs"))
_LISTS = ("numbers.fillers", "numbers.corrections", "papers.signs")
_WORD = re.compile(r"[a-z]+")
_between = lazily(
    lambda: frozenset(word for name in _LISTS for entry in entries(name) for word in _WORD.findall(entry))
)
"""Words of what may stand between two pieces of something spelled."""
_HUM = "hm"
_MOST_NUMBERS = 12


def may_be_spelled(window: Window) -> bool:
    """Return whether a number word, or the name of a letter that is no everyday word, has more of a code beside it.

    In text that is not ASCII any of these is enough.
    """
    if not window.text.isascii():
        said = any(run.tokens[0].spoken or run.tokens[-1].spoken for run in window.runs)
        return said or window.has_word(clear_letters())
    for run in window.runs:
        for token in run.tokens:
            if token.spoken and (_goes_on(window, token.end) or _came_before(window, token.start)):
                return True
    named = window.places(clear_letters())
    return any(_goes_on(window, end, 0) or _came_before(window, start, 0) for start, end in named)


def _goes_on(window: Window, place: int, numbers: int = _MOST_NUMBERS) -> bool:
    """Return whether letters may follow a place, behind a few numbers; where none is let through, a number will do."""
    for _ in range(_MOST_NUMBERS):
        behind = _NEXT.match(window.text, place, place + _REACH)
        if behind is None or not _is_number(behind[1]):
            return behind is not None and _may_be_letters(window, *behind.span(1))
        if not numbers:
            break
        place = behind.end()
    return True


def _came_before(window: Window, place: int, numbers: int = _MOST_NUMBERS) -> bool:
    """Return whether letters may stand before a place; see `_goes_on`."""
    for _ in range(_MOST_NUMBERS):
        before = _LAST.search(window.text[max(0, place - _REACH) : place])
        if before is None or not _is_number(before[1]):
            at = max(0, place - _REACH)
            return before is not None and _may_be_letters(window, at + before.start(1), at + before.end(1))
        if not numbers:
            break
        place = max(0, place - _REACH) + before.start(1)
    return True


def _is_number(word: str) -> bool:
    return word.isdigit() or word in digits()


def _may_be_letters(window: Window, start: int, end: int) -> bool:
    """Return whether a word may be letters of a code, or stand between two pieces of one."""
    word = window.text[start:end]
    if end - start == 1 or not word.isalpha() or word in letters() or word in _between() or not word.strip(_HUM):
        return True
    return not is_plain_word(window, start, end, word) or _SIGN.fullmatch(word) is not None
