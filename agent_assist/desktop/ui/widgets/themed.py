"""What every widget of our own begins with: it is drawn in the colours of a theme."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_assist.desktop.ui.theme import Theme


class Themed(QWidget):
    """A widget that knows its theme. Main thread only.

    Args:
        theme: colours; it tells when they are others.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
