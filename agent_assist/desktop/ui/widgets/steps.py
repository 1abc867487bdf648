"""Dots: where a sequence stands."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.themed import Themed

_MOST = 12


class Steps(Themed):
    """Dots: where the call stands. Its words are its accessible name."""

    HEARD_AS = roles.WORDS

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._at, self._of = 0, 0
        self.setVisible(False)

    def set(self, at: int, of: int) -> None:
        """Stand at dot `at` (from 1) of `of`; at most 12 are drawn."""
        self._at, self._of = at, min(of, _MOST)
        self.setFixedSize(max(0, self._of * 10 + 6), 8)
        self.setAccessibleName(tr(say("Step {at} of {of}", at=at, of=of)))
        self.setVisible(at > 0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw one dot for each step; the one that is due is longer."""
        painter = QPainter(self)
        x = 0.0
        for dot in range(1, self._of + 1):
            width = 16.0 if dot == self._at else 6.0
            token = "fill" if dot == self._at else "text3" if dot < self._at else "ctl"
            paint.box(painter, paint.placed(self, QRectF(x, 1, width, 6)), 3, self._theme.color(token))
            x += width + 4
