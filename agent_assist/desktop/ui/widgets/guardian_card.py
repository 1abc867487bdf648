"""Is a parent or guardian on the line? What to ask the young person, and two equal choices."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import GuardianCard as State
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.choice_card import ChoiceCard
from agent_assist.desktop.ui.widgets.question import Question

HERE = (True, False)
"""What each choice means, in their order; the keys are 1 and 2."""
WORDS: tuple[Text, ...] = (say("Yes, ask them next"), say("No, go on unrecorded"))


class GuardianCard(ChoiceCard[State]):
    """The question where a minor is suspected. Emits SayGuardian."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, bottom=9)
        self.question = Question(theme)
        self.card.column.insertWidget(self.card.column.indexOf(self._choices) - 1, self.question)
        self._choices.show_words(WORDS)

    def _show(self, state: State, before: State | None) -> None:
        super()._show(state, before)
        self.question.show_segments(state.question, state.question_tag)

    def _choose(self, place: int) -> None:
        self.intent.emit(intents.SayGuardian(HERE[place]))
