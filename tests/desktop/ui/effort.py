"""What one answer costs, measured on the real widgets: size, painted contrast, length of its label, way of the pointer.

The pointer comes from beside the panel: it docks at either edge of the screen, and the work it stands beside is on the
other. So a way is measured from points all along both edges of the panel to the nearest point of the target.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage

from agent_assist.desktop.ui.tokens import contrast
from agent_assist.desktop.ui.widgets.button import Button
from agent_assist.desktop.ui.windows.call_panel import CallPanel

TOLERANCE = 0.10
LABEL_TOLERANCE = 0.25
"""How far the drawn words of yes and no may lie apart, as a share of the button that holds them (ADR 24)."""
STARTS = 25
"""Points along each edge of the panel."""


@dataclass(frozen=True)
class Effort:
    """One answer's cost; lengths in px."""

    width: float
    height: float
    contrast: float
    label: float
    way: float


def drawn(button: Button) -> tuple[QColor, QColor]:
    """Ground and ink as they are really painted: the commonest colour, and the one farthest from it."""
    image: QImage = button.grab().toImage()
    counts: dict[int, int] = {}
    for x in range(3, image.width() - 3):
        for y in range(3, image.height() - 3):
            counts[image.pixel(x, y)] = counts.get(image.pixel(x, y), 0) + 1
    ground = QColor(max(counts, key=lambda pixel: counts[pixel]))
    ink = max(
        (QColor(pixel) for pixel in counts), key=lambda color: contrast(ground.name().upper(), color.name().upper())
    )
    return ground, ink


def way(panel: CallPanel, button: Button) -> float:
    """Mean way of the pointer from the edges of the panel to the middle of a button."""
    middle = QRect(button.mapTo(panel, QPoint(0, 0)), button.size()).center()
    heights = [panel.height() * n / (STARTS - 1) for n in range(STARTS)]
    ways = [hypot(middle.x() - x, middle.y() - y) for x in (0, panel.width()) for y in heights]
    return sum(ways) / len(ways)


def effort(panel: CallPanel, button: Button) -> Effort:
    ground, ink = drawn(button)
    return Effort(
        button.width(),
        button.height(),
        contrast(ground.name().upper(), ink.name().upper()),
        button.words_width(),
        way(panel, button),
    )


def apart(*values: float) -> float:
    """How far values lie apart, as a share of the largest."""
    return (max(values) - min(values)) / max(values)
