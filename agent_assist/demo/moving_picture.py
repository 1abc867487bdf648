"""One call as a moving picture: the panel at each step, with a list of the steps beside it. GUI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

from agent_assist.demo.apng import animated
from agent_assist.desktop.ui.theme import REGULAR, STRONG, font
from agent_assist.desktop.ui.tokens import LIGHT

WIDTH: Final = 960
"""Of the picture, px."""
FRAME_MS: Final = 1700
"""How long a frame is shown: long enough to read its words."""
LAST_MS: Final = 4000
"""How long the last one is shown, before the picture begins again."""
_MARGIN, _STEP, _TOP = 32.0, 42.0, 132.0
_DOT, _DOT_GAP = 5.0, 26.0


class MovingPicture:
    """Collects frames while a call is played, and draws them when it is over, so that the call is not held up."""

    def __init__(self) -> None:
        self._frames: list[tuple[str, QImage]] = []

    def add(self, window: QWidget, words: str) -> None:
        """Keep what a window shows now, under words that say what happens."""
        self._frames.append((words, window.grab().toImage()))

    def png(self, how: str) -> bytes:
        """Return the animated PNG; empty bytes where no frame was added. `how` says how the call was played."""
        if not self._frames:
            return b""
        height = max(image.deviceIndependentSize().height() for _, image in self._frames) + 2 * _MARGIN
        words = (how, *(words for words, _ in self._frames))
        stills = [_png(_frame(image, words, place, int(height))) for place, (_, image) in enumerate(self._frames)]
        return animated(stills, [FRAME_MS] * (len(stills) - 1) + [LAST_MS])


def _frame(window: QImage, words: Sequence[str], now: int, height: int) -> QImage:
    canvas = QImage(WIDTH, height, QImage.Format.Format_RGB888)
    canvas.fill(QColor(LIGHT.sunken))
    painter = QPainter(canvas)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    size = window.deviceIndependentSize()
    place = QRectF(QPointF(WIDTH - _MARGIN - size.width(), _MARGIN), size)
    painter.drawImage(place, window)
    painter.setPen(QColor(LIGHT.ctl))
    painter.drawRect(place)
    _list(painter, words, now, QSizeF(place.left() - 2 * _MARGIN, height))
    painter.end()
    return canvas


def _list(painter: QPainter, words: Sequence[str], now: int, size: QSizeF) -> None:
    """Draw how the call was played, and every step: the one that is shown stands out, those to come are hollow."""
    how, *steps = words
    left, width = _MARGIN + _DOT_GAP, size.width() - _DOT_GAP
    painter.setPen(QColor(LIGHT.text))
    painter.setFont(font(28, STRONG))
    painter.drawText(QRectF(_MARGIN, _MARGIN, size.width(), 40), "One call with Agent Assist")
    painter.setPen(QColor(LIGHT.text2))
    painter.setFont(font(16, REGULAR))
    painter.drawText(QRectF(_MARGIN, _MARGIN + 44, size.width(), 28), how)
    for place, step in enumerate(steps):
        top = _TOP + place * _STEP
        middle = QPointF(_MARGIN + _DOT, top + _STEP / 2)
        painter.setPen(QColor(LIGHT.accent if place <= now else LIGHT.ctl))
        painter.setBrush(QColor(LIGHT.accent) if place <= now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, _DOT, _DOT)
        painter.setPen(QColor(LIGHT.text if place == now else LIGHT.text3))
        painter.setFont(font(18, STRONG if place == now else REGULAR))
        painter.drawText(QRectF(left, top, width, _STEP), Qt.AlignmentFlag.AlignVCenter, step)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise RuntimeError("Qt cannot write a PNG")
    return bytes(buffer.data().data())
