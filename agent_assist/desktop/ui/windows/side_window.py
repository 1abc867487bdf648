"""What the windows beside the panel have in common: they stand where it is not, and emit what a person wants."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent

from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.themed import ThemedWindow
from agent_assist.desktop.ui.windows.beside import Beside


class SideWindow(ThemedWindow):
    """A window that the person opens beside the panel. Main thread only.

    Args:
        theme: colours and fonts.
        size: how large it would like to be, px.
        least: how small it can be, px.

    Signals:
        intent: one value per wish; the window says of which kind.
        gone: the window was closed, by whoever it was.
    """

    HEARD_AS = roles.WINDOW

    intent = Signal(object)
    gone = Signal()

    def __init__(self, theme: Theme, size: QSize, least: QSize) -> None:
        roles.install()
        super().__init__(theme)
        self.setMinimumSize(least)
        self.resize(size)
        self.beside = Beside(self, size, least)
        """Puts the window where the panel is not."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window has gone; who overrides this asks first whether it may."""
        super().closeEvent(event)
        self.gone.emit()
