"""What PostgreSQL is told and SQLite is not: locks of rows, bounds of a migration, room that is given free."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
import sqlalchemy as sa

from agent_assist.domain.facts import Role
from agent_assist.server.db import accounts, attempts, devices, evidence, log
from agent_assist.server.db.accounts import AccountRow
from agent_assist.server.db.database import Leftover, open_database
from lab.postgresql import Postgres
from tests.fakes.time import FakeClock
from tests.ready_database import ReadyPostgres

pytestmark = pytest.mark.postgres


@contextmanager
def heard() -> Iterator[list[str]]:
    """Collect what any engine is asked meanwhile."""
    found: list[str] = []

    def statement(_connection: object, _cursor: object, text: str, *_: object) -> None:
        found.append(" ".join(text.split()))

    sa.event.listen(sa.Engine, "before_cursor_execute", statement)
    try:
        yield found
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", statement)


def test_a_row_is_locked_where_it_is_said_and_nowhere_else(ready: ReadyPostgres) -> None:
    url = ready.take()
    base = open_database(url, FakeClock())
    tenant = base.tenant
    try:
        with base.write() as tx:
            accounts.add(tx, tenant, AccountRow("maya", "Maya", Role.AGENT), None, 1)
            asks: dict[str, Callable[[], object]] = {
                "a password": lambda: accounts.password_hash(tx, tenant, "maya"),
                "a password that is changed": lambda: accounts.password_hash(tx, tenant, "maya", lock=True),
                "the head of the log": lambda: log.head(tx, tenant),
                "the head of the log that is moved": lambda: log.head(tx, tenant, lock=True),
                "a device": lambda: devices.lock(tx, tenant, "d"),
                "failures": lambda: attempts.lock(tx, tenant, "k", 1),
                "the head row": lambda: evidence.hold(tx, tenant),
                "the newest position": lambda: evidence.head_pos(tx, tenant),
            }
            locked = []
            for name, ask in asks.items():
                with heard() as statements:
                    ask()
                if any(one.endswith("FOR UPDATE") for one in statements):
                    locked.append(name)
        assert locked == [
            "a password that is changed",
            "the head of the log that is moved",
            "a device",
            "failures",
            "the head row",
        ]
    finally:
        base.close()
        ready.give(url)


def test_a_migration_takes_its_time_and_two_servers_do_not_migrate_at_once(postgres: Postgres) -> None:
    with heard() as statements:
        open_database(postgres.fresh(), FakeClock()).close()
    begin = next(place for place, one in enumerate(statements) if one.startswith("SET LOCAL"))
    assert statements[begin : begin + 3] == [
        "SET LOCAL lock_timeout = 0",
        "SET LOCAL statement_timeout = 0",
        "SET LOCAL idle_in_transaction_session_timeout = 60000",
    ]
    assert statements[begin + 3].startswith("SELECT pg_advisory_xact_lock(")
    assert not any(one.startswith(("CREATE", "INSERT")) for one in statements[: begin + 4])


def test_what_an_erasure_leaves_in_old_rows_is_given_free(ready: ReadyPostgres) -> None:
    url = ready.take()
    base = open_database(url, FakeClock())
    try:
        with heard() as statements:
            left = base.scrub()
        assert statements == [
            "SET statement_timeout = 0",
            "VACUUM subject_key, contact, flag, receipt_code, server_row",
            "RESET statement_timeout",
        ]
        assert left == (Leftover.FREED_ROOM, Leftover.WRITE_AHEAD_LOG)
    finally:
        base.close()
        ready.give(url)
