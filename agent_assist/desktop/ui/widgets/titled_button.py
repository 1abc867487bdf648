"""What there is, in two lines, and the button that opens it."""

from __future__ import annotations

from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.button import Button
from agent_assist.desktop.ui.widgets.pieces import below, beside
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.words import LIST_STRONG, META, Words


class TitledButton(Themed):
    """Two lines of words with a button at their end; a line without words takes no room.

    Args:
        theme: colours.
        button: what opens it; whoever makes it listens to it.
    """

    def __init__(self, theme: Theme, button: Button) -> None:
        super().__init__(theme)
        self.button = button
        self._title = Words(theme, LIST_STRONG, wrap=True)
        self._detail = Words(theme, META, "text2", wrap=True)
        line = beside(parent=self)
        line.addLayout(below(self._title, self._detail), 1)
        line.addSpacing(8)
        line.addWidget(button)

    def show_words(self, title: Text, detail: Text, action: Text) -> None:
        """Show what there is, and what the button does."""
        self._title.say(title)
        self._detail.say(detail)
        self._detail.setVisible(detail != EMPTY)
        self.button.say(action)
