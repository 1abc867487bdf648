"""Where the flags of a timeline stand, so that none is drawn over another. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

SIGN = 18.0
"""Room of a flag's sign, px."""
_BESIDE, _APART = 6.0, 10.0
MOST_LINES = 3
"""As many lines as a lane holds."""


class FlagPlace(NamedTuple):
    """One flag: its line from 0, the middle of its sign, where its words begin and how wide they are, px.

    `more`: how many flags are not drawn, because every line is taken there; their number follows the words.
    """

    line: int
    x: float
    left: float
    width: float
    more: int = 0


def flag_places(flags: Sequence[tuple[float, float]], width: float, begin: float = 0.0) -> list[FlagPlace | None]:
    """Return the place of each flag, None for one that finds no room and is counted at its neighbour instead.

    Words stand behind their sign, else before it; a flag that would touch another one steps to the next line. Where no
    words fit, the sign stands alone.

    Args:
        flags: middle of the sign and width of the words of each, px, in the order of time.
        width: of the timeline, px.
        begin: where the lane begins, px.
    """
    taken: list[list[tuple[float, float]]] = [[] for _ in range(MOST_LINES)]
    places: list[FlagPlace | None] = []
    for x, words in flags:
        place = _free(x, words, width, begin, taken)
        if place is None:
            _count(places)
        places.append(place)
    return places


def _free(
    x: float, words: float, width: float, begin: float, taken: list[list[tuple[float, float]]]
) -> FlagPlace | None:
    behind, before = x + SIGN / 2 + _BESIDE, x - SIGN / 2 - _BESIDE - words
    tries = [(line, left, words) for line in range(MOST_LINES) for left in (behind, before)]
    alone = [(line, x, 0.0) for line in range(MOST_LINES)]
    for line, left, wide in (*tries, *alone):
        start, end = min(left, x - SIGN / 2), max(left + wide, x + SIGN / 2)
        fits = start >= begin - SIGN and left + wide <= width
        if fits and all(end + _APART <= other or start >= stop + _APART for other, stop in taken[line]):
            taken[line].append((start, end))
            return FlagPlace(line, x, left, wide)
    return None


def _count(places: list[FlagPlace | None]) -> None:
    """Count one more at the newest flag that is drawn."""
    for at in range(len(places) - 1, -1, -1):
        place = places[at]
        if place is not None:
            places[at] = place._replace(more=place.more + 1)
            return
