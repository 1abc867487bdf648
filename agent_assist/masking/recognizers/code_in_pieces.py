"""Recognizes a security code that is read out with breaks: "four seven, and then a nine", "six … uh four … and a two".

Also a code behind the end of the card's number, as both stand on the back of a card.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers.code_tokens import LENGTHS
from agent_assist.masking.recognizers.other_things import is_of_thing, is_other
from agent_assist.masking.text import card_cues

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.tokens import Run
    from agent_assist.masking.text.window import Window

_SCORE: Final = 0.7
_BREAK: Final = re.compile(r"(?:[^\d.!?\n]|\.{2,3}){1,24}")
_APART: Final = re.compile(r"[^\d.!?\n]{1,32}")
_LEAD: Final = re.compile(r"(?:[^\d.!]|\.{2,3}){0,32}")
_MOST: Final = 2 * LENGTHS[0]
"""Digits of a code that was begun again."""
_PIECE: Final = 2
_CARD_END: Final = 4


def find(window: Window) -> Iterator[Finding]:
    """Yield pieces of one or two digits that make a code, where its name or its place on a card leads up to them."""
    if not window.previous and card_cues.CODE_STEM.search(window.text) is None:
        return
    asked = bool(window.previous) and card_cues.CODE.search(window.previous) is not None
    names = window.named(card_cues.CODES)
    free = 0
    for index, run in enumerate(window.runs[:-1]):
        if index < free or len(run.digits) > _PIECE or not (asked or _is_led(window, names, run)):
            continue
        end, count = _pieces(window, index)
        if count in range(LENGTHS[0], _MOST + 1) and end > index and not _is_else(window, run, window.runs[end]):
            yield Finding(Kind.CARD_SECURITY_CODE, run.start, window.runs[end].end, _SCORE)
            free = end + 1
    yield from _behind_card_end(window)


def _is_led(window: Window, names: list[tuple[int, int]], run: Run) -> bool:
    """Return whether the name of a code, or a place on a card, leads up to digits."""
    named = card_cues.leads_to(window, names, run.start, _LEAD) >= 0
    return named or window.known(card_cues.PLACE_NEAR.search, window.before(run.start)) is not None


def _is_else(window: Window, first: Run, last: Run) -> bool:
    """Return whether digits are money, a measure, a reference, or of a thing with codes of its own."""
    other = is_other(window, window.before(first.start), window.after(last.end))
    return other or is_of_thing(window, first.start, last.end)


def _pieces(window: Window, index: int) -> tuple[int, int]:
    """Return the last of the short runs that follow each other from one on, and how many digits they have."""
    count, last = len(window.runs[index].digits), index
    for place in range(index, len(window.runs)):
        run = window.runs[place]
        if len(run.digits) > _PIECE:
            break
        if place > index:
            if not _BREAK.fullmatch(window.text, window.runs[place - 1].end, run.start) or count >= _MOST:
                break
            count += len(run.digits)
        last = place
    return last, count


def _behind_card_end(window: Window) -> Iterator[Finding]:
    """Yield three digits behind four, where a card's back is spoken of: "the back says 6301, a gap, and then 552"."""
    written = [token for run in window.runs for token in run.tokens if not token.spoken]
    for token, follower in pairwise(written):
        if (
            (len(token.digits), len(follower.digits)) == (_CARD_END, LENGTHS[0])
            and _APART.fullmatch(window.text, token.end, follower.start)
            and window.known(card_cues.PLACE_NEAR.search, window.before(token.start))
            and not is_of_thing(window, token.start, follower.end)
        ):
            yield Finding(Kind.CARD_SECURITY_CODE, follower.start, follower.end, _SCORE)
