"""Keys that are a single character can be switched off: then each acts with Alt held, and alone does nothing.

Who speaks to the computer writes whole words into whatever has the keyboard, and each letter would be a key (WCAG 2.2,
2.1.4). It is one filter for all windows, so that no window can forget it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.focus import typing
from agent_assist.desktop.ui.places import WindowPlaces
from agent_assist.desktop.ui.shortcuts import NEED_ALT
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.widgets.cell import Cell
from agent_assist.desktop.ui.widgets.focused_row import FocusedRow
from agent_assist.desktop.ui.widgets.themed import ThemedWindow
from agent_assist.desktop.ui.widgets.view import View

_FIRST_NAMED: Final = 0x01000000
"""Qt's keys below this are characters; Enter, Esc, Tab, arrows and F keys lie above."""
_DIGITS: Final = frozenset({Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3})
_OTHERS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier


class KeysWithAlt(QObject):
    """The switch, a line of the panel's menu. Main thread only.

    Args:
        app: every key of its windows comes by here.
        kept: remembers what was chosen.
        menu: where the line goes.
    """

    def __init__(self, app: QApplication, kept: WindowPlaces, menu: QMenu) -> None:
        super().__init__(app)
        self._app = app
        self._kept = kept
        self._passing = False
        self.action = menu.addAction(tr(say("Keys only with Alt")))
        self.action.setCheckable(True)
        self.action.toggled.connect(self._choose)
        self.action.setChecked(kept.keys_need_alt())

    def _choose(self, on: bool) -> None:  # noqa: FBT001 - the payload of a signal
        self._app.setProperty(NEED_ALT, on)
        if on:
            self._app.installEventFilter(self)
        else:
            self._app.removeEventFilter(self)
        if on is not self._kept.keys_need_alt():
            self._kept.keep_keys_need_alt(on)
        for widget in self._app.allWidgets():  # caps and sentences that are on the screen already
            if isinstance(widget, Cell) or (isinstance(widget, View) and widget.NAMES_KEYS):
                widget.show_again()
            widget.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back a character that comes alone, and pass one that comes with Alt on without it."""
        if event.type() is not QEvent.Type.KeyPress or self._passing or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or not isinstance(watched.window(), ThemedWindow) or typing():
            return False
        key, held = Qt.Key(event.key()), event.modifiers()
        if event.key() >= _FIRST_NAMED or held & _OTHERS:
            return False
        if not held & _ALT:
            return not _is_for(QApplication.focusWidget(), key)
        if not self._takes(watched, event, held):  # a key that has Alt anyway keeps its meaning where it has one
            self._takes(watched, event, held & ~_ALT)
        return True

    def _takes(self, watched: QWidget, event: QKeyEvent, held: Qt.KeyboardModifier) -> bool:
        """Give a key to a control and, where that has no use for it, to what holds it; return whether it was taken."""
        again = QKeyEvent(event.type(), event.key(), held, event.text(), event.isAutoRepeat(), event.count())
        self._passing = True
        try:
            QCoreApplication.sendEvent(watched, again)
        finally:
            self._passing = False
        return again.isAccepted()


def _is_for(holder: QWidget | None, key: Qt.Key) -> bool:
    """Tell whether a character is meant for the control that has the focus, and for nothing else."""
    if key == Qt.Key.Key_Space:
        return isinstance(holder, QAbstractButton)
    return isinstance(holder, FocusedRow) and key in _DIGITS
