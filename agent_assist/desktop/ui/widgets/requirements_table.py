"""What was required against what happened, line by line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from agent_assist.desktop.presenters.review_state import Requirement
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.pieces import Hairline, Icon, below, beside
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import LIST, LIST_MEDIUM, LIST_STRONG, META, META_STRONG, Words

_COLUMNS = (say("Required"), say("What happened"), say("Result"), say("Time"))
_RESULTS = {
    True: ("check", "ok", say("met")),
    False: ("triangle-alert", "unc", say("not met")),
    None: ("circle", "text2", say("can't tell")),
}
_STRETCH = (44, 30, 16, 8)
_LEAST = (1, 1, 96, 60)
"""Least width of each column, px, so that a mark with its word and a time are whole."""
_SIDE = 18


def _grid(parent: QWidget, cells: Sequence[QWidget], margins: int) -> None:
    grid = QGridLayout(parent)
    grid.setContentsMargins(_SIDE, margins, _SIDE, margins)
    grid.setHorizontalSpacing(12)
    for column, (cell, stretch, least) in enumerate(zip(cells, _STRETCH, _LEAST, strict=True)):
        grid.addWidget(cell, 0, column, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(column, stretch)
        grid.setColumnMinimumWidth(column, least)


class _Line(Themed):
    HEARD_AS = roles.ROW

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._met: bool | None = True
        self._required = Words(theme, LIST, wrap=True)
        self._happened = Words(theme, LIST, "text2", wrap=True)
        self._icon = Icon(theme, "check", 16, "ok")
        self._result = Words(theme, META_STRONG, wrap=True)
        self._at = Words(theme, META, "text2", end=True, tabular=True)
        result = QWidget()
        result.setLayout(beside(self._icon, 7, wide=self._result))
        _grid(self, [self._required, self._happened, result, self._at], 11)

    def show_line(self, line: Requirement) -> None:
        self._met = line.met
        icon, tone, words = _RESULTS[line.met]
        self._required.say(line.required)
        self._happened.say(line.happened)
        self._happened.set_role(LIST_STRONG if line.met is False else LIST)
        self._happened.set_tone("text" if line.met is False else "text2")
        self._icon.set(icon, tone)
        self._result.set_tone(tone)
        self._result.say(words)
        self._at.say(line.at)
        said = (self._required, self._happened, self._result, self._at)
        self.setAccessibleName(", ".join(label.text() for label in said))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground of a line that was not met, and the line under it."""
        painter = QPainter(self)
        if self._met is False:
            painter.fillRect(self.rect(), self._theme.color("unc_bg"))
        width = self.width() - 2 * _SIDE
        painter.fillRect(_SIDE, self.height() - 1, width, 1, self._theme.color("line"))


class RequirementsTable(View[tuple[Requirement, ...]]):
    """What was required beside what happened, line by line."""

    HEARD_AS = roles.LIST

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        head = QWidget()
        last = _COLUMNS[-1]
        _grid(head, [Words(theme, LIST_MEDIUM, "text2", end=words is last, said=words) for words in _COLUMNS], 8)
        column = below(head, beside(_SIDE, Hairline(theme), _SIDE), parent=self)
        self._rows = Rows(column, lambda: _Line(theme))

    def make_ahead(self, count: int) -> None:
        """Make rows that will be needed; they stay hidden, and what is shown stays."""
        self._rows.make_ahead(count)

    def _show(self, lines: tuple[Requirement, ...], _before: object) -> None:
        self._rows.show(lines, _Line.show_line)
