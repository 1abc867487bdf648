"""Addresses without the name of a street, made of what has a number: "block 4 street 12 house 55", "bl 14 ap 33".

Two numbered parts beside each other are one, if somebody lives in one of them. Rooms, seats and platforms are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.text.lazy import lazy, set_of
from agent_assist.masking.text.vocabulary import clitics, either

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from agent_assist.masking.text.window import Window

_PART = lazy(
    lambda: (
        rf"(?<![^\W_])(?P<kind>{either('addresses.dwellings')})\.?[ \t]?"
        rf"(?:n[ºo°]\.?[ \t]?|#[ \t]?|{either('addresses.number_leads')}\.?[ \t])?$"
    )
)
"""The kind of a part straight before its number."""
_LETTER_PART = lazy(lambda: rf"[\s,.;-]{{1,3}}{either('addresses.dwellings')}\.? [a-z](?![^\W_])")
"""A part that has a letter for a number, between two others."""
_JOINT = lazy(r"[\s,.;-]{1,4}(?:[^\W\d_]{1,12}[\s,]{1,2})?")
"""Between two parts: signs, or one word."""
_homes = set_of("addresses.homes")
_REACH = 24


def chains(window: Window, numbers: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield start and end of each row of numbered parts of which one is a home.

    Args:
        window: what is read.
        numbers: where numbers stand in it, in order.
    """
    first = last = count = 0
    lived_in = False
    for start, end in numbers:
        if window.text[max(0, start - 2) : start].rstrip()[-1:].isdigit():
            continue  # a number stands before it, no kind of a part
        offset = max(0, start - _REACH)
        part = window.known(_PART.search, window.text[offset:start])
        if part is None:
            continue
        begin = offset + part.start()
        if count and _joined(window.text, last, begin):
            count += 1
        else:
            if count > 1 and lived_in:
                yield first, last
            first, count, lived_in = begin, 1, False
        last = end
        lived_in = lived_in or is_home(part["kind"])
    if count > 1 and lived_in:
        yield first, last


def _joined(text: str, left: int, right: int) -> bool:
    lettered = _LETTER_PART.match(text, left, right)
    return _JOINT.fullmatch(text, lettered.end() if lettered else left, right) is not None


def is_home(kind: str) -> bool:
    """Return whether a folded word is a part of a building in which somebody lives."""
    return kind in _homes() or any(kind.removeprefix(small) in _homes() for small in clitics())
