"""The course of the queue's page: what is wanted of it, and what becomes of that.

GUI thread; knows no Qt. What is shown keeps its order until the list is asked for anew: a contact that somebody decided
stays where it was and says so, and new ones wait to be shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from msgspec import structs

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import queue_merge
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.bulk_view import left_over
from agent_assist.desktop.presenters.error_words import error_words
from agent_assist.desktop.presenters.queue_asking import QueueAsking
from agent_assist.desktop.presenters.queue_bulk import QueueBulk
from agent_assist.desktop.presenters.queue_holding import QueueHolding
from agent_assist.desktop.presenters.queue_state import QueueCell, QueueState
from agent_assist.desktop.presenters.queue_view import Shown, queue_page
from agent_assist.desktop.presenters.queue_wish import Wish, alike, kept, kept_view, narrowed
from agent_assist.desktop.presenters.review_ties import ReviewTies
from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.review_desk import OpenedContact, while_signed_in
from agent_assist.desktop.services.unsent import Found
from agent_assist.protocol import messages as m

NAME_MOST = 60
"""Longest name of a view, in characters."""


class QueueCourse:
    """Knows what is wanted; `asking` and `holding` do what needs the server."""

    def __init__(self, ties: ReviewTies) -> None:
        self._desk = ties.desk
        self._cell = QueueCell(ties.changed)
        self.asking = QueueAsking(ties, self._cell)
        self.holding = QueueHolding(ties.desk, self._cell)
        self.bulk = QueueBulk(ties, self._cell)

    @property
    def state(self) -> QueueState:
        """What is known of the queue now."""
        return self._cell.state

    @property
    def marked(self) -> tuple[m.QueueItem, ...]:
        """The marked contacts as they are now, in the order of the list."""
        return self.bulk.marks.items(self.state.marked)

    def handle(self, intent: i.QueueIntent) -> None:  # noqa: C901 - one arm for each intent
        """Do what the person wants of the list, or nothing when it cannot be done now."""
        match intent:
            case i.SelectContact(contact):
                self.select(contact)
            case i.FilterQueue(key, search):
                self._want(structs.replace(narrowed(self.state.wish, key), search=search))
            case i.SearchQueue(search):
                self._want(structs.replace(self.state.wish, search=search))
            case i.LikeThese(flag, decided):
                self._want(alike(flag, self.state.wish.sort, decided=decided))
            case i.ShowView(name):
                self._show_view(name)
            case i.KeepView(name):
                self._keep_view(name, kept(self.state.wish))
            case i.DropView(name):
                self._keep_view(name, "")
            case i.TakeContact(over):
                self.holding.take(over=over)
            case i.TakeNext():
                self.holding.take_next()
            case i.MoreOfQueue():
                self.asking.more()
            case i.ChooseReason(reason):
                self._cell.state = replace(self.state, reason=reason)
            case _:
                self.bulk.handle(intent)

    def forget(self) -> None:
        """Forget everything: somebody else may sign in next."""
        self._cell.state = QueueState()

    def begin(self) -> None:
        """Ask for the list, and for what narrows it: after signing in."""
        self.asking.load()
        self._desk.people(self._took_people)
        self._desk.views(self._took_views)
        if self._desk.signed_in is not None:
            self._desk.unsent.find(self._desk.signed_in, while_signed_in(self._desk, self._took_unsent))

    def _want(self, wish: Wish) -> None:
        if wish == self.state.wish:
            return
        self._cell.state = replace(self.state, wish=wish, notice=EMPTY)
        if self.state.answer is not None and self.state.answer.counts is not None:
            self.asking.ask()

    def _show_view(self, name: str) -> None:
        wish = next((view.wish for view in self.state.views if view.name == name), None)
        if wish is not None:
            self._want(wish)

    def _keep_view(self, name: str, text: str) -> None:
        """Keep a list under a name, in place of one of the same name; without a text forget it."""
        name = " ".join(name.split())[:NAME_MOST]
        if name:
            self._desk.keep_view(name, text, self._took_views)

    def select(self, contact: str | None) -> None:
        """Show the preview of a contact; a reason that was chosen for another does not count for it."""
        self._cell.state = replace(self.state, selected=contact, reason=None)

    def step_on(self, opened: OpenedContact, *, on: bool) -> None:
        """Leave an opened contact: what was decided shows in its row, and the next undecided one is selected.

        One that is undecided stays selected, unless `on` asks for the next.
        """
        answer = self.state.answer
        if answer is None:
            return
        items = queue_merge.decided(answer.items, opened)
        self._cell.state = replace(self.state, answer=structs.replace(answer, items=items))
        if on or self.state.selected is None or not queue_merge.is_open(items, self.state.selected):
            self.select(queue_merge.following(items, self.state.selected, self.state.gone) or self.state.selected)
        if self.state.shared:
            self.asking.poll()
        else:
            self.asking.load()

    def _took_people(self, outcome: Outcome[m.PeopleAnswer]) -> None:
        if isinstance(outcome, Ok):  # an older server has none, and nothing can be narrowed to them
            self._cell.state = replace(self.state, people=tuple(outcome.value.people))
            self._cell.changed()

    def _took_views(self, outcome: Outcome[Mapping[str, str]]) -> None:
        if isinstance(outcome, Ok):
            views = (kept_view(name, text) for name, text in outcome.value.items())
            self._cell.state = replace(self.state, views=tuple(view for view in views if view is not None))
            self._cell.changed()

    def _took_unsent(self, outcome: Outcome[Found]) -> None:
        """Tell what became of a dismissal that was killed, in the place of the form."""
        if isinstance(outcome, Ok) and outcome.value and self.state.bulk is None:
            self._cell.state = replace(self.state, bulk=left_over(outcome.value))
        elif isinstance(outcome, Failed):
            self._cell.tell(error_words(outcome.error))
        self._cell.changed()

    def page(self, *, me: str, busy: bool, note: Text, exporting: bool) -> r.QueuePage:
        """Return the page as the supervisor `me` sees it; `note` and `exporting` say how an export stands."""
        state = self.state
        shown = Shown(
            wish=state.wish,
            selected=state.selected,
            reason=state.reason,
            people=state.people,
            views=state.views,
            gone=state.gone,
            fresh=state.fresh,
            notice=state.notice,
            note=note,
            exporting=exporting,
            me=me,
            busy=busy,
            marked=frozenset(state.marked),
            current=state.answered is not None and state.answered == self.asking.query,
        )
        page = queue_page(state.answer, shown, load=state.load, message=state.message)
        return structs.replace(
            page,
            marks=self.bulk.bar(me, page),
            bulk=self.bulk.form(),
            preview=page.preview if state.bulk is None else None,
            sort=state.wish.sort if state.shared else "",
            can_sort=state.shared,
        )
