"""One calibration round: who judges, what is still to be judged, and, when it is over, each judgement side by side."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import rounds_intents
from agent_assist.desktop.presenters.rounds_state import CaseLine, RoundShown
from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.flow import Flow
from agent_assist.desktop.ui.widgets.notice_card import TALL
from agent_assist.desktop.ui.widgets.pieces import Hairline, below, fill
from agent_assist.desktop.ui.widgets.rows import Row, Rows
from agent_assist.desktop.ui.widgets.second_opinion import Box
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import DECISION, HEADING, LIST, LIST_STRONG, META, META_STRONG, STRONG, Words

_CELL = 160
"""Width of one judgement, px."""


class _Judgement(Box):
    """What one member judged."""

    HEARD_AS = roles.ROW

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFixedWidth(_CELL)
        self._who, self._what = Words(theme, META, "text2", wrap=True), Words(theme, LIST_STRONG, wrap=True)
        self._column = below(self._who, 2, self._what, None, parent=self, margins=(12, 7, 12, 8))

    def sizeHint(self) -> QSize:
        """Return the size that holds all words in this width, px."""
        return QSize(_CELL, max(self._column.heightForWidth(_CELL), 0))

    def show_judgement(self, one: tuple[str, Text]) -> None:
        """Show who judged what."""
        self._who.say(one[0])
        self._what.say(one[1])
        self.updateGeometry()
        self.setAccessibleName(f"{self._who.text()}: {self._what.text()}")


class CaseRow(Row):
    """A flag of a round, how it stands, and its judgements."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._flag, self._call = Words(theme, LIST_STRONG, wrap=True), Words(theme, META, "text2", wrap=True)
        self._told = Words(theme, META_STRONG, wrap=True)
        self._boxes: list[_Judgement] = []
        self._judged = QWidget()
        self._flow = Flow(self._judged)
        below(
            *(Hairline(theme), 9, self._flag, 1, self._call, 2, self._told, 4, self._judged, 9),
            parent=self,
        )

    def show_case(self, line: CaseLine) -> None:
        """Show a flag."""
        self._flag.say(line.flag)
        self._call.say(line.call)
        self._told.say(line.told)
        self._told.set_tone(line.tone)
        self._told.setVisible(line.told != EMPTY)
        while len(self._boxes) < len(line.judgements):
            self._boxes.append(_Judgement(self._theme))
            self._flow.addWidget(self._boxes[-1])
        for place, box in enumerate(self._boxes):
            box.setVisible(place < len(line.judgements))
            if place < len(line.judgements):
                box.show_judgement(line.judgements[place])
        self._judged.setVisible(bool(line.judgements))


class RoundView(View[RoundShown | None]):
    """Hidden while no round is looked at. Emits JudgeNext."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Words(theme, HEADING, wrap=True)
        about, cases = below(gap=2), below()
        self._about = Rows(about, lambda: Words(theme, LIST, "text2", wrap=True))
        self._result = Card(theme, outer=0, inner=18, top=12, bottom=6)
        self._alike, self._kappa = Words(theme, DECISION, wrap=True), Words(theme, STRONG, wrap=True)
        self._meaning = Words(theme, META, "text2", wrap=True)
        fill(self._result.column, self._alike, 4, self._kappa, 2, self._meaning)
        self.judge = Button(theme, Kind.PRIMARY, key="Enter", height=TALL)
        self.judge.setMaximumWidth(360)
        self._note = Words(theme, LIST, "text2", wrap=True)
        self._cases = Rows(cases, lambda: CaseRow(theme))
        below(
            *(self._title, 6, about, 14, self._result, 6, self.judge, 8, self._note, 14, cases, None),
            parent=self,
            margins=(24, 16, 24, 16),
        )
        self.judge.clicked.connect(lambda: self.intent.emit(rounds_intents.JudgeNext()))
        self.setVisible(False)

    def _show(self, state: RoundShown | None, _before: object) -> None:
        self.setVisible(state is not None)
        if state is None:
            return
        self._title.say(state.title)
        self._about.show(state.about, Words.say)
        self._alike.say(state.result)
        self._kappa.say(state.kappa)
        self._meaning.say(state.meaning)
        self._meaning.setVisible(state.meaning != EMPTY)
        self._result.setVisible(state.result != EMPTY)
        self.judge.say(state.judge)
        self.judge.setVisible(state.judge != EMPTY)
        self._note.say(state.note)
        self._note.setVisible(state.note != EMPTY)
        self._cases.show(state.lines, CaseRow.show_case)
