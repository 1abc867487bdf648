"""Where is the customer? A search over the places of the pack."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import PlaceCard as State
from agent_assist.desktop.presenters.panel_state import PlaceChoice
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.models.place_rows import PlaceDelegate
from agent_assist.desktop.ui.text import shown
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.field import Field
from agent_assist.desktop.ui.widgets.list_view import restyle_list, set_up_list
from agent_assist.desktop.ui.widgets.pieces import fill
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import LIST, META, TITLE, Words

_SEARCH = say("Country, state or code")
_LIST = say("Locations found")
_NONE = say("No location by this name.")
VISIBLE_ROWS = 7
ROW = 36


class PlaceCard(CardView[State]):
    """Learn a place. Emits LearnPlace for the chosen one; nothing is chosen until a key or click says so."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=11, bottom=14)
        self._found: list[PlaceChoice] = []
        self._folded: list[str] = []
        self._title = Words(theme, TITLE, wrap=True)
        self._note = Words(theme, LIST, "text2", wrap=True)
        self.search = Field(theme, _SEARCH, icon="search", limit=80)
        self._model = QStringListModel(self)
        self.list = QListView()
        set_up_list(self.list, self._model, PlaceDelegate(theme, QSize(200, ROW), self.list), _LIST)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFixedHeight(VISIBLE_ROWS * ROW)
        self._none = Words(theme, META, "text2", wrap=True, said=_NONE)
        fill(self.card.column, self._title, 3, self._note, 10, self.search, 8, self._none, self.list)
        self.search.edit.textChanged.connect(self._narrow)
        self.search.edit.returnPressed.connect(self._choose_current)
        self.search.edit.installEventFilter(self)
        self.list.clicked.connect(lambda _index: self._choose_current())
        self.list.activated.connect(lambda _index: self._choose_current())
        self.restyle()

    def _show(self, state: State, before: State | None) -> None:
        self._title.say(state.title)
        self._note.say(state.note)
        if before is None or state.choices != before.choices:
            self._folded = [fold(f"{choice.code} {choice.name}") for choice in state.choices]
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
        choices = self._state.choices if self._state else ()
        self._found = [
            choice for choice, text in zip(choices, self._folded, strict=True) if all(word in text for word in words)
        ]
        exact = fold(wanted).strip()
        self._found.sort(key=lambda choice: (choice.code.casefold() != exact, not fold(choice.name).startswith(exact)))
        self._model.setStringList([f"{shown(choice.name, 80)}\t{shown(choice.code, 12)}" for choice in self._found])
        self._none.setVisible(not self._found)
        self.list.setVisible(bool(self._found))
        if wanted and self._found:
            self.list.setCurrentIndex(self._model.index(0))

    def _choose_current(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._found):
            self.intent.emit(intents.LearnPlace(self._found[row].code))

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
