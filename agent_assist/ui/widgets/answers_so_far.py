"""Answers so far: what the customer said per purpose, each given one with a Withdraw button as large as an answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.presenters import intents
from agent_assist.presenters.panel_state import AnswerSoFar
from agent_assist.presenters.text import say
from agent_assist.ui.text import tr
from agent_assist.ui.theme import Theme
from agent_assist.ui.widgets.answer_row import BUTTON_WIDTH
from agent_assist.ui.widgets.button import Button, Kind
from agent_assist.ui.widgets.card import Card
from agent_assist.ui.widgets.pieces import Hairline, beside
from agent_assist.ui.widgets.rows import Rows
from agent_assist.ui.widgets.words import LIST, LIST_STRONG, Words

_TITLE = say("Answers so far")
_WITHDRAW = say("Withdraw")


class _Row(QWidget):
    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._purpose = ""
        self.hairline = Hairline(theme)
        self._title = Words(theme, LIST)
        self._below = Words(theme, LIST_STRONG)
        self._state = Words(theme, LIST_STRONG, end=True)
        self.button = Button(theme, Kind.ANSWER)
        self.button.setFixedWidth(BUTTON_WIDTH)
        self.button.say(_WITHDRAW)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._below)
        row = beside()
        row.addLayout(words, 1)
        row.addSpacing(8)
        row.addWidget(self._state)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self.hairline)
        column.addLayout(row)
        self.button.clicked.connect(lambda: self.intent.emit(intents.Withdraw(self._purpose)))

    def show_answer(self, one: AnswerSoFar) -> None:
        self._purpose = one.purpose
        self._title.say(one.title)
        self._below.say(one.state)
        self._state.say(one.state)
        self._below.setVisible(one.can_withdraw)
        self._state.setVisible(not one.can_withdraw)
        self.button.setVisible(one.can_withdraw)
        self.button.setAccessibleName(f"{tr(_WITHDRAW)}: {self._title.text()}")


class AnswersSoFar(QWidget):
    """The captured answers of the shown call. Emits Withdraw for one purpose."""

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[AnswerSoFar, ...] = ()
        card = Card(theme, raised=False)
        title = Words(theme, LIST_STRONG, "text2")
        title.say(_TITLE)
        card.column.addWidget(title)
        card.column.addSpacing(9)
        rows = QVBoxLayout()
        rows.setSpacing(9)
        card.column.addLayout(rows)
        card.column.setContentsMargins(26, 4 + 10, 26, 10 + 12)
        self._rows = Rows(rows, self._make_row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.setVisible(False)

    def render(self, answers: tuple[AnswerSoFar, ...]) -> None:  # type: ignore[override]  # as in the other widgets
        """Show the answers; none hides the card."""
        if answers == self._shown:
            return
        self._shown = answers
        for index, (row, one) in enumerate(zip(self._rows.take(len(answers)), answers, strict=True)):
            row.show_answer(one)
            row.hairline.setVisible(index > 0)
        self.setVisible(bool(answers))

    def _make_row(self) -> _Row:
        row = _Row(self._theme)
        row.intent.connect(self.intent)
        return row
