"""The recorder light: shape, words, colour and lower edge, always in one place and always 68 px high."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from agent_assist.desktop.presenters.panel_state import RecorderBand as State
from agent_assist.desktop.ui import paint, roles, shapes
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import MEDIUM, REGULAR, STRONG, Theme, font
from agent_assist.desktop.ui.widgets.view import View

HEIGHT = 68
_SIDE = 18
_TEXT_X = 66
_NO_TIME = "\u2013"


class RecorderBand(View[State]):
    """Shows the recorder's state and the time of the call."""

    HEARD_AS = roles.WORDS

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _show(self, state: State, _before: State | None) -> None:
        words = [tr(state.title), tr(state.detail), state.timer, tr(state.timer_word)]
        self.setAccessibleName(shown(". ".join(word for word in words if word)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw shape, words, timer and lower edge of the light."""
        state = self._state
        if state is None:
            return
        painter = QPainter(self)
        color = self._theme.color
        painter.fillRect(self.rect(), color(shapes.RECORDER_TOKENS[state.state][1]))
        shapes.lower_edge(painter, self.width(), HEIGHT, state.state, self._theme)
        shift = -2 if state.state.value == "unconfirmed" else 0
        shape = paint.placed(self, QRectF(19, 18 + shift, 32, 32))
        shapes.recorder(painter, shape, state.state, self._theme, state.left)
        top, below = 16 + shift, 37 + shift
        meta = font(12, REGULAR, tabular=True)
        timer = paint.placed(self, QRectF(self.width() - _SIDE - 84, top, 84, 20))
        paint.line_of_text(
            painter, timer, state.timer or _NO_TIME, font(16, MEDIUM, tabular=True), color("text"), paint.trailing(self)
        )
        word = shown(tr(state.timer_word), 40)
        taken = painter.fontMetrics().horizontalAdvance(word) if word else 0
        rect = paint.placed(self, QRectF(self.width() - _SIDE - 84, below, 84, 17))
        paint.line_of_text(painter, rect, word, meta, color("text2"), paint.trailing(self))
        room = self.width() - _TEXT_X - _SIDE
        rect = paint.placed(self, QRectF(_TEXT_X, top, room - 70, 20))
        face = font(16, STRONG, tabular=True)
        paint.line_of_text(painter, rect, shown(tr(state.title), 80), face, color("text"), paint.leading(self))
        rect = paint.placed(self, QRectF(_TEXT_X, below, room - min(taken, 84) - 8, 17))
        paint.line_of_text(painter, rect, shown(tr(state.detail), 120), meta, color("text2"), paint.leading(self))
