"""A supervisor's desk: sign in, fetch the queue, open a contact for a reason, decide its flags. GUI thread only.

Everything here needs the server; without it each step is refused with its reason and nothing is assumed. Opening and
deciding are facts like any other: written here first, sent, and only then acted on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeVar

from msgspec import UNSET, UnsetType, structs

from agent_assist.desktop.ports.contact_store import ContactStore
from agent_assist.desktop.ports.server_link import ServerLink
from agent_assist.desktop.ports.view_store import ViewStore
from agent_assist.desktop.runtime import own_files
from agent_assist.desktop.runtime.clock import new_id
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.unsent import Unsent
from agent_assist.domain.casefile import CaseFile, fold
from agent_assist.domain.clock import Clock
from agent_assist.domain.errors import AssistError, Forbidden, Gone, UnlockRefused
from agent_assist.domain.facts import Actor, Fact, FactBody, PolicyRef, Role
from agent_assist.domain.facts import read as body_of
from agent_assist.domain.facts.authority import key_id
from agent_assist.domain.facts.review import ReviewDecided, ReviewOpened, SecondOpinionAsked, SecondOpinionGiven
from agent_assist.domain.review import FlagKind, ReviewDecision, ReviewReason, Severity
from agent_assist.evidence.envelope import Draft, fact_of, read
from agent_assist.evidence.explain import words
from agent_assist.evidence.personal import SubjectKey
from agent_assist.evidence.transport import key_of
from agent_assist.protocol import messages as m
from agent_assist.protocol.charts import ChartsAnswer

T = TypeVar("T")
Done = Callable[[Outcome[T]], None]
Flush = Callable[[Callable[[Outcome[None]], None]], None]
"""Sends everything that waits, then calls back."""


@dataclass(frozen=True, slots=True)
class OpenedContact:
    """A contact as opened for review: its case file, its facts in order, who served it, and the opening's event.

    `subject` is the contact's key, which closes what is written about it; None once the person was erased. `seconds`
    says of kinds of flags how a second opinion on them stands for who opened it (domain.review.Second).
    """

    file: CaseFile
    facts: tuple[Fact, ...]
    agent_name: str
    opened_at_ms: int
    opening: str = ""
    subject: SubjectKey | None = None
    seconds: Mapping[str, str] = field(default_factory=dict)


class Judged(NamedTuple):
    """What a supervisor decided about a flag.

    Args:
        decision: what.
        comment: words for the agent.
        severity: how severe they found it; None for as it was raised.
    """

    decision: ReviewDecision
    comment: str
    severity: Severity | None = None


class DecidedAlready(Gone):
    """Somebody else decided the flag first; `opened` is the contact with their decision."""

    def __init__(self, opened: OpenedContact) -> None:
        super().__init__(
            "Someone else has already resolved this flag.",
            "Your decision was logged but doesn't count. Theirs is shown.",
        )
        self.opened = opened


@dataclass(frozen=True, slots=True)
class Counted:
    """A contact as it stands after something was written about it, and whether the server counts what was written."""

    opened: OpenedContact
    counts: bool


class ReviewDesk:
    """One supervisor's session.

    Args:
        net: the lane that owns the link.
        link: the server.
        lane, store: where facts are written first.
        truncate: makes a comment safe to store.
        clock: time.
        flush: sends what waits, with the session.
        use_session: tells the sync which session to send with; None after signing out.
        views: where a supervisor's named lists are kept, on the lane `lane`.
    """

    def __init__(
        self,
        net: Lane,
        link: ServerLink,
        lane: Lane,
        store: ContactStore,
        truncate: Callable[[str], str],
        clock: Clock,
        flush: Flush,
        use_session: Callable[[str | None], None],
        views: ViewStore,
    ) -> None:
        self._net, self._link = net, link
        self._lane, self._store = lane, store
        self.truncate = truncate
        self._clock = clock
        self._flush = flush
        self._use_session = use_session
        self._views = views
        self.unsent = Unsent(lane, views, flush)
        self.signed_in: m.SignInAnswer | None = None

    def reach(self, done: Done[m.Health]) -> None:
        """Ask whether the server can be reached at all, before anybody signs in."""
        self._net.submit(self._link.health, done)

    def sign_in(self, user: str, password: str, done: Done[m.SignInAnswer]) -> None:
        """Open a session; refused unless the account is a supervisor's."""
        request = m.SignInRequest(user=user, password=password)

        def job() -> m.SignInAnswer:
            answer = self._link.sign_in(request)
            if answer.role != Role.SUPERVISOR.value:
                raise UnlockRefused("This account has no review permission.", "Sign in with a supervisor's account.")
            return answer

        def finish(outcome: Outcome[m.SignInAnswer]) -> None:
            if isinstance(outcome, Ok):
                self.signed_in = outcome.value
                self._use_session(outcome.value.session)
            done(outcome)

        self._net.submit(job, finish)

    def sign_out(self) -> None:
        """Forget who is signed in, and the session of the link with it."""
        self.signed_in = None
        self._use_session(None)

    def queue(self, done: Done[m.QueueAnswer], asked: m.QueueQuery | None = None) -> None:
        """Fetch a page of the contacts with flags; without a query the first of all."""
        session = self.session()
        self._net.submit(lambda: self._link.queue(session, asked), done)

    def now_ms(self) -> int:
        """Return the time on this computer, milliseconds since 1970 UTC."""
        return self._clock.now_ms()

    def people(self, done: Done[m.PeopleAnswer]) -> None:
        """Fetch everybody whose contacts can be looked for, or who can be given one; an older server has none."""
        session = self.session()
        self._net.submit(lambda: self._link.people(session), done)

    def assign(self, asked: m.AssignRequest, done: Done[m.AssignAnswer]) -> None:
        """Take a contact, give it back or hand it over; a note is made safe to store first."""
        session = self.session()
        told = structs.replace(asked, note=self.truncate(asked.note)) if asked.note else asked
        self._net.submit(lambda: self._link.assign(session, told), done)

    def look(self, opened: OpenedContact, done: Done[m.LookAnswer]) -> None:
        """Say that an opened contact is looked at still, and learn what others do with it."""
        session = self.session()
        asked = m.LookRequest(contact=opened.file.contact_id, opened=opened.opening)
        self._net.submit(lambda: self._link.look(session, asked), done)

    def charts(self, weeks: int, team: str, done: Done[ChartsAnswer]) -> None:
        """Fetch the numbers of all charts over so many weeks; of the whole site where `team` is empty."""
        session = self.session()
        self._net.submit(lambda: self._link.charts(session, weeks, team), done)

    def views(self, done: Done[Mapping[str, str]]) -> None:
        """Read the named lists of who is signed in, as text by name."""
        user = _user_of(self.signed_in)
        self._lane.submit(lambda: self._views.views(user), done)

    def keep_view(self, name: str, text: str, done: Done[Mapping[str, str]]) -> None:
        """Keep a list of who is signed in under a name, or with an empty text forget it; `done` gets all of them."""
        user = _user_of(self.signed_in)

        def job() -> Mapping[str, str]:
            self._views.keep_view(user, name, text)
            return self._views.views(user)

        self._lane.submit(job, done)

    def save(self, file: Path, data: bytes | Callable[[], bytes], done: Done[Path]) -> None:
        """Write a file that only its owner reads; BadInput where it cannot be written.

        Data that takes long to make is made on the net lane.
        """

        def job() -> Path:
            made = data if isinstance(data, bytes) else data()
            return own_files.save(file, made, "The file cannot be written there.")

        self._net.submit(job, done)

    def open(self, contact: str, reason: ReviewReason, done: Done[OpenedContact]) -> None:
        """Write down who opens the contact and why, send it, then fetch the contact."""
        session = self.session()

        def fetch(opened: Fact) -> None:
            asked = opened.id, opened.at_ms
            self._net.submit(lambda: _opened(self._link.contact(session, contact, opened.id), *asked), done)

        self.record(contact, ReviewOpened(reason=reason), None, fetch, done, None)

    def again(self, opened: OpenedContact, done: Done[OpenedContact]) -> None:
        """Fetch an opened contact anew, under the same opening."""
        session = self.session()
        self._net.submit(lambda: _again(self._link, session, opened), done)

    def save_page(self, opened: OpenedContact, language: str, file: Path, done: Done[Path]) -> None:
        """Have the server make the page that explains the contact to its customer, and save it.

        Args:
            opened: the contact.
            language: the customer's; one that the page does not speak gives English.
            file: where the PDF goes.
            done: gets the file; BadInput where it cannot be written.
        """
        session = self.session()
        spoken = words(language).language

        def job() -> Path:
            data = self._link.page(session, opened.file.contact_id, opened.opening, spoken)
            return own_files.save(file, data, "The page cannot be written there.")

        self._net.submit(job, done)

    def decide(self, opened: OpenedContact, flag: str, judged: Judged, done: Done[Fact]) -> None:
        """Write down a decision on a flag and send it; the agent sees it at the next sync.

        The contact is fetched again behind it: only there it stands whether the decision counts. `done` gets Gone for a
        flag of a newer version or a comment that could not be erased with the person, DecidedAlready where somebody
        else was first, Forbidden where it counts for another reason not.

        Raises:
            Forbidden: nobody is signed in; a decision always names who made it.
        """
        session = self.session()
        if flag not in frozenset(FlagKind):
            done(Failed(Gone("This flag comes from a newer version.", "Update Agent Assist, then decide it.")))
            return
        comment, found = self.truncate(judged.comment), _severity(opened, flag, judged)
        body = ReviewDecided(flag=FlagKind(flag), decision=judged.decision, comment=comment, severity=found)
        if body.comment and opened.subject is None:
            done(Failed(no_words()))
            return
        standing = opened.file.decision
        policy = PolicyRef(standing.pack, standing.decision_id) if standing else None
        contact = opened.file.contact_id

        def look(fact: Fact) -> None:
            self._net.submit(lambda: _counted(_again(self._link, session, opened), fact, flag), done)

        self.record(contact, body, policy, look, done, opened.subject)

    def second(self, opened: OpenedContact, flag: str, given: Judged | None, done: Done[Counted]) -> None:
        """Ask for a second opinion on a flag, or give one; then fetch the contact again, as it may be seen by now.

        Args:
            opened: the contact.
            flag: which flag.
            given: the opinion; None to ask for one.
            done: gets the contact, and whether the server counts what was written; Gone for a flag of a newer version
                or words that could not be erased with the person.

        Raises:
            Forbidden: nobody is signed in.
        """
        session, contact = self.session(), opened.file.contact_id
        if flag not in frozenset(FlagKind):
            done(Failed(Gone("This flag comes from a newer version.", "Update Agent Assist, then decide it.")))
            return
        body: FactBody = SecondOpinionAsked(flag=FlagKind(flag))
        if given is not None:
            comment, severity = self.truncate(given.comment), _severity(opened, flag, given)
            if comment and opened.subject is None:
                done(Failed(no_words()))
                return
            kind = FlagKind(flag)
            body = SecondOpinionGiven(flag=kind, decision=given.decision, comment=comment, severity=severity)

        def look(fact: Fact) -> None:
            def again() -> Counted:
                now = _again(self._link, session, opened)
                return Counted(now, any(one.id == fact.id for one in now.facts))

            self._net.submit(again, done)

        self.record(contact, body, None, look, done, opened.subject)

    def record(
        self,
        contact: str,
        body: FactBody,
        policy: PolicyRef | None,
        then: Callable[[Fact], None],
        failed: Callable[[Failed], None],
        subject: SubjectKey | None,
    ) -> None:
        """Write a fact of who is signed in, and send it; `failed` also hears that it is kept but not sent yet."""
        draft = _draft(self._clock, _user_of(self.signed_in), contact, body, policy)

        def written(outcome: Outcome[list[Fact]]) -> None:
            if isinstance(outcome, Failed):
                failed(outcome)
            else:
                fact = outcome.value[0]
                self._flush(lambda sent: failed(sent) if isinstance(sent, Failed) else then(fact))

        self._lane.submit(lambda: self._store.append([draft], subject), written)

    def session(self) -> str:
        """Return the session; Forbidden where nobody is signed in."""
        if self.signed_in is None:
            raise Forbidden("You are not signed in.", "Sign in first.")
        return self.signed_in.session


def while_signed_in(desk: ReviewDesk, done: Done[T]) -> Done[T]:
    """Return `done` for an answer that counts only as long as who asks stays signed in.

    One that comes later is dropped: somebody else may sit here by then, and it says what only the one before may see.
    """
    session = desk.signed_in

    def answered(outcome: Outcome[T]) -> None:
        if desk.signed_in is session:
            done(outcome)

    return answered


def _severity(opened: OpenedContact, flag: str, judged: Judged) -> Severity | UnsetType:
    """Return how severe a flag was found: as it was raised where nothing else was chosen."""
    raised = next((one.severity for one in opened.file.flags if one.kind == flag), None)
    return judged.severity or raised or UNSET


def _again(link: ServerLink, session: str, opened: OpenedContact) -> OpenedContact:
    """Fetch an opened contact anew, under its opening."""
    return _opened(link.contact(session, opened.file.contact_id, opened.opening), opened.opening, opened.opened_at_ms)


def _user_of(who: m.SignInAnswer | None) -> str:
    return who.user if who is not None else ""


def _draft(clock: Clock, user: str, contact: str, body: FactBody, policy: PolicyRef | None) -> Draft:
    """Return a fact that a supervisor writes now."""
    now = clock.now_ms()
    return Draft(
        id=new_id(now),
        kind=body.KIND,
        at_ms=now,
        mono_ms=clock.mono_ms(),
        contact=contact,
        actor=Actor(user, Role.SUPERVISOR),
        body=body.plain(),
        personal=body.closed(),
        policy=policy,
    )


def _counted(now: OpenedContact, ours: Fact, flag: str) -> Fact:
    """Return our decision where it counts: the server shows only what it believes."""
    if any(fact.id == ours.id for fact in now.facts):
        return ours
    others = (body_of(fact) for fact in now.facts if fact.actor.id != ours.actor.id)
    if any(isinstance(one, ReviewDecided) and one.flag == flag for one in others):
        raise DecidedAlready(now)
    raise Forbidden("The server didn't accept this decision.", "Go back to the queue and open the contact again.")


def _opened(answer: m.ContactAnswer, opening: str, at_ms: int) -> OpenedContact:
    keys: dict[str, SubjectKey] = {}
    for key in answer.keys:
        keys[key.kid] = key_of(key.kid, key.key)
    facts = tuple(fact_of(read(text.encode()), keys) for text in answer.events)
    file = fold(fact for fact in facts if fact.contact == answer.contact)
    if file is None:
        raise _gone()
    subject, states = keys.get(key_id(answer.contact)), answer.seconds
    known = dict(states) if isinstance(states, dict) else {}
    return OpenedContact(file, facts, answer.agent_name, at_ms, opening, subject, known)


def no_words() -> AssistError:
    """Return why nothing can be written about a contact whose person was erased."""
    return Gone("The customer's data was erased, so no comment can be kept.", "Decide without a comment.")


def _gone() -> AssistError:
    return Gone("The server has no data on this contact.", "Go back to the queue and refresh it.")
