"""The frame round something to type into."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import RADIUS_BUTTON
from agent_assist.desktop.ui.widgets.themed import Themed


class FieldFrame(Themed):
    """A ground and an edge that follows the focus of what is typed into; its owner lays that out. Main thread only."""

    def __init__(self, theme: Theme, typed_into: QWidget) -> None:
        super().__init__(theme)
        self._typed_into = typed_into
        app = QApplication.instance()
        if isinstance(app, QApplication):  # not an event filter, which would be asked about each key and each paint
            app.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """Redraw the frame when the focus comes or goes."""
        if self._typed_into in {before, now}:
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let all of the frame be the place to click: what is typed into may be lower than a target should be."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self._typed_into.isEnabled():
            self._typed_into.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and edge; the edge is stronger while the focus is inside."""
        focused = self._typed_into.hasFocus()
        edge = self._theme.color("focus" if focused else "ctl")
        width = 2 if focused else self._theme.tokens.stroke
        paint.box(QPainter(self), QRectF(self.rect()), RADIUS_BUTTON, self._theme.color("surface"), edge, width)
