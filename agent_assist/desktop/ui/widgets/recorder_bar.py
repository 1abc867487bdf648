"""The recorder over the whole call as one bar: recording, paused (hatched), off (hollow), unconfirmed (hatched)."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent

from agent_assist.desktop.presenters.panel_state import BarPart
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import paint, roles, shapes
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import REGULAR, Theme, font
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.domain.recorder import RUNNING, RecorderState

_BAR = 18
_AXIS = 17
_GAP = 1.5
_NAMES = {
    RecorderState.RECORDING: say("recording"),
    RecorderState.MASKED: say("recording one side only"),
    RecorderState.PAUSED: say("paused"),
    RecorderState.OFF: say("not recording"),
    RecorderState.UNCONFIRMED: say("unconfirmed"),
    RecorderState.NONE: say("no recorder"),
}


class RecorderBar(Themed):
    """A bar with its times under it; the accessible name says the same in words."""

    HEARD_AS = roles.PICTURE

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._parts: tuple[BarPart, ...] = ()
        self._total_ms = 0
        self.setFixedHeight(_BAR + 2 + _AXIS)

    def show_parts(self, parts: tuple[BarPart, ...], total_ms: int) -> None:
        """Show the spans of a call that lasted `total_ms`; spans outside it are cut."""
        if (parts, total_ms) == (self._parts, self._total_ms):
            return
        self._parts, self._total_ms = parts, max(0, total_ms)
        spans = [f"{tr(_NAMES[p.state])} {clock(p.start_ms)} - {clock(p.end_ms)}" for p in parts[:40]]
        self.setAccessibleName(tr(say("Recorder: {spans}", spans=", ".join(spans))))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the states of the recorder over the call, with its times."""
        if self._total_ms == 0:
            return
        painter = QPainter(self)
        scale = self.width() / self._total_ms
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(0, 0, self.width(), _BAR), 4, 4)
        painter.setClipPath(clip)
        for part in self._parts:
            left = min(max(part.start_ms, 0), self._total_ms) * scale
            right = min(max(part.end_ms, 0), self._total_ms) * scale
            if right > left:
                width = max(right - left - _GAP, 1)
                self._span(painter, paint.placed(self, QRectF(left, 0, width, _BAR)), part.state)
        painter.restore()
        self._times(painter, scale)

    def _span(self, painter: QPainter, rect: QRectF, state: RecorderState) -> None:
        color = self._theme.color
        if state in RUNNING:
            painter.fillRect(rect, color("rec"))
        elif state is RecorderState.PAUSED:
            shapes.hatch(painter, rect, color("pause_bg"), color("pause"), 7)
        elif state is RecorderState.UNCONFIRMED:
            shapes.hatch(painter, rect, color("unc_bg"), color("unc_shape"), 10)
        else:
            paint.box(painter, rect, 4, color("sunken"), color("ctl"))

    def _times(self, painter: QPainter, scale: float) -> None:
        face = font(11, REGULAR, tabular=True)
        color = self._theme.color("text2")
        axis = QRectF(0, _BAR + 2, self.width(), _AXIS)
        paint.line_of_text(painter, axis, clock(0), face, color, paint.leading(self))
        paint.line_of_text(painter, axis, clock(self._total_ms), face, color, paint.trailing(self))
        pause = next((p for p in self._parts if p.state is RecorderState.PAUSED), None)
        if pause is None:
            return
        words = f"{clock(pause.start_ms)} {tr(_NAMES[RecorderState.PAUSED])} {clock(pause.end_ms - pause.start_ms)}"
        painter.setFont(face)
        width = painter.fontMetrics().horizontalAdvance(words) + 2
        left = (pause.start_ms + pause.end_ms) / 2 * scale - width / 2
        least, most = 34.0, self.width() - 40.0 - width
        if most > least:
            rect = QRectF(min(max(left, least), most), _BAR + 2, width, _AXIS)
            paint.line_of_text(painter, paint.placed(self, rect), words, face, color, paint.leading(self))


def clock(milliseconds: int) -> str:
    """Return a duration as m:ss or h:mm:ss."""
    seconds = max(0, milliseconds) // 1000
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"
