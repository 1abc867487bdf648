"""Closing the review asks where a decision is being written: nobody drops a comment by one click."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from agent_assist.desktop.presenters.bulk_state import BulkStage
from agent_assist.desktop.presenters.review_state import ContactPage, Page, QueuePage
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.windows.loss_question import LossQuestion, LossWords

_WORDS = LossWords(
    title=say("Close the review"),
    case=say("Your decision isn't saved"),
    lost=say("If you close the window now, you are signed out and your comment is lost."),
    keep=say("Keep writing"),
    lose=say("Close without saving"),
)


class ReviewClosing(QObject):
    """Asks before a comment is dropped. Main thread only."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.asks = True
        """Whether it asks at all; False once the program ends."""
        self._loss = LossQuestion(window)

    @property
    def question(self) -> QMessageBox | None:
        """The open question; None while there is none."""
        return self._loss.box

    def keeps(self, page: Page | None) -> bool:
        """Tell whether the window stays open, and then ask; a decision that is on its way keeps nobody."""
        if not self.asks or not _unsaved(page):
            return False
        self._loss.ask(_WORDS, self._drop)
        return True

    def _drop(self) -> None:
        self._loss.close()
        self.asks = False
        self._window.close()
        self.asks = True


def _unsaved(page: Page | None) -> bool:
    """Tell whether closing would drop a comment, or a dismissal of several that can still be undone."""
    if isinstance(page, ContactPage):
        return not (page.form.busy or page.form.coaching.busy) and page.form.unsaved
    if isinstance(page, QueuePage) and page.bulk is not None:
        waits = page.bulk.stage is BulkStage.WAITING
        return waits or (page.bulk.stage is BulkStage.WRITING and bool(page.bulk.comment.strip()))
    return False
