"""Why the decision is what it is: the rules, their sources, the pack."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import ToolKey
from agent_assist.desktop.presenters.panel_state import WhyCard as State
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.button import hide_button
from agent_assist.desktop.ui.widgets.incoming_card import by_sentence
from agent_assist.desktop.ui.widgets.pieces import Hairline, below, beside, fill
from agent_assist.desktop.ui.widgets.rule_list import RuleList
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import BODY, DECISION, META, Words


class WhyCard(CardView[State]):
    """The reasons. Emits UseTool(why), which closes it again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=13, bottom=16)
        self._title = Words(theme, DECISION, wrap=True)
        self._summary = Words(theme, BODY, "text2", wrap=True)
        self._pack = Words(theme, META, "text2", end=True)
        self.hide_button = hide_button(theme, "Y")
        rules = below()
        foot = beside(self.hide_button, 12, wide=self._pack)
        fill(self.card.column, self._title, 8, self._summary, 9, Hairline(theme), 9, rules, 2, foot)
        self._rules = RuleList(rules, theme)
        self.hide_button.clicked.connect(lambda: self.intent.emit(intents.UseTool(ToolKey.WHY)))

    def _show(self, state: State, _before: State | None) -> None:
        self._title.say(by_sentence(tr(state.title)))
        self._summary.say(state.summary)
        self._rules.show_state(state.rules)
        self._pack.say(state.pack)
