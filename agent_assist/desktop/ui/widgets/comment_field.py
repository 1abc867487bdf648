"""A field of several lines for the comment of a decision. Plain text only, bounded."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout, QWidget

from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_BUTTON
from agent_assist.desktop.ui.widgets.note_field import clean

LIMIT = 2_000


class _Edit(QTextEdit):
    submitted = Signal()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text, cleaned and bounded."""
        room = LIMIT - len(self.toPlainText()) + len(self.textCursor().selectedText())
        self.insertPlainText(clean(source.text())[: max(0, room)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Record with Ctrl+Enter; refuse what is too long."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submitted.emit()
            return
        adds = event.text() != "" and not control and event.key() not in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
        full = len(self.toPlainText()) >= LIMIT and not self.textCursor().hasSelection()
        if adds and full and event.key() != Qt.Key.Key_Escape:
            return
        super().keyPressEvent(event)


class CommentField(QWidget):
    """The field in its frame.

    Signals:
        written: the text as it now is.
        submitted: Ctrl+Enter.
    """

    written = Signal(str)
    submitted = Signal()

    def __init__(self, theme: Theme, name: Text) -> None:
        super().__init__()
        self._theme = theme
        self.edit = _Edit()
        self.edit.setAcceptRichText(False)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setFont(font(14))
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(tr(name))
        self.edit.setPlaceholderText(tr(name))
        self.edit.document().setDocumentMargin(0)
        self.edit.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 6, 8)
        column.addWidget(self.edit)
        self.setFixedHeight(112)
        self.edit.textChanged.connect(lambda: self.written.emit(self.edit.toPlainText()))
        self.edit.submitted.connect(self.submitted)
        self.restyle()

    def show_text(self, text: str) -> None:
        """Show a text; what is there already stays, with the cursor in its place."""
        if text != self.edit.toPlainText():
            blocked = self.edit.blockSignals(True)
            self.edit.setPlainText(clean(text)[:LIMIT])
            self.edit.blockSignals(blocked)

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        self.edit.setPalette(self._theme.palette())
        self.edit.verticalScrollBar().setStyleSheet(self._theme.scroll_bar_sheet())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Redraw the frame when the focus comes or goes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and edge; the edge follows the focus."""
        focused = self.edit.hasFocus()
        edge = self._theme.color("focus" if focused else "ctl")
        width = 2 if focused else self._theme.tokens.stroke
        paint.box(QPainter(self), QRectF(self.rect()), RADIUS_BUTTON, self._theme.color("surface"), edge, width)
