"""What did the customer answer? One row per purpose, keys on one row at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import AnswersCard as State
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.answer_row import AnswerRow
from agent_assist.desktop.ui.widgets.answer_size import needed
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.pieces import beside
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.steps import Steps
from agent_assist.desktop.ui.widgets.words import LIST, TITLE, Words


class AnswersCard(QWidget):
    """The consent question. Emits what its rows emit, UseStanding, and in `lit` the row that the keys act on now."""

    intent = Signal(object)
    lit = Signal(QWidget)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._state: State | None = None
        card = Card(theme)
        self._title = Words(theme, TITLE, wrap=True)
        self._note = Words(theme, LIST, "text2", wrap=True)
        card.column.setContentsMargins(17, 4 + 11, 17, 10 + 8)
        self._steps = Steps(theme)
        head = beside(12, self._title, self._steps, 12)
        head.setStretchFactor(self._title, 1)
        card.column.addLayout(head)
        card.column.addSpacing(3)
        card.column.addLayout(beside(12, self._note, 12))
        self._earlier = Words(theme, LIST, "text2", wrap=True)
        self.same_person = Button(theme, Kind.SECONDARY, key="S", height=TARGET_SMALL, inline=True)
        self.same_person.say(say("Use these answers"))
        self._standing = QWidget()
        standing = QVBoxLayout(self._standing)
        standing.setContentsMargins(12, 8, 12, 0)
        standing.setSpacing(6)
        standing.addWidget(self._earlier)
        standing.addLayout(beside(self.same_person, None))
        card.column.addWidget(self._standing)
        card.column.addSpacing(13)
        rows = QVBoxLayout()
        rows.setSpacing(4)
        card.column.addLayout(rows)
        self._rows = Rows(rows, self._make_row)
        self.same_person.clicked.connect(lambda: self.intent.emit(intents.UseStanding()))
        self.rows: list[AnswerRow] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    def show_state(self, state: State) -> None:
        """Show one row for each purpose; rows are reused."""
        if state == self._state:
            return
        self._state = state
        self._title.say(state.title)
        self._note.say(state.note)
        self._steps.set(state.step, state.steps)
        self._earlier.say(state.earlier)
        self._standing.setVisible(self._earlier.text() != "")
        self.rows = self._rows.take(len(state.rows))
        for row, one in zip(self.rows, state.rows, strict=True):
            row.show_state(one)
        for row in self.rows:
            row.arrange(needed(row.buttons[0].face))
        self._move_on(state)
        self._light()

    def _make_row(self) -> AnswerRow:
        row = AnswerRow(self._theme)
        row.intent.connect(self.intent)
        row.focused.connect(self._light)
        return row

    def _move_on(self, state: State) -> None:
        """After an answer by key, take the focus to the row that waits now, so that the next key does not overwrite."""
        waiting = next((row for row, one in zip(self.rows, state.rows, strict=True) if one.active), None)
        for row, one in zip(self.rows, state.rows, strict=True):
            if row.hasFocus() and one.chosen is not None and waiting is not None and waiting is not row:
                waiting.setFocus(Qt.FocusReason.OtherFocusReason)

    def _light(self, _focused: object = None) -> None:
        """Light the row with the focus, else the one the state calls active."""
        if self._state is None:
            return
        holder = next((row for row in self.rows if row.hasFocus()), None)
        for row, one in zip(self.rows, self._state.rows, strict=True):
            lit = row is holder if holder is not None else one.active
            row.light(lit)
            if lit:
                self.lit.emit(row)
