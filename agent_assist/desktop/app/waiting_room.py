"""A room that a call hides and does not end: its window is shown again as it was left. GUI thread."""

from __future__ import annotations

from typing import Generic, TypeVar

from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.side_window import SideWindow

W = TypeVar("W", bound=SideWindow)


class WaitingRoom(Generic[W]):
    """Lives until the desktop ends; its window is hidden in between, so that what was begun in it stays.

    Args:
        panel: what the window stands beside.
        window: the only one of the room.
    """

    def __init__(self, panel: CallPanel, window: W) -> None:
        self._panel = panel
        self.window = window
        window.gone.connect(panel.idle_strip.take_back)

    def show(self) -> None:
        """Bring the window forward, beside the panel; the person asked for it, so it takes the keyboard.

        Where the screen has no room for both, the panel becomes the strip.
        """
        area, taken = self._panel.docking.area(), self._panel.docking.column()
        if not self.window.beside.fits(area, taken):
            self._panel.idle_strip.make_room()
            taken = self._panel.frameGeometry()
        self.window.beside.bring(area, taken)
        self._look()

    @property
    def is_open(self) -> bool:
        """Whether somebody can see the window."""
        return self.window.isVisible()

    def hide(self) -> None:
        """Close the window, because a call came; what was begun in it waits."""
        self.window.close()

    def close(self) -> None:
        """End with the desktop."""
        self.window.close()
        self.window.deleteLater()

    def _look(self) -> None:
        """Read anew what the window shows."""
        raise NotImplementedError
