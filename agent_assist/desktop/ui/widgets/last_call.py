"""Between calls: the call that was finished last, and the key that opens it."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.in_force_state import ToolKey
from agent_assist.desktop.presenters.last_call_state import LastCallLine
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.pieces import below
from agent_assist.desktop.ui.widgets.titled_button import TitledButton
from agent_assist.desktop.ui.widgets.view import View

_OPEN = say("Open")


class LastCall(View[LastCallLine | None]):
    """A low card; without a finished call it hides. Emits UseTool(last)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.button = Button(theme, Kind.SECONDARY, key="B", height=TARGET_SMALL, inline=True, said=_OPEN)
        self.button.clicked.connect(lambda: self.intent.emit(intents.UseTool(ToolKey.LAST)))
        self._line = TitledButton(theme, self.button)
        card = Card(theme, raised=False, top=10, bottom=10)
        card.column.addWidget(self._line)
        below(card, parent=self)
        self.setVisible(False)

    def _show(self, state: LastCallLine | None, _before: object) -> None:
        if state is not None:
            self._line.show_words(state.title, state.detail, _OPEN)
        self.setVisible(state is not None)
