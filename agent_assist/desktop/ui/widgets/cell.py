"""Buttons that are painted whole: what they ask of Qt, and the ground of those that can be chosen."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import RADIUS_SMALL

S = TypeVar("S")


def pressable(
    button: QAbstractButton, width: QSizePolicy.Policy, height: QSizePolicy.Policy = QSizePolicy.Policy.Fixed
) -> None:
    """Let a painted button take the focus by Tab, redraw under the mouse, and grow as the policies say."""
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    button.setSizePolicy(width, height)


def call(button: QAbstractButton, words: str) -> None:
    """Give a painted button its words, which are its accessible name too; a & in them is no key."""
    button.setText(words.replace("&", "&&"))
    button.setAccessibleName(words)


class Cell(QAbstractButton, Generic[S]):
    """One of several cells of which some are chosen. Main thread only."""

    def __init__(self, theme: Theme, height: QSizePolicy.Policy) -> None:
        super().__init__()
        self._theme = theme
        self._label = ""
        self.shown: S | None = None
        """What it shows; None before the first, and then it paints nothing."""
        pressable(self, QSizePolicy.Policy.Expanding, height)

    def show_cell(self, shown: S) -> None:
        """Show what the cell stands for; the same again costs nothing."""
        if shown != self.shown:
            self.shown = shown
            self._show(shown)
            self.update()

    def show_again(self) -> None:
        """Name everything once more: its key acts otherwise now."""
        if self.shown is not None:
            self._show(self.shown)

    def _show(self, shown: S) -> None:
        """Take label, names and state of the button from it."""
        raise NotImplementedError

    def _paint(self, painter: QPainter, shown: S) -> None:
        """Paint the cell."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what the cell shows."""
        if self.shown is not None:
            self._paint(QPainter(self), self.shown)

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
