from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from agent_assist.domain.errors import AssistError, BadInput, ServerBusy, StoreCorrupt, StoreTooNew
from agent_assist.evidence.seal import Seal
from agent_assist.server import app
from agent_assist.server.db import evidence, feed, migrations, schema
from agent_assist.server.db.database import open_database
from agent_assist.server.db.evidence import EventRow
from lab.postgresql import Postgres
from tests.fakes.time import FakeClock


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'server.sqlite3'}"
    postgres: Postgres = request.getfixturevalue("postgres")
    return postgres.fresh()


def event(number: int) -> EventRow:
    return EventRow(f"e{number}", "d", number, number, "k", "", "a", 0, 0, "stored", f"{number}", b"\x00\xff")


def test_a_database_keeps_its_house_when_opened_again(url: str) -> None:
    first = open_database(url, FakeClock())
    first.close()
    second = open_database(url, FakeClock())
    assert second.tenant == first.tenant
    second.check()
    second.close()


def test_a_newer_schema_is_refused_and_left_alone(url: str) -> None:
    database = open_database(url, FakeClock())
    with database.write() as tx:
        tx.execute(sa.text("UPDATE schema_version SET version = 99"))
    with pytest.raises(StoreTooNew):
        database.check()
    database.close()
    with pytest.raises(StoreTooNew):
        open_database(url, FakeClock())


@pytest.mark.parametrize("table", ["event", "forked_event", "seal"])
@pytest.mark.parametrize("change", ["UPDATE {} SET device = 'x'", "DELETE FROM {}"])
def test_evidence_is_insert_only_whoever_asks(url: str, table: str, change: str) -> None:
    database = open_database(url, FakeClock())
    with database.write() as tx:
        evidence.add(tx, database.tenant, [event(1)])
        evidence.add_seal(tx, database.tenant, Seal("d", 1, "x", "y"))
        evidence.add_fork(tx, database.tenant, evidence.ForkRow("d", 1, "z", 0, b""))
    with pytest.raises(AssistError), database.write() as tx:
        tx.execute(sa.text(change.format(table)))
    with database.read() as tx:
        assert tx.execute(sa.text(f"SELECT device FROM {table}")).scalars().all() == ["d"]  # noqa: S608 - ours
    database.close()


def test_each_organisation_keeps_the_second_history_it_was_sent(url: str) -> None:
    """Two organisations on one database: what one has is not taken for the other's; within one, once is enough."""
    database = open_database(url, FakeClock())
    with database.write() as tx:
        for tenant in ("one", "one", "two", "two"):
            evidence.add_fork(tx, tenant, evidence.ForkRow("d", 1, "z", 0, b""))
    with database.read() as tx:
        kept = tx.execute(sa.text("SELECT tenant FROM forked_event ORDER BY tenant")).scalars().all()
    assert kept == ["one", "two"]
    database.close()


def test_a_failed_block_leaves_nothing(url: str) -> None:
    database = open_database(url, FakeClock())
    with pytest.raises(ZeroDivisionError), database.write() as tx:  # noqa: PT012 - the block is what is tested
        evidence.add(tx, database.tenant, [event(1)])
        _ = 1 / 0
    with pytest.raises(ServerBusy), database.write() as tx:
        evidence.add(tx, database.tenant, [event(1), event(1)])
    with database.read() as tx:
        assert evidence.known_ids(tx, database.tenant, ["e1"]) == set()
    database.close()


def test_an_embedded_database_is_its_writers_from_the_first_moment(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'server.sqlite3'}", FakeClock())
    with closing(database), closing(sqlite3.connect(tmp_path / "server.sqlite3", timeout=0)) as other:
        with database.write(), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        with database.read():
            other.execute("BEGIN IMMEDIATE")  # who reads keeps nobody from writing


def test_a_wrong_statement_is_a_bug_that_does_not_repeat_its_values(url: str) -> None:
    database = open_database(url, FakeClock())
    with pytest.raises(AssistError) as caught, database.read() as tx:
        tx.execute(sa.text("SELECT :v FROM nowhere"), {"v": "4111111111111111"})
    assert "4111111111111111" not in f"{caught.value}{caught.value.line()}{caught.value.__cause__}"
    database.close()


def test_positions_have_no_gap_and_no_double(url: str) -> None:
    database = open_database(url, FakeClock())
    firsts = []
    for count in (1, 3, 2):
        with database.write() as tx:
            firsts.append(evidence.take(tx, database.tenant, count))
    with pytest.raises(ZeroDivisionError), database.write() as tx:  # noqa: PT012 - the block is what is tested
        evidence.take(tx, database.tenant, 50)
        _ = 1 / 0
    with database.read() as tx:
        assert (firsts, evidence.head_pos(tx, database.tenant)) == ([1, 2, 5], 6)
    database.close()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "mysql://x/y",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:////no/such/folder/x",
        "postgresql://u:secret@[::1",
        "://",
    ],
)
def test_a_url_that_cannot_be_used_is_bad_input_and_not_repeated(url: str) -> None:
    with pytest.raises(BadInput) as caught:
        open_database(url, FakeClock())
    assert "secret" not in caught.value.line()


def test_a_server_that_is_not_there_is_busy() -> None:
    with pytest.raises(ServerBusy):
        open_database("postgresql://postgres@127.0.0.1:1/x", FakeClock())


@pytest.mark.parametrize(
    "content", [b"this is no database at all, only text" * 100, b"SQLite format 3\x00" + b"\xff" * 5000]
)
def test_a_file_that_is_no_database_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "server.sqlite3"
    path.write_bytes(content)
    with pytest.raises(StoreCorrupt):
        open_database(f"sqlite:///{path}", FakeClock())
    assert path.read_bytes() == content


def test_the_version_row_says_what_the_program_writes(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'x'}", FakeClock())
    with database.read() as tx:
        assert migrations.read_version(tx) == migrations.VERSION == 17
        mode, level = (tx.execute(sa.text(f"PRAGMA {name}")).scalar_one() for name in ("journal_mode", "synchronous"))
    assert (mode, level) == ("wal", 2)
    database.close()


@pytest.mark.skipif(os.name == "nt", reason="a file there has the rights of its folder")
def test_a_file_that_was_open_to_others_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "server.sqlite3"
    first = open_database(f"sqlite:///{path}", FakeClock())
    for one in tmp_path.iterdir():
        one.chmod(0o644)  # as a copy by hand, or an earlier version under another umask, left it
    again = open_database(f"sqlite:///{path}", FakeClock())
    assert {one.name: one.stat().st_mode & 0o077 for one in tmp_path.iterdir()} == {
        path.name: 0, f"{path.name}-wal": 0, f"{path.name}-shm": 0
    }  # fmt: skip
    again.close()
    first.close()


@pytest.mark.skipif(os.name == "nt", reason="a folder there has the rights of the one above")
def test_the_data_folder_is_its_owners_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert app.database_url(app.Settings("", "127.0.0.1", 0, data)).endswith(f"/data/{app.DATABASE_FILE}")
    assert data.stat().st_mode & 0o777 == 0o700


def test_a_pull_gives_what_is_for_everybody_and_for_the_agent_in_order_and_reads_nothing_else(url: str) -> None:
    database = open_database(url, FakeClock())
    rows = [("amy", 1), (None, 2), ("ben", 3), ("amy", 4), (None, 5), *(("ben", pos) for pos in range(6, 5_000))]
    with database.write() as tx:
        row = {"tenant": database.tenant, "kind": "decision", "body": "{}"}
        tx.execute(schema.server_row.insert(), [{**row, "id": str(pos), "pos": pos, "agent": who} for who, pos in rows])
        tx.execute(sa.text("ANALYZE"))
    with database.read() as tx:
        assert [row.pos for row in feed.after(tx, database.tenant, "amy", 0, 9)] == [1, 2, 4, 5]
        assert [row.pos for row in feed.after(tx, database.tenant, "amy", 1, 2)] == [2, 4]
        assert [row.pos for row in feed.after(tx, database.tenant, "nobody", 2, 9)] == [5]
        assert len(feed.after(tx, database.tenant, "ben", 0, 500)) == 500
        verb = "EXPLAIN QUERY PLAN" if database.kind == "sqlite" else "EXPLAIN"
        asked = feed.question(database.tenant, "nobody", 0, 501).compile(
            tx.engine, compile_kwargs={"literal_binds": True}
        )
        plan = " ".join(str(row) for row in tx.exec_driver_sql(f"{verb} {asked}".replace("%", "%%")))
    assert plan.count("server_row_agent") == 2, plan
    database.close()


MADE_BY = {
    "account": 0,
    "log_head": 1,
    "receipt_code": 2,
    "queue_entry": 3,
    "attempt": 4,
    "reception": 6,
    "log_voucher": 7,
}
"""A table of each step that makes some."""


@pytest.mark.parametrize("name", MADE_BY)
def test_a_table_that_is_there_already_is_somebody_elses_and_is_not_taken_over(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = sa.create_engine("sqlite://")
    with engine.begin() as tx:
        with monkeypatch.context() as before:
            before.setattr(migrations, "_STEPS", migrations._STEPS[: MADE_BY[name]])
            if MADE_BY[name]:
                migrations.migrate(tx, "house", 0)
        tx.exec_driver_sql(f"CREATE TABLE {name} (theirs TEXT)")
        with pytest.raises(sa.exc.OperationalError, match=f"table {name} already exists"):
            migrations.migrate(tx, "house", 0)
    engine.dispose()


INSERT_ONLY = (
    *("event", "forked_event", "seal"),
    *("log_leaf", "log_node", "log_restart", "reception", "log_voucher"),
)
"""What no statement may change or delete."""


def test_every_table_of_evidence_is_guarded_against_change_and_loss(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'x'}", FakeClock())
    with database.read() as tx:
        rows = tx.execute(sa.text("SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger'")).all()
    database.close()
    found = sorted((table, "UPDATE" if "BEFORE UPDATE" in sql else "DELETE") for table, sql in rows)
    assert found == sorted((table, verb) for table in INSERT_ONLY for verb in ("UPDATE", "DELETE"))
    assert all("RAISE(ABORT, 'evidence is insert-only')" in sql for _, sql in rows)
