"""Who works on which contact: taking one, giving it back, and learning that somebody was faster. GUI thread."""

from __future__ import annotations

from dataclasses import replace

from msgspec import UNSET, structs

from agent_assist.desktop.presenters import queue_merge
from agent_assist.desktop.presenters.error_words import error_words
from agent_assist.desktop.presenters.queue_state import QueueCell
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.review_desk import ReviewDesk, while_signed_in
from agent_assist.protocol import messages as m


class QueueHolding:
    """Asks the server, which alone knows who was first, and shows its answer."""

    def __init__(self, desk: ReviewDesk, cell: QueueCell) -> None:
        self._desk = desk
        self._cell = cell

    def assign(self, *, take_over: bool = False) -> None:
        """Take the selected contact, or give it back; from somebody else only with `take_over`."""
        item, me = self._cell.item(self._cell.state.selected), self._desk.signed_in
        if item is None or me is None or item.held_by is UNSET or item.agent == me.user:
            return
        if item.held_by not in {"", me.user} and not take_over:
            held = say("{name} works on this contact. Shift+A takes it over.", name=str(item.held_by_name))
            self._cell.state = replace(self._cell.state, notice=held)
            return
        self._assign(item, "" if item.held_by == me.user else me.user)

    def take(self, *, over: bool) -> None:
        """Take the marked contacts; while none is marked the selected one, from somebody else only with `over`."""
        if self._cell.state.marked and not over:
            self.take_marked()
        else:
            self.assign(take_over=over)

    def take_marked(self) -> None:
        """Take the marked contacts that nobody works on; the others stay with whoever has them."""
        me, state = self._desk.signed_in, self._cell.state
        items = state.answer.items if state.answer is not None and me is not None else []
        for item in items:
            if me is not None and item.contact in state.marked and item.held_by == "" and item.agent != me.user:
                self._assign(item, me.user)

    def take_next(self) -> None:
        """Select the next contact that nobody works on, and take it."""
        answer, me = self._cell.state.answer, self._desk.signed_in
        if answer is None or me is None:
            return
        found = queue_merge.next_free(answer.items, self._cell.state.selected, self._cell.state.gone, me.user)
        item = self._cell.item(found)
        if item is None:
            self._cell.state = replace(self._cell.state, notice=say("Nobody's yet: no further contact in this list."))
            return
        self._cell.state = replace(self._cell.state, selected=found, reason=None)
        self._assign(item, me.user)

    def _assign(self, item: m.QueueItem, to: str) -> None:
        holder = item.held_by if isinstance(item.held_by, str) else ""

        def done(outcome: Outcome[m.AssignAnswer]) -> None:
            if self._cell.state.answer is None:
                return
            if isinstance(outcome, Failed):
                told = error_words(outcome.error)
                self._cell.state = replace(self._cell.state, notice=told)
            else:
                self._assigned(item.contact, outcome)
            self._cell.changed()

        asked = m.AssignRequest(contact=item.contact, to=to, holder=holder)
        self._desk.assign(asked, while_signed_in(self._desk, done))

    def _assigned(self, contact: str, outcome: Ok[m.AssignAnswer]) -> None:
        answer, told = outcome.value, EMPTY
        if not answer.done:
            told = say("{name} was faster and works on this contact.", name=answer.held_by_name)
            if not answer.held_by:
                told = say("This contact was given back meanwhile.")
        if self._cell.state.answer is not None:
            items = queue_merge.held(self._cell.state.answer.items, contact, answer)
            fresh = structs.replace(self._cell.state.answer, items=items)
            self._cell.state = replace(self._cell.state, answer=fresh, notice=told)
