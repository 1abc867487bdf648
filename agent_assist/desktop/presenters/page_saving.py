"""Saving the page that explains a contact to its customer. GUI thread; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import structs

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.error_words import error_words
from agent_assist.desktop.presenters.review_view import spoken_language
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.review_desk import OpenedContact, ReviewDesk


class PageSaving:
    """What became of the page of one opened contact; `changed` is called when it is known."""

    def __init__(self, desk: ReviewDesk, changed: Callable[[], None]) -> None:
        self._desk = desk
        self._changed = changed
        self._opening = ""
        self._note, self._busy = EMPTY, False

    def forget(self) -> None:
        """The contact was left."""
        self._opening, self._note, self._busy = "", EMPTY, False

    def start(self, opened: OpenedContact | None, file: str) -> None:
        """Have the page made and saved in a file, unless one is on its way."""
        if opened is None or self._busy:
            return
        self._opening, self._note, self._busy = opened.opening, say("Creating the page …"), True

        def done(outcome: Outcome[Path]) -> None:
            if self._opening != opened.opening:
                return
            self._busy = False
            if isinstance(outcome, Failed):
                error = outcome.error
                self._note = error_words(error)
            else:
                self._note = say("Saved as {file}.", file=outcome.value.name)
            self._changed()

        self._desk.save_page(opened, spoken_language(opened.file), Path(file), done)

    def on(self, page: r.ContactPage) -> r.ContactPage:
        """Return the page of the contact with what became of it."""
        return (
            page if self._note == EMPTY else structs.replace(page, customer_page=r.CustomerPage(self._note, self._busy))
        )
