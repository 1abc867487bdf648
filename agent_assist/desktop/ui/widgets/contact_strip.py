"""Who calls: direction, masked number, queue, name, in 42 px. The number always has its whole width.

A long queue or name goes to two lines and then ends with "…"; the tooltip has all of it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from agent_assist.desktop.presenters.panel_state import ContactStrip as State
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.text import isolated, tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.pieces import Icon
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import LIST, META, STRONG, Words

HEIGHT = 42
_LINES = 2
_INBOUND, _OUTBOUND, _OVER = say("Inbound"), say("Outbound"), say("Ended")


class ContactStrip(View[State]):
    """The contact of the shown call."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFixedHeight(HEIGHT)
        self._icon = Icon(theme, "phone-incoming", 16)
        self.number = Words(theme, STRONG)
        self.number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.line = Words(theme, LIST, "text2", wrap=True, most_lines=_LINES)
        self.name = Words(theme, META, "text2", wrap=True, end=True, most_lines=_LINES)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.number)
        row.addWidget(self.line, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.name, 0, Qt.AlignmentFlag.AlignVCenter)

    def _show(self, state: State, _before: State | None) -> None:
        outbound = state.direction == "out"
        icon = "phone-outgoing" if outbound else "phone-incoming"
        self._icon.set("phone-off" if state.over else icon, "text2")
        direction = tr(_OVER if state.over else _OUTBOUND if outbound else _INBOUND)
        self.number.say(isolated(state.number_masked))
        self.line.say(state.line)
        self.name.say(state.name or direction)
        self.setAccessibleName(f"{direction}: {self.number.text()} {self.line.text()} {self.name.text()}")
