"""Where the panel stands: remembered per set-up of monitors, brought back to a visible one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.ui.pause import pause
from agent_assist.desktop.ui.places import Place, WindowPlaces, settle, setup_key

_SAVE_AFTER_MS = 300


class Docking(QObject):
    """Moves a window and remembers where it was. Main thread only.

    Args:
        window: the window to place; it keeps its width.
        places: where places are kept.
        least_height: least height of the window, px.
    """

    def __init__(self, window: QWidget, places: WindowPlaces, least_height: int) -> None:
        super().__init__(window)
        self._window = window
        self._places = places
        self._least_height = least_height
        self.placed = False
        self.paused = False
        self._timer = pause(self, _SAVE_AFTER_MS, self.keep)
        window.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._screens_changed)
            app.screenRemoved.connect(self._screens_changed)

    def settle(self) -> None:
        """Go where the window stood on this set-up of monitors, or to the edge of the main one."""
        screens = QGuiApplication.screens()
        main = QGuiApplication.primaryScreen()
        if not screens or self.paused:
            return
        areas = [s.availableGeometry() for s in sorted(screens, key=lambda s: s is not main)]
        kept = self._places.load(setup_key([s.geometry() for s in screens]))
        self._window.setGeometry(settle(kept, self._window.width(), areas, self._least_height))
        self.placed = True

    def keep(self) -> None:
        """Write down where the panel stands now."""
        self._timer.stop()
        if self.placed and self._window.isVisible() and not self.paused:
            key = setup_key([s.geometry() for s in QGuiApplication.screens()])
            at = self._window.geometry()  # without the frame, as settle() sets it
            self._places.save(key, Place(at.x(), at.y(), at.height()))

    def _screens_changed(self, _screen: object) -> None:
        if self.placed:
            self.settle()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Remember the place when it has stayed the same for a moment, and before the window goes."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._timer.start()
        elif event.type() == QEvent.Type.Close:
            self.keep()
        return False
