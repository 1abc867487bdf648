"""Flags and openings of an agent's own record as item models over presenter rows, and how a row is drawn."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from agent_assist.desktop.presenters.own_record_state import FlagLine, Lines, OpeningLine
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.desktop.ui import paint, shapes
from agent_assist.desktop.ui.models.rows import ROW_ROLE, Index, RowsModel
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import MEDIUM, REGULAR, STRONG, Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_ROW
from agent_assist.domain.own_flags import OwnFlag, OwnOpening

FLAG_ROW, OPENING_ROW, OPENING_ROW_NARROW = 78, 60, 82
NARROW = 640
"""Below this width of a row, px, an opening has its parts below each other."""
_SIDE, _END, _LIMIT = 20, 10, 200
T = TypeVar("T")
R = TypeVar("R", FlagLine, OpeningLine)


def flag_words(row: FlagLine) -> str:
    """Return a flag as it is heard."""
    parts = map(tr, (row.severity_name, row.title, row.meta, row.state, row.due))
    return shown(", ".join(part for part in parts if part))


def opening_words(row: OpeningLine) -> str:
    """Return an opening as it is heard."""
    parts = (row.name, tr(row.when), tr(row.why), row.words, tr(row.what))
    return shown(", ".join(part for part in parts if part))


class OwnRows(RowsModel[R], Generic[T, R]):
    """Rows as a list asks for them.

    Args:
        words: a row as it is heard, and as its tooltip.
    """

    def __init__(self, words: Callable[[R], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: Callable[[R], str] = words
        self._rows: Lines[T, R] | None = None

    def set_rows(self, rows: Lines[T, R]) -> None:
        """Take new rows; where their number stays, they are drawn anew and the list stands."""
        if rows == self._rows:
            return
        if len(rows) != self.rowCount():
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._rows = rows
        self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def row_at(self, place: int) -> R | None:
        """Return the row at a place, from 0; None where there is none."""
        rows = self._rows
        return rows[place] if rows is not None and 0 <= place < len(rows) else None

    def count(self) -> int:
        """Return how many rows there are."""
        return 0 if self._rows is None else len(self._rows)

    def told(self, row: R, role: int) -> str | None:
        """Return a row as it is heard, whatever the role of words."""
        heard = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
        return self._words(row) if role in heard else None


FlagRows = OwnRows[OwnFlag, FlagLine]
OpeningRows = OwnRows[OwnOpening, OpeningLine]


class OwnDelegate(QStyledItemDelegate):
    """What both kinds of rows have in common: the ground, the ring, the line below."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground and what the row says."""
        view = option.widget
        if not isinstance(view, QAbstractItemView):
            return
        rect, color = QRectF(option.rect), self._theme.color
        inner = rect.adjusted(6, 2, -6, -3)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            ring = color("focus") if view.hasFocus() else color("accent")
            paint.box(painter, inner, RADIUS_ROW, color("soft"), ring, 2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint.box(painter, inner, RADIUS_ROW, color("hover"))
        if not chosen:
            painter.fillRect(QRectF(_SIDE, rect.bottom() - 1, rect.width() - 2 * _SIDE, 1), color("line"))
        self._words(painter, view.viewport(), rect, index.data(ROW_ROLE))

    def _line(self, painter: QPainter, area: QWidget, place: QRectF, words: str, face: QFont, tone: str) -> None:
        words = shown(words, _LIMIT)
        cell = paint.placed(area, place)
        paint.line_of_text(painter, cell, words, face, self._theme.color(tone), paint.leading(area))

    @abstractmethod
    def _words(self, painter: QPainter, area: QWidget, rect: QRectF, row: object) -> None:
        """Draw what a row says."""


class FlagDelegate(OwnDelegate):
    """Draws severity and title, then number and time, then how it stands and until when."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of each row."""
        return QSize(200, FLAG_ROW)

    def _words(self, painter: QPainter, area: QWidget, rect: QRectF, row: object) -> None:
        if not isinstance(row, FlagLine):
            return
        y, left = rect.y(), _SIDE + 26.0
        room = rect.width() - left - _END
        if row.severity_name != EMPTY:  # one that is not known is not drawn as a low one
            shapes.severity(painter, paint.placed(area, QRectF(_SIDE, y + 13, 15, 15)), row.severity, self._theme)
        meta = font(12, REGULAR, tabular=True)
        self._line(painter, area, QRectF(left, y + 9, room, 21), tr(row.title), font(14, STRONG), "text")
        self._line(painter, area, QRectF(left, y + 31, room, 17), tr(row.meta), meta, "text2")
        state, strong = shown(tr(row.state), _LIMIT), font(12, STRONG)
        wide = min(QFontMetricsF(strong).horizontalAdvance(state) + 1, room)
        tone = "unc" if row.open else "text"
        self._line(painter, area, QRectF(left, y + 50, wide, 17), state, strong, tone)
        due = tr(row.due)
        if due:
            place = QRectF(left + wide + 6, y + 50, max(0.0, room - wide - 6), 17)
            self._line(painter, area, place, f"\u00b7 {due}", meta, "text2")


class OpeningDelegate(OwnDelegate):
    """Draws who and when, why and in which words, and the flag of the call."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of each row."""
        view = option.widget
        wide = view.viewport().width() if isinstance(view, QAbstractItemView) else NARROW
        return QSize(200, OPENING_ROW if wide >= NARROW else OPENING_ROW_NARROW)

    def _words(self, painter: QPainter, area: QWidget, rect: QRectF, row: object) -> None:
        if not isinstance(row, OpeningLine):
            return
        y, strong, plain, meta = rect.y(), font(14, STRONG), font(13, MEDIUM), font(12, REGULAR, tabular=True)
        room, when = rect.width() - 2 * _SIDE, tr(row.when)
        if rect.width() < NARROW:
            self._line(painter, area, QRectF(_SIDE, y + 8, room, 21), f"{row.name} \u00b7 {when}", strong, "text")
            why = f"{tr(row.why)} \u00b7 {row.words}" if row.words else tr(row.why)
            self._line(painter, area, QRectF(_SIDE, y + 31, room, 19), why, plain, "text")
            self._line(painter, area, QRectF(_SIDE, y + 53, room, 17), tr(row.what), meta, "text2")
            return
        third, first = room * 0.4, room * 0.24
        second = room - first - third
        self._line(painter, area, QRectF(_SIDE, y + 10, first - 16, 20), row.name, strong, "text")
        self._line(painter, area, QRectF(_SIDE, y + 32, first - 16, 17), when, meta, "text2")
        at_why, at_what = (
            QRectF(_SIDE + first, y + 10, second - 16, 20),
            QRectF(_SIDE + first + second, y + 10, third, 20),
        )
        if row.words:
            self._line(painter, area, at_why, tr(row.why), plain, "text")
            self._line(painter, area, QRectF(_SIDE + first, y + 32, second - 16, 17), row.words, meta, "text2")
        else:
            self._two_lines(painter, area, at_why, tr(row.why), plain, "text")
        self._two_lines(painter, area, at_what, tr(row.what), plain, "text2")

    def _two_lines(self, painter: QPainter, area: QWidget, place: QRectF, words: str, face: QFont, tone: str) -> None:
        lines = paint.broken(shown(words, _LIMIT), face, place.width())
        cell = paint.placed(area, QRectF(place.x(), place.y(), place.width(), place.height() * len(lines)))
        paint.lines_of_text(painter, cell, lines, face, self._theme.color(tone), paint.leading(area))
