"""The queue as an item model over presenter rows, and how a row is drawn. No queries, no rules."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from agent_assist.desktop.presenters.review_state import QueueRow
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui import paint, shapes
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import MEDIUM, REGULAR, STRONG, Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_ROW

ROW_HEIGHT = 64
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_SIDE = 24
_PERSON_WIDTH, _DUE_WIDTH = 112, 76
NARROW, NARROW_ROW = 520, 102
"""Below this width of a row, px, it is higher: the title has two lines, and the agent one of its own."""
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class QueueModel(QAbstractListModel):
    """The rows of the queue as the list asks for them."""

    more_wanted = Signal()
    """The list has come to the end of the rows, and there are more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[QueueRow, ...] = ()
        self._more = False

    def set_rows(self, rows: tuple[QueueRow, ...], *, more: bool = False) -> None:
        """Take new rows; only what differs is announced when the contacts stay the same, or more of them follow.

        Args:
            rows: all that are shown.
            more: whether others can be asked for.
        """
        self._more = more
        if rows == self._rows:
            return
        before = self._rows
        if before and [row.contact_id for row in rows[: len(before)]] == [row.contact_id for row in before]:
            if len(rows) > len(before):
                self.beginInsertRows(_ROOT, len(before), len(rows) - 1)
            self._rows = rows
            if len(rows) > len(before):
                self.endInsertRows()
            for place, (old, new) in enumerate(zip(before, rows, strict=False)):
                if old != new:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:
        """Tell the list, when it has come to its end, that there are more rows."""
        return self._more and not parent.isValid()

    def fetchMore(self, _parent: Index) -> None:
        """Pass the wish on; the rows come with a later state."""
        self._more = False  # asked once for each state
        self.more_wanted.emit()

    def row_at(self, place: int) -> QueueRow | None:
        """Return the row at a place, or None outside."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def selected_place(self) -> int:
        """Return the place of the selected row, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.selected), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row itself, or its words for display and for assistive technology."""
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            said = (row.title, row.note, row.meta)
            parts = (tr(row.severity_name), *map(tr, said), row.agent, tr(row.holder), tr(row.due), tr(row.due_meta))
            return shown(", ".join(part for part in parts if part))
        if role == Qt.ItemDataRole.ToolTipRole:
            return shown("\n".join(filter(None, (tr(row.title), row.agent, tr(row.holder)))))
        return None


class QueueDelegate(QStyledItemDelegate):
    """Paints a row: severity, title and meta, person and what was decided, due."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of each row."""
        view = option.widget
        wide = view.viewport().width() if isinstance(view, QAbstractItemView) else NARROW
        return QSize(200, ROW_HEIGHT if wide >= NARROW else NARROW_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw severity, title, agent and the day by which a decision is due."""
        row = index.data(ROW_ROLE)
        view = option.widget
        if not isinstance(row, QueueRow) or not isinstance(view, QAbstractItemView):
            return
        rect = QRectF(option.rect)
        color = self._theme.color
        if row.selected:
            ring = rect.adjusted(8, 1, -8, -1)
            paint.box(painter, ring, RADIUS_ROW, color("soft"), color("focus"), 2)
        else:
            if option.state & QStyle.StateFlag.State_MouseOver:
                paint.box(painter, rect.adjusted(8, 1, -8, -1), RADIUS_ROW, color("hover"))
            painter.fillRect(QRectF(_SIDE, rect.bottom() - 1, rect.width() - 2 * _SIDE, 1), color("line"))
        self._words(painter, view.viewport(), rect, row)

    def _words(self, painter: QPainter, area: QAbstractItemView | object, rect: QRectF, row: QueueRow) -> None:
        if not isinstance(area, QWidget):
            return
        y, right = rect.y(), rect.width() - _SIDE
        color = self._theme.color
        lead, trail = paint.leading(area), paint.trailing(area)
        shapes.severity(painter, paint.placed(area, QRectF(_SIDE, y + 16, 15, 15)), row.severity, self._theme)
        left, narrow = _SIDE + 28.0, rect.width() < NARROW
        person = right - _PERSON_WIDTH - _DUE_WIDTH - 8
        room = (right - _DUE_WIDTH - 8 if narrow else person - 8) - left
        meta, strong = font(12, REGULAR, tabular=True), font(14, STRONG)
        more = shown(tr(row.note), 60)
        due = font(13, STRONG if row.urgent else MEDIUM, tabular=True)
        last = rect.height() - 31
        cells = [
            (QRectF(left, y + last, room, 17), tr(row.meta), meta, "text2", lead),
            (
                QRectF(right - _DUE_WIDTH, y + 10, _DUE_WIDTH, 21),
                tr(row.due),
                due,
                "unc" if row.urgent else "text",
                trail,
            ),
            (QRectF(right - _DUE_WIDTH - 8, y + last, _DUE_WIDTH + 8, 17), tr(row.due_meta), meta, "text2", trail),
        ]
        title = shown(tr(row.title), 160)
        if narrow:
            whole = f"{title} \u00b7 {more}" if more else title
            lines = paint.broken(whole, strong, room)
            place = paint.placed(area, QRectF(left, y + 11, room, 18 * len(lines)))
            paint.lines_of_text(painter, place, lines, strong, color("text"), lead)
            held = tr(say("{one} · {other}", one=row.agent, other=row.holder))
            who = held if row.holder != EMPTY else row.agent
            cells.append((QRectF(left, y + last - 19, right - left, 17), who, meta, "text", lead))
        else:
            taken = QFontMetricsF(meta).horizontalAdvance(more) + 9 if more else 0.0
            wide = min(QFontMetricsF(strong).horizontalAdvance(title) + 1, room - taken)
            cells.append((QRectF(left, y + 10, wide, 21), title, strong, "text", lead))
            cells.append((QRectF(left + wide + 8, y + 10, taken, 21), more, meta, "text2", lead))
            self._person(painter, area, QRectF(person, y, _PERSON_WIDTH, rect.height()), row)
        for cell, words, face, tone, side in cells:
            paint.line_of_text(painter, paint.placed(area, cell), shown(words, 160), face, color(tone), side)

    def _person(self, painter: QPainter, area: QWidget, place: QRectF, row: QueueRow) -> None:
        """Draw the agent, and under the name who works on the contact or has it open."""
        color, lead, face = self._theme.color, paint.leading(area), font(13, REGULAR)
        agent, first = shown(row.agent, 160), place.adjusted(0, 10, 0, 31 - place.height())
        if row.holder == EMPTY:
            cell = paint.placed(area, first.adjusted(0, 0, 0, 21))
            paint.lines_of_text(painter, cell, paint.broken(agent, face, _PERSON_WIDTH), face, color("text"), lead)
            return
        paint.line_of_text(painter, paint.placed(area, first), agent, face, color("text"), lead)
        second = paint.placed(area, place.adjusted(0, place.height() - 31, 0, -14))
        tone, meta = color("accent" if row.seen else "text2"), font(12, REGULAR, tabular=True)
        paint.line_of_text(painter, second, shown(tr(row.holder), 160), meta, tone, lead)
