"""A numbered circle: a step that is done, the one of the moment, or one that comes later; decoration beside a name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.theme import STRONG, Theme, font
from agent_assist.desktop.ui.widgets.themed import Themed

SIZE = 24
_CHECK = 16


class StepMark(Themed):
    """Shows `done` as a check, `now` filled, `later` as an outline; never by colour alone."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__(theme)
        self._number = str(number)
        self._stands = "later"
        self.setFixedSize(SIZE, SIZE)

    def show_as(self, stands: str) -> None:
        """Show where the step stands: done, now or later."""
        if stands != self._stands:
            self._stands = stands
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle with its number, or its check."""
        painter, color, body = QPainter(self), self._theme.color, QRectF(self.rect())
        if self._stands == "done":
            edge = color("ok") if self._theme.tokens.name == "contrast" else None
            paint.box(painter, body, SIZE / 2, color("ok_bg"), edge, self._theme.tokens.stroke)
            inset = (SIZE - _CHECK) / 2
            paint.icon(painter, self, body.adjusted(inset, inset, -inset, -inset), "check", color("ok").name())
            return
        now = self._stands == "now"
        ground, words = (color("fill"), color("on_accent")) if now else (None, color("text2"))
        paint.box(painter, body, SIZE / 2, ground, None if now else color("ctl"), self._theme.tokens.stroke)
        paint.line_of_text(painter, body, self._number, font(13, STRONG), words, Qt.AlignmentFlag.AlignHCenter)
