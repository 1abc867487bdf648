"""The charts as a picture: all of them, also those that are scrolled out of view, under what they are of."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.theme import STRONG, Theme, font

SCALE: Final = 2
"""Pixels of the picture for each of the screen's, so that it can be printed."""
_SIDE, _HEAD, _LINE = 20, 48, 24


class ChartPicture:
    """Charts drawn one after the other, so that a window need not stand still for all of them. Main thread.

    Args:
        charts: the widget that holds them all.
        views: the charts; each is drawn where it stands.
        caption: what they are of; it stands above them, for a picture travels alone.
        theme: colours.
    """

    def __init__(self, charts: QWidget, views: Iterable[QWidget], caption: str, theme: Theme) -> None:
        self.steps = tuple(partial(self._draw, view) for view in views)
        """Draw one chart each."""
        face = font(15, STRONG)
        lines = paint.broken(caption, face, max(1, charts.width()))
        self._top = _HEAD + _LINE * (len(lines) - 1)
        size = QSize(charts.width() + 2 * _SIDE, charts.height() + self._top + _SIDE)
        self._image = QImage(size * SCALE, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(SCALE)
        self._image.fill(theme.color("app"))
        painter = QPainter(self._image)
        place = QRectF(_SIDE, 14, charts.width(), _LINE * len(lines))
        paint.lines_of_text(painter, place, lines, face, theme.color("text"), paint.leading(charts))
        painter.end()

    def _draw(self, view: QWidget) -> None:
        painter = QPainter(self._image)
        view.render(painter, view.pos() + QPoint(_SIDE, self._top), QRegion(), QWidget.RenderFlag.DrawChildren)
        painter.end()

    def png(self) -> bytes:
        """Return the bytes of a PNG file. Any one thread, once all is drawn: it takes longer than a window may wait."""
        buffer = QBuffer()
        writer = QImageWriter(buffer, QByteArray(b"png"))
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer.write(self._image)
        return bytes(buffer.data().data())
