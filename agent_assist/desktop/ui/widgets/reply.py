"""What somebody said about a flag: who, about what and when, and the words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.pieces import below
from agent_assist.desktop.ui.widgets.words import LIST, META, Words


class Reply(QWidget):
    """Words of an agent before a decision, or of a supervisor after it. Long ones make the page one that scrolls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._head, self.words = Words(theme, META, "text2", wrap=True), Words(theme, LIST, wrap=True)
        below(self._head, 2, self.words, 8, parent=self)

    def show_words(self, head: Text, words: Text) -> None:
        """Show who said it about what and when, and the words themselves."""
        self._head.say(head)
        self.words.say(words)
