"""Puts a window beside the panel: into the part of the screen that the panel leaves, with its frame."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QObject, QRect, QSize
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.ui.giving_keyboard import give_keyboard
from agent_assist.desktop.ui.pause import pause
from agent_assist.desktop.ui.places import rest

_LOOK_AFTER_MS = 200
_LOOKS = 3
"""So often it is looked whether the frame fits too after the window was shown: frames come late."""


class Beside(QObject):
    """Main thread only.

    Args:
        window: what is placed.
        size: how large it would like to be, without its frame.
        least: a part of the screen that is smaller than this is of no use to it.
    """

    def __init__(self, window: QWidget, size: QSize, least: QSize) -> None:
        super().__init__(window)
        self._window = window
        self._size = size
        self._least = least
        self._free = QRect()
        self._stands = QRect()
        self._looks = 0
        self._look_soon = pause(self, _LOOK_AFTER_MS, self._look)

    def fits(self, area: QRect, taken: QRect, width: int = 0) -> bool:
        """Tell whether there is a useful part of `area` beside what is taken of it, `width` px wide if `area` is."""
        part = rest(area, taken, self._least)
        return not part.intersects(taken) and part.width() >= min(width, area.width())

    def make_way(self, area: QRect, taken: QRect) -> None:
        """Go beside what another window takes now; a window that the person moved or sized stays as it is."""
        if self._window.isVisible() and self._window.geometry() == self._stands and not self._window.isMaximized():
            self._settle(area, taken)

    def stand(self, area: QRect, taken: QRect) -> None:
        """Go into the largest useful part of a screen's usable area beside what another window takes of it.

        A window that is shown already stays where the person put it.
        """
        if self._window.isVisible():
            return
        self._settle(area, taken)

    def _settle(self, area: QRect, taken: QRect) -> None:
        self._free = rest(area, taken, self._least)
        self._put()
        self._looks = _LOOKS
        self._look_soon.start()

    def bring(self, area: QRect, taken: QRect) -> None:
        """Stand there, and come forward with the keyboard: the person asked for the window."""
        self.stand(area, taken)
        self._window.show()
        self._window.raise_()
        give_keyboard(self._window)

    def _put(self) -> None:
        inner, outer = self._window.geometry(), self._window.frameGeometry()
        frame = QMargins(
            inner.left() - outer.left(),
            inner.top() - outer.top(),
            outer.right() - inner.right(),
            outer.bottom() - inner.bottom(),
        )
        room = self._free.marginsRemoved(frame)
        wanted = QRect(room.topLeft(), self._size.boundedTo(room.size()))
        wanted.moveCenter(room.center())
        if wanted != inner:
            self._window.setGeometry(wanted)
        self._stands = wanted

    def _look(self) -> None:
        self._looks -= 1
        if self._looks >= 0 and self._window.isVisible() and not self._window.isMaximized():
            if not self._free.contains(self._window.frameGeometry()):
                self._put()
            self._stands = self._window.geometry()  # a window manager may have moved it for its frame
            self._look_soon.start()
