"""Asks to whom an opened contact is handed over, and what is said to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QPlainTextEdit, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.text import shown, tr

NOTE_MOST = 2_000
"""Longest note, in characters."""
_TITLE, _TO, _NOTE = say("Assign …"), say("To"), say("Note")
_SEEN = say("The note is kept with this contact and erased with the customer's data.")


class HandOverDialog(QDialog):
    """Nobody is chosen beforehand. Emits PassContact."""

    intent = Signal(object)

    def __init__(self, parent: QWidget, receivers: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(_TITLE))
        self._accounts = [account for account, _ in receivers]
        self.to = QComboBox()
        self.to.setAccessibleName(tr(_TO))
        self.to.addItems([shown(name, 100) for _, name in receivers])
        self.to.setCurrentIndex(-1)
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(tr(_NOTE))
        self.note.setTabChangesFocus(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(tr(_TITLE))
        told = QLabel(tr(_SEEN))
        told.setWordWrap(True)
        form = QFormLayout(self)
        form.addRow(tr(_TO), self.to)
        form.addRow(tr(_NOTE), self.note)
        form.addRow(told)
        form.addRow(self.buttons)
        self.to.currentIndexChanged.connect(self._check)
        self.note.textChanged.connect(self._check)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._check()

    def _check(self) -> None:
        self._ok.setEnabled(self.to.currentIndex() >= 0 and len(self.note.toPlainText()) <= NOTE_MOST)

    def _accept(self) -> None:
        self.intent.emit(intents.PassContact(self._accounts[self.to.currentIndex()], self.note.toPlainText().strip()))
        self.accept()
