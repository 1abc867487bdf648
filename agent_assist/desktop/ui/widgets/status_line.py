"""The last line: whether everything is saved and synced, and how old that is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout

from agent_assist.desktop.presenters.panel_state import StatusLine as State
from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.pieces import Icon
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.words import META, META_MEDIUM, Words

HEIGHT = 30
LOW_HEIGHT = 22


class StatusLine(Themed):
    """The sync state.

    Args:
        theme: colours.
        framed: has a ground and an upper edge of its own (panel); otherwise it lies on what is behind (review).
    """

    HEARD_AS = roles.STATUS

    def __init__(self, theme: Theme, *, framed: bool = True) -> None:
        super().__init__(theme)
        self._framed = framed
        self._shown: tuple[State, Text] | None = None
        if framed:
            self.setFixedHeight(HEIGHT)
        else:
            self.setMinimumHeight(HEIGHT)  # a narrow column breaks the line instead of cutting it
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, framed)
        self._icon = Icon(theme, "cloud", 16, "text3")
        self._words = Words(theme, META, "text3", tabular=True, wrap=not framed)
        self._right = Words(theme, META, "text2", end=True)
        row = QHBoxLayout(self)
        side = 18 if framed else 0
        row.setContentsMargins(side, 1 if framed else 0, side, 0)
        row.setSpacing(7)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._right)

    def set_low(self, low: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Be 22 px high, or 30."""
        self.setFixedHeight(LOW_HEIGHT if low else HEIGHT)

    def show_state(self, state: State, right: Text = EMPTY) -> None:
        """Show the sync state; `right` stands at the end if the state has nothing to say there."""
        if (state, right) == self._shown:
            return
        self._shown = (state, right)
        late = state.tone != "plain"
        self._icon.set("cloud-upload" if late else "cloud", "unc" if late else "text3")
        self._icon.setVisible(tr(state.text) != "")
        self._words.set_tone("unc" if late else "text3")
        self._words.set_role(META_MEDIUM if late else META)
        self._words.say(state.text)
        self._right.say(state.right if state.right.source else right)
        self.setAccessibleName(self._words.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and upper edge, if the line is framed."""
        if self._framed:
            painter = QPainter(self)
            painter.fillRect(self.rect(), self._theme.color("surface"))
            painter.fillRect(0, 0, self.width(), 1, self._theme.color("line"))
