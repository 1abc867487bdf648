"""What was already done on this call: two rows of 20 px at most, older ones fold."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from agent_assist.desktop.presenters.panel_state import HistoryLine
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.pieces import Icon, below
from agent_assist.desktop.ui.widgets.rows import Row, Rows
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import LIST, META, Words

SHOWN = 2


class _Line(Row):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedHeight(20)
        self._icon = Icon(theme, "check", 16, "ok")
        self._words = Words(theme, LIST, "text2")
        self._at = Words(theme, META, "text3", end=True, tabular=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(19, 0, 20, 0)
        row.setSpacing(9)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._at)

    def show_line(self, line: HistoryLine) -> None:
        self._icon.set(line.icon, "ok" if line.icon == "check" else "text2")
        self._words.say(line.text)
        self._at.say(line.at)


class History(View[tuple[HistoryLine, ...]]):
    """The newest things done, oldest first; without one it hides."""

    HEARD_AS = roles.LIST

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._rows = Rows(below(parent=self, margins=(0, 0, 0, 4)), lambda: _Line(theme))
        self.setVisible(False)

    def _show(self, lines: tuple[HistoryLine, ...], _before: object) -> None:
        self._rows.show(lines[-SHOWN:], _Line.show_line)
        self.setVisible(bool(lines))
