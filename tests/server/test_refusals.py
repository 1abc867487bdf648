"""What the server refuses, where only a broken or hostile caller meets it."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from agent_assist.domain.errors import (
    AssistError,
    BadInput,
    BugError,
    DiskFull,
    Invalid,
    ServerBusy,
    StoreCorrupt,
    StoreKeyMissing,
)
from agent_assist.domain.facts import FactKind
from agent_assist.evidence.envelope import Head, link
from agent_assist.evidence.seal import DeviceKey
from agent_assist.protocol import messages as m
from agent_assist.server.db import database as db
from agent_assist.server.db import review
from agent_assist.server.db.devices import DeviceRow
from agent_assist.server.services import chain, feed
from agent_assist.server.services.feed import Feed
from tests.fakes.time import FakeClock
from tests.making import draft
from tests.server_house import RealHouse

DEVICE = DeviceRow("d", "maya", "Desk", "", "", 0, None, None, 0, "")


def texts(count: int, tenant: str = "t", device: str = "d") -> list[str]:
    head, done = Head(tenant, device), []
    for _ in range(count):
        event, head = link(head, draft(FactKind.CONTACT_ENDED), None)
        done.append(event.data.decode())
    return done


def test_each_entry_of_a_batch_gets_its_own_word() -> None:
    first, second, third = texts(3)
    (strange,) = texts(1, tenant="another")
    (other,) = texts(1, device="another")
    nested = "[" * 200_000
    found = chain.entries([first, second, first, strange, other, nested, third, "\ud800"], "t", "d")
    assert [entry.problem for entry in found[:5]] == [
        "",
        "",
        "The event stands twice in the batch.",
        "The event belongs to another organisation.",
        "The event belongs to another device.",
    ]
    assert found[5].problem
    assert found[6].problem == ""  # what comes before it carries the problem
    assert found[7].problem
    assert [entry.id for entry in found[5:]] == ["", found[6].id, ""]


def test_an_entry_that_leaves_one_out_does_not_follow() -> None:
    first, _, third = texts(3)
    assert chain.entries([first, third], "t", "d")[1].problem == "The event does not follow the one before it."


@pytest.mark.parametrize(
    ("kind", "row", "size"),
    [("flag", "a", 1), ("script", "", 1), ("script", "a b", 1), ("script", "a" * 129, 1), ("script", "a", 1024 * 1024)],
)
def test_what_may_not_be_published_changes_nothing(tmp_path: Path, kind: str, row: str, size: int) -> None:
    database = opened(tmp_path)
    rows = Feed(database)
    with pytest.raises(BadInput):
        rows.publish(kind, row, {"x": "y" * size})
    assert rows.pull(DEVICE, 0, 10).rows == []
    database.close()


def test_one_answer_is_not_too_large_and_the_next_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = opened(tmp_path)
    rows = Feed(database)
    for number in range(3):
        rows.publish("script", str(number), {"x": "y" * 100})
    monkeypatch.setattr(feed, "PULL_BYTES", 250)
    first = rows.pull(DEVICE, 0, 10)
    assert ([row.id for row in first.rows], first.more) == (["0", "1"], True)
    rest = rows.pull(DEVICE, first.cursor, 10)
    assert ([row.id for row in rest.rows], rest.more) == (["2"], False)
    monkeypatch.setattr(feed, "PULL_BYTES", 1)
    assert len(rows.pull(DEVICE, 0, 10).rows) == 1  # one goes always, or nothing ever would
    database.close()


@pytest.mark.parametrize("name", ["", "  ", "x" * 101, "a\nb"])
def test_a_device_needs_a_name_that_can_be_shown(house: RealHouse, name: str) -> None:
    request = m.EnrolRequest(code=house.enrol_code("maya"), device_name=name, public_key=DeviceKey(bytes(32)).public)
    with pytest.raises(Invalid):
        house.link().enrol(request)
    fine = m.EnrolRequest(code=request.code, device_name="Desk", public_key=request.public_key)
    assert house.link().enrol(fine).agent == "maya"  # the code was not used up


def test_only_a_known_device_is_revoked_and_a_second_time_changes_nothing(house: RealHouse, desk: object) -> None:
    assert desk is not None
    with pytest.raises(BadInput):
        house.revoke("no-such-device")


def opened(folder: Path, key_file: Path | None = None) -> db.Database:
    return db.open_database(f"sqlite:///{folder / 'server.sqlite3'}", FakeClock(), key_file)


def test_without_a_place_there_is_no_signing_key(tmp_path: Path) -> None:
    database = opened(tmp_path)
    database._key_file = None  # as over PostgreSQL without --signing-key
    with pytest.raises(StoreKeyMissing):
        _ = database.key
    database.close()


def test_who_cannot_write_in_time_is_told_to_come_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = opened(tmp_path)
    monkeypatch.setattr(db, "_POOL_WAIT_S", 0)
    found: list[AssistError] = []

    def other() -> None:
        try:
            with database.write():
                pass
        except AssistError as error:
            found.append(error)

    with database.write():
        thread = threading.Thread(target=other)
        thread.start()
        thread.join(10)
    assert [type(error) for error in found] == [ServerBusy]
    with database.write() as tx:  # and the next one can
        tx.execute(sa.text("SELECT 1"))
    database.close()


def test_who_asks_for_no_contact_gets_none(tmp_path: Path) -> None:
    database = opened(tmp_path)
    with database.read() as tx:
        assert review.contacts(tx, database.tenant, []) == {}
        assert review.flags(tx, database.tenant, []) == {}
    database.close()


def damaged(code: int) -> sa.exc.DBAPIError:
    cause = sqlite3.DatabaseError("x")
    cause.sqlite_errorcode = code
    return sa.exc.DBAPIError("SELECT", {}, cause)


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        (sa.exc.TimeoutError(), ServerBusy),
        (sa.exc.ArgumentError(), BugError),
        (OSError(), ServerBusy),
        (damaged(sqlite3.SQLITE_FULL), DiskFull),
        (damaged(sqlite3.SQLITE_CORRUPT), StoreCorrupt),
        (damaged(sqlite3.SQLITE_NOTADB), StoreCorrupt),
    ],
)
def test_no_error_of_the_database_comes_through_as_it_is(error: Exception, meaning: type[AssistError]) -> None:
    with pytest.raises(meaning), db._mapped():
        raise error
