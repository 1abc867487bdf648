"""Answers so far: what each person said per purpose; an accepted one can be withdrawn, an unclear one asked again."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import AnswerSoFar
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.answer_size import AGAIN, AGAIN_KEY, WITHDRAW, WITHDRAW_KEY, Fit, needed, shape
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.focused_row import FocusedRow, light_rows
from agent_assist.desktop.ui.widgets.pieces import Hairline, below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import LIST, LIST_STRONG, Words

_TITLE = say("Answers so far")
_WITHDRAW_BY = say("Press {key} to withdraw it.", key=WITHDRAW_KEY)
_AGAIN_BY = say("Press {key} to ask again.", key=AGAIN_KEY)


class SoFarRow(FocusedRow):
    """One captured answer. Where something can follow it, the row takes the focus and the key, never the button.

    Emits Withdraw or AskAgain.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._one: AnswerSoFar | None = None
        self.hairline = Hairline(theme)
        self._title = Words(theme, LIST)
        self._below = Words(theme, LIST_STRONG, wrap=True)
        self._state = Words(theme, LIST_STRONG, end=True)
        self.button = Button(theme, Kind.ANSWER)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box = QWidget(self)
        below(self.hairline, self.box, parent=self, gap=4)
        self._lay_out()
        self.button.clicked.connect(self._act)

    def show_answer(self, one: AnswerSoFar, fit: Fit) -> None:
        """Show an answer; `fit` is the layout of every answer of the panel."""
        self._one = one
        self._title.say(one.title)
        self._below.say(one.state)
        self._state.say(one.state)
        acts = one.can_withdraw or one.unclear
        words, keys = (AGAIN, _AGAIN_BY) if one.unclear else (WITHDRAW, _WITHDRAW_BY)
        self._below.setVisible(acts)
        self._state.setVisible(not acts)
        self.button.say(words)
        shape(self.button, fit)
        below = fit is Fit.STACKED
        self._grid.addWidget(self.button, 2 if below else 0, 0 if below else 2, 1 if below else 2, 3 if below else 1)
        if not acts:
            hand_back(self)
        self.button.setVisible(acts)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if acts else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{self._title.text()}: {self._below.text()}")
        self.setAccessibleDescription(tr(keys) if acts else "")
        self.button.setAccessibleName(f"{tr(words)}: {self._title.text()}")
        self._show_keys(self._lit)

    @property
    def key(self) -> str:
        """The key of what can follow the answer; empty where nothing can."""
        if self._one is None or not (self._one.unclear or self._one.can_withdraw):
            return ""
        return AGAIN_KEY if self._one.unclear else WITHDRAW_KEY

    def _show_keys(self, lit: bool) -> None:  # noqa: FBT001 - a setter of one fact
        asks = self.key == AGAIN_KEY  # that key acts whichever row is lit
        self.button.set_key(self.key if lit or asks else "")

    def _ring(self) -> QRectF | None:
        return QRectF(self.box.geometry()) if self.hasFocus() else None

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

    def _act(self) -> None:
        if self._one is not None and self._one.unclear:
            self.intent.emit(intents.AskAgain())
        elif self._one is not None and self._one.can_withdraw:
            self.intent.emit(intents.Withdraw(self._one.purpose, self._one.party))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do by its key what can follow this one while it has the focus."""
        if event.text().upper() == self.key != "" and not event.isAutoRepeat() and not event.modifiers():
            self._act()
        else:
            super().keyPressEvent(event)


class AnswersSoFar(CardView[tuple[AnswerSoFar, ...]]):
    """The captured answers of the shown call; without one it hides. Emits what its rows emit."""

    HEARD_AS = roles.LIST

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, inner=6, top=10, bottom=8, raised=False)
        self.rows: list[SoFarRow] = []
        self._lit: list[SoFarRow] = []
        title = Words(theme, LIST_STRONG, "text2", said=_TITLE)
        rows = below(gap=4)
        fill(self.card.column, beside(10, title), 5, rows)
        self._rows = Rows(rows, self._make_row)
        self.setVisible(False)

    def _show(self, state: tuple[AnswerSoFar, ...], _before: object) -> None:
        self.rows = self._rows.show(state, lambda row, one: row.show_answer(one, needed(row.button.face)))
        for row in self.rows:
            row.hairline.setVisible(row is not self.rows[0])
        self._light()
        self.setVisible(bool(state))

    def press(self) -> None:
        """Withdraw the answer of the lit row; nothing without one."""
        for row in self._lit:
            if row.key == WITHDRAW_KEY:
                row.button.click()

    def _light(self, _focused: object = None) -> None:
        self._lit = light_rows(self.rows, (one.active for one in self._state or ()))

    def _make_row(self) -> SoFarRow:
        row = SoFarRow(self._theme)
        row.intent.connect(self.intent)
        row.focused.connect(self._light)
        return row
