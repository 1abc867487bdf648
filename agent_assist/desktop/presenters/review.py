"""The review window's presenter: sign-in, queue, one contact. GUI thread; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import assert_never

from msgspec import structs

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.queue_view import MOST_ROWS, query_of, queue_page
from agent_assist.desktop.presenters.review_view import contact_page, decision_form, spoken_language
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.review_desk import DecidedAlready, OpenedContact, ReviewDesk
from agent_assist.domain.casefile import add
from agent_assist.domain.errors import AssistError, AuthExpired, Offline
from agent_assist.domain.facts import Fact
from agent_assist.domain.review import ReviewDecision, ReviewReason
from agent_assist.protocol import messages as m

_TOO_LATE = say("Someone else has already resolved this flag. Your decision is logged, but theirs counts.")


@dataclass(frozen=True, slots=True)
class _Screen:
    load: r.Load = r.Load.READY
    message: Text = EMPTY
    unreachable: Text = EMPTY
    busy: bool = False
    queue: m.QueueAnswer | None = None
    answered: m.QueueQuery | None = None
    asking: m.QueueQuery | None = None
    selected: str | None = None
    filter: str = ""
    search: str = ""
    reason: ReviewReason | None = None
    opened: OpenedContact | None = None
    flag: str = ""
    decision: ReviewDecision | None = None
    comment: str = ""
    page_note: Text = EMPTY
    page_busy: bool = False
    leaving: bool = False
    """Who is signed in wants to be signed out as soon as what is under way has arrived."""


class ReviewPresenter:
    """Turns intents into steps of the review desk and shows the state after each.

    A late answer is checked against what is on the screen: the contact that was asked for, the session that asked.
    """

    def __init__(self, desk: ReviewDesk, show: Callable[[r.ReviewState], None]) -> None:
        self._desk = desk
        self._show = show
        self._screen = _Screen()

    def refresh(self) -> None:
        """Make the state of what is known now, and show it. GUI thread."""
        if self._screen.leaving and not self._screen.busy:
            self._desk.sign_out()
            self._screen = _Screen()
        self._show(self._state())

    def handle(self, intent: i.ReviewIntent) -> None:  # noqa: C901, PLR0912 - one arm for each intent
        """Do what the person wants, or nothing when it cannot be done now."""
        match intent:
            case i.SignIn(user, password):
                self._sign_in(user, password)
            case i.SignOut():
                self._screen = replace(self._screen, leaving=True)  # a decision under way is sent with this session
            case i.RefreshQueue():
                self._reach()
                self._load_queue()
            case i.SelectContact(contact):
                self._screen = replace(self._screen, selected=contact, reason=None)
            case i.FilterQueue(key, search):
                self._screen = replace(self._screen, filter=key, search=search)
                if self._screen.queue is not None and self._screen.queue.counts is not None:
                    self._ask_queue()
            case i.MoreOfQueue():
                self._ask_more()
            case i.ChooseReason(reason):
                self._screen = replace(self._screen, reason=reason)
            case i.OpenContact():
                self._open()
            case i.SavePage(file):
                self._save_page(file)
            case i.CloseContact():
                self._screen = replace(
                    self._screen, opened=None, flag="", decision=None, comment="", message=EMPTY, load=r.Load.READY
                )
                self._screen = replace(self._screen, page_note=EMPTY, page_busy=False)
                self._load_queue()
            case i.ChooseFlag(flag):
                self._screen = replace(self._screen, flag=flag)
            case i.ChooseDecision(decision):
                self._screen = replace(self._screen, decision=decision)
            case i.WriteComment(text):
                self._screen = replace(self._screen, comment=text)
            case i.RecordDecision():
                self._decide()
            case _:
                assert_never(intent)
        self.refresh()

    def _sign_in(self, user: str, password: str) -> None:
        if self._screen.busy:
            return
        self._screen = replace(self._screen, busy=True, message=EMPTY, unreachable=EMPTY)

        def done(outcome: Outcome[m.SignInAnswer]) -> None:
            if isinstance(outcome, Failed):
                self._screen = replace(self._screen, busy=False, message=_words(outcome.error))
            else:
                self._screen = replace(self._screen, busy=False)
                self._load_queue()
            self.refresh()

        self._desk.sign_in(user, password, done)

    def _reach(self) -> None:
        """While nobody is signed in: find out why nobody could, before a name and a password are typed."""
        if self._desk.signed_in is not None or self._screen.busy:
            return

        def done(outcome: Outcome[m.Health]) -> None:
            if self._desk.signed_in is None and not self._screen.busy:
                self._screen = replace(
                    self._screen, unreachable=_unreachable(outcome.error) if isinstance(outcome, Failed) else EMPTY
                )
                self.refresh()

        self._desk.reach(done)

    def _load_queue(self) -> None:
        if self._desk.signed_in is not None:
            self._screen = replace(self._screen, load=r.Load.LOADING, answered=None)
            self._ask_queue()

    def _ask_queue(self) -> None:
        """Ask for the first page of what is wanted now; while an answer is under way the newest wish waits for it."""
        if self._screen.asking is None:
            self._ask(query_of(self._screen.filter, self._screen.search))

    def _ask_more(self) -> None:
        """Ask for the page behind what is shown, unless that is all, as much as is ever shown, or not current."""
        screen, wanted = self._screen, query_of(self._screen.filter, self._screen.search)
        if screen.asking is not None or screen.queue is None or screen.answered != wanted:
            return
        if screen.queue.next and len(screen.queue.items) < MOST_ROWS:
            self._ask(structs.replace(wanted, after=screen.queue.next))

    def _ask(self, asked: m.QueueQuery) -> None:
        session = self._desk.signed_in
        if session is None:
            return
        self._screen = replace(self._screen, asking=asked)

        def done(outcome: Outcome[m.QueueAnswer]) -> None:
            if self._desk.signed_in is not session:
                return
            self._screen = replace(self._screen, asking=None)
            if isinstance(outcome, Failed):
                self._failed(outcome.error)
            else:
                self._take(asked, outcome.value)
            self.refresh()

        self._desk.queue(done, asked)

    def _take(self, asked: m.QueueQuery, answer: m.QueueAnswer) -> None:
        """Show an answer, behind what is there if it is a following page; then ask again where the wish has changed."""
        if asked.after and self._screen.queue is not None:
            known = {item.contact for item in self._screen.queue.items}
            fresh = [item for item in answer.items if item.contact not in known]  # one may have moved meanwhile
            answer = structs.replace(answer, items=[*self._screen.queue.items, *fresh])
        answered = structs.replace(asked, after="")
        self._screen = replace(self._screen, load=r.Load.READY, message=EMPTY, queue=answer, answered=answered)
        if answer.counts is not None and answered != query_of(self._screen.filter, self._screen.search):
            self._ask_queue()

    def _open(self) -> None:
        screen = self._screen
        if screen.selected is None or screen.reason is None or screen.busy:
            return
        contact = screen.selected
        self._screen = replace(self._screen, busy=True, message=EMPTY)

        def done(outcome: Outcome[OpenedContact]) -> None:
            self._screen = replace(self._screen, busy=False)
            if isinstance(outcome, Failed):
                self._failed(outcome.error)
            elif self._screen.selected == contact:
                flags = outcome.value.file.flags
                decided = {review.flag for review in outcome.value.file.reviews if review.decision}
                first = next((flag.kind.value for flag in flags if flag.kind.value not in decided), "")
                self._screen = replace(
                    self._screen, opened=outcome.value, flag=first if len(flags) == 1 else "", load=r.Load.READY
                )
            self.refresh()

        self._desk.open(contact, screen.reason, done)

    def _decide(self) -> None:
        screen = self._screen
        if screen.opened is None or screen.decision is None or screen.busy:
            return
        form = self._form(screen)
        if not form.can_record:
            return
        opened, decision, flag, comment = screen.opened, screen.decision, screen.flag, screen.comment.strip()
        self._screen = replace(self._screen, busy=True, message=EMPTY)

        def done(outcome: Outcome[Fact]) -> None:
            self._screen = replace(self._screen, busy=False)
            if isinstance(outcome, Failed) and isinstance(outcome.error, DecidedAlready):
                self._too_late(opened, outcome.error)
            elif isinstance(outcome, Failed):
                self._failed(outcome.error)
            elif self._screen.opened is opened:
                self._screen = replace(self._screen, opened=_with(opened, outcome), flag="", decision=None, comment="")
            self.refresh()

        self._desk.decide(opened, flag, decision, comment, done)

    def _too_late(self, opened: OpenedContact, error: DecidedAlready) -> None:
        """Show the decision that was there first; the comment stays, in case it is needed elsewhere."""
        if self._screen.opened is opened:
            self._screen = replace(
                self._screen, opened=error.opened, flag="", decision=None, load=r.Load.READY, message=_TOO_LATE
            )

    def _save_page(self, file: str) -> None:
        opened = self._screen.opened
        if opened is None or self._screen.page_busy:
            return
        self._screen = replace(self._screen, page_busy=True, page_note=say("Creating the page …"))

        def done(outcome: Outcome[Path]) -> None:
            if self._screen.opened is None or self._screen.opened.opening != opened.opening:
                return
            if isinstance(outcome, Failed):
                note = _words(outcome.error)
            else:
                note = say("Saved as {file}.", file=outcome.value.name)
            self._screen = replace(self._screen, page_busy=False, page_note=note)
            self.refresh()

        self._desk.save_page(opened, spoken_language(opened.file), Path(file), done)

    def _failed(self, error: AssistError) -> None:
        if isinstance(error, AuthExpired):
            self._desk.sign_out()
            self._screen = _Screen(message=_words(error))
            return
        load = r.Load.OFFLINE if isinstance(error, Offline) else r.Load.ERROR
        self._screen = replace(self._screen, load=load, message=_words(error))

    def _state(self) -> r.ReviewState:
        screen, who = self._screen, self._desk.signed_in
        if who is None:
            return r.ReviewState(
                r.SignInPage(screen.busy, screen.message if screen.message != EMPTY else screen.unreachable)
            )
        initials = "".join(word[0] for word in who.name.split()[:2]).upper()
        if screen.opened is not None:
            page = contact_page(screen.opened, self._form(screen), screen.load, screen.message)
            if screen.page_note != EMPTY:
                page = structs.replace(page, customer_page=r.CustomerPage(screen.page_note, screen.page_busy))
            return r.ReviewState(page, initials, person=who.name)
        return r.ReviewState(
            queue_page(
                screen.queue,
                selected=screen.selected,
                chosen_filter=screen.filter,
                search=screen.search,
                reason=screen.reason,
                load=screen.load,
                message=screen.message,
                busy=screen.busy,
                me=who.user,
                current=screen.answered == query_of(screen.filter, screen.search),
            ),
            initials,
            person=who.name,
        )

    def _form(self, screen: _Screen) -> r.DecisionForm:
        assert screen.opened is not None  # noqa: S101 - callers checked; tells the type checker
        form = decision_form(screen.opened.file, screen.flag, screen.decision, screen.comment, busy=screen.busy)
        if form.can_record and not any(chosen for _, _, chosen in form.flags):
            return structs.replace(form, can_record=False, missing=say("Choose a flag to resolve."))
        return form


def _with(opened: OpenedContact, outcome: Ok[Fact]) -> OpenedContact:
    return replace(opened, file=add(opened.file, outcome.value), facts=(*opened.facts, outcome.value))


def _unreachable(error: AssistError) -> Text:
    if isinstance(error, Offline):
        return say("{title} Review needs a connection. Press F5 to try again.", title=Text(error.title))
    return _words(error)


def _words(error: AssistError) -> Text:
    return say("{title} {advice}", title=Text(error.title), advice=Text(error.advice))
