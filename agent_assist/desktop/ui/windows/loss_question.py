"""The question before something is lost: what it costs, and two ways on, of which keeping it is the default."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui.text import tr


class LossWords(NamedTuple):
    """What the question says: title of its window, what is the case, what would be lost, and its two buttons."""

    title: Text
    case: Text
    lost: Text
    keep: Text
    lose: Text


class LossQuestion(QObject):
    """Asks over a window, once at a time; Esc and Enter keep what there is. Main thread only."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.box: QMessageBox | None = None
        """The open question; None while there is none."""
        self._lose: Callable[[], object] = self.close

    def ask(self, words: LossWords, lose: Callable[[], object]) -> None:
        """Open the question, or bring an open one to the front; `lose` is called where the person wants it."""
        if self.box is not None:
            self.box.raise_()
            return
        box = self.box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr(words.title))
        box.setText(tr(words.case))
        box.setInformativeText(tr(words.lost))
        keep = box.addButton(tr(words.keep), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(tr(words.lose), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        self._lose = lose
        leave.clicked.connect(self._chosen)
        box.finished.connect(self.close)
        box.open()

    def close(self) -> None:
        """Take an open question away, unanswered or not."""
        box, self.box = self.box, None
        if box is not None:
            box.hide()
            box.deleteLater()

    def _chosen(self) -> None:
        self._lose()
