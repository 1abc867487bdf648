"""Keep or erase what was recorded before a withdrawal? Three equal choices; the card takes the focus, none of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import DisposeCard as State
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.equal_choices import EqualChoices
from agent_assist.desktop.ui.widgets.words import LIST, META, TITLE, Words
from agent_assist.domain.consent_facts import CHOICES

WORDS: tuple[Text, ...] = (say("Keep it"), say("Erase it"), say("Undecided"))
"""One for each choice, in their order; the keys are 1, 2, 3."""


class DisposeCard(QWidget):
    """The question after a withdrawal. Emits Dispose."""

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._state: State | None = None
        card = Card(theme)
        self._title = Words(theme, TITLE, wrap=True)
        self._note = Words(theme, LIST, "text2", wrap=True)
        self._advice = Words(theme, META, "text2", wrap=True)
        column = card.column
        column.setContentsMargins(29, 4 + 11, 29, 10 + 16)
        column.addWidget(self._title)
        column.addSpacing(3)
        column.addWidget(self._note)
        column.addSpacing(13)
        choices = EqualChoices(theme, len(WORDS))
        choices.show_words(WORDS)
        choices.chosen.connect(lambda place: self.intent.emit(intents.Dispose(CHOICES[place])))
        self.buttons = choices.buttons
        column.addWidget(choices)
        column.addSpacing(5)
        column.addWidget(self._advice)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    def show_state(self, state: State) -> None:
        """Show the question and its three equal choices."""
        if state == self._state:
            return
        self._state = state
        self._title.say(state.title)
        self._note.say(state.note)
        self._advice.say(state.advice)
