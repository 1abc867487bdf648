"""What was chosen, on one dark line that no single key changes, with a button that opens the choice again."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import RADIUS_BUTTON, TARGET, TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.pieces import Icon, beside
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.words import STRONG, Words

CHANGE_KEY = "Alt+D"
_CHANGE = say("Change")


class LockedChoice(Themed):
    """The line; `change` is its button."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFixedHeight(TARGET)
        self._words = Words(theme, STRONG, "on_ink")
        self.change = Button(theme, Kind.SECONDARY, key=CHANGE_KEY, height=TARGET_SMALL, inline=True, said=_CHANGE)
        self.setLayout(beside(12, Icon(theme, "check", 16, "on_ink"), 9, self._words, None, self.change, 4))

    def show_words(self, words: Text) -> None:
        """Show what was chosen."""
        self._words.say(words)
        self.setAccessibleName(self._words.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground of a captured answer."""
        paint.box(QPainter(self), QRectF(self.rect()), RADIUS_BUTTON, self._theme.color("ink"))
