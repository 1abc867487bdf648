"""Makes layouts forget what they measured before a part of them was shown or hidden.

A child that is hidden while its window is not shown invalidates only the layout of its parent; layouts nested in that
one and the layouts round it keep old heights, and the card would stand with a hole in it.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def relayout(part: QWidget) -> None:
    """Measure `part` and everything in it anew."""
    for child in (*reversed(part.findChildren(QWidget)), part):
        layout = child.layout()
        if layout is not None:
            _forget(layout)
            child.updateGeometry()


def _forget(layout: QLayout) -> None:
    for inner in layout.children():
        if isinstance(inner, QLayout):
            _forget(inner)
    layout.invalidate()
