"""The dark line under the queue's rows while some are marked: how many, what they have in common, what can be done."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import intents, rounds_intents
from agent_assist.desktop.presenters.bulk_state import MarkBar as State
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.flow import Flow
from agent_assist.desktop.ui.widgets.pieces import below
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import META, STRONG, Words

_ASSIGN, _DISMISS, _CLEAR = say("Take them"), say("Dismiss together"), say("Clear")
_ROUND = say("Calibration round")


class MarkBar(View[State | None]):
    """Hidden while nothing is marked. Emits TakeContact, StartBulk, PlanRound and ClearMarks."""

    HEARD_AS = roles.BAR

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._count, self._told = Words(theme, STRONG, "on_ink"), Words(theme, META, "on_ink")
        self._flow = Flow(line := QWidget())
        self.assign = Button(theme, Kind.SECONDARY, key="A", height=TARGET_SMALL, inline=True, said=_ASSIGN)
        self.dismiss = Button(theme, Kind.SECONDARY, key="D", height=TARGET_SMALL, inline=True, said=_DISMISS)
        self.clear = Button(theme, Kind.SECONDARY, key="Esc", height=TARGET_SMALL, inline=True, said=_CLEAR)
        self.round = Button(theme, Kind.SECONDARY, key="R", height=TARGET_SMALL, inline=True, said=_ROUND)
        below(self._count, self._told, parent=(words := QWidget()))
        for part in (words, self.assign, self.dismiss, self.round, self.clear):
            self._flow.addWidget(part)
        below(line, parent=self, margins=(16, 9, 16, 9))
        self.assign.clicked.connect(lambda: self.intent.emit(intents.TakeContact()))
        self.dismiss.clicked.connect(lambda: self.intent.emit(intents.StartBulk()))
        self.round.clicked.connect(lambda: self.intent.emit(rounds_intents.PlanRound()))
        self.clear.clicked.connect(lambda: self.intent.emit(intents.ClearMarks()))
        self.setVisible(False)

    def fold(self, *, low: bool) -> None:
        """Leave the rest to keys where the window is so low that more buttons would leave no rows."""
        for button in (self.assign, self.round, self.clear):
            button.setVisible(not low)

    def _show(self, state: State | None, _before: State | None) -> None:
        if state is None:
            hand_back(self)
        else:
            self._count.say(state.of if state.of != EMPTY else state.count)
            self._told.say(state.told)
            self.assign.setEnabled(state.can_assign)
            self.dismiss.setEnabled(state.can_dismiss)
            self.setAccessibleName(f"{self._count.text()}, {self._told.text()}")
        self.setVisible(state is not None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground in the colours of the theme."""
        QPainter(self).fillRect(self.rect(), self._theme.color("ink"))
