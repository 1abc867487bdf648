"""One of a lesson's three answers: its key, its words on as many lines as they need, one look for all of them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QSizePolicy

from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.focus import FocusKeeper
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import STRONG, Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_BUTTON, TARGET
from agent_assist.desktop.ui.widgets.cell import call, pressable

_LINE, _MOST_LINES, _LIMIT = 19, 4, 200
_LEAD, _SIDE, _MARK = 44, 14, 18
"""Where the words begin, the room at both sides and the size of the check, px."""
_CHOSEN = say("chosen")


class LessonAnswer(FocusKeeper):
    """A button as wide as the lesson. The chosen one is ink with a check, whichever it is."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__()
        self._theme = theme
        self._key = key
        self._label = ""
        self._lines: list[str] = []
        self._chosen = False
        self.setFixedHeight(TARGET)
        pressable(self, QSizePolicy.Policy.Expanding)

    def show_answer(self, words: str, *, chosen: bool) -> None:
        """Show an answer, chosen or not."""
        self._label, self._chosen = shown(words, _LIMIT), chosen
        call(self, self._label)
        self.setAccessibleDescription(tr(_CHOSEN) if chosen else "")
        self._measure()
        self.update()

    @property
    def chosen(self) -> bool:
        """Whether it is drawn as the chosen answer."""
        return self._chosen

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the words need in this width."""
        super().resizeEvent(event)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter too: who focused an answer means this one."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size that holds the words, px."""
        return QSize(300, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size; words take more lines in it."""
        return QSize(160, self.height())

    def _measure(self) -> None:
        room = max(self.width() - _LEAD - _SIDE, 60)
        self._lines = paint.broken(self._label, font(14, STRONG), room, _MOST_LINES)
        self.setFixedHeight(TARGET + _LINE * (len(self._lines) - 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, key or check, and the words."""
        painter, color = QPainter(self), self._theme.color
        body, radius = QRectF(self.rect()), float(RADIUS_BUTTON)
        if self.hasFocus():
            paint.focus_ring(painter, body, radius + 2, self._theme)
            body, radius = body.adjusted(4, 4, -4, -4), radius - 2
        if self._chosen:
            paint.box(painter, body, radius, color("ink"), None)
        else:
            ground = color(("surface", "hover", "press")[2 if self.isDown() else 1 if self.underMouse() else 0])
            paint.box(painter, body, radius, ground, color("ctl"), self._theme.tokens.stroke)
        mark = paint.placed(self, QRectF(_SIDE, self.height() / 2 - _MARK / 2, _MARK, _MARK))
        if self._chosen:
            paint.icon(painter, self, mark, "check", color("on_ink").name())
        else:
            paint.keycap(painter, mark.center(), self._key, color("text2"), color("ctl"))
        words = paint.placed(self, QRectF(_LEAD, 0, self.width() - _LEAD - _SIDE, self.height()))
        tone = color("on_ink" if self._chosen else "text")
        paint.lines_of_text(painter, words, self._lines, font(14, STRONG), tone, paint.leading(self))
