"""The flags about an agent's own calls: their list, and beside it the thread of one of them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_assist.desktop.presenters.own_record_state import ChooseOwnFlag
from agent_assist.desktop.presenters.own_record_state import OwnRecordState as State
from agent_assist.desktop.presenters.text import Text, say, say_count
from agent_assist.desktop.ui.models.own_rows import FlagDelegate, FlagRows, flag_words
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.list_view import point_at
from agent_assist.desktop.ui.widgets.own_flag_thread import Ground, OwnFlagThread
from agent_assist.desktop.ui.widgets.own_list import OwnListPage
from agent_assist.desktop.ui.widgets.pieces import below

LIST_WIDTH = 384
TWO_PARTS = 700
"""Least width of the page, px, at which list and thread stand side by side."""
_TITLE, _NAME = say("Flags about me"), say("Flags about my calls")
_LOADING = say("Looking for flags about your calls …")
_NONE = say("No flags about your calls. If one is raised, you see it here, with what was decided and what you said.")


def counted(state: State) -> Text:
    """Return how many flags there are and how many of them are open."""
    if not state.ready:
        return _LOADING
    if not state.flags:
        return _NONE
    return say(
        "{one}, {other}",
        one=say_count("1 flag", "{n} flags", len(state.flags)),
        other=say_count("1 open", "{n} open", state.open_flags),
    )


class OwnFlagsPage(OwnListPage):
    """Emits ChooseOwnFlag and what the form emits."""

    def __init__(self, theme: Theme) -> None:
        self.model = FlagRows(flag_words)
        super().__init__(theme, _TITLE, _NAME, self.model, FlagDelegate)
        self.side = Ground(theme, "surface")
        column = self._headed(self.side)
        for words in (self._empty, self._cut):
            words.setContentsMargins(0, 10, 0, 10)
            column.addLayout(below(words, margins=(20, 0, 16, 0)))
        column.addWidget(self._blank, 1)
        self.thread_view = OwnFlagThread(theme)
        self.thread_view.intent.connect(self.intent)
        self.thread_view.left.connect(self.go_back)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.side)
        self._row.addWidget(self.thread_view, 1)
        self._nothing = QWidget()
        self._row.addWidget(self._nothing, 1)
        self._reading = False
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.list.clicked.connect(self._opened)
        self.restyle()

    @property
    def narrow(self) -> bool:
        """Whether list and thread do not fit side by side."""
        return self.width() < TWO_PARTS

    @property
    def reading(self) -> bool:
        """Whether the thread has the page to itself."""
        return self._reading and self.narrow

    def _show(self, state: State, _before: State | None) -> None:
        self._show_rows(state.flags, state, counted(state))
        self.model.set_rows(state.flags)
        if point_at(self.list, state.chosen):
            self.list.viewport().update()
        if state.detail is not None:
            self.thread_view.show_state(state.detail)
        self._arrange()

    def answer(self) -> None:
        """Open the thread where it is not open, and go to its field."""
        if self._state is None or self._state.detail is None:
            return
        self._reading = True
        self._arrange()
        self.thread_view.answer()

    def go_back(self) -> None:
        """Go back to the list."""
        self._reading = False
        self._arrange()
        self.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both parts, or one at a time."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow, there = self.narrow, self._state is not None and self._state.detail is not None
        self._reading = self._reading and there
        self.side.setVisible(not self.reading)
        self.side.setMinimumWidth(0 if narrow else LIST_WIDTH)
        self.side.setMaximumWidth(16_777_215 if narrow else LIST_WIDTH)
        self.thread_view.setVisible(there and (not narrow or self._reading))
        self.thread_view.show_back(shown=narrow)
        self._nothing.setVisible(not there and not narrow)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row_at(now.row())
        if row is not None and self._state is not None and now.row() != self._state.chosen:
            self.intent.emit(ChooseOwnFlag(row.contact, row.flag))

    def _opened(self, _index: QModelIndex) -> None:
        """A click opens the thread also where it is not beside the list."""
        self._reading = True
        self._arrange()
