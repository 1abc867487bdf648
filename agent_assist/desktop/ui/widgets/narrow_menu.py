"""The menu that narrows the queue: its groups as submenus, days by a dialog, views that are kept or forgotten."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.review_state import MenuGroup, QueuePage
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.widgets.days_dialog import DaysDialog

_BETWEEN = say("From one day to another …")
_KEEP, _NAME = say("Save this list as a view …"), say("Name of the view")
_FORGET = say("Forget a view")
_LABEL_MOST = 80


class NarrowMenu(QObject):
    """Opens over a widget. Emits FilterQueue, KeepView and DropView."""

    intent = Signal(object)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self.menu = QMenu(owner)
        self._page: QueuePage | None = None

    def show_state(self, page: QueuePage) -> None:
        """Take the state that the menu is made of when it opens; an open menu stays as it is."""
        self._page = page

    def open(self) -> None:
        """Make the menu and open it under its owner."""
        page = self._page
        if page is None or not page.menu:
            return
        self.menu.clear()
        for group in page.menu:
            self._add(group, page.search)
        self.menu.addSeparator()
        self._line(self.menu, tr(_KEEP)).triggered.connect(self.ask_name)
        views = [row for row in page.filters if row.group == "view"]
        if views:
            forget = self.menu.addMenu(tr(_FORGET))
            for row in views:
                name = row.key.removeprefix("view:")
                line = self._line(forget, shown(name, _LABEL_MOST))
                line.triggered.connect(lambda _on=False, gone=name: self.intent.emit(intents.DropView(gone)))
        self.menu.popup(self._owner.mapToGlobal(self._owner.rect().bottomLeft()))
        self.menu.setActiveAction(self.menu.actions()[0])

    def ask_name(self) -> None:
        """Ask for the name of a view; it does not hold up the thread."""
        dialog = QInputDialog(self._owner)
        dialog.setWindowTitle(tr(_KEEP))
        dialog.setLabelText(tr(_NAME))
        dialog.textValueSelected.connect(lambda name: self.intent.emit(intents.KeepView(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add(self, group: MenuGroup, search: str) -> None:
        inner = self.menu.addMenu(tr(group.label))
        one_of = QActionGroup(inner)
        for line in group.lines:
            action = self._line(inner, shown(tr(line.label), _LABEL_MOST))
            action.setCheckable(True)
            action.setChecked(line.active)
            one_of.addAction(action)
            wanted = intents.FilterQueue(line.key, search)
            action.triggered.connect(lambda _on=False, wish=wanted: self.intent.emit(wish))
        if any(line.key.startswith("days:") for line in group.lines):
            self._line(inner, tr(_BETWEEN)).triggered.connect(lambda: self._ask_days(search))

    def _line(self, menu: QMenu, words: str) -> QAction:
        return menu.addAction(words.replace("&", "&&"))

    def _ask_days(self, search: str) -> None:
        dialog = DaysDialog(self._owner)
        dialog.chosen.connect(lambda key: self.intent.emit(intents.FilterQueue(key, search)))
        dialog.open()
