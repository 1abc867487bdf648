"""Buttons that are painted whole: what they ask of Qt, and the ground of those that can be chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import RADIUS_SMALL


def pressable(
    button: QAbstractButton, width: QSizePolicy.Policy, height: QSizePolicy.Policy = QSizePolicy.Policy.Fixed
) -> None:
    """Let a painted button take the focus by Tab, redraw under the mouse, and grow as the policies say."""
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    button.setSizePolicy(width, height)


class Cell(QAbstractButton):
    """One of several cells of which some are chosen. Main thread only."""

    def __init__(self, theme: Theme, height: QSizePolicy.Policy) -> None:
        super().__init__()
        self._theme = theme
        self._label = ""
        pressable(self, QSizePolicy.Policy.Expanding, height)

    def paint_ground(self, painter: QPainter, body: QRectF, *, chosen: bool, hover: str = "hover") -> None:
        """Paint the ground of a chosen cell, else, under the mouse, the colour `hover`; and the ring of the focus."""
        color = self._theme.color
        if chosen:
            edge = color("focus") if self._theme.tokens.name == "contrast" else None
            paint.box(painter, body, RADIUS_SMALL, color("soft"), edge, 2)
        elif self.isEnabled() and (self.isDown() or self.underMouse()):
            paint.box(painter, body, RADIUS_SMALL, color(hover))
        if self.hasFocus():
            paint.focus_ring(painter, body, RADIUS_SMALL, self._theme)
