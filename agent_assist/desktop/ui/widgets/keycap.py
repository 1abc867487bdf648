"""A keycap: which key does it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from agent_assist.desktop.ui.paint import keycap, keycap_size
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.themed import Themed


class Keycap(Themed):
    """A key's name in a small box; decoration, its meaning is in the name of the control beside it."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme)
        self._words = words
        self.setFixedSize(self.sizeHint())

    def say(self, words: str) -> None:
        """Show another key; its size changes with it."""
        if words != self._words:
            self._words = words
            self.setFixedSize(self.sizeHint())
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size that holds the name of the key, px."""
        return keycap_size(self._words).toSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the key as a cap with its name."""
        painter = QPainter(self)
        keycap(painter, QRectF(self.rect()).center(), self._words, self._theme.color("text2"), self._theme.color("ctl"))
