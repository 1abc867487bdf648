"""The review with many contacts, and contacts with many events: nothing is left out without a word."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest
import sqlalchemy as sa

from agent_assist.domain.errors import BadInput, VersionTooOld
from agent_assist.domain.identity import uuid7
from agent_assist.policy.trust import SHIPPED
from agent_assist.protocol import messages as m
from agent_assist.server.db import migrations, queue, schema
from agent_assist.server.db.database import Database, Tx, open_database
from agent_assist.server.db.seconds import Reader
from agent_assist.server.services import reviewing
from agent_assist.server.services.log import Log
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.receipts import EVERYTHING, Receipts
from agent_assist.server.services.reviewing import Reviewing
from lab.postgresql import Postgres
from tests.contracts.server_parts import BOSS, flagged, signed_in
from tests.fakes.time import START_MS, FakeClock
from tests.server.receipt_calls import CODE, call, kinds
from tests.server_house import Desk, RealHouse

SEVERITIES = ("low", "medium", "high", "low")
KINDS = ("disclosure_late", "recorded_payment", "disclosure_missing")


@pytest.fixture
def database() -> str:
    return ""


BOSS_AT = Reader(BOSS.id, "desk-of-the-boss", BOSS.id)


def old_database(url: str, monkeypatch: pytest.MonkeyPatch) -> Database:
    """A database of the version before the queue had tables of its own."""
    with monkeypatch.context() as before:
        before.setattr(migrations, "_STEPS", migrations._STEPS[:3])
        return open_database(url, FakeClock())


def fill(tx: Tx, tenant: str, many: int) -> list[str]:
    """Insert flagged contacts as an earlier version kept them; every tenth is decided, every seventh has two flags."""
    ids = [uuid7(START_MS + number, os.urandom(10)) for number in range(many)]
    empty = {"tenant": tenant, "detail": "", "comment": "", "decided_by": "", "decided_at_ms": None}
    contacts, flags = [], []
    for number, contact in enumerate(ids):
        row = {"tenant": tenant, "id": contact, "agent": f"agent{number % 50}", "opened_at_ms": START_MS + number}
        contacts.append({**row, "number_masked": f"••• {number:05}", "line": "", "ended_at_ms": None, "talk_ms": None})
        severity, decision = SEVERITIES[number % 4], "" if number % 10 else "upheld"
        flag = {**empty, "contact": contact, "severity": severity, "at_ms": 0, "decision": decision}
        flags += [{**flag, "flag": kind} for kind in KINDS[number % 3 :][: 2 if number % 7 == 0 else 1]]
    tx.execute(schema.contact.insert(), contacts)
    tx.execute(schema.flag.insert(), flags)
    return ids


@pytest.mark.parametrize(
    ("kind", "many"), [("sqlite", 20_000), pytest.param("postgres", 600, marks=pytest.mark.postgres)]
)
def test_twenty_thousand_contacts_of_an_earlier_version_are_counted_and_found(
    kind: str, many: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    url = f"sqlite:///{tmp_path / 'x'}"
    if kind == "postgres":
        postgres: Postgres = request.getfixturevalue("postgres")
        url = postgres.fresh()
    old = old_database(url, monkeypatch)
    with old.write() as tx:
        ids = fill(tx, old.tenant, many)
    old.close()
    database = open_database(url, FakeClock())
    desk = Reviewing(database, FakeClock())
    waiting = [number for number in range(many) if number % 10]
    by_severity = Counter(SEVERITIES[number % 4] for number in waiting)
    first = desk.queue(BOSS_AT, m.QueueQuery(limit=100))
    assert first.counts is not None
    assert (first.total, first.counts["open"], first.counts["decided"]) == (len(waiting), len(waiting), many // 10)
    assert {name: first.counts[f"severity:{name}"] for name in by_severity} == by_severity
    order = sorted(waiting, key=lambda n: (("high", "medium", "low").index(SEVERITIES[n % 4]), n))
    assert [item.contact for item in first.items] == [ids[number] for number in order[:100]]
    second = desk.queue(BOSS_AT, m.QueueQuery(limit=100, after=first.next))
    assert [item.contact for item in second.items] == [ids[number] for number in order[100:200]]
    last = order[-1]
    found = desk.queue(BOSS_AT, m.QueueQuery(search=f"{last:05}"))
    assert ([item.contact for item in found.items], found.total) == ([ids[last]], 1)
    agents = desk.queue(BOSS_AT, m.QueueQuery(search="AGENT49"))
    assert agents.total == sum(number % 50 == 49 for number in waiting)
    with pytest.raises(VersionTooOld, match=f"There are {many}"):  # a desktop of an earlier version would show a part
        desk.queue(BOSS_AT)
    with database.read() as tx:  # the counts are kept by hand, so they are checked against what is there
        assert queue.counts(tx, database.tenant) == recount(tx)
    database.close()


def recount(tx: Tx) -> dict[tuple[str, int], int]:
    rows = tx.execute(sa.text("SELECT list, rank, count(*) FROM queue_entry GROUP BY list, rank"))
    return {(str(row[0]), int(row[1])): int(row[2]) for row in rows}


def prolong(house: RealHouse, contact: str, many: int) -> None:
    """Give a contact many more events, each with the bytes of its first."""
    with house.database.write() as tx:
        row = tx.execute(sa.select(schema.event).where(schema.event.c.contact == contact).limit(1)).mappings().one()
        top = tx.execute(sa.select(sa.func.max(schema.event.c.pos))).scalar_one()
        more = [{**row, "id": f"x{n}", "seq": n, "device": "x", "pos": top + n} for n in range(1, many + 1)]
        tx.execute(schema.event.insert(), more)
        tx.execute(schema.head.update().values(pos=top + many))


def test_a_contact_with_many_events_is_reviewed_whole_or_not_at_all(desk: Desk, house: RealHouse) -> None:
    session = signed_in(house, desk)
    contact = flagged(desk)
    desk.send()
    prolong(house, contact, 5_000)
    opened = desk.outbox.record("review_opened", contact, {"reason": "coach"}, actor=BOSS)
    desk.send(session=session)
    assert len(desk.link.contact(session, contact, opened.id).events) == 5_004
    with pytest.raises(BadInput):  # a desktop of an earlier version is refused instead of shown a part
        Reviewing(house.database, house.clock).contact(BOSS_AT, contact, opened.id)


def test_a_page_of_long_events_ends_early_and_leaves_none_out(
    desk: Desk, house: RealHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reviewing, "CONTACT_BYTES", 1_500)
    session = signed_in(house, desk)
    contact = flagged(desk)
    desk.send()
    opened = desk.outbox.record("review_opened", contact, {"reason": "coach"}, actor=BOSS)
    desk.send(session=session)
    page = Reviewing(house.database, house.clock).contact(BOSS_AT, contact, opened.id, 0)
    assert (0 < len(page.events) < 4, page.next > 0) == (True, True)
    fits = sum(len(one.encode()) for one in page.events)
    for room, more in ((fits, 0), (fits - 1, -1)):  # what fills a page to its last byte is in it
        monkeypatch.setattr(reviewing, "CONTACT_BYTES", room)
        again = Reviewing(house.database, house.clock).contact(BOSS_AT, contact, opened.id, 0)
        assert len(again.events) == max(1, len(page.events) + more)
    monkeypatch.setattr(reviewing, "CONTACT_BYTES", 1_500)
    assert len(desk.link.contact(session, contact, opened.id).events) == 4


def test_a_withdrawal_behind_thousands_of_events_counts(desk: Desk, house: RealHouse) -> None:
    contact = call(desk, house)
    prolong(house, contact, 2_500)
    log = Log(house.database, house.clock)
    receipts = Receipts(house.database, house.clock, log, PacksInUse(house.database, house.clock, SHIPPED))
    ticket = receipts.unlock(CODE, "0182", "10.0.0.1")
    assert receipts.withdraw(receipts.open(CODE, ticket), EVERYTHING) == 2
    again = receipts.open(CODE, ticket)
    assert not any(answer.state.valid for answer in again.file.answers.values())
    assert receipts.withdraw(again, EVERYTHING) == 0
    assert kinds(house) == ["consent_withdrawn"] * 2
