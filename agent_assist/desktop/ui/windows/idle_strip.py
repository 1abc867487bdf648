"""The panel makes itself small while there is no call, and comes back for the next one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.ui.pause import pause
from agent_assist.domain.recorder import RecorderState

IDLE_MS = 30_000
"""How long nothing may have happened before the panel becomes a strip."""
SMALL_PX = 800
"""A screen with less usable height than this is small: the column would cover much of it."""
CHOICES = ("small_screens", "always", "never")


class IdleStrip(QObject):
    """Says when the panel should be a strip. Main thread only.

    The strip that a person chose stays as it is; only a strip that was made here is undone here.

    Args:
        panel: the window; while it is used, nothing changes.
        choice: one of `CHOICES`.
        strip_now: tells whether the strip is shown.

    Signals:
        strip: True for the strip, False for the column.
    """

    strip = Signal(bool)

    def __init__(self, panel: QWidget, choice: str, strip_now: Callable[[], bool]) -> None:
        super().__init__(panel)
        self._panel = panel
        self._choice = choice
        self._strip_now = strip_now
        self._mine = False
        self._timer = pause(self, IDLE_MS, self._idle_long)

    def choose(self, choice: str) -> None:
        """Take another choice; a wait that runs goes on and is judged by it."""
        self._choice = choice

    def show_state(self, state: ps.PanelState) -> None:
        """Follow a state: begin to wait when nothing is to do, come back when something is."""
        self._mine = self._mine and self._strip_now()
        if nothing_to_do(state):
            if not self._timer.isActive() and not self._strip_now():
                self._timer.start()
            return
        self._timer.stop()
        if self._mine:
            self._mine = False
            self.strip.emit(False)

    def make_room(self) -> None:
        """Make the panel a strip for a window that needs its room: the next call, or `take_back`, undoes it."""
        if not self._strip_now():
            self._timer.stop()
            self._mine = True
            self.strip.emit(True)

    def take_back(self) -> None:
        """The window that needed the room has gone: the column comes back where the panel made room for it."""
        if self._mine and self._strip_now() and not self._wanted():
            self._mine = False
            self.strip.emit(False)
            self._timer.start()

    def _idle_long(self) -> None:
        if self._strip_now():
            return
        used = self._panel.isActiveWindow() or self._panel.underMouse()
        if used or not self._panel.isVisible() or not self._wanted():
            self._timer.start()
        else:
            self._mine = True
            self.strip.emit(True)

    def _wanted(self) -> bool:
        return self._choice == "always" or (
            self._choice == "small_screens" and self._panel.screen().availableGeometry().height() < SMALL_PX
        )


def nothing_to_do(state: ps.PanelState) -> bool:
    """Tell whether a state asks for nothing: no call, none waiting, no banner, no doubt about the recorder. Pure."""
    return (
        isinstance(state.card, ps.IdleCard)
        and not state.waiting
        and state.banner is None
        and state.recorder.state is not RecorderState.UNCONFIRMED
    )
