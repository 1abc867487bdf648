"""Why the decision is what it is: the rules, their sources, the pack."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import ToolKey
from agent_assist.desktop.presenters.panel_state import WhyCard as State
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.incoming_card import by_sentence
from agent_assist.desktop.ui.widgets.pieces import Hairline, beside
from agent_assist.desktop.ui.widgets.rule_list import RuleList
from agent_assist.desktop.ui.widgets.words import BODY, DECISION, META, Words

_HIDE = say("Hide")


class WhyCard(QWidget):
    """The reasons. Emits UseTool(why), which closes it again."""

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._state: State | None = None
        card = Card(theme)
        self._title = Words(theme, DECISION, wrap=True)
        self._summary = Words(theme, BODY, "text2", wrap=True)
        self._pack = Words(theme, META, "text2", end=True)
        self.hide_button = Button(theme, Kind.SECONDARY, key="Y", icon="chevron-down", height=TARGET_SMALL, inline=True)
        self.hide_button.say(_HIDE)
        card.column.setContentsMargins(26, 4 + 13, 26, 10 + 16)
        card.column.addWidget(self._title)
        card.column.addSpacing(8)
        card.column.addWidget(self._summary)
        card.column.addSpacing(9)
        card.column.addWidget(Hairline(theme))
        card.column.addSpacing(9)
        rules = QVBoxLayout()
        rules.setSpacing(0)
        card.column.addLayout(rules)
        foot = beside(self.hide_button, 12)
        foot.addWidget(self._pack, 1)
        card.column.addSpacing(2)
        card.column.addLayout(foot)
        self._rules = RuleList(rules, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.hide_button.clicked.connect(lambda: self.intent.emit(intents.UseTool(ToolKey.WHY)))

    def show_state(self, state: State) -> None:
        """Show the rules behind the decision and the pack they come from."""
        if state == self._state:
            return
        self._state = state
        self._title.say(by_sentence(tr(state.title)))
        self._summary.say(state.summary)
        self._rules.show_state(state.rules)
        self._pack.say(state.pack)
