"""What does the recorder do? Equal choices where only the agent can see it; none of them has the focus."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import WordCard as State
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.equal_choices import EqualChoices
from agent_assist.desktop.ui.widgets.words import LIST, TITLE, Words


class WordCard(QWidget):
    """The question about the recorder. Emits SayRecorder."""

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._state: State | None = None
        card = Card(theme)
        card.set_edge("unc_shape", 2)
        self._title = Words(theme, TITLE, wrap=True)
        self._note = Words(theme, LIST, "text2", wrap=True)
        self._choices = EqualChoices(theme)
        self._choices.chosen.connect(self._say)
        self.buttons = self._choices.buttons
        column = card.column
        column.setContentsMargins(29, 4 + 11, 29, 10 + 9)
        column.addWidget(self._title)
        column.addSpacing(3)
        column.addWidget(self._note)
        column.addSpacing(13)
        column.addWidget(self._choices)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    def show_state(self, state: State) -> None:
        """Show the question about the recorder and its equal choices."""
        if state == self._state:
            return
        self._state = state
        self._title.say(state.title)
        self._note.say(state.note)
        self._choices.show_words([choice.label for choice in state.choices])

    def _say(self, place: int) -> None:
        if self._state is not None:
            self.intent.emit(intents.SayRecorder(self._state.choices[place].state))
