"""Saves the list in view: reads all its pages, then writes one file. GUI thread; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import structs

from agent_assist.desktop.presenters.error_words import not_saved
from agent_assist.desktop.presenters.queue_export import as_csv, as_json, told_of
from agent_assist.desktop.presenters.queue_wish import SORTS, Wish
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.review_desk import ReviewDesk, while_signed_in
from agent_assist.protocol import messages as m


class QueueSaving:
    """One file at a time. `note` says how it stands.

    Nothing is written before the last page came: a part of a list would pass for all of it.
    """

    def __init__(self, desk: ReviewDesk, read: Callable[[Text], str], changed: Callable[[], None]) -> None:
        self._desk = desk
        self._read = read
        self._changed = changed
        self.note = EMPTY
        self.busy = False

    def forget(self) -> None:
        """Give up what is under way; somebody else may sign in next."""
        self.note, self.busy = EMPTY, False

    def start(self, file: str, asked: m.QueueQuery, wish: Wish, people: tuple[m.Person, ...]) -> None:
        """Save the list of a query in a file: as JSON where its name ends so, else as CSV."""
        if self.busy:
            return
        self.busy, self.note = True, say("Reading the list …")
        items, known = list[m.QueueItem](), set[str]()

        def took(outcome: Outcome[m.QueueAnswer]) -> None:
            if not self.busy:
                return
            if isinstance(outcome, Failed):
                self._end(not_saved(outcome.error))
                return
            answer = outcome.value
            items.extend(item for item in answer.items if item.contact not in known)
            known.update(item.contact for item in answer.items)
            if answer.next:
                self.note = say("Read {n} of {total} contacts …", n=len(items), total=answer.total)
                ask(answer.next)
                self._changed()
                return
            self._write(Path(file), items, answer, wish, people)

        def ask(after: str) -> None:
            page = structs.replace(asked, after=after, limit=m.QUEUE_LIMIT)
            self._desk.queue(while_signed_in(self._desk, took), page)

        ask("")

    def _write(
        self, file: Path, items: list[m.QueueItem], answer: m.QueueAnswer, wish: Wish, people: tuple[m.Person, ...]
    ) -> None:
        more = answer.more is True and len(items) < answer.total
        total = answer.total if more else max(len(items), 0 if answer.more is True else answer.total)
        told = told_of(len(items), total, SORTS[wish.sort], more=more)
        if file.suffix.lower() == ".json":
            data = as_json(items, total, wish, people, more=more)
        else:
            data = as_csv(items, told, wish, people, self._read)

        def done(outcome: Outcome[Path]) -> None:
            if isinstance(outcome, Failed):
                self._end(not_saved(outcome.error))
            else:
                self._end(say("Saved {what} as {file}.", what=told, file=outcome.value.name))

        self._desk.save(file, data, while_signed_in(self._desk, done))

    def _end(self, note: Text) -> None:
        self.busy, self.note = False, note
        self._changed()
