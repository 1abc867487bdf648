"""Holds: a contact on legal hold is not erased, whoever asks, and who put it there and why is a fact in the log."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from agent_assist.domain.errors import AssistError, BadInput
from agent_assist.domain.facts import Actor, Role
from agent_assist.domain.identity import uuid7
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.evidence.explain import Audience, story
from agent_assist.evidence.explain.words import words
from agent_assist.server import app
from agent_assist.server.db import holds as rows
from agent_assist.server.db.database import open_database
from agent_assist.server.services.copies import back_up, restore
from agent_assist.server.services.erasure import Asked, Erasures
from agent_assist.server.services.export import Export
from agent_assist.server.services.holds import PAGE_LIMIT, RESTORE, Holds
from lab.postgresql import Postgres
from tests.evidence.ledgers import both
from tests.fakes.time import FakeClock
from tests.server.receipt_calls import CODE, Customer, call, kinds
from tests.server_house import Desk, RealHouse

ASKED = Asked("privacy office", "asked by letter")


def held(house: RealHouse) -> Holds:
    house.clock.advance(1)  # ids of one millisecond have no order
    return Holds(house.database, house.clock)


def erasures(house: RealHouse) -> Erasures:
    return Erasures(house.database, house.clock)


def told(house: RealHouse) -> list[tuple[str, str, dict[str, str]]]:
    facts = [json.loads(line) for line in house.events("server")]
    return [(one["kind"], one["contact"], one["body"]) for one in facts if one["kind"].startswith("hold_")]


def test_a_contact_on_hold_is_not_erased_and_what_to_do_is_said(desk: Desk, house: RealHouse) -> None:
    contact = call(desk, house)
    placed = held(house).place(contact, " legal ", " case 12 O 7/26 ")
    later = Asked("tax", "a law", house.clock.now_ms() + 10, "tax law")
    refused: list[Callable[[], object]] = [
        lambda: erasures(house).contact(contact, ASKED),
        lambda: erasures(house).subject(f"contact.{contact}", ASKED),
        lambda: erasures(house).contact(contact, later),
    ]
    for ask in refused:
        with pytest.raises(BadInput) as caught:
            ask()
        assert caught.value.title.startswith("Nothing was erased: since 20")
        assert "on legal hold (case 12 O 7/26), asked for by legal" in caught.value.title
        assert f"admin release-hold {contact}" in caught.value.line()
    assert erasures(house).every() == []
    released = held(house).release(contact, "legal", "settled")
    assert released.id == placed.id
    assert erasures(house).contact(contact, ASKED).row.done_at_ms is not None
    assert told(house) == [
        ("hold_placed", contact, {"by": "legal", "reason": "case 12 O 7/26"}),
        ("hold_released", contact, {"by": "legal", "hold": placed.id, "reason": "settled"}),
    ]
    lines = list(Export(house.database, house.clock).house())
    assert both(lines, log_key=house.database.key.public).ok


def test_an_erasure_whose_day_has_come_waits_for_the_hold(desk: Desk, house: RealHouse) -> None:
    contact, other = call(desk, house), uuid7(house.clock.now_ms(), bytes([9] * 10))
    desk.outbox.record("contact_opened", other, {"call_id": "c2", "direction": "in", "number_masked": "•"})
    desk.codes()
    until = house.clock.now_ms() + 1_000
    for one in (contact, other):
        erasures(house).contact(one, Asked("privacy office", "asked", until, "tax law"))
    held(house).place(contact, "legal", "case 7")
    house.clock.advance(2_000)
    states = {one.row.contact: (one.row.done_at_ms is not None, len(one.held)) for one in erasures(house).due()}
    assert states == {contact: (False, 1), other: (True, 0)}
    assert {one.row.contact: len(one.held) for one in erasures(house).every()} == {contact: 1, other: 0}
    held(house).release(contact, "legal", "over")
    assert [one.row.contact for one in erasures(house).due()] == [contact]
    assert erasures(house).due() == []


def test_each_of_several_holds_keeps_it(desk: Desk, house: RealHouse) -> None:
    contact = call(desk, house)
    first, second = (held(house).place(contact, "legal", reason) for reason in ("case 7", "audit"))
    with pytest.raises(BadInput, match="2 holds stand") as caught:
        held(house).release(contact, "legal", "over")
    assert first.id in caught.value.line()
    held(house).release(contact, "legal", "over", second.id)
    with pytest.raises(BadInput, match="case 7"):
        erasures(house).contact(contact, ASKED)
    with pytest.raises(BadInput, match="no such legal hold"):
        held(house).release(contact, "legal", "again", second.id)
    held(house).release(contact, "legal", "over")
    with pytest.raises(BadInput, match="not on legal hold"):
        held(house).release(contact, "legal", "again")


@pytest.mark.parametrize("text", ["", "   ", "a" * 201, "two\nlines", "\x00"])
def test_a_text_that_is_no_line_is_refused(desk: Desk, house: RealHouse, text: str) -> None:
    contact = call(desk, house)
    for by, reason in ((text, "case 7"), ("legal", text)):
        with pytest.raises(BadInput, match="cannot be used"):
            held(house).place(contact, by, reason)
        with pytest.raises(BadInput, match="cannot be used"):
            held(house).release(contact, by, reason)
    assert held(house).place(contact, "l" * 200, "r" * 200).reason == "r" * 200


def test_what_cannot_be_put_on_hold_says_why(desk: Desk, house: RealHouse) -> None:
    contact = call(desk, house)
    for nobody in ("", "x", uuid7(house.clock.now_ms(), bytes([7] * 10)), f"{contact}\x00"):
        with pytest.raises(BadInput, match="no such contact"):
            held(house).place(nobody, "legal", "case 7")
    held(house).place(contact, "legal", "case 7")
    with pytest.raises(BadInput, match="for that reason already, asked for by legal"):
        held(house).place(contact, "someone else", "case 7")
    held(house).release(contact, "legal", "over")
    held(house).place(contact, "legal", "case 7")  # it began again
    held(house).release(contact, "legal", "over")
    erasures(house).contact(contact, ASKED)
    with pytest.raises(BadInput, match="erased already"):
        held(house).place(contact, "legal", "case 8")
    assert len(told(house)) == 4


def test_two_at_once_place_it_once(desk: Desk, house: RealHouse) -> None:
    contact = call(desk, house)
    start, found = threading.Barrier(4), list[str]()

    def place() -> None:
        start.wait(20)
        try:
            found.append(held(house).place(contact, "legal", "case 7").id)
        except AssistError as refused:
            found.append(refused.title.partition(" for that")[0])

    threads = [threading.Thread(target=place) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(60)
    assert sorted(found)[1:] == ["This contact is on legal hold"] * 3
    assert len(told(house)) == 1


def test_a_hold_and_an_erasure_at_once_leave_either_the_one_or_the_other(desk: Desk, house: RealHouse) -> None:
    contact = call(desk, house)
    start, found = threading.Barrier(2), dict[str, bool]()

    def do(name: str) -> None:
        start.wait(20)
        try:
            if name == "hold":
                held(house).place(contact, "legal", "case 7")
            else:
                erasures(house).contact(contact, ASKED)
            found[name] = True
        except AssistError:
            found[name] = False

    threads = [threading.Thread(target=do, args=(name,)) for name in ("hold", "erase")]
    for one in threads:
        one.start()
    for one in threads:
        one.join(60)
    assert sorted(found.values()) == [False, True]


def test_they_are_listed_by_pages(desk: Desk, house: RealHouse) -> None:
    contact = call(desk, house)
    placed = [held(house).place(contact, "legal", f"case {n}").id for n in range(5)]
    held(house).release(contact, "legal", "over", placed[1])
    first = held(house).page(limit=3)
    assert [one.id for one in first.holds] == [placed[0], placed[2], placed[3]]
    rest = held(house).page(first.next, limit=3)
    assert ([one.id for one in rest.holds], rest.next) == ([placed[4]], "")
    every = held(house).page(limit=5, released=True)
    assert ([one.id for one in every.holds], every.next) == (placed, "")
    assert [one.released_at_ms is None for one in every.holds] == [True, False, True, True, True]
    for size in (0, PAGE_LIMIT + 1):
        with pytest.raises(BadInput, match="no page"):
            held(house).page(limit=size)


@pytest.mark.parametrize("kind", ["hold_placed", "hold_released"])
@pytest.mark.parametrize("who", [Actor("maya", Role.AGENT), Actor("maya", Role.SYSTEM)])
def test_no_desk_can_write_one(desk: Desk, house: RealHouse, kind: str, who: Actor) -> None:
    contact = call(desk, house)
    body = {"reason": "case 7", "by": "legal", "hold": "h"}
    desk.outbox.record(kind, contact, body, actor=who)
    assert desk.codes() == ["refused"]
    assert held(house).page().holds == ()
    assert erasures(house).contact(contact, ASKED).row.done_at_ms is not None


def test_the_page_for_the_supervisor_tells_it_and_the_customers_does_not(desk: Desk, house: RealHouse) -> None:
    contact = call(desk, house)
    held(house).place(contact, "legal", "case 12 O 7/26")
    customer = Customer(house)
    shown = customer.post(f"{CODE}/call", ticket=customer.ticket())
    assert shown.status_code == 200
    assert "12 O 7/26" not in shown.text
    facts = [fact_of(read(line), {}) for line in house.events("server")]
    (line,) = [one for one in story(contact, facts).lines if one.key == "hold_placed"]
    assert "can't erase them: case 12 O 7/26" in words("en", {}).line(line)
    assert not [one for one in story(contact, facts, Audience.DOOR).lines if one.key.startswith("hold")]


def test_a_restore_keeps_what_was_put_on_hold_since(desk: Desk, house: RealHouse, tmp_path: Path) -> None:
    if house.database.kind != "sqlite":
        pytest.skip("PostgreSQL is restored into an empty database; what follows is the same")
    contact = call(desk, house)
    before = held(house).place(contact, "legal", "old case")
    url = house.database._engine.url.render_as_string(hide_password=False)
    back_up(url, tmp_path / "copy")
    held(house).release(contact, "legal", "over")
    after = held(house).place(contact, "legal", "new case")
    house.stop()
    house.database.close()
    done = restore(url, tmp_path / "copy", house.clock, None)
    assert done.holds == 2
    house.database = app.open_house(house._settings, house.clock)
    found = held(house).page(released=True).holds
    assert [(one.id == before.id, one.released_at_ms is None, one.reason) for one in found] == [
        (True, False, "old case"),
        (False, True, "new case"),
    ]
    assert found[1].id != after.id
    assert told(house)[-2][2]["by"] == RESTORE
    assert Holds(house.database, house.clock).repeat(list(found)) == 0
    house.start()


@pytest.mark.postgres
def test_two_servers_on_one_database_see_one_anothers_holds(postgres: Postgres, tmp_path: Path) -> None:
    url = postgres.fresh()
    first = RealHouse(url, tmp_path)
    second = RealHouse(url, tmp_path, first.clock)
    try:
        first.add_user("maya", "Maya Lindqvist")
        contact = call(Desk(first.link(), first.enrol_code("maya"), first.clock), first)
        held(first).place(contact, "legal", "case 7")
        with pytest.raises(BadInput, match="on legal hold"):
            erasures(second).contact(contact, ASKED)
        assert kinds(second) == ["hold_placed"]
    finally:
        first.close()
        second.close()


def test_a_database_of_before_has_no_holds(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'old'}", FakeClock())
    with database.write() as tx:
        tx.exec_driver_sql("DROP TABLE hold")
        assert rows.every(tx, database.tenant) == []
    database.close()


KILLED = """
import sys
from pathlib import Path
from agent_assist.server.clock import SystemClock
from agent_assist.server.db import holds
from agent_assist.server.db.database import open_database
from agent_assist.server.services.holds import Holds
database = open_database(sys.argv[1], SystemClock(), Path(sys.argv[2]))
add = holds.add
def stopped(*what):
    add(*what)
    print("written", flush=True)
    sys.stdin.readline()
if sys.argv[4] == "before":
    holds.add = stopped
Holds(database, SystemClock()).place(sys.argv[3], "legal", "case 7")
print("placed", flush=True)
sys.stdin.readline()
"""
"""Another server that puts a contact on legal hold, and stops before or after that is durable."""


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_kill_leaves_a_hold_with_its_fact_or_neither(desk: Desk, house: RealHouse, tmp_path: Path, when: str) -> None:
    contact = call(desk, house)
    _ = house.database.key
    url = house.database._engine.url.render_as_string(hide_password=False)
    other = subprocess.Popen(
        [sys.executable, "-c", KILLED, url, str(tmp_path / "server" / key_name(house)), contact, when],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == ("written\n" if when == "before" else "placed\n")
    finally:
        other.kill()
        other.communicate(timeout=60)
    found = held(house).page().holds
    assert (len(found), len(told(house))) == ((0, 0) if when == "before" else (1, 1))
    if when == "before":
        held(house).place(contact, "legal", "case 7")
    with pytest.raises(BadInput, match="on legal hold"):
        erasures(house).contact(contact, ASKED)
    assert both(list(Export(house.database, house.clock).house()), log_key=house.database.key.public).ok


def key_name(house: RealHouse) -> str:
    """The name of the signing key's file in the server's folder."""
    (found,) = (path.name for path in house._settings.data.iterdir() if path.suffix == ".key")
    return found
