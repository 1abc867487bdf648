"""Painting primitives shared by the widgets: boxes, rings, keycaps, shadows. Pure drawing, no state."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
    QPixmapCache,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.ui import icons
from agent_assist.desktop.ui.shortcuts import acts_with_alt
from agent_assist.desktop.ui.text import direction
from agent_assist.desktop.ui.theme import MEDIUM, Theme, font
from agent_assist.desktop.ui.tokens import FOCUS_WIDTH, RADIUS_KEYCAP

KEYCAP_HEIGHT = 18
_KEYCAP_PAD = 5
_KEYS = 64
"""Names of keys whose place in a keycap is kept."""
_SHADOW_STEPS = 9
_SHADOW_REACH = 8
_ENDLESS = float(0x01000000)
"""Width of a line that is not broken, px; Qt's own for drawText."""
_SINGLE_LINE = {
    side: int((side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value)
    | int(Qt.TextFlag.TextSingleLine.value)
    for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter)
}
"""How drawText takes one line, centred upright, by its physical side."""


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
    before = painter.layoutDirection()
    painter.setLayoutDirection(direction(words, before))
    painter.drawText(rect, _SINGLE_LINE[align], words)
    painter.setLayoutDirection(before)  # signs that have no direction take that of what surrounds them


class KeptLine:
    """A line that is drawn again and again: it is laid out once, and drawn as `line_of_text` draws it, to the pixel.

    It keeps the newest words alone, as long as the widget that shows them.
    """

    __slots__ = ("_align", "_face", "_hint", "_layout", "_width", "_words")

    def __init__(self) -> None:
        self._words: str | None = None
        self._face: QFont | None = None
        self._width = -1.0
        self._align: Qt.AlignmentFlag | None = None
        self._hint: Qt.LayoutDirection | None = None
        self._layout: tuple[QTextLayout, Qt.LayoutDirection, float, float] | None = None

    def draw(
        self, painter: QPainter, rect: QRectF, words: str, face: QFont, color: QColor, align: Qt.AlignmentFlag
    ) -> None:
        """Draw one line, elided at its end, centred upright in `rect`; see `line_of_text`."""
        width, hint = rect.width(), painter.layoutDirection()
        if (
            words != self._words
            or face is not self._face
            or width != self._width
            or align is not self._align
            or hint is not self._hint
        ):
            self._words, self._face, self._width, self._align, self._hint = words, face, width, align, hint
            self._layout = _laid_out(words, face, width, align, hint)
        kept, room = self._layout, rect.height()
        if kept is None or kept[3] > room:
            line_of_text(painter, rect, words, face, color, align)
            return
        layout, way, left, high = kept
        painter.setPen(color)
        painter.setLayoutDirection(way)
        layout.draw(painter, QPointF(rect.x() + left, rect.y() + (room - high) / 2))
        painter.setLayoutDirection(hint)


def _laid_out(
    words: str, face: QFont, width: float, align: Qt.AlignmentFlag, hint: Qt.LayoutDirection
) -> tuple[QTextLayout, Qt.LayoutDirection, float, float] | None:
    """Lay a line out as Qt's drawText does; None where it would be cut, or has signs that drawText takes for others.

    Returns:
        The layout, its direction, where it begins from the left of its room, and its height.
    """
    metrics = QFontMetricsF(face)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width + 0.5)
    if not words or not words.isprintable():
        return None
    way = direction(words, hint)
    layout = QTextLayout(words, face)
    layout.setCacheEnabled(True)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(way)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS)
    layout.endLayout()
    over = width - line.horizontalAdvance()
    if over < 0 or line.height() != math.ceil(metrics.height()):
        return None  # letters of a higher, second font: drawText places them otherwise on a screen that is scaled
    left = over if align is Qt.AlignmentFlag.AlignRight else over / 2 if align is Qt.AlignmentFlag.AlignHCenter else 0.0
    return layout, way, left, metrics.height()


def lines_of(layout: QTextLayout, width: float, most: int = 0) -> Iterator[QTextLine]:
    """Break a layout between words, or inside a word that is wider, and yield each line to be placed.

    Args:
        layout: its option keeps side and direction.
        width: of a line, px; 1 at least.
        most: lines after which it ends; 0 for all that the text takes.
    """
    option = layout.textOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while not 0 < most <= layout.lineCount() and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        yield line
    layout.endLayout()


def broken(words: str, face: QFont, width: float, most: int = 2) -> list[str]:
    """Return the lines that words take in `width` px, `most` at most; what is left over stands in the last of them."""
    starts = [line.textStart() for line in lines_of(QTextLayout(words, face), width, most)]
    units = words.encode("utf-16-le")  # Qt counts in units of UTF-16
    ends = [*(2 * start for start in starts[1:]), len(units)]
    return [units[2 * start : end].decode("utf-16-le").strip() for start, end in zip(starts, ends, strict=True)]


def lines_of_text(
    painter: QPainter, rect: QRectF, lines: list[str], face: QFont, color: QColor, align: Qt.AlignmentFlag
) -> None:
    """Draw lines one below the other, together centred upright in `rect`; each is elided at its end."""
    high = math.ceil(QFontMetricsF(face).height())
    top = rect.center().y() - high * len(lines) / 2
    for place, words in enumerate(lines):
        line_of_text(painter, QRectF(rect.x(), top + place * high, rect.width(), high), words, face, color, align)


@lru_cache(maxsize=_KEYS)
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
    held = acts_with_alt(words)
    _key_line(words, held=held).draw(painter, rect, words, _key_face(held=held), color, Qt.AlignmentFlag.AlignHCenter)


@lru_cache(maxsize=2 * _KEYS)
def _key_line(words: str, *, held: bool) -> KeptLine:
    """Return the line of a key's name, which is the same on every keycap and says nothing of a call."""
    del words, held
    return KeptLine()


@lru_cache(maxsize=2)
def _key_face(*, held: bool) -> QFont:
    """Return the font of a keycap. Underlined is, as in menus, what acts with Alt held; it takes no more room."""
    face = QFont(font(11, MEDIUM))
    face.setUnderline(held)
    return face


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
    """Draw the shadow of a raised card.

    One small picture per radius holds corners and a strip of each side; it is drawn in eight pieces, the sides
    stretched, so that a card of any size costs the same.
    """
    corner = math.ceil(radius) + 2 * _SHADOW_REACH
    small = _shadow_picture(radius, ratio, 2 * corner + 1)
    reach, edge = _SHADOW_REACH, 2 * corner + 1 + 2 * _SHADOW_REACH
    left, top = body.x() - reach, body.y() - reach
    width, height = body.width() + 2 * reach, body.height() + 2 * reach
    cut = corner + reach
    across = ((left, 0, cut), (left + cut, cut, width - 2 * cut), (left + width - cut, edge - cut, cut))
    down = ((top, 0, cut), (top + cut, cut, height - 2 * cut), (top + height - cut, edge - cut, cut))
    for column, (x, source_x, wide) in enumerate(across):
        for row, (y, source_y, high) in enumerate(down):
            if (column, row) != (1, 1) and wide > 0 and high > 0:
                from_wide, from_high = 1 if column == 1 else cut, 1 if row == 1 else cut
                source = QRectF(source_x * ratio, source_y * ratio, from_wide * ratio, from_high * ratio)
                painter.drawPixmap(QRectF(x, y, wide, high), small, source)


def _shadow_picture(radius: float, ratio: float, size: int) -> QPixmap:
    """Return the shadow of a square card; cached."""
    key = f"shadow {size} {radius} {ratio}"
    image = QPixmap()
    if QPixmapCache.find(key, image):
        return image
    reach = _SHADOW_REACH
    edge = size + 2 * reach
    image = QPixmap(round(edge * ratio), round(edge * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    inner = QPainter(image)
    inner.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner.setPen(Qt.PenStyle.NoPen)
    base = QRectF(reach, reach, size, size)
    inner.setBrush(QColor(0, 0, 0, 2))
    for step in range(_SHADOW_STEPS):
        grow = 0.7 * step
        down = 3.5 if step > _SHADOW_STEPS // 2 else 3
        inner.drawRoundedRect(base.adjusted(-grow, -grow + down, grow, grow + down), radius + grow, radius + grow)
    inner.setBrush(QColor(0, 0, 0, 10))
    inner.drawRoundedRect(base.adjusted(-0.5, 0, 0.5, 1.5), radius, radius)
    inner.end()
    QPixmapCache.insert(key, image)
    return image
