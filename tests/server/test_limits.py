"""Every limit of the server at its edge: the last number that fits, and the first that does not."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from msgspec.structs import replace

from agent_assist.domain import base64_text
from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import FactKind
from agent_assist.evidence.envelope import Event, Head, link
from agent_assist.evidence.personal import SubjectKey
from agent_assist.protocol import messages as m
from agent_assist.protocol.messages import EventCode
from agent_assist.server import app
from agent_assist.server.api import reading
from agent_assist.server.db import database
from agent_assist.server.db.database import Database
from agent_assist.server.front import DEFAULT
from agent_assist.server.services import erasure, ingest, reviewing, secrets, throttle
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.enrolment import Enrolment
from agent_assist.server.services.erasure import Asked
from agent_assist.server.services.event_row import event_row
from agent_assist.server.services.feed import Feed
from agent_assist.server.services.log import Log
from agent_assist.server.services.readers import Readers
from agent_assist.server.services.receiving import doubts
from agent_assist.server.services.throttle import Throttle
from tests.edges import Edge, taken, wrong_at
from tests.fakes.time import FakeClock
from tests.making import draft
from tests.ready_database import begin_file

DOCS = Path(__file__).resolve().parents[2] / "docs"
NOW = 1_795_000_000_000
PASSWORD = "correct horse battery"
SUBJECT = SubjectKey("contact.contact-1", bytes(range(32)))


class Rooms:
    """The services on an embedded database, with a clock that moves when told."""

    def __init__(self, opened: Database, clock: FakeClock) -> None:
        self.clock = clock
        self.accounts, self.enrolment = Accounts(opened, clock), Enrolment(opened, clock)
        self.throttle, self.readers = Throttle(opened, clock), Readers(opened, clock)
        self.log = Log(opened, clock)
        self.feed = Feed(opened, self.log)
        self.names = 0

    def name(self) -> str:
        """A name that is not taken."""
        self.names += 1
        return f"n{self.names}"

    def fails(self, count: int) -> bool:
        """Whether so many attempts pass at once."""
        key = self.name()
        return all(taken(self.throttle.attempt, {key: 3}) for _ in range(count))

    def waits(self, passed_ms: int) -> bool:
        """Whether somebody must still wait so long after the failure that began the first wait."""
        key = self.name()
        for _ in range(3):
            self.throttle.attempt({key: 3})
        self.clock.advance(passed_ms)
        return not taken(self.throttle.attempt, {key: 3})

    def remembers(self, ms: int) -> bool:
        """Whether failures are remembered so long after the last of them."""
        key = self.name()
        for _ in range(3):
            self.throttle.attempt({key: 3})
        self.clock.advance(ms)
        self.throttle.attempt({key: 3})
        return not taken(self.throttle.attempt, {key: 3})

    def enrols(self, after_ms: int = 0, name: str = "Desk", key: bytes | None = None) -> bool:
        """Whether a code is good for a device after so long, with this name and key."""
        agent = self.name()
        self.accounts.add(agent, "Maya", "agent", None)
        code, _ends = self.enrolment.create_code(agent)
        self.clock.advance(after_ms)
        public = base64_text.encode(key if key is not None else self.names.to_bytes(32, "big"))
        return taken(self.enrolment.enrol, m.EnrolRequest(code=code, device_name=name, public_key=public), agent)

    def session_after(self, ms: int) -> bool:
        """Whether a session is still good after so long."""
        agent = self.name()
        self.accounts.add(agent, "Maya", "agent", PASSWORD)
        code, _ends = self.enrolment.create_code(agent)
        public = base64_text.encode(self.names.to_bytes(32, "big"))
        answer = self.enrolment.enrol(m.EnrolRequest(code=code, device_name="Desk", public_key=public), agent)
        device = self.enrolment.device(answer.token)
        session = self.accounts.sign_in(device, m.SignInRequest(user=agent, password=PASSWORD)).session
        self.clock.advance(ms)
        return self.accounts.behind(device, session) is not None

    def auditor_after(self, ms: int) -> bool:
        token, _ends = self.readers.create("Ann", 1)
        self.clock.advance(ms)
        return self.readers.auditor(token) == "Ann"

    def a_body(self, length: int) -> bool:
        bare = len(json.dumps({"a": ""}))
        return taken(self.feed.publish, "setting", self.name(), {"a": "x" * (length - bare)})


@pytest.fixture
def rooms(tmp_path: Path) -> Iterator[Rooms]:
    clock = FakeClock()
    begin_file(tmp_path / app.DATABASE_FILE, clock)
    opened = app.open_house(app.Settings("", "127.0.0.1", 0, tmp_path), clock)
    yield Rooms(opened, clock)
    opened.close()


def subject_key(length: int) -> bool:
    """Whether a key of so many bytes is taken."""
    return taken(ingest._key, m.SubjectKey(kid="contact.c", key=base64_text.encode(bytes(length))))


EDGES: dict[str, Callable[[Rooms], Edge]] = {
    "accounts: letters of an id": lambda r: Edge(
        64, lambda n: taken(r.accounts.add, (r.name() + "x" * n)[:n], "Maya", "agent", None)
    ),
    "accounts: letters of a name": lambda r: Edge(
        100, lambda n: taken(r.accounts.add, r.name(), "x" * n, "agent", None)
    ),
    "accounts: longest password": lambda r: Edge(
        256, lambda n: taken(r.accounts.add, r.name(), "Maya", "agent", "x" * n)
    ),
    "accounts: shortest password": lambda r: Edge(
        10, lambda n: taken(r.accounts.add, r.name(), "Maya", "agent", "x" * n), upwards=True
    ),
    "accounts: a session": lambda r: Edge(8 * 3_600_000 - 1, r.session_after),
    "enrolment: a code": lambda r: Edge(24 * 3_600_000 - 1, r.enrols),
    "enrolment: letters of a device": lambda r: Edge(100, lambda n: r.enrols(name="x" * n)),
    "enrolment: bytes of a key, at most": lambda r: Edge(
        32, lambda n: n < 32 or r.enrols(key=r.names.to_bytes(n, "big"))
    ),
    "enrolment: bytes of a key, at least": lambda r: Edge(
        32, lambda n: n > 32 or r.enrols(key=r.names.to_bytes(n, "big")), upwards=True
    ),
    "ingest: bytes of a subject key, at most": lambda _r: Edge(32, lambda n: n < 32 or subject_key(n)),
    "ingest: bytes of a subject key, at least": lambda _r: Edge(32, lambda n: n > 32 or subject_key(n), upwards=True),
    "readers: letters of a name": lambda r: Edge(100, lambda n: taken(r.readers.create, "x" * n, 1)),
    "readers: hours": lambda r: Edge(744, lambda n: taken(r.readers.create, "Ann", n)),
    "readers: fewest hours": lambda r: Edge(1, lambda n: taken(r.readers.create, "Ann", n), upwards=True),
    "readers: one hour": lambda r: Edge(3_600_000 - 1, r.auditor_after),
    "log: letters of a reason": lambda r: Edge(200, lambda n: taken(r.log.restart, "x" * n)),
    "feed: bytes of a body": lambda r: Edge(1_048_576, r.a_body),
    "feed: letters of an id": lambda r: Edge(128, lambda n: taken(r.feed.publish, "setting", "x" * n, {})),
    "throttle: failures that are free": lambda r: Edge(3, r.fails),
    "throttle: the first wait": lambda r: Edge(999, r.waits),
    "throttle: memory": lambda r: Edge(900_000, r.remembers),
}


@pytest.mark.parametrize("name", EDGES)
def test_a_limit_holds_at_its_edge(rooms: Rooms, name: str) -> None:
    assert wrong_at(EDGES[name](rooms)) == []


def test_each_failure_doubles_the_wait_from_a_second_to_five_minutes() -> None:
    waits = [throttle._wait_ms(failures, 3, 0) for failures in (2, 3, 4, 5, 11, 12, 13, 1_000)]
    assert waits == [0, 1_000, 2_000, 4_000, 256_000, 300_000, 300_000, 300_000]
    assert [throttle._wait_ms(3, 3, passed) for passed in (-5_000, 0, 1, 999, 1_000)] == [1_000, 1_000, 999, 1, 0]


def erases(**words: str) -> bool:
    """Whether an erasure is taken with these words, so far as words go."""
    try:
        erasure._check(Asked(**{"by": "a", "reason": "b", "basis": "", **words}, kept_until_ms=None))
    except BadInput:
        return False
    return True


def an_event(kind: str = "contact_opened", contact: str = "c", actor: str = "maya", at_ms: int = NOW) -> Event:
    made = draft(FactKind.CONTACT_OPENED, contact=contact, at_ms=at_ms)
    return link(Head("t", "d"), replace(made, kind=kind, actor=made.actor._replace(id=actor)), SUBJECT)[0]


def column(name: str) -> Callable[[int], bool]:
    """Whether a value of so many letters stands in its column."""

    def fits(count: int) -> bool:
        text = "x" * count
        made = {"kind": an_event(kind=text), "contact": an_event(contact=text), "actor": an_event(actor=text)}[name]
        return bool(getattr(event_row(made, "d", 1, EventCode.STORED, NOW), name) == text)

    return fits


def a_batch(keys: int = 0, events: int = 1, length: int = 1) -> bool:
    """Whether a batch of this size is looked at."""
    seal = m.SealMessage(device="", seq=0, digest="", signature="")
    batch = m.BatchRequest(events=["x" * length] * events, seal=seal, keys=[m.SubjectKey(kid="k", key="")] * keys)
    return taken(ingest._check_limits, batch)


def undoubted(ms: int) -> bool:
    """Whether an event that is so far ahead of the server (behind it, if negative) is taken as it says."""
    return not doubts("d", [an_event(at_ms=NOW + ms)], NOW)


PURE = {
    "rows: letters of a kind": Edge(64, column("kind")),
    "rows: letters of a contact": Edge(36, column("contact")),
    "rows: letters of an actor": Edge(64, column("actor")),
    "ingest: keys": Edge(500, lambda n: a_batch(keys=n)),
    "ingest: events": Edge(m.BATCH_LIMIT, lambda n: a_batch(events=n)),
    "ingest: bytes of an event": Edge(m.EVENT_LIMIT, lambda n: a_batch(length=n)),
    "receiving: a clock ahead": Edge(300_000, undoubted),
    "receiving: a late delivery": Edge(31 * 86_400_000, lambda ms: undoubted(-ms)),
    "erasure: letters of who asks": Edge(200, lambda n: erases(by="x" * n)),
    "erasure: letters of a reason": Edge(200, lambda n: erases(reason="x" * n)),
    "erasure: letters of a law": Edge(200, lambda n: erases(basis="x" * n)),
    "review: letters of a search": Edge(
        200, lambda n: taken(reviewing._wanted, m.QueueQuery(filter="open", search="x" * n))
    ),
    "reading: bytes of a form": Edge(2_000, lambda n: bool(reading.form(b"a=".ljust(n, b"x")))),
    "reading: fields of a form": Edge(8, lambda n: bool(reading.form(b"&".join([b"a=1"] * n)))),
}


@pytest.mark.parametrize("name", PURE)
def test_a_limit_without_a_database_holds_at_its_edge(name: str) -> None:
    assert wrong_at(PURE[name]) == []


def test_a_code_for_typing_has_four_groups_of_five() -> None:
    assert {re.sub(r"[0-9A-Z]", "x", secrets.new_code()) for _ in range(20)} == {"xxxxx-xxxxx-xxxxx-xxxxx"}


def test_a_token_has_256_bits() -> None:
    assert {len(base64_text.decode(secrets.new_token().translate(str.maketrans("-_", "+/")) + "=")) for _ in "abc"} == {
        32
    }


def test_the_page_of_the_server_tells_the_bounds_that_it_runs_with() -> None:
    rows = [line for line in (DOCS / "server.md").read_text(encoding="utf-8").splitlines() if line.startswith("|")]

    def told(what: str) -> str:
        return next(line.split("|")[2].strip() for line in rows if line.startswith(f"| {what} "))

    kib, mib, most = 1024, 1024 * 1024, DEFAULT
    assert told("connections, idle ones too").startswith(f"{most.connections:,}, ")
    assert told("requests under way, of one sender") == f"{most.requests}, {most.requests_of_one}"
    head = f"{most.head_s:.0f} s, {most.head / kib:g} KiB, {most.headers}"
    assert told("a head: its time, length, headers") == head
    large = f"{m.REQUEST_LIMIT / mib:g} MiB for batches and packs, else {most.small / mib:g} MiB"
    assert told("a body: its time, length") == f"{most.body_s:.0f} s, {large}"
    arriving = f"{most.arriving / mib:g} MiB, {most.arriving_of_one / mib:g} MiB"
    assert told("bodies that are still coming, of one sender") == arriving


def test_postgresql_waits_as_long_as_the_page_says() -> None:
    page = " ".join((DOCS / "server.md").read_text(encoding="utf-8").split())
    patience = {name: f"{ms / 1000:g} s" for name, ms in database._PATIENCE.items()}
    for name, words in {
        "idle_in_transaction_session_timeout": "whose server has not gone on for {}",
        "lock_timeout": "a wait for a lock after {}",
        "statement_timeout": "a statement after {}",
        "tcp_user_timeout": "takes nothing for {}",
    }.items():
        assert words.format(patience.pop(name)) in page, name
    assert not patience
    assert set(database._PROBE.patience.values()) == {2_000}
    assert database._PROBE.wait_s == 2


def test_there_is_a_connection_to_the_database_for_each_request_that_is_worked_on() -> None:
    assert (database._WORK.kept, database._WORK.more, database._WORK.wait_s) == (8, 8, 5)
    assert database._WORK.kept + database._WORK.more == DEFAULT.working
    assert (database._PROBE.kept, database._PROBE.more) == (1, 1)


def test_an_engine_gets_its_bounds(tmp_path: Path) -> None:
    made = database._engine(database.address_of("postgresql://h/d?options=-c%20x=1"), database._PROBE)
    arguments = made.dialect.create_connect_args(made.url)[1]
    pool = made.pool
    assert isinstance(pool, sa.pool.QueuePool)
    assert (pool.size(), pool._max_overflow, pool._timeout) == (1, 1, 2)
    assert arguments["dbname"] == "d"
    made.dispose()
    embedded = database._engine(database.address_of(f"sqlite:///{tmp_path / 'x.sqlite3'}"))
    with embedded.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar() == 5_000
    embedded.dispose()
