"""What the pages of an agent's own record have in common that are a list: the head, the rows, or why there are none."""

from __future__ import annotations

from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from agent_assist.desktop.presenters.own_record_state import FlagLines, OpeningLines
from agent_assist.desktop.presenters.own_record_state import OwnRecordState as State
from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.models.own_rows import FlagRows, OpeningRows, OwnDelegate
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.list_view import restyle_list, set_up_list
from agent_assist.desktop.ui.widgets.pieces import Hairline, below
from agent_assist.desktop.ui.widgets.queue_list import QueueView
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import BODY, LIST, TITLE, Words


class OwnListPage(View[State]):
    """A list under its name.

    Args:
        theme: colours and fonts.
        title: what stands over the list.
        name: what a screen reader calls it.
        model: its rows.
        delegate: draws a row.
    """

    HEARD_AS = roles.GROUP

    def __init__(
        self, theme: Theme, title: Text, name: Text, model: FlagRows | OpeningRows, delegate: type[OwnDelegate]
    ) -> None:
        super().__init__(theme)
        self._count = Words(theme, LIST, "text2", wrap=True)
        self._empty = Words(theme, BODY, "text2", wrap=True)
        self._cut = Words(theme, LIST, "text2", wrap=True)
        self._blank = QWidget()
        self.title = Words(theme, TITLE, said=title)
        self.list = QueueView()
        model.setParent(self)
        set_up_list(self.list, model, delegate(theme, self.list), name)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def _headed(self, parent: QWidget) -> QVBoxLayout:
        """Lay head and list out in `parent`, and return the column for what follows."""
        head = below(self.title, 2, self._count, margins=(20, 8, 16, 8))
        column = below(head, Hairline(self._theme), parent=parent)
        column.addWidget(self.list, 1)
        return column

    def _show_rows(self, rows: FlagLines | OpeningLines, state: State, counted: Text) -> None:
        """Show how many there are, or in place of the list why there are none."""
        self._count.say(counted if rows else EMPTY)
        self._count.setVisible(bool(rows))
        says_why = not rows and state.trouble == EMPTY
        self._empty.say(counted if says_why else EMPTY)
        self._empty.setVisible(says_why)
        self._cut.say(state.cut)
        self._cut.setVisible(state.cut != EMPTY)
        self.list.setVisible(bool(rows))
        self._blank.setVisible(not rows)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) row."""
        rows, place = self.list.model(), self.list.currentIndex().row() + by
        if 0 <= place < rows.rowCount():
            self.list.setCurrentIndex(rows.index(place, 0))

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        restyle_list(self.list, self._theme)
