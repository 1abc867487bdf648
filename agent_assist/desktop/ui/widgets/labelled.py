"""A small label above the words that it names."""

from __future__ import annotations

from agent_assist.desktop.presenters.notes_state import KeptNote
from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.pieces import below
from agent_assist.desktop.ui.widgets.rows import Row
from agent_assist.desktop.ui.widgets.words import META, Role, Words


class Labelled(Row):
    """The label, and below it the words, in as many lines as they need.

    Args:
        theme: colours.
        role: of the words.
        gap: room between both, px.
        top, bottom: room above and below both, px.
        tabular: digits of the label have equal width, for times.
    """

    def __init__(
        self, theme: Theme, role: Role, *, gap: int = 0, top: int = 0, bottom: int = 0, tabular: bool = False
    ) -> None:
        super().__init__()
        self._label = Words(theme, META, "text2", tabular=tabular)
        self._words = Words(theme, role, wrap=True)
        below(self._label, self._words, parent=self, gap=gap, margins=(0, top, 0, bottom))

    def show_note(self, note: KeptNote) -> None:
        """Show a note as it was kept, under when that was."""
        self.show_words(note.at, note.text)

    def show_words(self, label: Text | str, words: Text | str) -> None:
        """Show both; a Text is translated, a str is foreign text and made safe."""
        self._label.say(label)
        self._words.say(words)
