"""Line icons: bundled SVG tinted and rendered at the device's ratio, cached. Main thread only."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache, QTransform

from agent_assist.resources import files

_STROKE = re.compile(r'stroke-width="[^"]*"')
_NAME = re.compile(r"[a-z0-9-]{1,40}")
_FALLBACK = "circle"
MIRRORED = frozenset({"undo-2", "reply", "log-out"})
"""Icons that point along the line of reading; only these turn round from right to left."""


@cache
def _source(name: str) -> str:
    folder = files() / "icons"
    file = folder / f"{name if _NAME.fullmatch(name) else _FALLBACK}.svg"
    if not file.is_file():
        file = folder / f"{_FALLBACK}.svg"
    return file.read_text(encoding="utf-8")


def pixmap(name: str, size: int, color: str, ratio: float, *, mirrored: bool = False) -> QPixmap:
    """Return an icon.

    Args:
        name: file name without its ending; an unknown one gives a circle.
        size: edge in px at 100 %.
        color: `#RRGGBB`.
        ratio: device pixels per px.
        mirrored: turn it round, for right to left; only arrows do.
    """
    turned = mirrored and name in MIRRORED
    key = f"icon {name} {size} {color} {ratio} {turned}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    stroke = 1.75 if size >= 18 else 2.2  # noqa: PLR2004 - thin strokes vanish in small icons
    svg = _STROKE.sub(f'stroke-width="{stroke}"', _source(name)).replace("currentColor", color)
    edge = max(1, round(size * ratio))
    made = QPixmap(edge, edge)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    from PySide6.QtSvg import QSvgRenderer  # the first state of the panel has no icon and does not wait for it

    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    if turned:
        made = made.transformed(QTransform.fromScale(-1, 1))
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made
