"""Where the panel stands: remembered per set-up of monitors, brought back to a visible one, never over an edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QRect
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.ui.pause import pause
from agent_assist.desktop.ui.places import Place, WindowPlaces, settle, setup_key

_SAVE_AFTER_MS = 300
_LOOK_AFTER_MS = 200
_LOOKS = 3
"""So often it is looked whether the window stands where it should after it was shown: frames come late."""
_SCREENS_AFTER_MS = 100
_STRIP = " strip"


def usable_areas() -> list[QRect]:
    """Return what taskbars leave of each screen, the main one first."""
    main = QGuiApplication.primaryScreen()
    return [s.availableGeometry() for s in sorted(QGuiApplication.screens(), key=lambda s: s is not main)]


class Docking(QObject):
    """Moves a window and remembers where it was. Main thread only.

    A column and a strip have a place of their own: who puts the strip into a corner finds it there again.

    Args:
        window: the window to place; it keeps its width.
        places: where places are kept.
        least_height: least height of the column, px.
        strip_height: height of the strip, px.
    """

    def __init__(self, window: QWidget, places: WindowPlaces, least_height: int, strip_height: int) -> None:
        super().__init__(window)
        self._window = window
        self._places = places
        self._least_height = least_height
        self._strip_height = strip_height
        self._strip = False
        self._asked: QRect | None = None
        self._mine = QRect()
        self._looks = 0
        self.placed = False
        self._keep_soon = pause(self, _SAVE_AFTER_MS, self.keep)
        self._look_soon = pause(self, _LOOK_AFTER_MS, self._look)
        self._screens_soon = pause(self, _SCREENS_AFTER_MS, self._follow_screens)
        window.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._take_screen)
            app.screenRemoved.connect(self._screens_changed)
            app.primaryScreenChanged.connect(self._screens_changed)
        for screen in QGuiApplication.screens():
            self._watch(screen)

    def settle(self) -> None:
        """Go where the window stood on this set-up of monitors, or to the edge of the main one."""
        if not QGuiApplication.screens():
            return
        self._asked = self._wanted(strip=self._strip)
        self._put(self._asked)
        self.placed = True
        self._look_again()

    def take_strip(self, strip: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """The window becomes the strip, or the column, and has its size already: go to the place of that."""
        self._strip = strip
        if self.placed or not strip:
            self.settle()

    def let_go(self) -> None:
        """The window becomes a part of another one, which places it: nothing is moved or remembered any more."""
        self.placed = False
        for timer in (self._keep_soon, self._look_soon, self._screens_soon):
            timer.stop()

    def leave(self) -> None:
        """The window will change its shape: where it stands now is written down, if it was moved just now."""
        if self._keep_soon.isActive():
            self.keep()

    def keep(self) -> None:
        """Write down where the panel stands now."""
        self._keep_soon.stop()
        if self._window.isVisible():
            self._write()

    def column(self) -> QRect:
        """Return where the column stands with its frame, or would stand while it is the strip or hidden."""
        if self._window.isVisible() and not self._strip and self.placed:
            return self._window.frameGeometry()
        return self._wanted(strip=False).marginsAdded(self._frame())

    def area(self) -> QRect:
        """Return what taskbars leave of the screen that the column stands on."""
        areas, middle = usable_areas(), self.column().center()
        return next((area for area in areas if area.contains(middle)), areas[0])

    def _wanted(self, *, strip: bool) -> QRect:
        """Return where the window belongs. A strip that was never moved stays at the top of the column."""
        kept = self._places.load(_key(strip=strip))
        if strip and kept is None:
            at = self._window.geometry()
            kept = Place(at.x(), at.y(), self._strip_height)
        least = self._strip_height if strip else self._least_height
        return settle(kept, self._window.width(), usable_areas(), least, self._frame())

    def _write(self) -> None:
        self._keep_soon.stop()
        at = self._window.geometry()  # without the frame, as settle() sets it
        if self.placed and at != self._mine and not self._window.isMinimized():
            self._places.save(_key(strip=self._strip), Place(at.x(), at.y(), at.height()))

    def _put(self, place: QRect) -> None:
        """Move the window. Only where a person moved it to is remembered: a taskbar that goes lets it back."""
        self._window.setGeometry(place)
        self._mine = place

    def _frame(self) -> QMargins:
        """Return what the system draws round the window; nothing before it is shown."""
        inner, outer = self._window.geometry(), self._window.frameGeometry()
        return QMargins(
            inner.left() - outer.left(),
            inner.top() - outer.top(),
            outer.right() - inner.right(),
            outer.bottom() - inner.bottom(),
        )

    def _look_again(self) -> None:
        self._looks = _LOOKS
        self._look_soon.start()

    def _look(self) -> None:
        """Look whether the window stands where it was put, and inside the usable area with its frame.

        The frame is not known before the window is shown. Some window managers take the place that was asked for the
        window as that of its frame: each start would move it down and to the right by the frame.
        """
        self._looks -= 1
        window, frame = self._window, self._frame()
        if self._looks < 0 or not self.placed or not window.isVisible() or window.isMinimized():
            return
        at, asked = window.geometry(), self._asked
        if asked is not None and at.topLeft() == asked.translated(frame.left(), frame.top()).topLeft():
            at = asked
        self._asked = None
        least = self._strip_height if self._strip else self._least_height
        inside = settle(Place(at.x(), at.y(), at.height()), at.width(), usable_areas(), least, frame)
        if inside != window.geometry():
            self._put(inside)
        self._look_soon.start()

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._screens_changed)
        screen.availableGeometryChanged.connect(self._screens_changed)

    def _take_screen(self, screen: QScreen) -> None:
        self._watch(screen)
        self._screens_changed()

    def _screens_changed(self, *_what: object) -> None:
        """Several reports come for one change; the last one counts."""
        self._screens_soon.start()

    def _follow_screens(self) -> None:
        if self.placed:
            self.settle()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Remember the place when it has stayed the same for a moment, and before the window goes."""
        kind = event.type()
        if kind in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._keep_soon.start()
        elif kind in {QEvent.Type.Show, QEvent.Type.WindowStateChange}:
            self._look_again()
        elif kind is QEvent.Type.Close:
            self.keep()
        elif kind is QEvent.Type.Hide and self._keep_soon.isActive():
            self._write()  # it was moved just now
        return False


def _key(*, strip: bool) -> str:
    """Name the place of this set-up of monitors."""
    setup = setup_key([s.geometry() for s in QGuiApplication.screens()])
    return setup + _STRIP if strip else setup
