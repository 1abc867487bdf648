"""Asks the server for the queue, and joins what it answers with what is shown. GUI thread; knows no Qt."""

from __future__ import annotations

from dataclasses import replace

from msgspec import UNSET, structs

from agent_assist.desktop.presenters import queue_merge, wording
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.error_words import error_words
from agent_assist.desktop.presenters.queue_state import QueueCell
from agent_assist.desktop.presenters.queue_view import MOST_ROWS
from agent_assist.desktop.presenters.queue_wish import query_of
from agent_assist.desktop.presenters.review_ties import ReviewTies
from agent_assist.desktop.presenters.text import EMPTY, say, say_count
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.review_desk import while_signed_in
from agent_assist.domain.clock import utc_of
from agent_assist.domain.errors import AssistError
from agent_assist.protocol import messages as m


class QueueAsking:
    """One question at a time; while it is answered the newest wish waits.

    Args:
        ties: what it shares with the review's other courses.
        cell: the state that is shown.
    """

    def __init__(self, ties: ReviewTies, cell: QueueCell) -> None:
        self._desk, self._read, _, self._failed = ties
        self._cell = cell

    @property
    def query(self) -> m.QueueQuery:
        """What the server is asked for the wish of now: the first page of it."""
        wish = self._cell.state.wish
        now = utc_of(self._desk.now_ms()).astimezone()
        query = query_of(wish, now, shared=self._cell.state.shared)
        text = wish.search.strip().casefold()
        if not (text and self._cell.state.shared):
            return query
        kinds = (kind for kind, title in wording.FLAG_TITLES.items() if text in self._read(title).casefold())
        return structs.replace(query, said=",".join(kinds))

    def load(self) -> None:
        """Ask for the list anew; what is there is shown as old."""
        if self._desk.signed_in is not None:
            self._cell.state = replace(self._cell.state, load=r.Load.LOADING, answered=None, notice=EMPTY)
            self.ask()

    def ask(self) -> None:
        """Ask for the first page of what is wanted now; while an answer is under way the newest wish waits for it."""
        if self._cell.state.asking is None:
            self._ask(self.query)

    def more(self) -> None:
        """Ask for the page behind what is shown, unless that is all, as much as is ever shown, or not current."""
        state, wanted = self._cell.state, self.query
        if state.asking is not None or state.answer is None or state.answered != wanted:
            return
        if state.answer.next and len(state.answer.items) < MOST_ROWS:
            self._ask(structs.replace(wanted, after=state.answer.next))

    def poll(self) -> None:
        """Look quietly what became of the contacts that are shown; order and selection stay as they are."""
        state, wanted = self._cell.state, self.query
        if state.asking is not None or state.answer is None or not state.shared:
            return
        if state.answered != wanted:  # the server was away, or another day has begun
            if state.load is r.Load.OFFLINE or state.answered is not None:
                self.ask()
            return
        many = max(1, min(len(state.answer.items), m.QUEUE_LIMIT))

        def done(outcome: Outcome[m.QueueAnswer]) -> None:
            if self._cell.state.answered != wanted or self._cell.state.answer is None:
                return
            if isinstance(outcome, Failed):
                self._not_polled(outcome.error)
            else:
                self._merge(outcome.value)
            self._cell.changed()

        self._desk.queue(while_signed_in(self._desk, done), structs.replace(wanted, limit=many))

    def _not_polled(self, error: AssistError) -> None:
        if self._failed(error) is not None:
            told = say("The server doesn't answer. This list is as of {at}.", at=self._read_at())
            self._cell.state = replace(self._cell.state, notice=told)

    def _merge(self, fresh: m.QueueAnswer) -> None:
        state = self._cell.state
        if state.answer is None:
            return
        merged = queue_merge.merged(state.answer, fresh)
        self._cell.state = replace(
            state,
            answer=merged.answer,
            gone=merged.gone,
            fresh=merged.fresh,
            notice=EMPTY,
            read_at_ms=self._desk.now_ms(),
        )

    def _ask(self, asked: m.QueueQuery) -> None:
        if self._desk.signed_in is None:
            return
        self._cell.state = replace(self._cell.state, asking=asked)

        def done(outcome: Outcome[m.QueueAnswer]) -> None:
            self._cell.state = replace(self._cell.state, asking=None)
            if isinstance(outcome, Failed):
                self.fail(outcome.error)
            else:
                self._take(asked, outcome.value)
            self._cell.changed()

        self._desk.queue(while_signed_in(self._desk, done), asked)

    def _take(self, asked: m.QueueQuery, answer: m.QueueAnswer) -> None:
        """Show an answer, behind what is there if it is a following page; then ask again where the wish has changed."""
        if asked.sort and answer.more is UNSET and self._cell.state.shared:
            self._cell.state = replace(self._cell.state, shared=False)
            if answer.counts is not None:
                self.ask()
        if asked.after and self._cell.state.answer is not None:
            known = {item.contact for item in self._cell.state.answer.items}
            fresh = [item for item in answer.items if item.contact not in known]  # one may have moved meanwhile
            answer = structs.replace(answer, items=[*self._cell.state.answer.items, *fresh])
        else:
            self._cell.state = replace(self._cell.state, gone=frozenset(), fresh=0)
        self._keep_marks(answer)
        answered = structs.replace(asked, after="")
        self._cell.state = replace(
            self._cell.state,
            load=r.Load.READY,
            message=EMPTY,
            answer=answer,
            answered=answered,
            read_at_ms=self._desk.now_ms(),
        )
        if answer.counts is not None and answered != self.query:
            self.ask()

    def _keep_marks(self, answer: m.QueueAnswer) -> None:
        """Keep the marks of contacts that are still shown, and say where one is lost."""
        marked, here = self._cell.state.marked, {item.contact for item in answer.items}
        kept = tuple(contact for contact in marked if contact in here)
        if len(kept) < len(marked):
            lost = len(marked) - len(kept)
            told = say_count(
                "1 contact is no longer selected: it isn't in this list.",
                "{n} contacts are no longer selected: they aren't in this list.",
                lost,
            )
            self._cell.state = replace(self._cell.state, marked=kept, notice=told)

    def fail(self, error: AssistError) -> None:
        """Show why something did not work, and how old what was read before is."""
        load = self._failed(error)
        if load is None:
            return
        told = error_words(error)
        if self._cell.state.answer is not None and load is r.Load.OFFLINE:
            told = say("{why} The list was last read at {at}.", why=told, at=self._read_at())
        self._cell.state = replace(self._cell.state, load=load, message=told)

    def _read_at(self) -> str:
        return wording.clock_time(self._cell.state.read_at_ms)[:5]
