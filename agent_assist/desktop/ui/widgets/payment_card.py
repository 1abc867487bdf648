"""The payment step: a countdown, what was read back of each sink, one button to end it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import PaymentCard as State
from agent_assist.desktop.presenters.panel_state import ToolKey
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import STRONG, Theme, font
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.pieces import below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.sink_row import SinkRow, show_sinks
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import HEADING, LIST, META, Words

_RING = 144
_STROKE = 9.0
_DONE = say("Payment done, resume")
_MORE = say("Add 60 s")
_LEFT = say("time left")


class Countdown(Themed):
    """A ring that empties, with the time in it. Steps once a second; nothing blinks."""

    HEARD_AS = roles.WORDS

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._left, self._left_s = 1.0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_left(self, left: float, left_s: int) -> None:
        """Show a share from 0 to 1 and the seconds."""
        if (left, left_s) != (self._left, self._left_s):
            self._left, self._left_s = left, left_s
            self.setAccessibleName(tr(say("{n} s left", n=left_s)))
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the ring."""
        return QSize(_RING, _RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring of the time left, and the seconds in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = _STROKE / 2
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        color = self._theme.color
        ground = "line" if self._theme.tokens.name == "contrast" else "pause_bg"
        painter.setPen(QPen(color(ground), _STROKE))
        painter.drawEllipse(ring)
        painter.setPen(QPen(color("pause"), _STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, 90 * 16, -round(max(0.0, min(1.0, self._left)) * 360 * 16))
        painter.setPen(color("text"))
        painter.setFont(font(36, STRONG, tabular=True))
        time = f"{self._left_s // 60}:{self._left_s % 60:02d}"
        painter.drawText(QRectF(0, 40, _RING, 46), Qt.AlignmentFlag.AlignCenter, time)
        painter.setPen(color("text2"))
        painter.setFont(font(13))
        painter.drawText(QRectF(0, 92, _RING, 20), Qt.AlignmentFlag.AlignCenter, tr(_LEFT))


class PaymentCard(CardView[State]):
    """The card. Emits UseTool (end the step) and MoreTime."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=12, bottom=10)
        self._title = Words(theme, HEADING, wrap=True, centre=True)
        self._note = Words(theme, LIST, "text2", wrap=True, centre=True)
        self.countdown = Countdown(theme)
        self._typed = Words(theme, META, "text2", wrap=True, centre=True)
        self.button = Button(theme, Kind.PRIMARY, key="P", icon="play", height=46, said=_DONE)
        self.more = Button(theme, Kind.TEXT, key="+", said=_MORE)
        sinks = below()
        self._sinks = Rows(sinks, lambda: SinkRow(theme))
        fill(
            self.card.column,
            *(self._title, self._note, 14, beside(None, self.countdown, None), 10, sinks, self._typed, 12),
            *(self.button, 6, beside(None, self.more, None)),
        )
        self.button.clicked.connect(lambda: self.intent.emit(intents.UseTool(ToolKey.PAYMENT)))
        self.more.clicked.connect(lambda: self.intent.emit(intents.MoreTime()))

    def _show(self, state: State, before: State | None) -> None:
        self.countdown.show_left(state.left, state.left_s)
        unconfirmed = state.tone == "unconfirmed"
        self.card.set_edge("unc_shape" if unconfirmed else "line", 2 if unconfirmed else 0)
        self._title.say(state.title)
        self._note.say(state.note)
        self._typed.say(state.typed)
        self._typed.setVisible(self._typed.text() != "")
        self.more.setEnabled(state.can_extend)
        if before is None or before.sinks != state.sinks:
            show_sinks(self._sinks, state.sinks)
