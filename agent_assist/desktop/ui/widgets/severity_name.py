"""A severity, told twice: by a shape, and by its name in the shape's colour."""

from __future__ import annotations

from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui.shapes import severity_tone
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.pieces import Severity
from agent_assist.desktop.ui.widgets.words import META_STRONG, Words


class SeverityName:
    """`shape` and `words`, to be laid out side by side."""

    def __init__(self, theme: Theme) -> None:
        self.shape = Severity(theme)
        self.words = Words(theme, META_STRONG)

    def show(self, severity: str, name: Text) -> None:
        """Show a severity; one that is not known looks like the lowest."""
        self.shape.set(severity)
        self.words.set_tone(severity_tone(severity))
        self.words.say(name)
