"""Closing the review asks where a decision is being written: nobody drops a comment by one click."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from agent_assist.desktop.presenters.review_state import ContactPage, QueuePage, SignInPage
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.text import tr


class ReviewClosing(QObject):
    """Asks before a comment is dropped. Main thread only."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.asks = True
        """Whether it asks at all; False once the program ends."""
        self.question: QMessageBox | None = None
        """The open question; None while there is none."""

    def keeps(self, page: SignInPage | QueuePage | ContactPage | None) -> bool:
        """Tell whether the window stays open, and then ask; a decision that is on its way keeps nobody."""
        if not self.asks or not isinstance(page, ContactPage) or page.form.busy or not page.form.comment.strip():
            return False
        if self.question is None:
            self._ask()
        else:
            self.question.raise_()
        return True

    def _ask(self) -> None:
        box = self.question = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr(say("Close the review")))
        box.setText(tr(say("Your decision isn't saved")))
        box.setInformativeText(tr(say("If you close the window now, you are signed out and your comment is lost.")))
        stay = box.addButton(tr(say("Keep writing")), QMessageBox.ButtonRole.RejectRole)
        drop = box.addButton(tr(say("Close without saving")), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        drop.clicked.connect(self._drop)
        box.finished.connect(self._answered)
        box.open()

    def _drop(self) -> None:
        self._answered()
        self.asks = False
        self._window.close()
        self.asks = True

    def _answered(self) -> None:
        box, self.question = self.question, None
        if box is not None:
            box.hide()
            box.deleteLater()
