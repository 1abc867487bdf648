"""The queue as an item model over presenter rows, and how a row is drawn. No queries, no rules."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from agent_assist.desktop.presenters.review_state import QueueRow
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.ui import paint, shapes
from agent_assist.desktop.ui.models import queue_columns as at
from agent_assist.desktop.ui.models.rows import ROOT, ROW_ROLE, Index, RowsModel
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import MEDIUM, REGULAR, STRONG, Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_SMALL

_FIRST, _SECOND, _BOTH = (3.0, 21.0), (23.0, 17.0), (0.0, float(at.HEIGHT - 1))
"""Top and height, px, of the first line of a row, of the second, and of both."""
_ROUND = 24
_SELECTED = say("selected")


class QueueModel(RowsModel[QueueRow]):
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
                self.beginInsertRows(ROOT, len(before), len(rows) - 1)
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

    def count(self) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    def told(self, row: QueueRow, role: int) -> str | None:
        """Return a row as it is heard, or what its tooltip adds to a narrow one."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            said = (_SELECTED if row.marked else EMPTY, row.severity_name, row.title, row.note, row.meta)
            after = (row.holder, row.reply if row.replied else EMPTY, row.due, row.due_meta)
            parts = (*map(tr, said), row.agent, *map(tr, after))
            return shown(", ".join(part for part in parts if part))
        if role == Qt.ItemDataRole.ToolTipRole:
            return shown("\n".join(filter(None, (tr(row.title), row.agent, tr(row.holder)))))
        return None


class QueueDelegate(QStyledItemDelegate):
    """Paints a row: its mark, severity, title and meta, agent, who works on it, reply, due.

    Signals:
        marked: the contact whose mark was clicked.
    """

    marked = Signal(str)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of each row."""
        view = option.widget
        wide = view.viewport().width() if isinstance(view, QAbstractItemView) else at.NARROW
        return QSize(200, at.HEIGHT if wide >= at.NARROW else at.NARROW_HEIGHT)

    def editorEvent(
        self, event: QEvent, _model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Tell of a click on the box of a mark, or beside it up to the title."""
        row, view = index.data(ROW_ROLE), option.widget
        if not isinstance(event, QMouseEvent) or not isinstance(view, QAbstractItemView):
            return False
        left = event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton
        zone = paint.placed(view.viewport(), QRectF(0, option.rect.y(), at.SHAPE - 4, option.rect.height()))
        if isinstance(row, QueueRow) and left and zone.contains(event.position()):
            self.marked.emit(row.contact_id)
            return True
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground of the row, then what stands on it."""
        row, view = index.data(ROW_ROLE), option.widget
        if not isinstance(row, QueueRow) or not isinstance(view, QAbstractItemView):
            return
        area, rect, color = view.viewport(), QRectF(option.rect), self._theme.color
        if row.selected or row.marked:
            painter.fillRect(rect, color("soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, color("hover"))
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), color("line"))
        if row.selected:
            painter.fillRect(paint.placed(area, QRectF(0, rect.y(), 3, rect.height())), color("fill"))
            if self._theme.tokens.name == "contrast":  # a ground cannot tell it there
                paint.box(painter, rect.adjusted(4, 1, -1, -2), RADIUS_SMALL, None, color("focus"), 2)
        narrow = rect.width() < at.NARROW
        middle = rect.y() + (at.HEIGHT - at.MARK) / 2
        top = middle + (30 if narrow else 0)
        self._mark(painter, area, paint.placed(area, QRectF(at.SIDE, top, at.MARK, at.MARK)), row)
        shape = QRectF(at.SIDE + 1 if narrow else at.SHAPE, middle + 1, 15, 15)
        shapes.severity(painter, paint.placed(area, shape), row.severity, self._theme)
        (self._narrow if narrow else self._wide)(Pen(painter, area, rect, self._theme), row)

    def _mark(self, painter: QPainter, area: QWidget, box: QRectF, row: QueueRow) -> None:
        color, stroke = self._theme.color, 1.5 if self._theme.tokens.stroke == 1 else 2
        ground, edge = ("ink", "ink") if row.marked else ("surface", "ctl")
        paint.box(painter, box, 4, color(ground), color(edge), stroke)
        if row.marked:
            paint.icon(painter, area, box.adjusted(2, 2, -2, -2), "check", color("on_ink").name())

    def _wide(self, pen: Pen, row: QueueRow) -> None:
        """Draw a row of two lines, each thing in its column as far as there is room for one."""
        places = at.columns(pen.rect.width())
        own = places.reply.width > 0
        note = row.note if own else joined(row.note, row.reply if row.replied else EMPTY)
        flag, face, title = places.flag, font(14, STRONG), shown(tr(row.title), 160)
        beside = "" if own else shown(tr(note), 60)  # among five columns there is no room for it beside the title
        taken = QFontMetricsF(_meta()).horizontalAdvance(beside) + 9 if beside else 0.0
        wide = min(QFontMetricsF(face).horizontalAdvance(title) + 1, flag.width - taken)
        pen.line(at.Column(flag.x, wide), _FIRST, title, face, "text")
        pen.line(at.Column(flag.x + wide + 8, taken), _FIRST, beside, _meta(), "text2")
        pen.line(flag, _SECOND, tr(joined(row.meta, note) if own else row.meta), _meta(), "text2")
        if own:
            pen.line(places.agent, _BOTH, row.agent, font(13, REGULAR), "text")
            self._holder(pen, places.holder, row)
            reply = font(12, MEDIUM if row.replied else REGULAR)
            pen.line(places.reply, _BOTH, tr(row.reply), reply, "accent" if row.replied else "text2")
        else:
            self._person(pen, places.agent, row)
        due = font(13, STRONG if row.urgent else MEDIUM, tabular=True)
        pen.line(places.due, _FIRST, tr(row.due), due, "unc" if row.urgent else "text", end=True)
        pen.line(places.due, _SECOND, tr(row.due_meta), _meta(), "text2", end=True)

    def _holder(self, pen: Pen, place: at.Column, row: QueueRow) -> None:
        """Draw who works on the contact: a round sign with the initials, and a word."""
        x, width = place
        if row.initials:
            pen.round(x, row.initials, open_now=row.seen)
            x, width = x + _ROUND + 7, width - _ROUND - 7
        tone = "accent" if row.seen else "text2"
        pen.line(at.Column(x, width), _BOTH, tr(row.held), font(12, MEDIUM if row.seen else REGULAR), tone)

    def _person(self, pen: Pen, place: at.Column, row: QueueRow) -> None:
        """Draw the agent, and under the name who works on the contact or has it open."""
        face = font(13, REGULAR)
        if row.holder == EMPTY:
            pen.line(place, _BOTH, row.agent, face, "text")
            return
        pen.line(place, _FIRST, row.agent, face, "text")
        pen.line(place, _SECOND, tr(row.holder), _meta(), "accent" if row.seen else "text2")

    def _narrow(self, pen: Pen, row: QueueRow) -> None:
        """Draw a row of four lines: the title may have two of them."""
        right, left = pen.rect.width() - at.SIDE, at.SIDE + 30.0
        due, whole = at.Column(right - 76, 76), at.Column(left, right - left)
        room = at.Column(left, due.x - 8 - left)
        note = tr(joined(row.note, row.reply if row.replied else EMPTY))
        title = shown(tr(row.title), 160)
        pen.lines(room, 11, f"{title} \u00b7 {note}" if note else title, font(14, STRONG))
        pen.line(whole, (52, 17), tr(joined(Text(row.agent), row.holder)), _meta(), "text")
        pen.line(room, (71, 17), tr(row.meta), _meta(), "text2")
        face = font(13, STRONG if row.urgent else MEDIUM, tabular=True)
        pen.line(due, (10, 21), tr(row.due), face, "unc" if row.urgent else "text", end=True)
        pen.line(due, (71, 17), tr(row.due_meta), _meta(), "text2", end=True)


class Pen(NamedTuple):
    """Draws words in one row: columns from the leading edge, heights from the row's top."""

    painter: QPainter
    area: QWidget
    rect: QRectF
    theme: Theme

    def _place(self, column: at.Column, line: tuple[float, float]) -> QRectF:
        return paint.placed(self.area, QRectF(column.x, self.rect.y() + line[0], column.width, line[1]))

    def line(
        self, column: at.Column, line: tuple[float, float], words: str, face: QFont, tone: str, *, end: bool = False
    ) -> None:
        """Draw one line, elided at its end; with `end` it stands at the trailing side."""
        side = paint.trailing(self.area) if end else paint.leading(self.area)
        place = self._place(column, line)
        paint.line_of_text(self.painter, place, shown(words, 160), face, self.theme.color(tone), side)

    def lines(self, column: at.Column, top: float, words: str, face: QFont) -> None:
        """Draw at most two lines."""
        found = paint.broken(words, face, column.width)
        place = self._place(column, (top, 18 * len(found)))
        paint.lines_of_text(self.painter, place, found, face, self.theme.color("text"), paint.leading(self.area))

    def round(self, x: float, initials: str, *, open_now: bool) -> None:
        """Draw the round sign of a person; with a ring of its own for who has the contact open now."""
        place, color = self._place(at.Column(x, _ROUND), ((at.HEIGHT - _ROUND) / 2, _ROUND)), self.theme.color
        edge = color("fill") if open_now else color("ctl") if self.theme.tokens.name == "contrast" else None
        paint.box(self.painter, place, _ROUND / 2, color("soft" if open_now else "press"), edge, 2)
        tone, centre = color("accent" if open_now else "text2"), Qt.AlignmentFlag.AlignHCenter
        paint.line_of_text(self.painter, place, shown(initials, 2), font(10, STRONG), tone, centre)


def joined(one: Text, other: Text) -> Text:
    """Return two words with a dot between them, or the one that is there."""
    if EMPTY in {one, other}:
        return other if one == EMPTY else one
    return say("{one} · {other}", one=one, other=other)


def _meta() -> QFont:
    return font(12, REGULAR, tabular=True)
