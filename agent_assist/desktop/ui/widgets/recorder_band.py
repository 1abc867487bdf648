"""The recorder light: shape, words, colour and lower edge, always in one place and 68 px high; 48 in a low panel."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from agent_assist.desktop.presenters.panel_state import RecorderBand as State
from agent_assist.desktop.ui import paint, roles, shapes
from agent_assist.desktop.ui.text import isolated, shown, tr
from agent_assist.desktop.ui.theme import MEDIUM, REGULAR, STRONG, Theme, font
from agent_assist.desktop.ui.widgets.view import View

HEIGHT = 68
LOW_HEIGHT = 48
_SIDE = 18
_END = 84
"""Room for the time and what stands under it, px."""
_NO_TIME = "\u2013"
_GROUPS = 2
"""A low band shows the last two groups of a masked number: who calls stands whole in the card's area."""


class _Measure(Struct, frozen=True):
    """Where things stand: height, edge of the shape's square, its place, start of the words, both lines, title size."""

    height: int
    shape: int
    shape_x: int
    shape_y: int
    text_x: int
    top: int
    below: int
    title: int


_TALL = _Measure(HEIGHT, 32, 19, 18, 66, 16, 37, 16)
_LOW = _Measure(LOW_HEIGHT, 20, 16, 14, 46, 5, 26, 15)


class RecorderBand(View[State]):
    """Shows the recorder's state and the time of the call; in a low panel the caller's number too."""

    HEARD_AS = roles.WORDS

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._at = _TALL
        self._number = ""
        self._title, self._detail, self._word = paint.KeptLine(), paint.KeptLine(), paint.KeptLine()
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_low(self, low: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Be 48 px high, with the number under the time, or 68."""
        self._at = _LOW if low else _TALL
        self.setFixedHeight(self._at.height)
        self.update()

    def show_number(self, number_masked: str) -> None:
        """Show who calls under the time of a low band; empty for nobody."""
        if number_masked != self._number:
            self._number = number_masked
            self.update()

    def _show(self, state: State, _before: State | None) -> None:
        words = [tr(state.title), tr(state.detail), state.timer, tr(state.timer_word)]
        self.setAccessibleName(shown(". ".join(word for word in words if word)))
        self.update()

    def _under_time(self, state: State) -> str:
        """Return what stands under the time: whether the call is on, or who calls in a low band."""
        if self._at is _LOW and self._number:
            return isolated(" ".join(self._number.split()[-_GROUPS:]))
        return shown(tr(state.timer_word), 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw shape, words, timer and lower edge of the light."""
        state, at = self._state, self._at
        if state is None:
            return
        painter = QPainter(self)
        color = self._theme.color
        painter.fillRect(self.rect(), color(shapes.RECORDER_TOKENS[state.state][1]))
        shapes.lower_edge(painter, self.width(), at.height, state.state, self._theme)
        shift = -2 if state.state.value == "unconfirmed" else 0
        shape = paint.placed(self, QRectF(at.shape_x, at.shape_y + shift, at.shape, at.shape))
        shapes.recorder(painter, shape, state.state, self._theme, state.left)
        top, below = at.top + shift, at.below + shift
        meta = font(12, REGULAR, tabular=True)
        timer = paint.placed(self, QRectF(self.width() - _SIDE - _END, top, _END, 20))
        paint.line_of_text(
            painter,
            timer,
            state.timer or _NO_TIME,
            font(at.title, MEDIUM, tabular=True),
            color("text"),
            paint.trailing(self),
        )
        word = self._under_time(state)
        painter.setFont(meta)
        taken = painter.fontMetrics().horizontalAdvance(word) if word else 0
        rect = paint.placed(self, QRectF(self.width() - _SIDE - _END, below, _END, 17))
        self._word.draw(painter, rect, word, meta, color("text2"), paint.trailing(self))
        room = self.width() - at.text_x - _SIDE
        rect = paint.placed(self, QRectF(at.text_x, top, room - 70, 20))
        face = font(at.title, STRONG, tabular=True)
        self._title.draw(painter, rect, shown(tr(state.title), 80), face, color("text"), paint.leading(self))
        rect = paint.placed(self, QRectF(at.text_x, below, room - min(taken, _END) - 8, 17))
        self._detail.draw(painter, rect, shown(tr(state.detail), 120), meta, color("text2"), paint.leading(self))
