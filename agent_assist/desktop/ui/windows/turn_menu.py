"""The lines of the More menu that belong to the call: who joined, who answers, the answers for the next desk."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import MenuItem
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.shortcuts import pressed
from agent_assist.desktop.ui.text import shown, tr

_HANDOVER = say("Copy answers for the transfer")


class TurnMenu(QObject):
    """Keeps those lines at the top of a menu, in step with the state. Emits TakeTurn and HandOver."""

    intent = Signal(object)

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self._items: tuple[MenuItem, ...] = ()
        self._handover = ""
        self._actions: list[QAction] = []
        self._first = menu.actions()[0] if menu.actions() else None

    def show_state(self, items: tuple[MenuItem, ...], handover: str) -> None:
        """Show the lines; `handover` is what the line for a transfer copies, empty hides it."""
        if (items, handover) == (self._items, self._handover):
            return
        before = self._items, self._handover
        self._items, self._handover = items, handover
        if _turns(*before) == _turns(items, handover):  # a line keeps its turn, whoever has the menu open
            for action, old, item in zip(self._actions, before[0], items, strict=False):
                if item != old:
                    _say(action, item)
            return
        self._make_lines(items, handover)

    def _make_lines(self, items: tuple[MenuItem, ...], handover: str) -> None:
        """Make the lines anew: there are other turns now."""
        for action in self._actions:
            self._menu.removeAction(action)
            action.deleteLater()
        self._actions = [self._line(place, item) for place, item in enumerate(items)]
        if handover:
            copy = QAction(tr(_HANDOVER), self._menu)
            copy.triggered.connect(self._copy)
            self._actions.append(copy)
        if self._actions:
            separator = QAction(self._menu)
            separator.setSeparator(True)
            self._actions.append(separator)
        if self._first is None:
            self._menu.addActions(self._actions)
        else:
            self._menu.insertActions(self._first, self._actions)

    def _line(self, place: int, item: MenuItem) -> QAction:
        action = QAction(self._menu)
        _say(action, item)
        action.triggered.connect(lambda: self._take(action, place))
        return action

    def _take(self, action: QAction, place: int) -> None:
        """Ask for the turn; the mark moves only when a state says so, not with Qt's own toggle."""
        item = self._items[place]
        action.setChecked(bool(item.checked))
        self.intent.emit(intents.TakeTurn(item.key, item.purpose))

    def _copy(self) -> None:
        """Put the answers on the clipboard: purposes, states and times, no person; they are read back from there."""
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(self._handover)
        self.intent.emit(intents.HandOver(self._handover, copied=clipboard.text() == self._handover))


def _turns(items: tuple[MenuItem, ...], handover: str) -> tuple[object, ...]:
    """Return what the lines do, one after the other, whatever their words and marks are."""
    return (*((item.key, item.purpose) for item in items), bool(handover))


def _say(action: QAction, item: MenuItem) -> None:
    """Give a line its words, its key, and its mark if it has one."""
    words = shown(tr(item.label), 80).replace("&", "&&")
    action.setText(f"{words}\t{pressed(item.shortcut)}" if item.shortcut else words)
    action.setCheckable(item.checked is not None)
    action.setChecked(bool(item.checked))
