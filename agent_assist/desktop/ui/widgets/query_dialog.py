"""Shows the statement behind the figures of a chart, to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.text import shown, tr

_TITLE = say("Query behind the numbers")
_TENANT = say(
    "For whoever has the server's database. Times are milliseconds since 1970 UTC; the tenant is your organisation."
)
_SIZE = 560, 320


class QueryDialog(QDialog):
    """`figure` is what was looked at, in words; `query` its statement. Nothing is run."""

    def __init__(self, parent: QWidget, figure: str, query: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(_TITLE))
        self.figure, told = QLabel(shown(figure)), QLabel(tr(_TENANT))
        for label in (self.figure, told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.query = QPlainTextEdit(query)
        self.query.setReadOnly(True)
        self.query.setTabChangesFocus(True)
        self.query.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.query.setAccessibleName(tr(_TITLE))
        self.query.setAccessibleDescription(self.figure.text())
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self.figure, self.query, told, self.buttons):
            column.addWidget(part)
        self.finished.connect(self.deleteLater)
        self.resize(*_SIZE)
        self.query.setFocus()
