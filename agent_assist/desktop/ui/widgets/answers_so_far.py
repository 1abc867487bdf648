"""Answers so far: what each person said per purpose, each accepted one with a Withdraw button as large as an answer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import AnswerSoFar
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import RADIUS_ROW
from agent_assist.desktop.ui.widgets.answer_size import WITHDRAW, WITHDRAW_KEY, Fit, needed, shape
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.pieces import Hairline, beside
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.words import LIST, LIST_STRONG, Words

_TITLE = say("Answers so far")


class SoFarRow(QWidget):
    """One captured answer. Where it can be withdrawn, the row takes the focus and the key, never the button."""

    intent = Signal(object)
    focused = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._one: AnswerSoFar | None = None
        self._lit = False
        self.hairline = Hairline(theme)
        self._title = Words(theme, LIST)
        self._below = Words(theme, LIST_STRONG, wrap=True)
        self._state = Words(theme, LIST_STRONG, end=True)
        self.button = Button(theme, Kind.ANSWER)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.say(WITHDRAW)
        self.box = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.hairline)
        column.addWidget(self.box)
        self._lay_out()
        self.button.clicked.connect(self._withdraw)

    def show_answer(self, one: AnswerSoFar, fit: Fit) -> None:
        """Show an answer; `fit` is the layout of every answer of the panel."""
        self._one = one
        self._title.say(one.title)
        self._below.say(one.state)
        self._state.say(one.state)
        self._below.setVisible(one.can_withdraw)
        self._state.setVisible(not one.can_withdraw)
        shape(self.button, fit)
        below = fit is Fit.STACKED
        self._grid.addWidget(self.button, 2 if below else 0, 0 if below else 2, 1 if below else 2, 3 if below else 1)
        if not one.can_withdraw:
            hand_back(self)
        self.button.setVisible(one.can_withdraw)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if one.can_withdraw else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{self._title.text()}: {self._below.text()}")
        keys = tr(say("Press {key} to withdraw it.", key=WITHDRAW_KEY)) if one.can_withdraw else ""
        self.setAccessibleDescription(keys)
        self.button.setAccessibleName(f"{tr(WITHDRAW)}: {self._title.text()}")

    def light(self, lit: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Make it the row that the key acts on."""
        if lit != self._lit:
            self._lit = lit
            self.button.set_key(WITHDRAW_KEY if lit else "")
            self.update()

    def _lay_out(self) -> None:
        """Words on the left, the button at the end; where buttons are as wide as the card, below the words."""
        grid = self._grid = QGridLayout(self.box)
        grid.setContentsMargins(10, 4, 10, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._title, 0, 0, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self._below, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._state, 0, 1)

    def _withdraw(self) -> None:
        if self._one is not None and self._one.can_withdraw:
            self.intent.emit(intents.Withdraw(self._one.purpose, self._one.party))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Withdraw this one by its key while it has the focus."""
        if event.key() == Qt.Key.Key_X and not event.isAutoRepeat() and not event.modifiers():
            self._withdraw()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that this row wants the key for one purpose."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that this row no longer wants the key."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and ring of the lit row while it has the focus."""
        if self.hasFocus():
            ring = self._theme.color("focus")
            rect = QRectF(self.box.geometry())
            paint.box(QPainter(self), rect, RADIUS_ROW, self._theme.color("soft"), ring, 2)


class AnswersSoFar(QWidget):
    """The captured answers of the shown call. Emits Withdraw for one purpose of one person."""

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[AnswerSoFar, ...] = ()
        self.rows: list[SoFarRow] = []
        card = Card(theme, raised=False)
        title = Words(theme, LIST_STRONG, "text2")
        title.say(_TITLE)
        card.column.addLayout(beside(10, title))
        card.column.addSpacing(5)
        rows = QVBoxLayout()
        rows.setSpacing(4)
        card.column.addLayout(rows)
        card.column.setContentsMargins(16, 4 + 10, 16, 10 + 8)
        self._rows = Rows(rows, self._make_row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.setVisible(False)

    def show_state(self, answers: tuple[AnswerSoFar, ...]) -> None:
        """Show the answers; none hides the card."""
        if answers == self._shown:
            return
        self._shown = answers
        self.rows = self._rows.take(len(answers))
        for index, (row, one) in enumerate(zip(self.rows, answers, strict=True)):
            row.show_answer(one, needed(row.button.face))
            row.hairline.setVisible(index > 0)
        self._light()
        self.setVisible(bool(answers))

    def press(self) -> None:
        """Withdraw the answer of the lit row; nothing without one."""
        lit = next((row for row, one in zip(self.rows, self._shown, strict=True) if one.active), None)
        if lit is not None:
            lit.button.click()

    def _light(self, _focused: object = None) -> None:
        """Light the row with the focus, else the one the state calls active."""
        holder = next((row for row in self.rows if row.hasFocus()), None)
        for row, one in zip(self.rows, self._shown, strict=True):
            row.light(row is holder if holder is not None else one.active)

    def _make_row(self) -> SoFarRow:
        row = SoFarRow(self._theme)
        row.intent.connect(self.intent)
        row.focused.connect(self._light)
        return row
