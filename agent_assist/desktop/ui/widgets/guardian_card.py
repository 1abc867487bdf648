"""Is a parent or guardian on the line? What to ask the young person, and two equal choices."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import GuardianCard as State
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.choice_card import ChoiceCard
from agent_assist.desktop.ui.widgets.pieces import below
from agent_assist.desktop.ui.widgets.script_view import ScriptView
from agent_assist.desktop.ui.widgets.words import LIST_STRONG, PREVIEW, Words

_ASK = say("Ask this")
HERE = (True, False)
"""What each choice means, in their order; the keys are 1 and 2."""
WORDS: tuple[Text, ...] = (say("Yes, ask them next"), say("No, go on unrecorded"))


class GuardianCard(ChoiceCard[State]):
    """The question where a minor is suspected. Emits SayGuardian, and in `lit` what to ask, so that it is seen."""

    lit = Signal(QWidget)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, bottom=9)
        self.question = ScriptView(theme, PREVIEW)
        self._asked = QWidget()
        heading = Words(theme, LIST_STRONG, "accent", said=_ASK)
        below(heading, self.question, 12, self._choices, parent=self._asked, gap=2, margins=(0, 8, 0, 0))
        self.card.column.addWidget(self._asked)
        self._choices.show_words(WORDS)

    def _show(self, state: State, before: State | None) -> None:
        super()._show(state, before)
        self.question.show_segments(state.question, state.question_tag)
        self.lit.emit(self._asked)

    def _choose(self, place: int) -> None:
        self.intent.emit(intents.SayGuardian(HERE[place]))
