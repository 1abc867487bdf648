"""Painting primitives shared by the widgets: boxes, rings, keycaps, shadows. Pure drawing, no state."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QWidget

from agent_assist.ui import icons
from agent_assist.ui.text import direction
from agent_assist.ui.theme import MEDIUM, Theme, font
from agent_assist.ui.tokens import FOCUS_WIDTH, RADIUS_KEYCAP

KEYCAP_HEIGHT = 18
_KEYCAP_PAD = 5
_SHADOW_STEPS = 9
_SHADOW_REACH = 8


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    ground: QColor | None,
    edge: QColor | None = None,
    width: float = 1,
    *,
    dashed: bool = False,
) -> None:
    """Draw a rounded box whose edge lies inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
    else:
        half = width / 2
        painter.setPen(QPen(edge, width, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)
    painter.restore()


def focus_ring(painter: QPainter, rect: QRectF, radius: float, theme: Theme) -> None:
    """Draw the focus ring along the inside of `rect`."""
    box(painter, rect, radius, None, theme.color("focus"), FOCUS_WIDTH)


def line_of_text(
    painter: QPainter, rect: QRectF, words: str, face: QFont, color: QColor, align: Qt.AlignmentFlag
) -> None:
    """Draw one line, elided at its end, centred upright in `rect`. `align` is physical (left, right or centre)."""
    metrics = QFontMetricsF(face)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    painter.setFont(face)
    painter.setPen(color)
    painter.setLayoutDirection(direction(words, painter.layoutDirection()))
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(rect, int(flags.value) | int(Qt.TextFlag.TextSingleLine.value), words)


def keycap_size(words: str, *, small: bool = False) -> QSizeF:
    """Return the size of a keycap, px; a small one is 16 high."""
    width = QFontMetricsF(font(11, MEDIUM)).horizontalAdvance(words)
    height = float(KEYCAP_HEIGHT - 2 if small else KEYCAP_HEIGHT)
    return QSizeF(max(height, width + (4 if small else 2 * _KEYCAP_PAD)), height)


def keycap(painter: QPainter, centre: QPointF, words: str, color: QColor, edge: QColor, *, small: bool = False) -> None:
    """Draw a keycap round a point."""
    size = keycap_size(words, small=small)
    rect = QRectF(centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height())
    box(painter, rect, RADIUS_KEYCAP, None, edge)
    line_of_text(painter, rect, words, font(11, MEDIUM), color, Qt.AlignmentFlag.AlignHCenter)


def icon(painter: QPainter, widget: QWidget, rect: QRectF, name: str, color: str) -> None:
    """Draw an icon into `rect`, mirrored with the widget if it points somewhere."""
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    image = icons.pixmap(name, round(rect.width()), color, widget.devicePixelRatioF(), mirrored=mirrored)
    painter.drawPixmap(rect.topLeft(), image)


def placed(widget: QWidget, rect: QRectF) -> QRectF:
    """Mirror a rectangle of `widget` when it reads from right to left."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRectF(widget.width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the physical side where reading begins."""
    right = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft


def trailing(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the physical side where reading ends."""
    right = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight


def shadow(painter: QPainter, body: QRectF, radius: float, ratio: float) -> None:
    """Draw the shadow of a raised card; the picture is cached per size."""
    size = body.toAlignedRect().size()
    key = f"shadow {size.width()} {size.height()} {radius} {ratio}"
    image = QPixmap()
    if not QPixmapCache.find(key, image):
        reach = _SHADOW_REACH
        outer = QRect(0, 0, size.width() + 2 * reach, size.height() + 2 * reach)
        image = QPixmap(round(outer.width() * ratio), round(outer.height() * ratio))
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        inner = QPainter(image)
        inner.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner.setPen(Qt.PenStyle.NoPen)
        base = QRectF(reach, reach, size.width(), size.height())
        inner.setBrush(QColor(0, 0, 0, 2))
        for step in range(_SHADOW_STEPS):
            grow = 0.7 * step
            down = 3.5 if step > _SHADOW_STEPS // 2 else 3
            inner.drawRoundedRect(base.adjusted(-grow, -grow + down, grow, grow + down), radius + grow, radius + grow)
        inner.setBrush(QColor(0, 0, 0, 10))
        inner.drawRoundedRect(base.adjusted(-0.5, 0, 0.5, 1.5), radius, radius)
        inner.end()
        QPixmapCache.insert(key, image)
    painter.drawPixmap(QPointF(body.x() - _SHADOW_REACH, body.y() - _SHADOW_REACH), image)
