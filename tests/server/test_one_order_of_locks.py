"""Who changes rows that others change too takes the lock of the head row first, behind nothing but their own chain."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.facts.server import LedgerExported
from agent_assist.domain.identity import uuid7
from agent_assist.domain.rights import Right
from agent_assist.protocol import messages as m
from agent_assist.server.db import database as databases
from agent_assist.server.db.erasure import ErasureRow
from agent_assist.server.db.seconds import Reader
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.erasure import Asked, Erasures
from agent_assist.server.services.explaining import Explaining
from agent_assist.server.services.export import Export
from agent_assist.server.services.log import Log
from agent_assist.server.services.packs import Packs
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.receipts import EVERYTHING, Opened, Receipts
from tests.contracts.server_parts import BOSS, flagged, signed_in
from tests.fakes.time import FakeClock
from tests.packs import ANN, BEN, TRUST, pack
from tests.server.receipt_calls import call
from tests.server_house import Desk, RealHouse

TABLE = re.compile(r"\b(?:FROM|JOIN|INTO|UPDATE)\s+(\w+)")
LOCK = "SELECT head.pos"


@pytest.fixture
def database() -> str:
    return ""


@contextmanager
def heard(house: RealHouse) -> Iterator[list[list[str]]]:
    """Collect the statements of each transaction meanwhile."""
    engine = house.database._engine
    found: list[list[str]] = []

    def begin(_connection: object) -> None:
        found.append([])

    def statement(_connection: object, _cursor: object, text: str, *_: object) -> None:
        if not text.startswith("BEGIN"):
            found[-1].append(" ".join(text.split()))

    sa.event.listen(engine, "begin", begin)
    sa.event.listen(engine, "before_cursor_execute", statement)
    try:
        yield found
    finally:
        sa.event.remove(engine, "begin", begin)
        sa.event.remove(engine, "before_cursor_execute", statement)


def before_the_lock(transactions: list[list[str]]) -> list[set[str]]:
    """Return, of each transaction that writes shared rows, the tables that it had to do with before the lock."""
    found = []
    for statements in transactions:
        if any(re.match(r"INSERT INTO (event|server_row)\b", one) for one in statements):
            at = next((place for place, one in enumerate(statements) if one.startswith(LOCK)), len(statements))
            found.append({table for one in statements[:at] for table in TABLE.findall(one)})
    return found


Acts = dict[str, tuple[Callable[[], object], list[set[str]]]]
"""By name: what is done, and the tables that it may have to do with before the lock, by transaction."""


def acts_of(house: RealHouse, desk: Desk) -> Acts:
    """Everything that changes what others change too, in an order in which each finds what it needs."""
    session = signed_in(house, desk)
    contact = call(desk, house)
    event = desk.outbox.record("review_opened", contact, {"reason": "coach"}, actor=BOSS)
    desk.codes(session=session)
    base, clock = house.database, house.clock
    in_use = PacksInUse(base, clock, TRUST)
    desks, pages = Receipts(base, clock, Log(base, clock), in_use), Explaining(base, clock, in_use)
    people, opened = Accounts(base, clock), Opened(contact, CaseFile(contact))
    house.add_user("ben", "Ben", "agent", "correct horse battery")
    erasures, asked, later = Erasures(base, clock), Asked("privacy office", "a letter"), clock.now_ms() + 1_000
    other = desk.outbox.new_id()
    desk.outbox.record("contact_opened", other, {"line": "Billing"}, personal={"name": "Ms Okafor"})
    desk.send()
    done_at = clock.now_ms()
    lost = ErasureRow(uuid7(done_at, bytes(10)), "contact.lost", "", "a", done_at, "b", None, "", done_at, None)
    wrap_up = desk.outbox.record("wrap_up_finished", contact)

    def due() -> None:
        clock.advance(2_000)
        assert [one.row.contact for one in erasures.due()] == [other]

    return {
        "a batch": (lambda: desk.send(desk.outbox.sealed([wrap_up])), [{"device", "event"}]),
        "a withdrawal": (lambda: desks.withdraw(opened, EVERYTHING), [set()]),
        "a wish for data": (lambda: desks.ask(opened, Right.ACCESS), [set()]),
        "the customer's page": (lambda: pages.for_customer(opened, "en"), [set()]),
        "the supervisor's page": (
            lambda: pages.for_supervisor(Reader("sue", "elsewhere", ""), contact, event.id, "en", "html"),
            [{"event"}],
        ),
        "letting nobody in": (lambda: people.disable("ben"), [set()]),
        "letting somebody in": (lambda: people.enable("ben"), [set()]),
        "another role": (lambda: people.set_role("ben", "supervisor"), [set()]),
        "a pack": (lambda: Packs(base, clock, TRUST).put(pack(ANN, BEN), date(2026, 1, 1)), [set()]),
        "an export": (lambda: Export(base, clock).read_by(LedgerExported(by="Ann", reader="auditor"), ""), [set()]),
        "an erasure": (lambda: erasures.contact(contact, asked), [set()]),
        "an erasure that waits": (
            lambda: erasures.contact(other, asked._replace(kept_until_ms=later, basis="Law")),
            [set()],
        ),
        "an erasure that is due": (due, [set()]),
        "an erasure asked for again": (lambda: erasures.repeat(lost, ["contact.lost"]), [set()]),
        "a revocation": (lambda: house.revoke(desk.enrolment.device), [{"device"}]),
    }


def test_the_lock_of_the_head_row_comes_first(house: RealHouse, desk: Desk) -> None:
    acts, told = acts_of(house, desk), {}
    for name, (act, _wanted) in acts.items():
        with heard(house) as transactions:
            act()
        told[name] = before_the_lock(transactions)
    assert told == {name: wanted for name, (_act, wanted) in acts.items()}


def test_who_takes_a_contact_waits_for_who_writes(house: RealHouse, desk: Desk) -> None:
    session, contact = signed_in(house, desk), flagged(desk)
    desk.send()
    with heard(house) as transactions:
        desk.link.assign(session, m.AssignRequest(contact=contact, to="sue"))
    assert before_the_lock(transactions) == [set()]


def test_a_restart_of_the_log_waits_for_who_writes(house: RealHouse) -> None:
    with heard(house) as transactions:
        Log(house.database, house.clock).restart("restored")
    (statements,) = transactions
    assert statements[0].startswith(LOCK)


def test_who_writes_takes_the_file_at_the_begin_and_who_reads_never(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that starts meanwhile finds no half of a schema, and nobody who reads has to wait."""
    begun: list[str] = []
    plain = databases._begin

    def begin(tx: sa.Connection) -> None:
        plain(tx)
        with closing(sqlite3.connect(tmp_path / "x", timeout=0, isolation_level=None)) as other:
            try:
                other.execute("BEGIN IMMEDIATE")
                begun.append("shared")
            except sqlite3.OperationalError:
                begun.append("alone")

    monkeypatch.setattr(databases, "_begin", begin)
    made = databases.open_database(f"sqlite:///{tmp_path / 'x'}", FakeClock())
    with made.read():
        pass
    with made.write():
        pass
    made.check()
    made.close()
    assert begun == ["alone", "shared", "alone", "shared"]
