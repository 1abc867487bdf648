"""Small answers of the server that larger tests pass by: for nothing, for what is not known, after a success."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.errors import BadInput, UnlockRefused
from agent_assist.domain.facts import Fact
from agent_assist.domain.identity import uuid7
from agent_assist.evidence.envelope import Head
from agent_assist.evidence.explain import Audience, Story
from agent_assist.evidence.explain import story as plain_story
from agent_assist.protocol import messages as m
from agent_assist.server.db import accounts, copying, devices, evidence, feed, queue, review, schema
from agent_assist.server.db.devices import DeviceRow
from agent_assist.server.db.erasure import ErasureRow
from agent_assist.server.db.feed import FeedRow
from agent_assist.server.services import explaining, reviewing
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.erasure import Erasures
from agent_assist.server.services.log import Log
from agent_assist.server.services.packs import Packs
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.receipts import Opened, Receipts
from tests.contracts.server_parts import raw
from tests.packs import ANN, TRUST, pack
from tests.server.receipt_calls import CODE, call
from tests.server.test_packs import request, rows
from tests.server_house import PASSWORD, Desk, RealHouse


@pytest.fixture
def database() -> str:
    return ""


def test_asked_for_nothing_the_database_tells_nothing(house: RealHouse) -> None:
    tenant = house.database.tenant
    with house.database.read() as tx:
        assert accounts.names(tx, tenant, set()) == {}
        assert accounts.names(tx, tenant, {"maya", "nobody"}) == {"maya": "Maya Lindqvist"}
        assert review.contacts(tx, tenant, []) == {}
        assert review.flags(tx, tenant, []) == {}


def test_a_severity_that_is_not_known_comes_last() -> None:
    assert [queue._rank(one) for one in ("high", "medium", "low", "of a newer version")] == [0, 1, 2, 2]
    newer = m.FlagRow(flag="f", severity="of a newer version", at_ms=5)
    assert reviewing._urgency(newer) == (3, 5, "f")


def test_a_row_is_one_of_its_kind_and_id(house: RealHouse) -> None:
    tenant = house.database.tenant
    rows = [FeedRow(kind, name, 0, None, f'"{kind} {name}"') for kind in ("pack", "setting") for name in ("a", "b")]
    with house.database.write() as tx:
        for pos, row in enumerate(rows, 11):
            feed.put(tx, tenant, FeedRow(row.kind, row.id, pos, row.agent, row.body))
        feed.put(tx, tenant, FeedRow("pack", "a", 20, "maya", '"new"'))
        found = {(row.kind, row.id): feed.one(tx, tenant, row.kind, row.id) for row in rows}
        assert {key: row.body for key, row in found.items() if row is not None} == {
            ("pack", "a"): '"new"',
            ("pack", "b"): '"pack b"',
            ("setting", "a"): '"setting a"',
            ("setting", "b"): '"setting b"',
        }
        assert [(row.id, row.pos, row.agent) for row in feed.of_kind(tx, tenant, "pack")] == [
            ("b", 12, None),
            ("a", 20, "maya"),
        ]
        assert feed.position(tx, tenant, "setting", "b", '"setting b"') == 14
        for kind, name, body in (("pack", "b", "x"), ("pack", "c", '"pack b"'), ("script", "b", '"pack b"')):
            assert feed.position(tx, tenant, kind, name, body) is None
        assert feed.one(tx, tenant, "script", "a") is None


def test_who_gets_in_begins_anew_to_be_wrong(house: RealHouse, desk: Desk) -> None:
    house.add_user("sue", "Sue", "supervisor", PASSWORD)
    people = Accounts(house.database, house.clock)
    device = _device(house, desk)
    for password in ("wrong", "wrong", PASSWORD, "wrong", "wrong", "wrong"):
        request = m.SignInRequest(user="sue", password=password)
        if password == PASSWORD:
            assert people.sign_in(device, request).user == "sue"
            continue
        with pytest.raises(UnlockRefused, match="Wrong user ID or password"):
            people.sign_in(device, request)
    with pytest.raises(UnlockRefused, match="Too many"):
        people.sign_in(device, m.SignInRequest(user="SUE", password=PASSWORD))


def test_who_opens_a_receipt_begins_anew_to_be_wrong(house: RealHouse, desk: Desk) -> None:
    call(desk, house)
    base, clock = house.database, house.clock
    service = Receipts(base, clock, Log(base, clock), PacksInUse(base, clock, TRUST))
    for digits in ("0000", "0000", "0182", "0000", "0000", "0000"):
        if digits == "0182":
            assert service.unlock(CODE, digits, "192.0.2.1")
            continue
        with pytest.raises(UnlockRefused, match="don't match"):
            service.unlock(CODE, digits, "192.0.2.1")
    with pytest.raises(UnlockRefused, match="Too many"):
        service.unlock(CODE, "0182", "192.0.2.1")
    assert service.unlock(CODE, "0182", "192.0.2.2"), "somebody else does not wait"


def test_the_part_that_a_crash_left_does_not_stop_a_backup(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "x") as made:
        made.execute("CREATE TABLE t (a)")
    made.close()
    (tmp_path / "copy.part").write_bytes(b"half of one")
    copying.back_up(f"sqlite:///{tmp_path / 'x'}", tmp_path / "copy")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy", "x"]
    with pytest.raises(BadInput, match="there already"):
        copying.back_up(f"sqlite:///{tmp_path / 'x'}", tmp_path / "copy")
    with pytest.raises(BadInput, match="folder of the backup"):
        copying.back_up(f"sqlite:///{tmp_path / 'x'}", tmp_path / "none" / "copy")


def _device(house: RealHouse, desk: Desk) -> DeviceRow:
    with house.database.read() as tx:
        found = devices.lock(tx, house.database.tenant, desk.enrolment.device)
    assert found is not None
    return found


def test_what_is_taken_back_is_a_list_of_digests(house: RealHouse) -> None:
    order = request(house, pack(ANN), takes_back=("x",))
    with pytest.raises(BadInput, match="no list of digests"):
        Packs(house.database, house.clock, TRUST).publish(order)
    assert rows(house) == []


def test_an_erasure_that_a_copy_does_not_know_stands_there_again(house: RealHouse) -> None:
    erasures, now = Erasures(house.database, house.clock), house.clock.now_ms()
    waits = ErasureRow(uuid7(now, bytes(10)), "contact.waits", "", "a", now, "b", now + 1_000, "Law")
    done = ErasureRow(uuid7(now + 1, bytes(10)), "contact.done", "", "a", now, "b", None, "", now, "e")
    assert erasures.repeat(waits, ["contact.waits"])
    assert erasures.repeat(done, ["contact.done"])
    again = {one.row.id: one for one in erasures.every()}
    assert again[waits.id].row == waits
    assert (again[waits.id].kids, again[done.id].kids) == (("contact.waits",), ("contact.done",))
    fact = again[done.id].row
    assert (fact.done_at_ms, fact.event != "e", fact.subject) == (now, True, "contact.done")
    with house.database.read() as tx:
        assert evidence.key_states(tx, house.database.tenant, ["contact.waits", "contact.done"]) == {
            "contact.done": None
        }


def test_the_customers_page_is_made_of_nothing_personal(
    house: RealHouse, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its words leave out what is personal, too; but what is not there cannot be told by mistake."""
    contact = call(desk, house)
    base, clock = house.database, house.clock
    pages = explaining.Explaining(base, clock, PacksInUse(base, clock, TRUST))
    told: list[set[str]] = []

    def story(name: str, facts: list[Fact], *more: Audience) -> Story:
        told.append({value for fact in facts for value in fact.personal})
        return plain_story(name, facts, *more)

    monkeypatch.setattr(explaining, "story", story)
    opened = Opened(contact, CaseFile(contact))
    for _ in range(2):
        assert pages.for_customer(opened, "en").media == "text/html"
    assert all(not names & {"name", "number", "code"} for names in told), told
    assert len(told) == 2


def test_whatever_is_wrong_with_a_batch_its_answer_says_where_the_chain_stands(house: RealHouse, desk: Desk) -> None:
    first, second = (desk.outbox.record("wrap_up_finished") for _ in range(2))
    stands = (2, second.digest)
    assert desk.codes() == ["stored"] * 2
    third, fourth = (desk.outbox.record("wrap_up_finished") for _ in range(2))
    texts = [event.data.decode() for event in (first, second, third, fourth)]
    batches = {
        "no event": ([texts[2], "{}"], 4, ["gap", "invalid"]),
        "a link is missing": ([texts[1], texts[3]], 4, ["gap", "invalid"]),
        "a gap": ([texts[3]], 4, ["gap"]),
        "known": ([texts[0], texts[1]], 2, ["already_reported"] * 2),
    }
    for name, (sent, seq, codes) in batches.items():
        answer = desk.link.send(raw(desk, sent, seq), None)
        assert [one.code.value for one in answer.results] == codes, name
        assert (answer.watermark, answer.watermark_digest) == stands, name
        assert all(bool(one.detail) != (one.code.value == "already_reported") for one in answer.results), name
    answer = desk.link.send(raw(desk, texts[1:], 4), None)
    assert [one.code.value for one in answer.results] == ["already_reported", "stored", "stored"]
    assert (answer.watermark, answer.watermark_digest) == (4, fourth.digest)
    with house.database.read() as tx:
        assert tx.execute(sa.select(schema.forked_event.c.seq)).scalars().all() == []


def test_a_second_history_is_kept_once_as_it_came(house: RealHouse, desk: Desk) -> None:
    desk.outbox.record("wrap_up_finished")
    desk.send()
    desk.outbox.head = Head(desk.enrolment.tenant, desk.enrolment.device)
    other = desk.outbox.record("wrap_up_finished", body={"disposition": "other"})
    for _ in range(2):
        house.clock.advance(1_000)
        answer = desk.link.send(raw(desk, [other.data.decode()], 1), None)
        assert [(one.code.value, bool(one.detail)) for one in answer.results] == [("fork", True)]
    kept = schema.forked_event.c
    with house.database.read() as tx:
        found = tx.execute(sa.select(kept.device, kept.seq, kept.digest, kept.data, kept.received_at_ms)).one()
        marked = devices.lock(tx, house.database.tenant, desk.enrolment.device)
    first = house.clock.now_ms() - 1_000
    assert tuple(found) == (desk.enrolment.device, 1, other.digest, other.data, first)
    assert marked is not None
    assert marked.forked_at_ms == first
