"""How a token is drawn in the note: a small box with a lock (part kept) or a ban (nothing kept)."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPyTextObject, QTextCharFormat, QTextDocument, QTextFormat
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters.note import NoteToken
from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.text import shown
from agent_assist.desktop.ui.theme import STRONG, Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_BADGE

OBJECT_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1
_LABEL = QTextFormat.Property.UserProperty.value + 1
_DROPPED = QTextFormat.Property.UserProperty.value + 2
_HEIGHT = 24.0
_ICON = 14.0
_PAD = 7.0
_GAP = 4.0
_SIDE = 1.0
_RAISE = -3.0
"""The text engine centres an object on the small letters; this brings it to the middle of the capitals, px."""


def token_format(token: NoteToken) -> QTextCharFormat:
    """Return the character format that stands for a token; it holds only what is safe to show."""
    made = QTextCharFormat()
    made.setObjectType(OBJECT_TYPE)
    made.setProperty(_LABEL, shown(token.label, 60))
    made.setProperty(_DROPPED, token.dropped)
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    return made


class TokenPainter(QPyTextObject):
    """Measures and draws tokens for one field."""

    def __init__(self, widget: QWidget, theme: Theme) -> None:
        super().__init__(widget)
        self._widget = widget
        self._theme = theme
        self._widths: dict[str, float] = {}

    def intrinsicSize(self, _doc: QTextDocument, _position: int, look: QTextFormat) -> QSizeF:
        """Return the size of a token, px. Asked for every token of a paragraph at each key in it."""
        label = str(look.property(_LABEL))
        words = self._widths.get(label)
        if words is None:
            words = QFontMetricsF(font(13, STRONG, tabular=True)).horizontalAdvance(label)
            self._widths[label] = words
        return QSizeF(words + _ICON + _GAP + 2 * _PAD + 2 * _SIDE, _HEIGHT)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, _doc: QTextDocument, _position: int, look: QTextFormat
    ) -> None:
        """Draw what stands for a masked span: a sign and its label."""
        color = self._theme.color
        body = QRectF(rect).adjusted(_SIDE, 0, -_SIDE, 0).translated(0, _RAISE)
        paint.box(painter, body, RADIUS_BADGE, color("soft"), color("accent"), 1)
        name = "ban" if look.property(_DROPPED) else "lock"
        right = self._widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = body.right() - _PAD - _ICON if right else body.x() + _PAD
        icon = QRectF(x, body.center().y() - _ICON / 2, _ICON, _ICON)
        paint.icon(painter, self._widget, icon, name, color("accent").name())
        face = font(13, STRONG, tabular=True)
        start = _PAD if right else _PAD + _ICON + _GAP
        words = QRectF(body.x() + start, body.y(), body.width() - 2 * _PAD - _ICON - _GAP + 1, body.height())
        paint.line_of_text(painter, words, str(look.property(_LABEL)), face, color("text"), paint.leading(self._widget))
