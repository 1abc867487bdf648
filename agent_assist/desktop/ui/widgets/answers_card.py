"""What did the customer answer? One row per purpose, keys on one row at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import AnswersCard as State
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.answer_row import AnswerRow
from agent_assist.desktop.ui.widgets.answer_size import needed
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.focused_row import light_rows
from agent_assist.desktop.ui.widgets.pieces import below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.steps import Steps
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import LIST, TITLE, Words

_SAME, _LEAVE = say("Use these answers"), say("Leave it unclear")


class AnswersCard(CardView[State]):
    """The consent question. Emits what its rows emit, UseStanding and CloseCard, and in `lit` the row of the keys."""

    lit = Signal(QWidget)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, inner=7, top=11, bottom=8)
        self._title = Words(theme, TITLE, wrap=True)
        self._note = Words(theme, LIST, "text2", wrap=True)
        self._steps = Steps(theme)
        head = beside(12, self._title, self._steps, 12)
        head.setStretchFactor(self._title, 1)
        self._earlier = Words(theme, LIST, "text2", wrap=True)
        self.same_person = Button(theme, Kind.SECONDARY, key="S", height=TARGET_SMALL, inline=True, said=_SAME)
        self._standing = QWidget()
        same_person = beside(self.same_person, None)
        below(self._earlier, same_person, parent=self._standing, gap=6, margins=(12, 8, 12, 0))
        rows = below(gap=4)
        fill(
            self.card.column,
            head,
            3,
            beside(12, self._note, 12),
            self._standing,
            13,
            rows,
        )
        self.leave = Button(theme, Kind.SECONDARY, key="Esc", height=TARGET_SMALL, inline=True, said=_LEAVE)
        self._leaving = QWidget()
        below(self.leave, parent=self._leaving, margins=(12, 8, 12, 4))
        self.card.column.addWidget(self._leaving)
        self.leave.clicked.connect(lambda: self.intent.emit(intents.CloseCard()))
        self._rows = Rows(rows, self._make_row)
        self.same_person.clicked.connect(lambda: self.intent.emit(intents.UseStanding()))
        self.rows: list[AnswerRow] = []

    def _show(self, state: State, _before: State | None) -> None:
        self._title.say(state.title)
        self._note.say(state.note)
        self._steps.set(state.step, state.steps)
        self._earlier.say(state.earlier)
        self._standing.setVisible(self._earlier.text() != "")
        self._leaving.setVisible(state.again)
        self.rows = self._rows.show(state.rows, AnswerRow.show_state)
        fit = needed(self.rows[0].buttons[0].face) if self.rows else None
        for row, one in zip(self.rows, state.rows, strict=True):
            row.ask(state.question if one.active else (), state.question_tag)
            if fit is not None:
                row.arrange(fit)
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
        """Light the row that the keys act on, and say which it is."""
        if self._state is not None:
            for row in light_rows(self.rows, (one.active for one in self._state.rows)):
                self.lit.emit(row)
