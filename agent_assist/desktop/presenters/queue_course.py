"""The course of the queue's page: what is asked of the server, what is shown of its answers, who takes which contact.

GUI thread; knows no Qt. What is shown keeps its order until the list is asked for anew: a contact that somebody decided
stays where it was and says so, and new ones wait to be shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from msgspec import UNSET, structs

from agent_assist.desktop.presenters import queue_merge, wording
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.queue_view import MOST_ROWS, Shown, queue_page
from agent_assist.desktop.presenters.queue_wish import View, Wish, kept, kept_view, narrowed, query_of
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.review_desk import OpenedContact, ReviewDesk
from agent_assist.domain.errors import AssistError
from agent_assist.domain.review import ReviewReason
from agent_assist.protocol import messages as m


@dataclass(frozen=True, slots=True)
class _Queue:
    load: r.Load = r.Load.READY
    message: Text = EMPTY
    notice: Text = EMPTY
    answer: m.QueueAnswer | None = None
    answered: m.QueueQuery | None = None
    asking: m.QueueQuery | None = None
    wish: Wish = field(default_factory=Wish)
    selected: str | None = None
    reason: ReviewReason | None = None
    shared: bool = True
    """Whether the server searches by all of a wish; False once an older one has shown that it does not."""
    people: tuple[m.Person, ...] = ()
    views: tuple[View, ...] = ()
    gone: frozenset[str] = frozenset()
    fresh: int = 0
    read_at_ms: int = 0


class QueueCourse:
    """Asks, merges and remembers; `changed` is called after each answer.

    Args:
        desk: the supervisor's desk.
        read: says a text in the supervisor's language, for a search of what flags are called.
        changed: shows the state anew.
        failed: returns how the page stands after an error; None where the session is over.
    """

    def __init__(
        self,
        desk: ReviewDesk,
        read: Callable[[Text], str],
        changed: Callable[[], None],
        failed: Callable[[AssistError], r.Load | None],
    ) -> None:
        self._desk = desk
        self._read = read
        self._changed = changed
        self._failed = failed
        self.state = _Queue()

    def forget(self) -> None:
        """Forget everything: somebody else may sign in next."""
        self.state = _Queue()

    @property
    def query(self) -> m.QueueQuery:
        """What the server is asked for the wish of now: the first page of it."""
        wish = self.state.wish
        now = datetime.fromtimestamp(self._desk.now_ms() / 1000, UTC).astimezone()
        query = query_of(wish, now, shared=self.state.shared)
        text = wish.search.strip().casefold()
        if not (text and self.state.shared):
            return query
        kinds = (kind for kind, title in wording.FLAG_TITLES.items() if text in self._read(title).casefold())
        return structs.replace(query, said=",".join(kinds))

    def begin(self) -> None:
        """Ask for the list, and for what narrows it: after signing in."""
        self.load()
        self._desk.people(self._took_people)
        self._desk.views(self._took_views)

    def load(self) -> None:
        """Ask for the list anew; what is there is shown as old."""
        if self._desk.signed_in is not None:
            self.state = replace(self.state, load=r.Load.LOADING, answered=None, notice=EMPTY)
            self.ask()

    def ask(self) -> None:
        """Ask for the first page of what is wanted now; while an answer is under way the newest wish waits for it."""
        if self.state.asking is None:
            self._ask(self.query)

    def more(self) -> None:
        """Ask for the page behind what is shown, unless that is all, as much as is ever shown, or not current."""
        state, wanted = self.state, self.query
        if state.asking is not None or state.answer is None or state.answered != wanted:
            return
        if state.answer.next and len(state.answer.items) < MOST_ROWS:
            self._ask(structs.replace(wanted, after=state.answer.next))

    def narrow(self, key: str, search: str) -> None:
        """Change the wish by a key and the words of the search, and ask for it."""
        self._want(structs.replace(narrowed(self.state.wish, key), search=search))

    def _want(self, wish: Wish) -> None:
        if wish == self.state.wish:
            return
        self.state = replace(self.state, wish=wish, notice=EMPTY)
        if self.state.answer is not None and self.state.answer.counts is not None:
            self.ask()

    def show_view(self, name: str) -> None:
        """Show a list that was kept under a name."""
        wish = next((view.wish for view in self.state.views if view.name == name), None)
        if wish is not None:
            self._want(wish)

    def keep_view(self, name: str) -> None:
        """Keep the list of now under a name, in place of one of the same name."""
        name = " ".join(name.split())[:60]
        if name:
            self._desk.keep_view(name, kept(self.state.wish), self._took_views)

    def drop_view(self, name: str) -> None:
        """Forget the list of a name."""
        self._desk.keep_view(name, "", self._took_views)

    def select(self, contact: str | None) -> None:
        """Show the preview of a contact; a reason that was chosen for another does not count for it."""
        self.state = replace(self.state, selected=contact, reason=None)

    def choose_reason(self, reason: ReviewReason) -> None:
        """Note why the selected contact will be opened."""
        self.state = replace(self.state, reason=reason)

    def search(self, words: str) -> None:
        """Narrow the list to what holds these words, beside its other conditions."""
        self._want(structs.replace(self.state.wish, search=words))

    def step_on(self, opened: OpenedContact, *, on: bool) -> None:
        """Leave an opened contact: what was decided shows in its row, and the next undecided one is selected.

        One that is undecided stays selected, unless `on` asks for the next.
        """
        answer = self.state.answer
        if answer is None:
            return
        items = queue_merge.decided(answer.items, opened)
        self.state = replace(self.state, answer=structs.replace(answer, items=items))
        if on or self.state.selected is None or not queue_merge.is_open(items, self.state.selected):
            self.select(queue_merge.following(items, self.state.selected, self.state.gone) or self.state.selected)
        if self.state.shared:
            self.poll()
        else:
            self.load()

    def poll(self) -> None:
        """Look quietly what became of the contacts that are shown; order and selection stay as they are."""
        state, wanted = self.state, self.query
        if state.asking is not None or state.answer is None or state.answered != wanted or not state.shared:
            return
        session, many = self._desk.signed_in, max(1, min(len(state.answer.items), m.QUEUE_LIMIT))

        def done(outcome: Outcome[m.QueueAnswer]) -> None:
            if self._desk.signed_in is not session or self.state.answered != wanted or self.state.answer is None:
                return
            if isinstance(outcome, Failed):
                self._not_polled(outcome.error)
            else:
                self._merge(outcome.value)
            self._changed()

        self._desk.queue(done, structs.replace(wanted, limit=many))

    def _not_polled(self, error: AssistError) -> None:
        if self._failed(error) is not None:
            told = say("The server doesn't answer. This list is as of {at}.", at=self._read_at())
            self.state = replace(self.state, notice=told)

    def _merge(self, fresh: m.QueueAnswer) -> None:
        state = self.state
        if state.answer is None:
            return
        merged = queue_merge.merged(state.answer, fresh)
        self.state = replace(
            state,
            answer=merged.answer,
            gone=merged.gone,
            fresh=merged.fresh,
            notice=EMPTY,
            read_at_ms=self._desk.now_ms(),
        )

    def _ask(self, asked: m.QueueQuery) -> None:
        session = self._desk.signed_in
        if session is None:
            return
        self.state = replace(self.state, asking=asked)

        def done(outcome: Outcome[m.QueueAnswer]) -> None:
            if self._desk.signed_in is not session:
                return
            self.state = replace(self.state, asking=None)
            if isinstance(outcome, Failed):
                self.fail(outcome.error)
            else:
                self._take(asked, outcome.value)
            self._changed()

        self._desk.queue(done, asked)

    def _take(self, asked: m.QueueQuery, answer: m.QueueAnswer) -> None:
        """Show an answer, behind what is there if it is a following page; then ask again where the wish has changed."""
        if asked.sort and answer.more is UNSET and self.state.shared:
            self.state = replace(self.state, shared=False)
            if answer.counts is not None:
                self.ask()
        if asked.after and self.state.answer is not None:
            known = {item.contact for item in self.state.answer.items}
            fresh = [item for item in answer.items if item.contact not in known]  # one may have moved meanwhile
            answer = structs.replace(answer, items=[*self.state.answer.items, *fresh])
        else:
            self.state = replace(self.state, gone=frozenset(), fresh=0)
        answered = structs.replace(asked, after="")
        self.state = replace(
            self.state,
            load=r.Load.READY,
            message=EMPTY,
            answer=answer,
            answered=answered,
            read_at_ms=self._desk.now_ms(),
        )
        if answer.counts is not None and answered != self.query:
            self.ask()

    def fail(self, error: AssistError) -> None:
        """Show why something did not work, and how old what was read before is."""
        load = self._failed(error)
        if load is None:
            return
        told = say("{title} {advice}", title=Text(error.title), advice=Text(error.advice))
        if self.state.answer is not None and load is r.Load.OFFLINE:
            told = say("{why} The list was last read at {at}.", why=told, at=self._read_at())
        self.state = replace(self.state, load=load, message=told)

    def _read_at(self) -> str:
        return wording.clock_time(self.state.read_at_ms)[:5]

    def assign(self, *, take_over: bool = False) -> None:
        """Take the selected contact, or give it back; from somebody else only with `take_over`."""
        item, me = self._item(self.state.selected), self._desk.signed_in
        if item is None or me is None or item.held_by is UNSET or item.agent == me.user:
            return
        if item.held_by not in {"", me.user} and not take_over:
            held = say("{name} works on this contact. Shift+A takes it over.", name=str(item.held_by_name))
            self.state = replace(self.state, notice=held)
            return
        self._assign(item, "" if item.held_by == me.user else me.user)

    def take_next(self) -> None:
        """Select the next contact that nobody works on, and take it."""
        answer, me = self.state.answer, self._desk.signed_in
        if answer is None or me is None:
            return
        found = queue_merge.next_free(answer.items, self.state.selected, self.state.gone, me.user)
        item = self._item(found)
        if item is None:
            self.state = replace(self.state, notice=say("Nobody's yet: no further contact in this list."))
            return
        self.select(found)
        self._assign(item, me.user)

    def _assign(self, item: m.QueueItem, to: str) -> None:
        session = self._desk.signed_in
        holder = item.held_by if isinstance(item.held_by, str) else ""

        def done(outcome: Outcome[m.AssignAnswer]) -> None:
            if self._desk.signed_in is not session or self.state.answer is None:
                return
            if isinstance(outcome, Failed):
                told = say("{title} {advice}", title=Text(outcome.error.title), advice=Text(outcome.error.advice))
                self.state = replace(self.state, notice=told)
            else:
                self._assigned(item.contact, outcome)
            self._changed()

        self._desk.assign(m.AssignRequest(contact=item.contact, to=to, holder=holder), done)

    def _assigned(self, contact: str, outcome: Ok[m.AssignAnswer]) -> None:
        answer, told = outcome.value, EMPTY
        if not answer.done:
            told = say("{name} was faster and works on this contact.", name=answer.held_by_name)
            if not answer.held_by:
                told = say("This contact was given back meanwhile.")
        if self.state.answer is not None:
            items = queue_merge.held(self.state.answer.items, contact, answer)
            fresh = structs.replace(self.state.answer, items=items)
            self.state = replace(self.state, answer=fresh, notice=told)

    def _item(self, contact: str | None) -> m.QueueItem | None:
        items = self.state.answer.items if self.state.answer is not None else []
        return next((item for item in items if item.contact == contact), None)

    def _took_people(self, outcome: Outcome[m.PeopleAnswer]) -> None:
        if isinstance(outcome, Ok):  # an older server has none, and nothing can be narrowed to them
            self.state = replace(self.state, people=tuple(outcome.value.people))
            self._changed()

    def _took_views(self, outcome: Outcome[Mapping[str, str]]) -> None:
        if isinstance(outcome, Ok):
            views = (kept_view(name, text) for name, text in outcome.value.items())
            self.state = replace(self.state, views=tuple(view for view in views if view is not None))
            self._changed()

    def page(self, *, me: str, busy: bool) -> r.QueuePage:
        """Return the page as it is to be shown to the supervisor `me`."""
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
            me=me,
            busy=busy,
            current=state.answered is not None and state.answered == self.query,
        )
        return queue_page(state.answer, shown, load=state.load, message=state.message)
