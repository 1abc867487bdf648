"""Keep or erase what was recorded before a withdrawal? Three equal choices; the card takes the focus, none of them."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import DisposeCard as State
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.choice_card import ChoiceCard
from agent_assist.desktop.ui.widgets.pieces import fill
from agent_assist.desktop.ui.widgets.words import META, Words
from agent_assist.domain.consent import CHOICES

WORDS: tuple[Text, ...] = (say("Keep it"), say("Erase it"), say("Undecided"))
"""One for each choice, in their order; the keys are 1, 2, 3."""


class DisposeCard(ChoiceCard[State]):
    """The question after a withdrawal. Emits Dispose."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, bottom=16)
        self._advice = Words(theme, META, "text2", wrap=True)
        self._choices.show_words(WORDS)
        fill(self.card.column, 5, self._advice)

    def _show(self, state: State, before: State | None) -> None:
        super()._show(state, before)
        self._advice.say(state.advice)

    def _choose(self, place: int) -> None:
        self.intent.emit(intents.Dispose(CHOICES[place]))
