"""Our own shapes: recorder states, severities, hatches. They differ in outline, so they hold without colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from agent_assist.desktop.ui.theme import Theme
from agent_assist.domain.recorder import RecorderState

GRID = 32.0
"""Recorder shapes are drawn on a 32 px grid and scaled."""
RECORDER_TOKENS = {
    RecorderState.RECORDING: ("rec", "rec_bg"),
    RecorderState.MASKED: ("rec", "rec_bg"),
    RecorderState.PAUSED: ("pause", "pause_bg"),
    RecorderState.OFF: ("off", "off_bg"),
    RecorderState.UNCONFIRMED: ("unc", "unc_bg"),
    RecorderState.NONE: ("off", "off_bg"),
}
"""Colour of words and ground for each recorder state."""
_SEVERITY_TOKENS = {"high": ("rec", "rec"), "medium": ("unc_shape", "unc"), "low": ("text2", "text2")}
"""Colour of the shape and of its words for each severity."""
_CENTRE = QPointF(16, 16)


def recorder(painter: QPainter, rect: QRectF, state: RecorderState, theme: Theme, left: float = 1.0) -> None:
    """Draw the shape of a recorder state.

    Args:
        painter: where to draw.
        rect: square to fill, px.
        state: which shape.
        theme: colours.
        left: share of a pause that is left, 0 to 1; its ring empties.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / GRID, rect.height() / GRID)
    token = RECORDER_TOKENS[state][0]
    color = theme.color("unc_shape" if state is RecorderState.UNCONFIRMED else token)
    draw = {
        RecorderState.RECORDING: _disc,
        RecorderState.MASKED: _disc,
        RecorderState.OFF: _square,
        RecorderState.UNCONFIRMED: _triangle,
        RecorderState.NONE: _dashed,
    }.get(state)
    if draw is None:
        _bars(painter, color, min(max(left, 0.0), 1.0))
    else:
        draw(painter, color, theme)
    painter.restore()


def _disc(painter: QPainter, color: QColor, _theme: Theme) -> None:
    painter.setPen(QPen(color, 2))
    painter.drawEllipse(_CENTRE, 14, 14)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(_CENTRE, 9, 9)


def _bars(painter: QPainter, color: QColor, left: float) -> None:
    faint = QColor(color)
    faint.setAlphaF(0.28)
    ring = QRectF(2, 2, 28, 28)
    painter.setPen(QPen(faint, 2.6))
    painter.drawEllipse(ring)
    painter.setPen(QPen(color, 2.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawArc(ring, 90 * 16, -round(left * 360 * 16))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(10.2, 9.5, 4, 13), 1, 1)
    painter.drawRoundedRect(QRectF(17.8, 9.5, 4, 13), 1, 1)


def _square(painter: QPainter, color: QColor, _theme: Theme) -> None:
    painter.setPen(QPen(color, 2.6))
    painter.drawRoundedRect(QRectF(5, 5, 22, 22), 4.5, 4.5)


def _triangle(painter: QPainter, color: QColor, theme: Theme) -> None:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(16, 3.5), QPointF(30.5, 28), QPointF(1.5, 28)]))
    path.closeSubpath()
    painter.setPen(QPen(color, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(color)
    painter.drawPath(path)
    mark = theme.color("unc_bg")
    painter.setPen(QPen(mark, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(16, 12), QPointF(16, 19))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mark)
    painter.drawEllipse(QPointF(16, 24.5), 1.9, 1.9)


def _dashed(painter: QPainter, color: QColor, _theme: Theme) -> None:
    pen = QPen(color, 2.2)
    pen.setDashPattern([2.9, 1.3])
    painter.setPen(pen)
    painter.drawEllipse(_CENTRE, 14, 14)
    painter.setPen(QPen(color, 2.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(11, 11), QPointF(21, 21))
    painter.drawLine(QPointF(21, 11), QPointF(11, 21))


def severity_tone(name: str) -> str:
    """Return the token of the words that name a severity; an unknown one is the lowest."""
    return _SEVERITY_TOKENS.get(name, _SEVERITY_TOKENS["low"])[1]


def severity(painter: QPainter, rect: QRectF, name: str, theme: Theme) -> None:
    """Draw a severity: diamond, triangle or ring; an unknown name draws the ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 16, rect.height() / 16)
    color = theme.color(_SEVERITY_TOKENS.get(name, _SEVERITY_TOKENS["low"])[0])
    joined = QPen(color, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if name == "high":
        painter.setPen(joined)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([QPointF(8, 1), QPointF(15, 8), QPointF(8, 15), QPointF(1, 8)]))
    elif name == "medium":
        painter.setPen(joined)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([QPointF(8, 2), QPointF(15.2, 14), QPointF(0.8, 14)]))
    else:
        painter.setPen(QPen(color, 2))
        painter.drawEllipse(QPointF(8, 8), 5.6, 5.6)
    painter.restore()


def hatch(painter: QPainter, rect: QRectF, ground: QColor, stripe: QColor, step: float = 8.0) -> None:
    """Fill `rect` with slanted stripes of half the step's width."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, ground)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(stripe)
    height = rect.height()
    x = rect.left() - height - step
    while x < rect.right() + step:
        top, bottom = rect.top(), rect.bottom()
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x, bottom),
                    QPointF(x + height, top),
                    QPointF(x + height + step / 2, top),
                    QPointF(x + step / 2, bottom),
                ]
            )
        )
        x += step
    painter.restore()


def lower_edge(painter: QPainter, width: float, bottom: float, state: RecorderState, theme: Theme) -> None:
    """Draw the lower edge of a band: solid, dashed, hatched or a hairline, by the recorder's state."""
    color = theme.color(RECORDER_TOKENS[state][0])
    if state is RecorderState.UNCONFIRMED:
        hatch(painter, QRectF(0, bottom - 6, width, 6), theme.color("unc_bg"), theme.color("unc_shape"), 10)
    elif state in {RecorderState.RECORDING, RecorderState.MASKED, RecorderState.PAUSED}:
        painter.fillRect(QRectF(0, bottom - 2, width, 2), color)
    elif state is RecorderState.NONE:
        painter.save()
        pen = QPen(color, 2)
        pen.setDashPattern([5, 2.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(0, bottom - 1), QPointF(width, bottom - 1))
        painter.restore()
    else:
        height = theme.tokens.stroke
        painter.fillRect(QRectF(0, bottom - height, width, height), theme.color("line"))
