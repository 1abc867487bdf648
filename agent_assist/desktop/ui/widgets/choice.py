"""A list of reasons: one may be chosen, none is beforehand. Real radio buttons, painted as the rest."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import REGULAR, STRONG, Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_SMALL
from agent_assist.desktop.ui.widgets.cell import call, pressable

_HEIGHT, _LINE, _MOST_LINES = 38, 15, 3


class Choice(QRadioButton):
    """One reason to choose, with its key at the end."""

    def __init__(self, theme: Theme, key: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._key = key
        self._label = ""
        self._lines: list[str] = []
        self.setAutoExclusive(False)
        self.setFixedHeight(_HEIGHT)
        pressable(self, QSizePolicy.Policy.Expanding)

    def show_choice(self, words: Text, *, chosen: bool, key: str = "") -> None:
        """Show a reason, chosen or not."""
        self._key = key
        self._label = shown(tr(words), 120)
        self.setToolTip(self._label)
        call(self, self._label)
        self.setChecked(chosen)
        self._measure()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the words need in this width."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """Break the words; the chosen ones are heavier, so room is kept for them from the start."""
        key = paint.keycap_size(self._key).width() if self._key else 0.0
        self._lines = paint.broken(self._label, font(13, STRONG), max(self.width() - 36 - key, 60), _MOST_LINES)
        self.setFixedHeight(_HEIGHT + _LINE * (len(self._lines) - 1))

    def nextCheckState(self) -> None:
        """Stay as the state says; a click only asks."""

    def sizeHint(self) -> QSize:
        """Return the size that holds words and key, px."""
        return QSize(240, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size; words take more lines in it."""
        return QSize(120, self.height())

    def hitButton(self, _position: object) -> bool:
        """Take a click anywhere in the row."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw mark, words and key; the chosen one stands out."""
        painter = QPainter(self)
        color = self._theme.color
        body = QRectF(self.rect())
        if self.underMouse():
            paint.box(painter, body, RADIUS_SMALL, color("hover"))
        if self.hasFocus():
            paint.focus_ring(painter, body, RADIUS_SMALL, self._theme)
        ring = paint.placed(self, QRectF(0, self.height() / 2 - 9, 18, 18))
        edge = color("ink" if self.isChecked() else "ctl")
        paint.box(painter, ring, 9, color("surface"), edge, 2 if self.isChecked() else 1.5)
        if self.isChecked():
            paint.box(painter, ring.adjusted(4.5, 4.5, -4.5, -4.5), 4.5, color("ink"))
        face = font(13, STRONG if self.isChecked() else REGULAR)
        key = paint.keycap_size(self._key).width() if self._key else 0.0
        words = paint.placed(self, QRectF(28, 0, self.width() - 36 - key, self.height()))
        paint.lines_of_text(painter, words, self._lines, face, color("text"), paint.leading(self))
        if key:
            cap = paint.placed(self, QRectF(self.width() - key - 2, 0, key, self.height()))
            paint.keycap(painter, cap.center(), self._key, color("text2"), color("ctl"))
