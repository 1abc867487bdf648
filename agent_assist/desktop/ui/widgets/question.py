"""A short question to read aloud on a card that takes the answer: smaller than the opening, in its own language."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters.panel_state import Segment
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.pieces import below
from agent_assist.desktop.ui.widgets.script_view import ScriptView
from agent_assist.desktop.ui.widgets.words import LIST_STRONG, PREVIEW, Words

_ASK = say("Ask this")


class Question(QWidget):
    """Hidden while there is nothing to ask."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.line = ScriptView(theme, PREVIEW)
        heading = Words(theme, LIST_STRONG, "accent", said=_ASK)
        self.setLayout(below(heading, self.line, gap=2, margins=(0, 8, 0, 0)))
        self.hide()

    def show_segments(self, segments: tuple[Segment, ...], language_tag: str) -> None:
        """Show a sentence in its language; none hides the whole."""
        self.line.show_segments(segments, language_tag)
        self.setVisible(bool(segments))
