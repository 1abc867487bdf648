"""Hot places of a text that are read together: digits, number words and signs of an address near each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from agent_assist.masking.text.number_words import weight as digits_in
from agent_assist.masking.text.numerals import ASCII_HOT, CAPITALS, HOT, signs
from agent_assist.masking.text.tokens import GAP
from agent_assist.masking.text.unfinished import PAUSE_LIMIT, RecentUnfinished, is_unfinished, unfinished

_JOIN = 44
_NEAR = 4
_MANY_CAPITALS = re.compile("[A-Z]{6}")
"""Without them there is nothing that `CAPITALS` finds; a search without a look behind takes half the time."""
_SENTENCE_END = re.compile(r"(?<!\.\.)[.!?;]\s|\n")
FEWEST = 2
"""So many digits or number words make a cluster worth reading; one if there is a turn before or a label."""
_SOFT, _SOFT_GAP = 120, 13
_LONG = 240
"""A cluster of this length waits for no more of a number."""
_HARD, _OVERLAP = 600, 128


class Cluster(NamedTuple):
    """Hot places near each other. `weight` counts digits and number words; a sign of an address weighs as two."""

    start: int
    end: int
    weight: int


def _apart(text: str, first: int, last: int, start: int, recent: RecentUnfinished) -> bool:
    """Return whether two hot places, with more than `_NEAR` characters between, are too far apart to be read together.

    By length, by a sentence's end, or because the cluster is long already; but not where a number goes on over the
    gap, or one that began like a card's is not yet whole.
    """
    gap, length = start - last, last - first
    if gap <= _JOIN:
        ends = _SENTENCE_END.search(text, last, start) is not None
        if not ends and (length < _SOFT or gap < _SOFT_GAP):
            return False
        if GAP.fullmatch(text, last, start):
            return False
    return gap > PAUSE_LIMIT or length > _LONG or not is_unfinished(text, first, last, recent)


def _hot(text: str, folded: str, position: int, stop: int) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and weight of each hot place from a position on, in order of their starts."""
    capitals = CAPITALS.finditer(text, position, stop) if _MANY_CAPITALS.search(text, position, stop) else iter(())
    code = next(capitals, None)
    spoken_signs = signs()
    plain = folded[max(0, position - 1) : stop].isascii()
    for match in (ASCII_HOT if plain else HOT).finditer(folded, position, stop):
        start, end = match.span()
        while code is not None and code.start() <= start:
            yield code.start(), code.end(), FEWEST
            code = next(capitals, None)
        said = match[0]
        if "0" <= said[0] <= "9":
            yield start, end, end - start
        else:
            yield start, end, FEWEST if said in spoken_signs else digits_in(said)
    while code is not None:
        yield code.start(), code.end(), FEWEST
        code = next(capitals, None)


def clusters(
    text: str, folded: str, position: int = 0, stop: int | None = None, known: RecentUnfinished | None = None
) -> Iterator[Cluster]:
    """Yield the clusters of a text from a position on, in order; each depends only on the text from its start.

    A cluster without any gap for very long is cut, and the next begins a little earlier, so that no number of a
    usual length is lost at the cut.

    Args:
        text: any text.
        folded: the same, folded.
        position: where to begin: 0, the start of a cluster, or where no cluster is.
        stop: where to end, None for the end of the text; what begins or ends just before may be cut short.
        known: what is known of numbers that were cut short, from the key before.
    """
    asked = unfinished() if known is None else known
    first = last = weight = 0
    spans: list[tuple[int, int, int]] = []
    for start, end, heavy in _hot(text, folded, position, len(text) if stop is None else stop):
        if weight and start - last > _NEAR and _apart(folded, first, last, start, asked):
            yield Cluster(first, last, weight)
            weight = 0
            spans.clear()
        elif weight and end - first > _HARD:
            yield Cluster(first, last, weight)
            spans = [span for span in spans if span[0] >= last - _OVERLAP]
            first = spans[0][0] if spans else start
            weight = sum(span[2] for span in spans)
        if not weight:
            first, last = start, end
        last = max(last, end)
        spans.append((start, end, heavy))
        weight += heavy
    if weight:
        yield Cluster(first, last, weight)
