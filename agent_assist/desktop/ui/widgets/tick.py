"""One of several that may all be chosen: a real check box, painted as the rest."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.text import shown
from agent_assist.desktop.ui.theme import REGULAR, STRONG, Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_SMALL
from agent_assist.desktop.ui.widgets.cell import pressable

_HEIGHT, _LEFT, _BOX = 36, 30, 18


class Tick(QCheckBox):
    """A name that is chosen or not. A click only asks: it stays as the state says."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._line = paint.KeptLine()
        self._name = ""
        self.setFixedHeight(_HEIGHT)
        pressable(self, QSizePolicy.Policy.Expanding)

    def show_name(self, name: str, *, chosen: bool) -> None:
        """Show a name, chosen or not."""
        self._name = shown(name, 80)
        self.setText(self._name.replace("&", "&&"))
        self.setToolTip(self._name)
        self.setAccessibleName(self._name)
        self.setChecked(chosen)
        self.update()

    def nextCheckState(self) -> None:
        """Stay as the state says."""

    def sizeHint(self) -> QSize:
        """Return the size that holds a name, px."""
        return QSize(220, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least size; a longer name ends with "…" and has a tooltip."""
        return QSize(120, _HEIGHT)

    def hitButton(self, _position: object) -> bool:
        """Take a click anywhere in the row."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, its mark and the name."""
        painter, color, on = QPainter(self), self._theme.color, self.isChecked()
        body = QRectF(self.rect())
        if self.isEnabled() and self.underMouse():
            paint.box(painter, body, RADIUS_SMALL, color("hover"))
        if self.hasFocus():
            paint.focus_ring(painter, body, RADIUS_SMALL, self._theme)
        square = paint.placed(self, QRectF(4, (self.height() - _BOX) / 2, _BOX, _BOX))
        paint.box(painter, square, 4, color("ink" if on else "surface"), color("ink" if on else "ctl"), 1.5)
        if on:
            paint.icon(painter, self, square.adjusted(2, 2, -2, -2), "check", color("on_ink").name())
        words = paint.placed(self, QRectF(_LEFT, 0, self.width() - _LEFT - 8, self.height()))
        tone = color("text" if self.isEnabled() else "text3")
        self._line.draw(painter, words, self._name, font(13, STRONG if on else REGULAR), tone, paint.leading(self))
