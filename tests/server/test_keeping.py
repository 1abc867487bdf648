"""`admin keeping` on a real database: what is due when, what is held, in conflict or without a day; by pages."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import PolicyRef
from agent_assist.domain.identity import uuid7
from agent_assist.policy.bundled import default_pack_path, load_default
from agent_assist.policy.pack import Pack
from agent_assist.policy.pack_files import read_contents
from agent_assist.policy.trust import SHIPPED
from agent_assist.server.db import keeping_state
from agent_assist.server.db.database import open_database
from agent_assist.server.db.keeping_state import Wanted, WorkedOut
from agent_assist.server.services import keeping as service
from agent_assist.server.services.erasure import Asked, Erasures
from agent_assist.server.services.holds import Holds
from agent_assist.server.services.keeping import OPEN, PAGE_LIMIT, KeepingTimes
from agent_assist.server.services.packs_in_use import PacksInUse
from tests.fakes.time import FakeClock
from tests.server_house import Desk, RealHouse

ALL = Wanted()
SHIPPED_DIGEST = load_default().ref.digest


def times(house: RealHouse) -> KeepingTimes:
    return KeepingTimes(house.database, house.clock, PacksInUse(house.database, house.clock, SHIPPED))


def day(house: RealHouse, later: int = 0) -> str:
    return (datetime.fromtimestamp(house.clock.now_ms() / 1000, UTC).date() + timedelta(days=later)).isoformat()


def recorded(desk: Desk, house: RealHouse, number: int, place: str = "PT", *, note: bool = False) -> str:
    """A call from a place that was recorded with a yes."""
    contact = uuid7(house.clock.now_ms(), number.to_bytes(10, "big"))
    question = {"customer": [[place, "stated"]], "agent": "CH", "recorder": "CH", "purpose": "quality"}
    desk.outbox.record("contact_opened", contact, {"call_id": "c1", "direction": "in", "number_masked": "•"})
    decided = {"trigger": "incoming", "level": "explicit", "question": question}
    desk.outbox.record("policy_decided", contact, decided, policy=PolicyRef(SHIPPED_DIGEST, "d1"))
    desk.outbox.record("consent_given", contact, {"purpose": "quality", "language": "en"})
    desk.outbox.record("recorder_confirmed", contact, {"state": "recording", "means": "written"})
    if note:
        desk.outbox.record("note_saved", contact, {"kinds": {}}, personal={"text": "asked for a copy"})
    desk.outbox.record("contact_ended", contact, {"reason": "hangup"})
    assert set(desk.codes()) == {"stored"}
    return contact


def shown(house: RealHouse, wanted: Wanted = ALL, limit: int = 100) -> list[dict[str, Any]]:
    return list(times(house).page(wanted, limit=limit).records)


def named(rows: list[dict[str, Any]]) -> list[tuple[str, str, str | None]]:
    return [(row["contact"], row["record"], row["due"]) for row in rows]


def test_each_record_has_its_day_and_where_it_comes_from(desk: Desk, house: RealHouse) -> None:
    contact = recorded(desk, house, 1, note=True)
    assert named(shown(house)) == [
        (contact, "recording:quality", day(house, 30)),
        (contact, "note", day(house, 365)),
        (contact, "consent", day(house, 2190)),
        (contact, "ledger", day(house, 2190)),
    ]
    row = shown(house)[0]
    assert (row["why"], row["held"], row["place_known"], row["rules"]) == ("own", False, True, [])
    assert row["delete_by"] == day(house, 30)


def test_what_came_since_is_worked_out_and_nothing_else(desk: Desk, house: RealHouse) -> None:
    first = recorded(desk, house, 1)
    recorded(desk, house, 2)
    assert times(house).refresh() == 2
    assert times(house).refresh() == 0
    desk.outbox.record("note_saved", first, {"kinds": {}}, personal={"text": "one more"})
    desk.codes()
    assert times(house).refresh() == 1
    assert (first, "note", day(house, 365)) in named(shown(house))


def test_filters_narrow_and_pages_go_on_where_the_last_one_ended(desk: Desk, house: RealHouse) -> None:
    contacts = [recorded(desk, house, number, "PT" if number % 2 else "CH") for number in range(6)]
    soon = shown(house, Wanted(until=day(house, 30)))
    assert named(soon) == [(one, "recording:quality", day(house, 30)) for one in sorted(contacts[1::2])]
    assert shown(house, Wanted(until=day(house, 29))) == []
    seen, after = list[dict[str, Any]](), ""
    for _ in range(5):
        page = times(house).page(ALL, after, 4)
        seen += page.records
        after = page.next
    assert (seen, after) == (shown(house), "")
    assert len(seen) == 18
    Holds(house.database, house.clock).place(contacts[1], "legal", "case 7")
    assert [row["contact"] for row in shown(house, Wanted(until=day(house, 30)))] == sorted(contacts[3::2])
    assert {row["contact"] for row in shown(house, Wanted(held=True))} == {contacts[1]}
    assert [row["held"] for row in shown(house, Wanted(held=True))] == [True] * 3
    Holds(house.database, house.clock).release(contacts[1], "legal", "over")
    assert shown(house, Wanted(held=True)) == []


def test_the_summary_counts_what_a_person_must_look_at(desk: Desk, house: RealHouse) -> None:
    held = recorded(desk, house, 1)
    recorded(desk, house, 2)
    recorded(desk, house, 3, "ZZ")
    Holds(house.database, house.clock).place(held, "legal", "case 7")
    manifest = load_default().manifest
    assert times(house).summary() == {
        "pack": f"{manifest.id} {manifest.version}",
        "records": 9, "overdue": 0, "due_in_30_days": 1, "held": 3, "contacts_on_hold": 1, "conflict": 0,
        "undated": 0, "no_period": 0, "unknown_place": 3,
    }  # fmt: skip
    house.clock.advance(31 * 86_400_000)
    found = times(house).summary()
    assert (found["overdue"], found["due_in_30_days"]) == (1, 0)


def test_an_erased_contact_has_no_note_any_more(desk: Desk, house: RealHouse) -> None:
    contact = recorded(desk, house, 1, note=True)
    assert "note" in [row["record"] for row in shown(house)]
    Erasures(house.database, house.clock).contact(contact, Asked("privacy office", "asked"))
    assert "note" not in [row["record"] for row in shown(house)]


@pytest.mark.parametrize("after", ["x", "2026-12-01", "2026-12-01 x y", "2026-12-01 " + "a" * 36 + " a b", "\n"])
def test_a_cursor_that_is_none_is_refused(house: RealHouse, after: str) -> None:
    with pytest.raises(BadInput, match="go on from"):
        times(house).page(ALL, after)
    for size in (0, PAGE_LIMIT + 1):
        with pytest.raises(BadInput, match="no page"):
            times(house).page(ALL, limit=size)


@pytest.fixture
def strict(monkeypatch: pytest.MonkeyPatch) -> list[Pack]:
    """The pack in force, which a test may change."""
    packs = [Pack(read_contents(default_pack_path()), "shipped")]
    monkeypatch.setattr(PacksInUse, "in_force", lambda _self: packs[-1])
    return packs


def changed(pack: Pack, file: str, old: str, new: str) -> Pack:
    assert old in pack.contents[file].decode()
    return Pack({**pack.contents, file: pack.contents[file].decode().replace(old, new).encode()}, "changed")


def test_another_pack_works_everything_out_again(desk: Desk, house: RealHouse, strict: list[Pack]) -> None:
    contact = recorded(desk, house, 1)
    assert named(shown(house))[0] == (contact, "recording:quality", day(house, 30))
    tag = "[profile]\nregulated_order = true\n\n[keep]"
    strict.append(changed(strict[-1], "house.toml", "[keep]", tag))
    (row,) = shown(house, Wanted(why=("conflict",)))
    assert (row["record"], row["due"]) == ("recording:quality", None)
    assert [(rule["id"], rule["period"]) for rule in row["rules"]] == [
        ("eu-mifid", "5 years"),
        ("pt-quality", "30 days"),
    ]
    assert times(house).summary()["conflict"] == 1
    strict.append(changed(strict[0], "house.toml", "ledger = 2190\n", ""))
    assert [row["record"] for row in shown(house, Wanted(why=OPEN))] == ["ledger"]
    assert shown(house)[-1]["record"] == "ledger", "without a day it comes last"


def test_a_law_that_begins_works_everything_out_again(desk: Desk, house: RealHouse, strict: list[Pack]) -> None:
    tomorrow = day(house, 1)
    late = changed(
        strict[-1], "retention.toml", 'clock = "recording"', f'effective_from = {tomorrow}\nclock = "recording"'
    )
    strict.append(late)
    recorded(desk, house, 1)
    last = day(house, 30)
    assert shown(house)[0]["delete_by"] is None
    house.clock.advance(86_400_000)
    assert (shown(house)[0]["record"], shown(house)[0]["delete_by"]) == ("recording:quality", last)


def test_a_period_that_grows_later_is_not_what_the_customer_was_told(
    desk: Desk, house: RealHouse, strict: list[Pack]
) -> None:
    contact = recorded(desk, house, 1, "CH")
    assert (contact, "recording:quality", day(house, 180)) in named(shown(house))
    for days, kept in ((20, 20), (400, 180)):  # a shorter one counts at once
        strict.append(changed(strict[0], "purposes.toml", "retention_days = 180", f"retention_days = {days}"))
        assert (contact, "recording:quality", day(house, kept)) in named(shown(house))


def test_two_that_work_it_out_at_once_leave_one_row_a_record(
    desk: Desk, house: RealHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "_EVENTS_AT_ONCE", 7)  # a contact's events fall into several pieces
    contacts = [recorded(desk, house, number) for number in range(12)]
    start, done = threading.Barrier(3), list[int]()

    def work() -> None:
        start.wait(20)
        done.append(times(house).refresh())

    threads = [threading.Thread(target=work) for _ in range(3)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(60)
    assert len(done) == 3
    assert named(shown(house, limit=1000))[:12] == [
        (one, "recording:quality", day(house, 30)) for one in sorted(contacts)
    ]
    assert len(shown(house, limit=1000)) == 36


def test_a_piece_that_was_lost_is_worked_out_by_the_next(desk: Desk, house: RealHouse) -> None:
    recorded(desk, house, 1)
    rows = shown(house)
    with house.database.write() as tx:  # as a kill in the middle of a long refresh leaves it
        keeping_state.put(tx, house.database.tenant, [rows[0]["contact"]], [])
        keeping_state.move(tx, house.database.tenant, WorkedOut("", 0))
    assert shown(house) == rows


def test_no_page_reads_all_rows(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'server'}", FakeClock())
    asked: list[tuple[str, Any]] = []
    with database.read() as tx:
        sa.event.listen(tx.engine, "before_cursor_execute", lambda _c, _k, said, given, *_: asked.append((said, given)))
        after = keeping_state.Place("2026-12-01", "a", "note")
        for wanted in (ALL, Wanted(until="2026-12-31"), Wanted(why=OPEN[:1]), Wanted(held=True), Wanted(contact="a")):
            keeping_state.page(tx, database.tenant, wanted, after, 10)
        pages = [one for one in asked if "FROM keeping" in one[0]]
        assert len(pages) == 5
        for said, given in pages:
            plan = [str(row[-1]) for row in tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}", given)]
            assert plan[0].startswith("SEARCH keeping USING INDEX keeping_")
            assert not [step for step in plan if step.startswith("SCAN")]
    database.close()
