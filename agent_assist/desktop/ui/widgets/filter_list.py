"""Filters of the queue with their counts, in groups."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy

from agent_assist.desktop.presenters.review_state import FilterRow
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui import paint, roles, shapes
from agent_assist.desktop.ui.numbers import number
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import MEDIUM, REGULAR, STRONG, Theme, font
from agent_assist.desktop.ui.widgets.cell import Cell
from agent_assist.desktop.ui.widgets.pieces import below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import META_STRONG, Words

GROUPS: dict[str, Text] = {
    "view": say("My views"),
    "severity": say("Severity"),
    "waiting": say("State"),
    "kind": say("Type"),
}
_ROW, _LINE, _MOST_LINES = 34, 15, 4
_MARGIN = 8
WIDTH = 208 - 2 * _MARGIN - 10
"""Width of a filter, px: of the column, without its margins and its scroll bar."""


class FilterButton(Cell[FilterRow]):
    """One filter; checked while it is in force."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, QSizePolicy.Policy.Fixed)
        self._lines: list[str] = []
        self.setCheckable(True)
        self.setFixedHeight(_ROW)

    def _show(self, row: FilterRow) -> None:
        self._label = shown(tr(row.label), 60)
        self._lines = paint.broken(self._label, _face(row), _room(row), _MOST_LINES)
        self.setFixedHeight(_ROW + _LINE * (len(self._lines) - 1))
        self.setToolTip(self._label)
        self.setChecked(row.active)
        self.setAccessibleName(f"{self._label}, {number(row.count)}" if row.count is not None else self._label)

    def nextCheckState(self) -> None:
        """Stay as the state says; a click only asks."""

    def sizeHint(self) -> QSize:
        """Return the size that holds name and count, px."""
        return QSize(WIDTH, self.height())

    def _paint(self, painter: QPainter, row: FilterRow) -> None:
        color = self._theme.color
        self.paint_ground(painter, QRectF(self.rect()).adjusted(0, 1, 0, -1), chosen=row.active)
        left, high = _left(row), float(self.height())
        if row.severity:
            shape = paint.placed(self, QRectF(10, high / 2 - 7, 14, 14))
            shapes.severity(painter, shape, row.severity, self._theme)
        tone = color("accent" if row.active else "text")
        words = paint.placed(self, QRectF(left, 0, _room(row), high))
        paint.lines_of_text(painter, words, self._lines, _face(row), tone, paint.leading(self))
        many = _many(row)
        count = paint.placed(self, QRectF(self.width() - many - 10, 0, many, high))
        count_tone = color("accent" if row.active else "text2")
        paint.line_of_text(painter, count, _number(row), _count_face(row), count_tone, paint.trailing(self))


def _number(row: FilterRow) -> str:
    return "" if row.count is None else number(row.count)


def _face(row: FilterRow) -> QFont:
    return font(13, STRONG if row.active else REGULAR)


def _count_face(row: FilterRow) -> QFont:
    return font(12, STRONG if row.active else MEDIUM, tabular=True)


def _left(row: FilterRow) -> float:
    return 34.0 if row.severity else 10.0


def _many(row: FilterRow) -> float:
    """Width of the count, px."""
    return QFontMetricsF(_count_face(row)).horizontalAdvance(_number(row)) + 1


def _room(row: FilterRow) -> float:
    """Room for the name, px, so that name and count never touch."""
    return WIDTH - _left(row) - _many(row) - 18


class FilterList(View[tuple[FilterRow, ...]]):
    """The groups; a filter of an unknown group is left out. `chosen` carries the key of a filter."""

    HEARD_AS = roles.GROUP

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._titles: dict[str, Words] = {}
        self._pools: dict[str, Rows[FilterButton]] = {}
        column = below(parent=self, margins=(_MARGIN, 0, _MARGIN, 0))
        for group, words in GROUPS.items():
            title = self._titles[group] = Words(theme, META_STRONG, "text2", said=words)
            inner = below(margins=(0, 2, 0, 12))
            fill(column, beside(10, title, 10), inner)
            self._pools[group] = Rows(inner, self._make_row)
        column.addStretch(1)

    def _show(self, rows: tuple[FilterRow, ...], _before: object) -> None:
        for group, pool in self._pools.items():
            members = [row for row in rows if row.group == group]
            self._titles[group].setVisible(bool(members))
            pool.show(members, FilterButton.show_cell)

    def _choose(self, button: FilterButton) -> None:
        if button.shown is not None:
            self.chosen.emit(button.shown.key)

    def _make_row(self) -> FilterButton:
        button = FilterButton(self._theme)
        button.clicked.connect(lambda: self._choose(button))
        return button
