"""Contacts that are marked for something that is done to several. GUI thread; knows no Qt."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from msgspec import structs

from agent_assist.desktop.presenters import bulk_view
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.bulk_state import MarkBar
from agent_assist.desktop.presenters.queue_flags import undecided
from agent_assist.desktop.presenters.queue_state import QueueCell
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.services.bulk_dismissal import MOST
from agent_assist.protocol import messages as m

_OF_DECIDED = frozenset({"decided", "second", "differ"})
"""Lists of contacts whose flags are decided."""


class QueueMarks:
    """Keeps the marks in the state of the queue; while the form is open they stay as they are."""

    def __init__(self, cell: QueueCell) -> None:
        self._cell = cell

    def bar(self, me: str, page: r.QueuePage) -> MarkBar | None:
        """Return the line under the rows of a page for the supervisor `me`; None while nothing is marked."""
        items = self.items(self._cell.state.marked)
        can_assign = any(item.held_by == "" and item.agent != me for item in items)
        bar = bulk_view.mark_bar(items, self.why(items, me), can_assign=can_assign)
        if bar is None or page.count is None:
            return bar
        return structs.replace(bar, of=bulk_view.of_how_many(len(items), page.count, beyond=page.beyond))

    def why(self, items: Sequence[m.QueueItem], me: str) -> Text:
        """Return why the flags of these contacts are not dismissed together; empty where they can be."""
        return bulk_view.why_alone(items, self._cell.state.gone, me, shared=self._cell.state.shared)

    def items(self, contacts: Collection[str]) -> tuple[m.QueueItem, ...]:
        """Return these contacts as they are now, in the order of the list."""
        shown = self._cell.state.answer.items if self._cell.state.answer is not None else []
        return tuple(item for item in shown if item.contact in contacts)

    def mark(self, contact: str) -> None:
        """Mark a contact, or take its mark away."""
        if self._cell.state.bulk is not None or self._cell.item(contact) is None:
            return
        marked = self._cell.state.marked
        self._set(marked=tuple(x for x in marked if x != contact) if contact in marked else (*marked, contact))

    def mark_all(self, contacts: Sequence[str]) -> None:
        """Mark the rows that are shown, the first ones where they are too many; where that is done, take marks away.

        One that has left the list is passed over, and so is one that is resolved unless the list is of resolved ones.
        """
        state = self._cell.state
        if state.bulk is not None:
            return
        found = [one for contact in contacts if contact not in state.gone and (one := self._cell.item(contact))]
        open_ones = state.wish.state not in _OF_DECIDED
        wanted = tuple(one.contact for one in found if not open_ones or undecided(one))[:MOST]
        if not wanted or set(wanted) <= set(state.marked):
            self._set(marked=())
            return
        self._set(marked=wanted)
        if len(wanted) < len(contacts):
            self._cell.tell(
                say(
                    "Selected: {n} of {of} contacts shown. At most {most} can be, and only open ones.",
                    n=len(wanted),
                    of=len(contacts),
                    most=MOST,
                )
            )

    def extend(self, contact: str) -> None:
        """Mark the selected contact and its neighbour, and select that; on the way back take marks away."""
        here, marked = self._cell.state.selected, self._cell.state.marked
        if self._cell.state.bulk is not None or self._cell.item(contact) is None:
            return
        if here is not None and here in marked and contact in marked:
            self._set(marked=tuple(x for x in marked if x != here))
        else:
            self._set(marked=tuple(dict.fromkeys([*marked, *([here] if here else []), contact])))
        self._cell.state = replace(self._cell.state, selected=contact, reason=None)

    def clear(self) -> None:
        """Take all marks away."""
        if self._cell.state.bulk is None:
            self._set(marked=())

    def _set(self, *, marked: tuple[str, ...]) -> None:
        if len(marked) > MOST:
            self._cell.tell(say("At most {n} contacts can be selected at once.", n=MOST))
            return
        self._cell.state = replace(self._cell.state, marked=marked)
