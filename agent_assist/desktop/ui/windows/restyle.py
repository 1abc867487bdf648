"""Carries a change of theme into a window's widgets."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def restyle_all(window: QWidget) -> None:
    """Let each widget of a window that holds colours take them anew, and repaint everything."""
    for widget in window.findChildren(QWidget):
        restyle = getattr(widget, "restyle", None)
        if callable(restyle):
            restyle()
        widget.update()
    window.update()
