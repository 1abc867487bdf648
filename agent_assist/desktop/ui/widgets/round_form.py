"""The form that begins a calibration round: its flags, who judges, and the last day."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import intents, rounds_intents
from agent_assist.desktop.presenters.rounds_state import RoundPlan
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.choice import Choice
from agent_assist.desktop.ui.widgets.notice_card import TALL
from agent_assist.desktop.ui.widgets.pieces import below
from agent_assist.desktop.ui.widgets.round_view import CaseRow
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.tick import Tick
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import HEADING, LIST, META, STRONG, Words

_WHO, _UNTIL = say("Who judges"), say("Last day")
_BEGIN, _CANCEL = say("Start the round"), say("Cancel")
_WIDTH = 420
"""Widest controls, px."""


class RoundForm(View[RoundPlan | None]):
    """Hidden while no round is planned. Emits ChooseMember, ChooseLastDay, BeginRound and CloseContact."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Words(theme, HEADING, wrap=True)
        lines, people, days = below(), below(), below()
        self._lines = Rows(lines, lambda: CaseRow(theme))
        self._people = Rows(people, self._make_person)
        self._days = Rows(days, self._make_day)
        self.people: list[Tick] = []
        self.days: list[Choice] = []
        self._missing, self._note = Words(theme, LIST, "unc", wrap=True), Words(theme, META, "text2", wrap=True)
        self.begin = Button(theme, Kind.PRIMARY, key="Ctrl+Enter", height=TALL, said=_BEGIN)
        self.cancel = Button(theme, Kind.SECONDARY, key="Esc", height=TALL, said=_CANCEL)
        for button in (self.begin, self.cancel):
            button.setMaximumWidth(_WIDTH)
        below(
            *(self._title, 12, Words(theme, STRONG, said=_WHO), 4, people),
            *(12, Words(theme, STRONG, said=_UNTIL), 4, days, 12, self._note, 8, self._missing, 8),
            *(self.begin, 8, self.cancel, 16, lines, None),
            parent=self,
            margins=(24, 16, 24, 16),
        )
        self.begin.clicked.connect(lambda: self.intent.emit(rounds_intents.BeginRound()))
        self.cancel.clicked.connect(lambda: self.intent.emit(intents.CloseContact()))
        self.setVisible(False)

    def _show(self, state: RoundPlan | None, _before: object) -> None:
        if state is None:
            hand_back(self)
        self.setVisible(state is not None)
        if state is None:
            return
        self._title.say(state.title)
        self._lines.show(state.lines, CaseRow.show_case)
        rows_before = (*self.people, *self.days)
        waited = not self.people and self.cancel.hasFocus()
        self.people = self._people.show(state.people, lambda tick, one: tick.show_name(one[1], chosen=one[2]))
        self.days = self._days.show(state.days, _show_day)
        if (*self.people, *self.days) != rows_before:
            self._order()  # rows are made when they are needed, and Tab would go by that
        if waited and self.people:
            self.take_focus()  # who can judge was asked of the server
        self._missing.say(state.missing)
        self._missing.setVisible(state.missing != EMPTY)
        self._note.say(state.note)
        self.begin.setEnabled(state.can_begin)

    def _order(self) -> None:
        """Have Tab go as the eye does: who judges, the last day, the buttons."""
        order: list[QWidget] = [*self.people, *self.days, self.begin, self.cancel]
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)

    def take_focus(self) -> None:
        """Begin where it is chosen who judges."""
        first = self.people[0] if self.people else self.cancel
        first.setFocus()

    def _make_person(self) -> Tick:
        tick = Tick(self._theme)
        tick.setMaximumWidth(_WIDTH)
        tick.clicked.connect(lambda: self._choose_person(self.people.index(tick)))
        return tick

    def _make_day(self) -> Choice:
        choice = Choice(self._theme)
        choice.setMaximumWidth(_WIDTH)
        choice.clicked.connect(lambda: self._choose_day(self.days.index(choice)))
        return choice

    def _choose_person(self, place: int) -> None:
        if self._state is not None:
            self.intent.emit(rounds_intents.ChooseMember(self._state.people[place][0]))

    def _choose_day(self, place: int) -> None:
        if self._state is not None:
            self.intent.emit(rounds_intents.ChooseLastDay(self._state.days[place][0]))


def _show_day(choice: Choice, day: tuple[int, Text, bool]) -> None:
    choice.show_choice(day[1], chosen=day[2])
