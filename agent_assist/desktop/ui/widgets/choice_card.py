"""A question with equal choices: its title, a note, and the choices; the card takes the focus, none of them."""

from __future__ import annotations

from typing import TypeVar

from agent_assist.desktop.presenters.panel_state import DisposeCard, GuardianCard, WordCard
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.equal_choices import EqualChoices
from agent_assist.desktop.ui.widgets.pieces import fill
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import LIST, TITLE, Words

Q = TypeVar("Q", DisposeCard, GuardianCard, WordCard)


class ChoiceCard(CardView[Q]):
    """The frame of such a question; who derives from it says what the choices are and what one of them means.

    Args:
        theme: colours.
        bottom: room below the choices, px.
    """

    def __init__(self, theme: Theme, *, bottom: int) -> None:
        super().__init__(theme, inner=19, top=11, bottom=bottom)
        self._title = Words(theme, TITLE, wrap=True)
        self._note = Words(theme, LIST, "text2", wrap=True)
        self._choices = EqualChoices(theme)
        self._choices.chosen.connect(self._choose)
        self.buttons = self._choices.buttons
        fill(self.card.column, self._title, 3, self._note, 13, self._choices)

    def _show(self, state: Q, _before: Q | None) -> None:
        self._title.say(state.title)
        self._note.say(state.note)

    def _choose(self, place: int) -> None:
        """Emit what the choice at a place, from 0, means."""
        raise NotImplementedError
