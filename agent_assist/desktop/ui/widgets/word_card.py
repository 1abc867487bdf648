"""What does the recorder do? Equal choices where only the agent can see it; none of them has the focus."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import WordCard as State
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.choice_card import ChoiceCard


class WordCard(ChoiceCard[State]):
    """The question about the recorder. Emits SayRecorder."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, bottom=9)
        self.card.set_edge("unc_shape", 2)

    def _show(self, state: State, before: State | None) -> None:
        super()._show(state, before)
        self._choices.show_words([choice.label for choice in state.choices])

    def _choose(self, place: int) -> None:
        if self._state is not None:
            self.intent.emit(intents.SayRecorder(self._state.choices[place].state))
