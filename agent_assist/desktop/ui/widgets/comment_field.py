"""A field of several lines for the comment of a decision. Plain text only, bounded."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTextEdit

from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui.shortcuts import REVIEW, find
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme, font
from agent_assist.desktop.ui.widgets.field_frame import FieldFrame
from agent_assist.desktop.ui.widgets.list_view import restyle_list
from agent_assist.desktop.ui.widgets.note_field import clean
from agent_assist.desktop.ui.widgets.pieces import below

LIMIT = 2_000


class _Edit(QTextEdit):
    submitted = Signal()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text, cleaned and bounded."""
        room = LIMIT - len(self.toPlainText()) + len(self.textCursor().selectedText())
        self.insertPlainText(clean(source.text())[: max(0, room)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Record with Ctrl+Enter; leave the window's keys with Alt or Ctrl to it; refuse what is too long."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submitted.emit()
            return
        held = event.modifiers() & Qt.KeyboardModifier.AltModifier or control
        if held and find(REVIEW, event.keyCombination()) is not None:
            event.ignore()  # Qt would take Alt+D for a letter; it is a key of the window
            return
        adds = event.text() != "" and not control and event.key() not in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
        full = len(self.toPlainText()) >= LIMIT and not self.textCursor().hasSelection()
        if adds and full and event.key() != Qt.Key.Key_Escape:
            return
        super().keyPressEvent(event)


class CommentField(FieldFrame):
    """The field in its frame.

    Signals:
        written: the text as it now is.
        submitted: Ctrl+Enter.
    """

    written = Signal(str)
    submitted = Signal()

    def __init__(self, theme: Theme, name: Text) -> None:
        self.edit = _Edit()
        super().__init__(theme, self.edit)
        self.edit.setAcceptRichText(False)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setFont(font(14))
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(tr(name))
        self.edit.document().setDocumentMargin(0)
        below(self.edit, parent=self, margins=(12, 10, 6, 8))
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
        restyle_list(self.edit, self._theme)
