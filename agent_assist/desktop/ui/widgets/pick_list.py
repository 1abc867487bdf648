"""A search field over a list: what is typed narrows it, Enter or a click picks; nothing is picked beforehand."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui.models.place_rows import PlaceDelegate
from agent_assist.desktop.ui.text import shown
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.field import Field
from agent_assist.desktop.ui.widgets.list_view import restyle_list, set_up_list
from agent_assist.desktop.ui.widgets.pieces import below
from agent_assist.desktop.ui.widgets.words import META, Words

VISIBLE_ROWS = 7
ROW = 36


class Pick(NamedTuple):
    """One line: what it means to the program, what it is called, and the code at its end; empty for none."""

    means: str
    name: str
    code: str = ""


class SearchWords(NamedTuple):
    """What a search is called.

    Args:
        search: name of the field, and its hint.
        found: name of the list.
        none: what is said where nothing fits.
    """

    search: Text
    found: Text
    none: Text


class PickList(QWidget):
    """The field and the list.

    Args:
        theme: colours.
        called: what it is called.

    Signals:
        picked: what the picked line means.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, called: SearchWords) -> None:
        super().__init__()
        self._theme = theme
        self._all: tuple[Pick, ...] = ()
        self._folded: list[str] = []
        self._found: list[Pick] = []
        self.search = Field(theme, called.search, icon="search", limit=80)
        self._model = QStringListModel(self)
        self.list = QListView()
        set_up_list(self.list, self._model, PlaceDelegate(theme, QSize(200, ROW), self.list), called.found)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFixedHeight(VISIBLE_ROWS * ROW)
        self._none = Words(theme, META, "text2", wrap=True, said=called.none)
        below(self.search, 8, self._none, self.list, parent=self)
        self.search.edit.textChanged.connect(self._narrow)
        self.search.edit.returnPressed.connect(self._pick_current)
        self.search.edit.installEventFilter(self)
        self.list.clicked.connect(lambda _index: self._pick_current())
        self.list.activated.connect(lambda _index: self._pick_current())
        self.restyle()

    def show_picks(self, picks: Sequence[Pick]) -> None:
        """Offer these lines, in this order."""
        if tuple(picks) != self._all:
            self._all = tuple(picks)
            self._folded = [fold(f"{one.code} {one.name}") for one in picks]
            self._narrow(self.search.edit.text())

    def open(self) -> None:
        """Begin a new search with the focus in the field."""
        self.search.edit.clear()
        self.search.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        restyle_list(self.list, self._theme)

    def _narrow(self, wanted: str) -> None:
        words = fold(wanted).split()
        fitting = [
            one for one, text in zip(self._all, self._folded, strict=True) if all(word in text for word in words)
        ]
        exact = fold(wanted).strip()
        if exact:
            fitting.sort(key=lambda one: (one.code.casefold() != exact, not fold(one.name).startswith(exact)))
        self._found = fitting
        self._model.setStringList([f"{shown(one.name, 80)}\t{shown(one.code, 12)}" for one in fitting])
        self._none.setVisible(not fitting)
        self.list.setVisible(bool(fitting))
        if wanted and fitting:
            self.list.setCurrentIndex(self._model.index(0))

    def _pick_current(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._found):
            self.picked.emit(self._found[row].means)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list with the arrow keys while the search has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self._found:
                row = min(max(self.list.currentIndex().row() + step, 0), len(self._found) - 1)
                self.list.setCurrentIndex(self._model.index(row))
                return True
        return super().eventFilter(watched, event)


def fold(words: str) -> str:
    """Return words without case and accents, so that "mexico" finds "México"."""
    parts = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
