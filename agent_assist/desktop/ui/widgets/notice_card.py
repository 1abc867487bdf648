"""Something changed or went wrong: what, what it means for the call, what to do, what was read back, what was tried."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import HistoryLine
from agent_assist.desktop.presenters.panel_state import NoticeCard as State
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.pieces import Icon, beside, fill
from agent_assist.desktop.ui.widgets.rows import Row, Rows
from agent_assist.desktop.ui.widgets.script_view import ScriptView
from agent_assist.desktop.ui.widgets.sink_row import SinkRow, show_sinks
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import BODY, HEADING, LIST, LIST_STRONG, STRONG, Words

TALL = 46
"""Height of the one primary button, px: 44 and the gap of its ring."""
_SAY = say("Say this")
_TRIED = say("What was tried")


class _Tried(Row):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._at = Words(theme, LIST, "text2", tabular=True)
        self._words = Words(theme, LIST)
        beside(self._at, 13, wide=self._words, parent=self, margins=(0, 1, 0, 2))

    def show_line(self, line: HistoryLine) -> None:
        self._at.say(line.at)
        self._words.say(line.text)


class NoticeCard(CardView[State]):
    """A notice. Emits Acknowledge with the key of the notice."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=12, bottom=16)
        self._title = Words(theme, HEADING, wrap=True)
        self._meaning = Words(theme, BODY, "text2", wrap=True)
        self._advice_icon = Icon(theme, "info", 18, "unc")
        self._advice = Words(theme, STRONG, wrap=True)
        self._advice_row = QWidget()
        beside(self._advice_icon, 9, wide=self._advice, parent=self._advice_row, margins=(0, 12, 0, 0))
        self._say_heading = Words(theme, LIST_STRONG, "accent", said=_SAY)
        self._say = ScriptView(theme)
        self.button = Button(theme, Kind.PRIMARY, key="Enter", height=TALL)
        fill(
            self.card.column,
            *(self._say_heading, self._say, self._title, self._meaning, self._advice_row, 14, self.button),
        )
        self._say.setContentsMargins(0, 8, 0, 4)
        self._meaning.setContentsMargins(0, 5, 0, 0)
        self._sinks_card = Card(theme, raised=False, top=9, bottom=4)
        self._sinks_title = Words(theme, LIST_STRONG)
        self._sinks_card.column.addWidget(self._sinks_title)
        self._sinks = Rows(self._sinks_card.column, lambda: SinkRow(theme))
        self._tried_card = Card(theme, raised=False, top=10, bottom=12)
        fill(self._tried_card.column, Words(theme, LIST_STRONG, "text2", said=_TRIED), 3)
        self._tried = Rows(self._tried_card.column, lambda: _Tried(theme))
        fill(self.whole, self._sinks_card, self._tried_card)
        self.button.clicked.connect(self._acknowledge)

    def _show(self, state: State, _before: State | None) -> None:
        unconfirmed = state.tone == "unconfirmed"
        self.card.set_edge("unc_shape" if unconfirmed else "line", 2 if unconfirmed else 0)
        self._say.show_segments(state.say, "en")
        spoken = bool(state.say)
        self._say_heading.setVisible(spoken)
        self._say.setVisible(spoken)
        self._title.say(state.title)
        self._sinks_title.say(state.title)
        self._title.setVisible(not (spoken and state.sinks))
        self._meaning.say(state.meaning)
        self._meaning.setVisible(self._meaning.text() != "")
        self._advice_icon.set("triangle-alert" if unconfirmed else "info", "unc" if unconfirmed else "accent")
        self._advice.say(state.advice)
        self._advice_row.setVisible(self._advice.text() != "")
        self.button.say(state.action)
        self.button.setVisible(self.button.label != "")
        self._lists(state)

    def _lists(self, state: State) -> None:
        show_sinks(self._sinks, state.sinks)
        self._sinks_card.setVisible(bool(state.sinks))
        self._sinks_title.setVisible(bool(state.say))
        self._tried.show(state.tried, _Tried.show_line)
        self._tried_card.setVisible(bool(state.tried))

    def _acknowledge(self) -> None:
        if self._state is not None:
            self.intent.emit(intents.Acknowledge(self._state.key))
