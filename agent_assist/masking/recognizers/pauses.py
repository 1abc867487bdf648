"""What stands between the pieces of a number: how long it is, and whether it calls the next piece something else."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from agent_assist.masking.text import card_cues, cues
from agent_assist.masking.text.fold import BLOCK
from agent_assist.masking.text.issuers import LONGEST, SHORTEST, is_card
from agent_assist.masking.text.lazy import whole
from agent_assist.masking.text.name_table import names_alone
from agent_assist.masking.text.plain_words import plain
from agent_assist.masking.text.unfinished import PAUSE_LIMIT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from agent_assist.masking.text.recent import Spans
    from agent_assist.masking.text.tokens import Run, Token
    from agent_assist.masking.text.window import Window

SHORT_PAUSE: Final = 6
"""So many characters are no pause that says anything."""
_SHORT_LABEL: Final = 4
PART: Final = 4
"""Digits of a group of a card's number."""
FIX: Final = whole("numbers.corrections")
"""Takes back what was said before."""


_LABEL: Final = re.compile(r"([^\W\d_]{2,24})\.?\s?:\s?$")


class Pauses:
    """What stands before each run but the first, looked at when asked for: few numbers begin like a card's."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._known: dict[int, str | None] = {}

    def may_hold(self, index: int, first: int) -> bool:
        """Return whether tokens of a run may go on behind it: by their size, or how short the pause is."""
        last, follower = self._window.runs[index : index + 2]
        if last.tokens[-1].spoken or follower.start - last.end <= SHORT_PAUSE:
            return True
        return not sum(len(token.digits) for token in last.tokens[first:]) % PART or self.of_card

    @cached_property
    def of_card(self) -> bool:
        """Whether a card is spoken of in the window."""
        return card_cues.is_near(self._window, self._window.start, self._window.end)

    @cached_property
    def has_told(self) -> bool:
        """Whether there is a word for a digit that may belong to what is told in a pause."""
        runs = self._window.runs
        mixed = any(is_told_in(run.tokens[0], run.tokens[-1]) for run in runs)
        return mixed or any(map(self.is_told, range(1, len(runs))))

    def is_told(self, place: int) -> bool:
        """Return whether a run is one word for a digit amid talk: more words than signs and fillers on both sides."""
        run, text = self._window.runs[place], self._window.text
        if len(run.digits) > 1 or not run.tokens[0].spoken or place + 1 == len(self._window.runs):
            return False
        last, follower = self._window.runs[place - 1], self._window.runs[place + 1]
        sides = text[last.end : run.start], text[run.end : follower.start]
        return all(len(side) > SHORT_PAUSE for side in sides)

    def before(self, place: int) -> str | None:
        """Return what stands before a run; None where the one before does not go on."""
        if place not in self._known:
            last, run = self._window.runs[place - 1 : place + 1]
            pause = self._window.text[last.end : run.start]
            counted = len(going_on(run, last)) < len(run.tokens)
            ends = (
                len(pause) > PAUSE_LIMIT
                or BLOCK in pause
                or (not counted and (_is_labelled(self._window, last.end, run.start) or _is_other(self._window, pause)))
            )
            self._known[place] = None if ends else pause
        return self._known[place]


def going_on(run: Run, before: Run) -> Sequence[Token]:
    """Return the tokens of a run that go on the one before: without the "two" of "part two: 2127 4410"."""
    if not run.tokens[0].spoken or before.tokens[-1].spoken:
        return run.tokens
    written = next((place for place, token in enumerate(run.tokens) if not token.spoken), 0)
    return run.tokens[written:]


def is_told_in(first: Token, token: Token) -> bool:
    """Return whether a token is one digit in a word, amid a number that is written: "47 16 78 65 oh sorry 63"."""
    return token.spoken and not first.spoken and len(token.digits) == 1


def cards_in(digits: str) -> Spans:
    """Return how many of the first digits make a card."""
    return tuple([(0, size) for size in range(SHORTEST + 1, LONGEST + 1) if is_card(digits[:size])])


def _is_other(window: Window, pause: str) -> bool:
    """Return whether what stands before a number calls it something else than the rest of the one before."""
    if len(pause) <= SHORT_PAUSE:
        return False
    return bool(
        window.known(cues.REFERENCE.search, pause)
        or window.known(cues.PHONE.search, pause)
        or window.known(cues.MONEY_BEFORE.search, pause)
        or window.known(card_cues.CODE.search, pause)
        or window.known(card_cues.EXPIRY.search, pause)
    )


def _is_labelled(window: Window, start: int, end: int) -> bool:
    """Return whether the next number has a label of its own that calls it another: "30-11-1979, NIF: 29249139".

    A short label counts in capitals only: "FIN" is a number of persons, "Fin" the end of one that was begun.
    """
    label = _LABEL.search(window.raw, start, end) if window.text[end - 2 : end].rstrip().endswith(":") else None
    if label is None or (len(label[1]) <= _SHORT_LABEL and not label[1].isupper()):
        return False
    return plain(label[1].lower()) in names_alone()
