"""A chart: its points as bars from zero, each with its figure in words, or the same numbers as a table.

Nothing is told by colour alone: a bound that is exceeded is hatched and has a sign, the present week is hollow.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from agent_assist.desktop.presenters.charts_state import ChartBar, ChartCard, Day, Figure
from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui import paint, roles, shapes
from agent_assist.desktop.ui.numbers import number
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import MEDIUM, REGULAR, STRONG, Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_SMALL
from agent_assist.desktop.ui.widgets.themed import Themed

BAR, DAY, DAY_GAP = 12, 12, 6
"""Height of a bar, and size of a day and the room behind it, px."""
_SIDE, _GAP, _SIGN = 8, 10, 18
"""Room at the sides, between two columns, and for the sign of an alarm, px."""
_LINE, _ROOM, _MOST_LINES = 16, 9, 5
"""Height of a line of words, room above and below them together, px; most lines of a label."""
_LEAST_BAR, _LEAST_LABEL, _MOST_CELL = 72.0, 56.0, 110.0
"""Least width of the bars and of the labels, and greatest of a column of figures, px."""
_CELL_GAP = 8
"""Room before a figure of a table, px."""
_LABEL_SHARE, _VALUE_SHARE = 0.4, 0.34
"""Most of the width that labels and figures take."""
_WEEK = 7
_LABEL_MOST, _VALUE_MOST = 160, 60
_WIDTH, _LEAST_WIDTH = 260, 200
_EMPTY = "\u2013"
"""Stands in a table where a figure was left out."""


class _Row(Struct, frozen=True):
    """Where a row stands: from the top, how high, px; the lines of its label, and the words of its cells."""

    top: float
    high: float
    label: list[str]
    cells: list[list[str]]


class _Plan(Struct, frozen=True):
    """Where everything stands for one width.

    Args:
        lead: where labels begin, px.
        label, cell: widths of the labels and of each column of figures, px.
        rows: one for each point.
        head: of a table; None for bars.
    """

    lead: float
    label: float
    cell: float
    rows: list[_Row]
    head: _Row | None = None

    @property
    def high(self) -> float:
        last = self.rows[-1] if self.rows else self.head
        return last.top + last.high if last is not None else 0.0


class ChartFigure(Themed):
    """One tab stop; arrows, Home and End go from point to point. `pointed` carries the place of one, -1 for none."""

    HEARD_AS = roles.PICTURE

    pointed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._card: ChartCard | None = None
        self._table = False
        self._plans: dict[int, _Plan] = {}
        self.point = -1
        """Which point is looked at; -1 for none."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_card(self, card: ChartCard, *, table: bool) -> None:
        """Show the points of a chart, as bars or as a table; a point that is looked at stays, if it is there still."""
        if (card, table) == (self._card, self._table):
            return
        self._card, self._table = card, table
        if self.point >= len(card.bars):
            self.point = -1
        self.setVisible(bool(card.bars))
        self.restyle()

    def restyle(self) -> None:
        """Measure everything anew."""
        self._plans.clear()
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height for a width, px."""
        return math.ceil(self._plan(width).high)

    def sizeHint(self) -> QSize:
        """Return a usual width and the height of one row, px; layouts ask for the height of a width."""
        return QSize(_WIDTH, _LINE + _ROOM)

    def minimumSizeHint(self) -> QSize:
        """Return the least size, px."""
        return QSize(_LEAST_WIDTH, _LINE + _ROOM)

    def row_rect(self, place: int) -> QRectF:
        """Return where a point is drawn."""
        rows = self._plan(self.width()).rows
        row = rows[min(max(place, 0), len(rows) - 1)]
        return QRectF(0, row.top, self.width(), row.high)

    def look_at(self, place: int) -> None:
        """Look at a point, or with -1 at none."""
        many = len(self._card.bars) if self._card is not None else 0
        place = min(max(place, -1), many - 1)
        if place != self.point:
            self.point = place
            self.update()
            self.pointed.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from point to point; in right-to-left order the left arrow goes on."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        onward = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in {onward, Qt.Key.Key_Down}:
            self.look_at(self.point + 1)
        elif event.key() in {back, Qt.Key.Key_Up}:
            self.look_at(max(self.point - 1, 0))
        elif event.key() == Qt.Key.Key_Home:
            self.look_at(0)
        elif event.key() == Qt.Key.Key_End and self._card is not None:
            self.look_at(len(self._card.bars) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the point that was pressed."""
        at = event.position().y()
        rows = self._plan(self.width()).rows
        self.look_at(next((n for n, row in enumerate(rows) if row.top <= at < row.top + row.high), -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Look at no point any more, unless only another window has come forward."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}:
            self.look_at(-1)
        self.update()

    def _plan(self, width: int) -> _Plan:
        """Return where everything stands in a width; kept until words or theme change."""
        if width not in self._plans:
            card = self._card
            bars = card.bars if card is not None else ()
            columns = card.columns if card is not None else ()
            self._plans[width] = _table_plan(bars, columns, width) if self._table else _bars_plan(bars, width)
        return self._plans[width]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the rows, then the ring of the focus."""
        painter = QPainter(self)
        if self._card is None:
            return
        plan = self._plan(self.width())
        if plan.head is not None:
            self._paint_cells(painter, plan, plan.head, "text2", STRONG)
        for place, (bar, row) in enumerate(zip(self._card.bars, plan.rows, strict=True)):
            self._paint_row(painter, plan, bar, row, place)
        if self.hasFocus():
            paint.focus_ring(painter, QRectF(self.rect()), RADIUS_SMALL, self._theme)

    def _paint_row(self, painter: QPainter, plan: _Plan, bar: ChartBar, row: _Row, place: int) -> None:
        color = self._theme.color
        if place == self.point:
            ground = QRectF(3, row.top + 1, self.width() - 6, row.high - 2)
            paint.box(painter, ground, 6, color("hover"), color("ctl"))
        if bar.alarm:
            sign = paint.placed(self, QRectF(_SIDE, row.top + row.high / 2 - 7, 14, 14))
            shapes.severity(painter, sign, "medium", self._theme)
        if plan.head is not None:
            painter.fillRect(QRectF(_SIDE, row.top, self.width() - 2 * _SIDE, 1), color("line"))
            self._paint_cells(painter, plan, row, "text", REGULAR)
            return
        self._paint_label(painter, plan, row, "text")
        left = plan.lead + plan.label + _GAP
        room = QRectF(left, row.top, self.width() - left - plan.cell - _GAP - _SIDE, row.high)
        if bar.days:
            self._paint_days(painter, room, bar)
        elif bar.share is not None:
            self._paint_bar(painter, room, bar, bar.share)
        value = QRectF(self.width() - _SIDE - plan.cell, row.top, plan.cell, row.high)
        known = bar.share is not None or bool(bar.days)
        tone = "unc" if bar.alarm else "text" if known else "text2"
        self._write(painter, value, row.cells[0], _value_face(), tone, end=True)

    def _paint_label(self, painter: QPainter, plan: _Plan, row: _Row, tone: str, weight: int = MEDIUM) -> None:
        rect = QRectF(plan.lead, row.top, plan.label, row.high)
        self._write(painter, rect, row.label, font(12, weight), tone)

    def _write(
        self, painter: QPainter, rect: QRectF, lines: list[str], face: QFont, tone: str, *, end: bool = False
    ) -> None:
        """Write lines at the side where reading begins, or with `end` where it ends."""
        side = paint.trailing(self) if end else paint.leading(self)
        paint.lines_of_text(painter, paint.placed(self, rect), lines, face, self._theme.color(tone), side)

    def _paint_cells(self, painter: QPainter, plan: _Plan, row: _Row, tone: str, weight: int) -> None:
        self._paint_label(painter, plan, row, tone, STRONG if weight == STRONG else MEDIUM)
        face = font(12, weight, tabular=True)
        for place, words in enumerate(row.cells):
            left = self.width() - _SIDE - (len(row.cells) - place) * plan.cell
            rect = QRectF(left + _CELL_GAP, row.top, plan.cell - _CELL_GAP, row.high)
            self._write(painter, rect, words, face, tone, end=True)

    def _paint_bar(self, painter: QPainter, room: QRectF, bar: ChartBar, share: float) -> None:
        """Draw a bar from zero; what is behind its filled part is an outline."""
        color, top = self._theme.color, room.center().y() - BAR / 2
        painter.fillRect(paint.placed(self, QRectF(room.x() - 1, top - 3, 1, BAR + 6)), color("ctl"))
        if share <= 0:
            return
        long = max(2.0, share * room.width())
        whole = paint.placed(self, QRectF(room.x(), top, long, BAR))
        filled = min(long, max(bar.inner * room.width(), 2.0 if bar.inner > 0 else 0.0))
        inner = paint.placed(self, QRectF(room.x(), top, filled, BAR))
        if bar.alarm:
            shapes.hatch(painter, whole, color("unc_bg"), color("unc_shape"), 6)
            paint.box(painter, whole, 0, None, color("unc_shape"), 1.5)
        elif bar.unfinished:
            paint.box(painter, whole, 0, color("surface"), color("fill"), 1.5, dashed=True)
            paint.box(painter, inner, 0, None, color("fill"), 1.5)
        else:
            paint.box(painter, whole, 0, color("surface"), color("ctl"), 1.5)
            painter.fillRect(inner, color("fill"))

    def _paint_days(self, painter: QPainter, room: QRectF, bar: ChartBar) -> None:
        color = self._theme.color
        for place, day in enumerate(bar.days):
            left = room.x() + place * (DAY + DAY_GAP)
            rect = paint.placed(self, QRectF(left, room.center().y() - DAY / 2, DAY, DAY))
            if day is Day.PASSED:
                paint.box(painter, rect, 3, color("fill"))
            elif day is Day.FAILED:
                shapes.severity(painter, rect, "medium", self._theme)
            elif day is Day.NOT_RUN:
                paint.box(painter, rect, 3, None, color("ctl"), 1.5, dashed=True)


def _value_face() -> QFont:
    return font(12, STRONG, tabular=True)


def _words(value: Text, most: int) -> str:
    return shown(tr(value), most)


def _figure(figure: Figure) -> str:
    if figure is None:
        return _EMPTY
    return number(figure) if isinstance(figure, int) else _words(figure, _VALUE_MOST)


def _wide(words: str, face: QFont) -> float:
    return math.ceil(QFontMetricsF(face).horizontalAdvance(words)) + 1.0


def _lines(words: str, face: QFont, width: float, most: int = 2) -> list[str]:
    """Break words into lines; most of them fit on one, and layouts ask for the height of many widths."""
    return [words] if _wide(words, face) <= width else paint.broken(words, face, width, most)


def _lead(bars: tuple[ChartBar, ...]) -> float:
    """Return where labels begin, px: behind the signs, where there is one."""
    return _SIDE + (_SIGN if any(bar.alarm for bar in bars) else 0.0)


def _stacked(parts: Iterable[tuple[list[str], list[list[str]]]], top: float = 0.0) -> list[_Row]:
    """Put rows below each other, each as high as its label and cells need."""
    rows = []
    for label, cells in parts:
        high = _ROOM + _LINE * max(len(lines) for lines in (label, *cells))
        rows.append(_Row(top, high, label, cells))
        top += high
    return rows


def _bars_plan(bars: tuple[ChartBar, ...], width: int) -> _Plan:
    """Place labels, bars and figures side by side; labels and figures take as many lines as they need."""
    labels = [_words(bar.label, _LABEL_MOST) for bar in bars]
    values = [_words(bar.value, _VALUE_MOST) for bar in bars]
    face, lead = font(12, MEDIUM), _lead(bars)
    cell = min(max((_wide(words, _value_face()) for words in values), default=0.0), _VALUE_SHARE * width)
    drawn = float(_WEEK * (DAY + DAY_GAP)) if any(bar.days for bar in bars) else _LEAST_BAR
    room = width - lead - _SIDE - 2 * _GAP - cell - drawn
    widest = max((_wide(words, face) for words in labels), default=0.0)
    label = min(widest, max(_LEAST_LABEL, min(room, _LABEL_SHARE * width)))
    parts = (
        (_lines(name, face, label, _MOST_LINES), [_lines(value, _value_face(), cell)])
        for name, value in zip(labels, values, strict=True)
    )
    return _Plan(lead, label, cell, _stacked(parts))


def _table_plan(bars: tuple[ChartBar, ...], columns: tuple[Text, ...], width: int) -> _Plan:
    """Place a head and the lines of a table; columns of figures are equally wide."""
    lead, many = _lead(bars), max(len(columns) - 1, 1)
    cell = min((width - lead - _SIDE - _LABEL_SHARE * width) / many, _MOST_CELL)
    label, face = width - lead - _SIDE - many * cell, font(12, MEDIUM)
    heads = [_words(column, _LABEL_MOST) for column in columns]
    bold = font(12, STRONG)
    head = (
        _lines(heads[0], bold, label),
        [_lines(one, bold, cell - _CELL_GAP, _MOST_LINES) for one in heads[1:]],
    )
    (top,) = _stacked([head])
    parts = (
        (
            _lines(_words(bar.label, _LABEL_MOST), face, label, _MOST_LINES),
            [[_figure(figure)] for figure in bar.figures],
        )
        for bar in bars
    )
    return _Plan(lead, label, cell, _stacked(parts, top.high), top)
