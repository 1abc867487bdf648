"""What every widget and window of our own begins with: it is drawn in the colours of a theme."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from agent_assist.desktop.ui.theme import Theme

_ROOM = 12
"""Pixels above and below a control that is scrolled to."""


class Themed(QWidget):
    """A widget that knows its theme. Main thread only.

    Args:
        theme: colours; it tells when they are others.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme


class ThemedWindow(Themed):
    """A window: who comes to a control by Tab sees it. Main thread only.

    A scroll area of Qt follows Tab only between two of its own controls: who came into it from outside, or went round,
    stood on a control that was out of view. And Qt walks on below what lies over a window.
    """

    GROUND: ClassVar[str] = "app"
    """Token of the colour behind all parts."""
    lies_over: QWidget | None = None
    """What lies over all of the window just now and keeps Tab to itself."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Give the focus to the next control that can be seen, and scroll to it."""
        over, began = self.lies_over, self.focusWidget()
        moved = super().focusNextPrevChild(forward)
        while over is not None and moved and self.focusWidget() is not began and not self._is_in(over):
            moved = super().focusNextPrevChild(forward)
        self._scroll_to(self.focusWidget())
        return moved

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground behind all parts."""
        QPainter(self).fillRect(self.rect(), self._theme.color(self.GROUND))

    def _is_in(self, over: QWidget) -> bool:
        holder = self.focusWidget()
        return holder is not None and over.isAncestorOf(holder)

    @staticmethod
    def _scroll_to(holder: QWidget | None) -> None:
        above = holder.parentWidget() if holder is not None else None
        while holder is not None and above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(holder, 0, _ROOM)
            above = above.parentWidget()
