"""The frame and the ribbon that stand round the practice panel from its first to its last second."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.pieces import Icon, below, beside
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.words import LIST_STRONG, Words

RIBBON = 32
EDGE = 3
_WORDS = say("Practice · nothing is stored")


class _Ribbon(Themed):
    HEARD_AS = roles.WORDS

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFixedHeight(RIBBON)
        words = Words(theme, LIST_STRONG, "on_accent", said=_WORDS)
        self.setAccessibleName(tr(_WORDS))
        beside(22, Icon(theme, "graduation-cap", 18, "on_accent"), 10, wide=words, parent=self)


class PracticeFrame(Themed):
    """Holds the panel. The colour of the frame is used nowhere on a live panel's edge, and the ribbon says it in words.

    Args:
        theme: colours.
        panel: what it holds.
    """

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme, panel: QWidget) -> None:
        super().__init__(theme)
        self.setAccessibleName(tr(_WORDS))
        self.ribbon = _Ribbon(theme)
        column = below(self.ribbon, parent=self, margins=(EDGE, EDGE, EDGE, EDGE))
        column.addWidget(panel, 1)
        self.setFixedWidth(panel.width() + 2 * EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill frame and ribbon in the colour of the program."""
        paint.box(QPainter(self), QRectF(self.rect()), 0, self._theme.color("fill"))
