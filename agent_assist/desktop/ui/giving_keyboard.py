"""Gives a window the keyboard when the person asked for it: by a key, in the tray, by a command. Main thread only.

Nothing else may: a call never takes the keyboard. Window managers of X11 do not know that the person asked. Some refuse
the keyboard to a program while somebody types elsewhere, and only mark its window; so they are told.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget


def give_keyboard(window: QWidget) -> None:
    """Ask the system to give a shown window the keyboard."""
    window.activateWindow()
    handle = window.windowHandle()
    if handle is None or QGuiApplication.platformName() != "xcb":
        return
    if handle.isExposed():
        _tell_manager(handle)
    else:
        _OnceSeen(handle)


class _OnceSeen(QObject):
    """Waits until a window is on the screen: before that, the window manager does not know it."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell once, and go."""
        if event.type() is QEvent.Type.Expose and self._window.isExposed():
            self._window.removeEventFilter(self)
            _tell_manager(self._window)
            self.deleteLater()
        return super().eventFilter(watched, event)


def _tell_manager(window: QWindow) -> None:
    from agent_assist.desktop.ui.global_keys.xcb import Connection, Lost  # under X11 alone

    try:
        to = Connection()
    except (Lost, OSError, AttributeError):
        return  # Qt has asked, too
    try:
        to.activate(window.winId())
    except Lost:
        return
    finally:
        to.close()
