"""How a line of a search is drawn: its name, its code at the end where it has one, nothing preselected."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.theme import REGULAR, STRONG, Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_SMALL

_CODE_WIDTH = 60


class PlaceDelegate(QStyledItemDelegate):
    """Paints a row of text "name, tab, code": the name at the start, the code at the end. Main thread.

    Where there is no code, its room is the name's.
    """

    def __init__(self, theme: Theme, size: QSize, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of each row."""
        return self._size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the name of a place and its code at the end of the row."""
        view = option.widget
        name, _, code = str(index.data()).partition("\t")
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            paint.box(painter, rect, RADIUS_SMALL, self._theme.color("soft"), self._theme.color("focus"), 2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint.box(painter, rect, RADIUS_SMALL, self._theme.color("hover"))
        area = view.viewport() if isinstance(view, QAbstractItemView) else view
        inner = rect.adjusted(10, 0, -10, 0)
        name_rect = inner.adjusted(0, 0, -_CODE_WIDTH if code else 0, 0)
        code_rect = QRectF(inner.right() - _CODE_WIDTH, inner.y(), _CODE_WIDTH, inner.height())
        face = font(14, STRONG if selected else REGULAR)
        name_rect, code_rect = paint.placed(area, name_rect), paint.placed(area, code_rect)
        paint.line_of_text(painter, name_rect, name, face, self._theme.color("text"), paint.leading(area))
        code_face = font(12, REGULAR)
        paint.line_of_text(painter, code_rect, code, code_face, self._theme.color("text2"), paint.trailing(area))
