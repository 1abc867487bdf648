"""Filters of the queue with their counts, in groups."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from agent_assist.desktop.presenters.review_state import FilterRow
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui import paint, shapes
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import MEDIUM, REGULAR, STRONG, Theme, font
from agent_assist.desktop.ui.widgets.cell import Cell
from agent_assist.desktop.ui.widgets.pieces import below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import META_STRONG, Words

GROUPS: dict[str, Text] = {"severity": say("Severity"), "waiting": say("Waiting"), "kind": say("Type")}
_ROW, _LINE = 34, 17
_LEFT, _LEFT_OF_SHAPE, _COUNT = 10.0, 34.0, 48


class FilterButton(Cell[FilterRow]):
    """One filter; checked while it is in force. A long name takes as many lines as it needs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        self.setFixedHeight(_ROW)

    def _show(self, row: FilterRow) -> None:
        self._label = shown(tr(row.label), 60)
        self.setChecked(row.active)
        self.setAccessibleName(f"{self._label}, {row.count}")
        self._fit()

    def _fit(self) -> None:
        """Be as high as the name needs in this width."""
        row = self.shown
        if row is None:
            return
        face = font(13, STRONG)  # as when it is chosen, so that choosing moves nothing
        height = paint.wrapped_height(self._label, face, self.width() - _left(row) - _COUNT)
        self.setFixedHeight(_ROW + _LINE * max(0, round(height / QFontMetricsF(face).lineSpacing()) - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the name anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def nextCheckState(self) -> None:
        """Stay as the state says; a click only asks."""

    def sizeHint(self) -> QSize:
        """Return the size that holds name and count, px."""
        return QSize(180, _ROW)

    def _paint(self, painter: QPainter, row: FilterRow) -> None:
        color = self._theme.color
        self.paint_ground(painter, QRectF(self.rect()).adjusted(0, 1, 0, -1), chosen=row.active)
        left, height = _left(row), self.height()
        if row.severity:
            shape = QRectF(10, (height - 14) / 2, 14, 14)
            shapes.severity(painter, paint.placed(self, shape), row.severity, self._theme)
        tone = "accent" if row.active else "text"
        face = font(13, STRONG if row.active else REGULAR)
        words = paint.placed(self, QRectF(left, 0, self.width() - left - _COUNT, height))
        paint.wrapped_text(painter, words, self._label, face, color(tone), paint.leading(self))
        count = paint.placed(self, QRectF(self.width() - _COUNT, 0, 38, height))
        count_face = font(12, STRONG if row.active else MEDIUM, tabular=True)
        count_tone = color("accent" if row.active else "text2")
        paint.line_of_text(painter, count, str(row.count), count_face, count_tone, paint.trailing(self))


def _left(row: FilterRow) -> float:
    """Return where the name begins: behind the shape of a severity."""
    return _LEFT_OF_SHAPE if row.severity else _LEFT


class FilterList(View[tuple[FilterRow, ...]]):
    """The groups; a filter of an unknown group is left out. `chosen` carries the key of a filter."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._titles: dict[str, Words] = {}
        self._pools: dict[str, Rows[FilterButton]] = {}
        column = below(parent=self, margins=(8, 0, 8, 0))
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
