"""The course of marking contacts and dismissing their flags together (ADR 53). GUI thread; knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from msgspec import structs

from agent_assist.desktop.presenters import bulk_view, queue_merge
from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.bulk_state import BulkForm, BulkStage, MarkBar
from agent_assist.desktop.presenters.bulk_view import UNDO_S, Bulk
from agent_assist.desktop.presenters.error_words import error_words
from agent_assist.desktop.presenters.queue_marks import QueueMarks
from agent_assist.desktop.presenters.queue_state import QueueCell, QueueState
from agent_assist.desktop.presenters.review_ties import ReviewTies
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.bulk_dismissal import BulkDismissal, Left, Told, Wanted, why_left
from agent_assist.desktop.services.review_desk import OpenedContact, ReviewDesk, while_signed_in
from agent_assist.domain.errors import AssistError
from agent_assist.domain.review import ReviewReason
from agent_assist.protocol import messages as m
from agent_assist.protocol.charts import ChartsAnswer

_FEWEST_WEEKS = 4
"""How resolved flags were decided is told of 90 days, whichever weeks are asked for."""


class QueueBulk:
    """Keeps the marks and the form in the state of the queue, and runs the dismissal.

    Args:
        ties: what it shares with the review's other courses.
        cell: the state that is shown.
    """

    def __init__(self, ties: ReviewTies, cell: QueueCell) -> None:
        self._desk, _, _, self._failed = ties
        self._cell = cell
        self.marks = QueueMarks(cell)
        self._course: BulkDismissal | None = None

    @property
    def running(self) -> bool:
        """Whether decisions are being recorded."""
        return self._course is not None

    def stop(self) -> None:
        """Record no further contact: who is signed in leaves. What waits to be recorded is not."""
        if self._course is not None:
            self._course.stop()

    def handle(self, intent: i.BulkIntent) -> None:  # noqa: C901, PLR0912 - one arm for each intent
        """Do what the person wants of several contacts, or nothing when it cannot be done now."""
        match intent:
            case i.MarkContact(contact):
                self.marks.mark(contact or self._state.selected or "")
            case i.MarkAll(contacts):
                self.marks.mark_all(contacts)
            case i.ExtendMarks(contact):
                self.marks.extend(contact)
            case i.ClearMarks():
                self.marks.clear()
            case i.StartBulk():
                self._start()
            case i.CancelBulk():
                self._cancel()
            case i.DropFromBulk(contact):
                self._drop(contact)
            case i.ReadReplies():
                self._read_next()
            case i.WriteBulkReason(text):
                self._write(text)
            case i.RecordBulk():
                self._record()
            case i.UndoBulk():
                self._undo()
            case i.BulkSecond():
                self._second()
            case _:
                assert_never(intent)

    def bar(self, me: str, page: r.QueuePage) -> MarkBar | None:
        """Return the line under the rows of a page for the supervisor `me`; None while nothing is marked."""
        return self.marks.bar(me, page)

    def form(self) -> BulkForm | None:
        """Return the form as it is to be shown; None while there is none."""
        return bulk_view.bulk_form(self._state.bulk) if self._state.bulk is not None else None

    @property
    def _state(self) -> QueueState:
        return self._cell.state

    def _start(self) -> None:
        items, me = self.marks.items(self._state.marked), self._desk.signed_in
        if self._state.bulk is not None or not items or me is None:
            return
        flag = bulk_view.waiting_flag(items[0])
        why = self.marks.why(items, me.user)
        if why != EMPTY or flag is None:
            self._cell.tell(say("These flags can't be dismissed together: {why}.", why=why))
        elif self._state.load is not r.Load.READY:
            self._cell.tell(say("Without the server nothing can be dismissed. Press F5 to try again."))
        else:
            self._cell.state = replace(self._state, bulk=Bulk(flag.flag, items), notice=EMPTY)
            _ask_alike(self._desk, self._cell, flag.flag)

    def _put(self, bulk: Bulk) -> None:
        """Change the form."""
        self._cell.state = replace(self._state, bulk=bulk)

    def _write(self, text: str) -> None:
        bulk = self._state.bulk
        if bulk is not None and bulk.stage is BulkStage.WRITING:
            self._put(replace(bulk, comment=text))

    def _record(self) -> None:
        """Keep on this computer what is wanted, then let the time begin in which it can be undone."""
        bulk, who = self._state.bulk, self._desk.signed_in
        if bulk is None or who is None or not bulk_view.bulk_form(bulk).can_record:
            return

        def kept(outcome: Outcome[None]) -> None:
            now = self._state.bulk
            if now is None or now.items != bulk.items or now.stage is not BulkStage.WRITING:
                self._desk.unsent.forget(who, [one.contact for one in bulk.items])
            elif isinstance(outcome, Failed):
                self._put(replace(now, note=error_words(outcome.error)))
            else:
                self._put(replace(now, stage=BulkStage.WAITING, left_s=UNDO_S, note=EMPTY))
            self._cell.changed()

        self._desk.unsent.keep(who, bulk_view.to_keep(bulk), while_signed_in(self._desk, kept))

    def _undo(self) -> None:
        bulk = self._state.bulk
        if bulk is not None and bulk.stage is BulkStage.WAITING:
            _over(self._desk, bulk)
            self._put(replace(bulk, stage=BulkStage.WRITING, left_s=0))

    def _cancel(self) -> None:
        """Close the form; while it can be undone, that is undone first."""
        bulk = self._state.bulk
        if bulk is not None and bulk.stage is BulkStage.WAITING:
            self._undo()
        elif bulk is not None and bulk.stage is not BulkStage.RUNNING:
            if bulk.stage is BulkStage.DONE:
                _over(self._desk, bulk)
            self._cell.state = replace(self._state, bulk=None)

    def _drop(self, contact: str) -> None:
        bulk = self._state.bulk
        if bulk is None or bulk.stage is not BulkStage.WRITING or bulk.reading:
            return
        items = tuple(item for item in bulk.items if item.contact != contact)
        marked = tuple(x for x in self._state.marked if x != contact)
        self._cell.state = replace(self._state, marked=marked, bulk=replace(bulk, items=items) if items else None)

    def _read_next(self) -> None:
        """Open the next contact whose agent replied, as any contact is opened: its agent sees that."""
        bulk = self._state.bulk
        unread = bulk.unread() if bulk is not None else ()
        if (
            bulk is None
            or self._desk.signed_in is None
            or bulk.reading
            or bulk.stage is not BulkStage.WRITING
            or not unread
        ):
            return
        self._put(replace(bulk, reading=unread[0], note=EMPTY))

        def done(outcome: Outcome[OpenedContact]) -> None:
            now = self._state.bulk
            if now is None or now.reading != unread[0]:
                return
            if isinstance(outcome, Failed):
                self._not_read(now, outcome.error)
            else:
                self._was_read(now, outcome.value)
            self._cell.changed()

        self._desk.open(unread[0], ReviewReason.DECIDE_FLAG, while_signed_in(self._desk, done))

    def _not_read(self, bulk: Bulk, error: AssistError) -> None:
        if self._failed(error) is not None:
            words = error_words(error)
            self._put(replace(bulk, reading="", note=words))

    def _was_read(self, bulk: Bulk, opened: OpenedContact) -> None:
        contact = bulk.reading
        bulk = replace(bulk, reading="", opened={**bulk.opened, contact: opened})
        disputed = why_left(opened, bulk.flag, bulk.read(contact)) is Left.DISPUTED
        self._put(replace(bulk, note=say("A disputed flag was taken out: it is resolved alone.")) if disputed else bulk)
        if disputed:
            self._drop(contact)
        self._read_next()

    def _second(self) -> None:
        bulk = self._state.bulk
        if bulk is None or bulk.stage is not BulkStage.WAITING:
            return
        if bulk.left_s > 1:
            self._put(replace(bulk, left_s=bulk.left_s - 1))
            return
        self._put(replace(bulk, stage=BulkStage.RUNNING, left_s=0))
        course = self._course = BulkDismissal(self._desk, bulk.flag, bulk.comment.strip(), self._told, self._done)
        course.run([Wanted(x.contact, bulk.opened.get(x.contact), bulk.read(x.contact)) for x in bulk.items])

    def _told(self, told: Told) -> None:
        """Show what became of one contact, in the form and in its row."""
        bulk, answer = self._state.bulk, self._state.answer
        if bulk is None:
            return
        self._put(replace(bulk, told={**bulk.told, told.contact: told}))
        if answer is not None and (told.dismissed or told.opened is not None):
            items: Sequence[m.QueueItem] = answer.items
            if told.opened is not None:
                items = queue_merge.decided(items, told.opened)
            if told.dismissed:
                items = queue_merge.dismissed(items, told.contact, bulk.flag)
            self._cell.state = replace(self._state, answer=structs.replace(answer, items=list(items)))
        if told.error is None or not told.ends or self._failed(told.error) is not None:
            self._cell.changed()

    def _done(self) -> None:
        """Keep the marks of what stays open, and say what became of all."""
        self._course = None
        bulk = self._state.bulk
        if bulk is not None:
            dismissed = {contact for contact, told in bulk.told.items() if told.dismissed}
            marked = tuple(contact for contact in self._state.marked if contact not in dismissed)
            self._cell.state = replace(self._state, marked=marked, bulk=replace(bulk, stage=BulkStage.DONE))
        self._cell.changed()


def _over(desk: ReviewDesk, bulk: Bulk) -> None:
    """Forget what was kept on this computer: the person undid it, or has seen what became of it."""
    if desk.signed_in is not None:
        desk.unsent.forget(desk.signed_in, [one.contact for one in bulk.items])


def _ask_alike(desk: ReviewDesk, cell: QueueCell, flag: str) -> None:
    """Ask how other flags of the kind were resolved. Where nothing comes, nothing is said; it holds nobody up."""

    def done(outcome: Outcome[ChartsAnswer]) -> None:
        bulk = cell.state.bulk
        if bulk is not None and bulk.flag == flag and isinstance(outcome, Ok):
            cell.state = replace(cell.state, bulk=replace(bulk, alike=bulk_view.resolved_alike(flag, outcome.value)))
            cell.changed()

    desk.charts(_FEWEST_WEEKS, "", while_signed_in(desk, done))
