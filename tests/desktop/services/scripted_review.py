"""The supervisor's desk on a link that answers as told: what it asks, and what it writes down, can be looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from msgspec import structs

from agent_assist.desktop.ports.server_link import ServerLink
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.review_desk import OpenedContact, ReviewDesk
from agent_assist.domain import base64_text
from agent_assist.domain.errors import AssistError, DiskFull, Offline
from agent_assist.domain.facts import Fact, FactKind
from agent_assist.domain.review import ReviewReason
from agent_assist.evidence.envelope import Draft, Head, link
from agent_assist.evidence.personal import SubjectKey, new_key
from agent_assist.protocol import messages as m
from agent_assist.protocol.calibration import RoundsAnswer
from agent_assist.protocol.charts import ChartsAnswer
from tests.fakes.contact_store import MemoryStore
from tests.fakes.pump import Pump
from tests.fakes.time import FakeClock
from tests.fakes.view_store import MemoryViews
from tests.making import IDENTITY, draft

CONTACT = "contact-1"
OFFLINE = Offline("The server cannot be reached.", "Try again later.")
KEY = new_key("contact.contact-1")


def events(*drafts: Draft, key: SubjectKey = KEY) -> list[str]:
    """The canonical texts of facts in one chain, as the server sends them."""
    head, texts = Head("tenant-1", "dev-1"), []
    for one in drafts:
        event, head = link(head, one, key if one.personal else None)
        texts.append(event.data.decode())
    return texts


OPENED = draft(FactKind.CONTACT_OPENED, CONTACT, {"call_id": "c1", "direction": "in"}, {"name": "Ms Okafor"})


class ScriptedLink(ServerLink):
    """Answers as told and notes what it was asked; an error in place of an answer is raised."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.answers: dict[str, object] = {
            "health": m.Health(status="ok", version="0", protocol=m.PROTOCOL_VERSION, database="memory", now_ms=0),
            "sign_in": signed_in(),
            "queue": m.QueueAnswer(items=[], now_ms=5),
            "contact": m.ContactAnswer(
                contact=CONTACT,
                agent_name="Maya Lindqvist",
                events=events(OPENED),
                keys=[m.SubjectKey(kid=KEY.kid, key=base64_text.encode(KEY.key))],
            ),
            "page": b"%PDF-1.7",
        }
        self.meanwhile: Callable[[], None] = lambda: None
        self.believed: Callable[[], list[str]] = list

    def _answer(self, name: str, *asked: object) -> Any:
        self.asked.append((name, *asked))
        self.meanwhile()
        found = self.answers[name]
        if isinstance(found, Exception):
            raise found
        return found

    def health(self) -> m.Health:
        found: m.Health = self._answer("health")
        return found

    def sign_in(self, request: m.SignInRequest) -> m.SignInAnswer:
        found: m.SignInAnswer = self._answer("sign_in", request.user, request.password)
        return found

    def queue(self, session: str, asked: m.QueueQuery | None = None) -> m.QueueAnswer:
        found: m.QueueAnswer = self._answer("queue", session, *([asked] if asked else []))
        return found

    def contact(self, session: str, contact: str, opened: str) -> m.ContactAnswer:
        found: m.ContactAnswer = self._answer("contact", session, contact, opened)
        return structs.replace(found, events=[*found.events, *self.believed()])

    def enrol(self, request: m.EnrolRequest) -> m.EnrolAnswer:
        raise NotImplementedError(request)

    def use_token(self, token: str | None) -> None:
        raise NotImplementedError(token)

    def send(self, batch: m.BatchRequest, session: str | None = None) -> m.BatchAnswer:
        raise NotImplementedError(batch, session)

    def pull(self, cursor: int, limit: int) -> m.PullAnswer:
        raise NotImplementedError(cursor, limit)

    def consistency(self, old: int, new: int) -> m.ConsistencyAnswer:
        raise NotImplementedError(old, new)

    def people(self, session: str) -> m.PeopleAnswer:
        found: m.PeopleAnswer = self._answer("people", session)
        return found

    def assign(self, session: str, request: m.AssignRequest) -> m.AssignAnswer:
        found: m.AssignAnswer = self._answer("assign", session, request)
        return found

    def look(self, session: str, request: m.LookRequest) -> m.LookAnswer:
        found: m.LookAnswer = self._answer("look", session, request)
        return found

    def charts(self, session: str, weeks: int, team: str) -> ChartsAnswer:
        found: ChartsAnswer = self._answer("charts", session, weeks, team)
        return found

    def rounds(self, session: str) -> RoundsAnswer:
        found: RoundsAnswer = self._answer("rounds", session)
        return found

    def close(self) -> None:
        raise NotImplementedError

    def page(self, session: str, contact: str, opened: str, language: str) -> bytes:
        found: bytes = self._answer("page", session, contact, opened, language)
        return found


def signed_in(role: str = "supervisor", session: str = "session-1") -> m.SignInAnswer:
    return m.SignInAnswer(session=session, user="sam", name="Sam Ortiz", role=role, expires_at_ms=9)


class FullStore(MemoryStore):
    """The disk is full."""

    def append(self, _drafts: Sequence[Draft], _subject: SubjectKey | None = None) -> list[Fact]:
        raise DiskFull("The disk is full.", "Make room.")


class Room:
    """A review desk, its lanes, and everything it reported."""

    def __init__(self, store: MemoryStore) -> None:
        self.pump = Pump()
        self.link = ScriptedLink()
        self.store = store
        self.link.believed = lambda: [
            event.data.decode() for event in store._events if event.value["kind"] == FactKind.REVIEW_DECIDED
        ]
        self.clock = FakeClock()
        self.sessions: list[str | None] = []
        self.sent: Outcome[None] = Ok(None)
        self.flushes: list[list[str]] = []
        self.heard: list[Outcome[Any]] = []
        self.lanes = [Lane("net", self.pump.post), Lane("store", self.pump.post)]
        self.views = MemoryViews()
        self.desk = ReviewDesk(
            self.lanes[0],
            self.link,
            self.lanes[1],
            store,
            lambda text: text.replace("4111111111111111", "[card]"),
            self.clock,
            self.flush,
            self.sessions.append,
            self.views,
        )

    def flush(self, done: Callable[[Outcome[None]], None]) -> None:
        self.flushes.append([fact.kind for fact in self.store.facts(CONTACT)])
        done(self.sent)

    def outcome(self, ask: Callable[[Callable[[Outcome[Any]], None]], None]) -> Outcome[Any]:
        """Ask, and wait for the one answer."""
        count = len(self.heard)
        ask(self.heard.append)
        self.pump.until(lambda: len(self.heard) > count)
        return self.heard[-1]

    def sign_in(self) -> None:
        assert isinstance(self.outcome(lambda done: self.desk.sign_in("sam", "secret words", done)), Ok)

    def open(self) -> OpenedContact:
        found = self.outcome(lambda done: self.desk.open(CONTACT, ReviewReason.COMPLAINT, done))
        assert isinstance(found, Ok)
        opened: OpenedContact = found.value
        return opened

    def fails_with(self, error: AssistError, ask: Callable[[Callable[[Outcome[Any]], None]], None]) -> None:
        assert self.outcome(ask) == Failed(error)

    def written(self) -> list[Fact]:
        return self.store.facts(CONTACT)


def made(store: MemoryStore) -> Iterator[Room]:
    store.enrol(IDENTITY)
    room = Room(store)
    yield room
    for lane in room.lanes:
        assert lane.close(10)
