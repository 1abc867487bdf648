"""The answers and what can follow them: their words, and one size for all, so that none takes less effort."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.tokens import TARGET
from agent_assist.desktop.ui.widgets.button import Button
from agent_assist.domain.consent import ConsentState

ANSWERS: tuple[tuple[ConsentState, Text, str], ...] = (
    (ConsentState.GIVEN, say("Yes"), "1"),
    (ConsentState.REFUSED, say("No"), "2"),
    (ConsentState.UNKNOWN, say("Unclear"), "3"),
)
"""The three answers in their order, with the key of each. The words are the customer's; only size and key are equal."""
WITHDRAW, AGAIN = say("Withdraw"), say("Ask again")
WITHDRAW_KEY, AGAIN_KEY = "X", "A"
TWO_LINE_HEIGHT = 60
GAP = 7
LEAST_ROOM = 6
"""Least room on each side of a label with its keycap, px; below it every answer of the panel changes."""
BUTTON_WIDTH = 96
STACKED_WIDTH = 3 * BUTTON_WIDTH + 2 * GAP
_TRAIL = 18 + 7


class Fit(IntEnum):
    """How the answers are laid out, by what the longest of the words needs."""

    ONE_LINE = 0
    TWO_LINES = 1
    STACKED = 2


def needed(face: QFont) -> Fit:
    """Return what the longest of the words needs in the agent's language."""
    return _needed(face, tuple(tr(words) for words in (*(w for _s, w, _k in ANSWERS), WITHDRAW, AGAIN)))


@lru_cache(maxsize=8)
def _needed(face: QFont, words: tuple[str, ...]) -> Fit:
    """Measure the words once for each font and language."""
    longest = max(QFontMetricsF(face).horizontalAdvance(one) for one in words)
    if BUTTON_WIDTH - longest < 2 * LEAST_ROOM:
        return Fit.STACKED
    return Fit.TWO_LINES if BUTTON_WIDTH - longest - _TRAIL < 2 * LEAST_ROOM else Fit.ONE_LINE


def shape(button: Button, fit: Fit) -> None:
    """Give a button the size of every answer."""
    button.set_two_lines(fit is Fit.TWO_LINES)
    button.setFixedHeight(TWO_LINE_HEIGHT if fit is Fit.TWO_LINES else TARGET)
    button.setFixedWidth(STACKED_WIDTH if fit is Fit.STACKED else BUTTON_WIDTH)
