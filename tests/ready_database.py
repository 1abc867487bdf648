"""Databases as a server leaves them at its first start. Making their tables takes longer than many a test."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from agent_assist.domain.identity import uuid7
from agent_assist.server import app
from agent_assist.server.db.database import open_database
from lab.postgresql import Postgres
from tests.fakes.time import FakeClock

_LOCK_WAIT = "2s"


@cache
def _first_file() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        app.open_house(app.Settings("", "127.0.0.1", 0, Path(folder)), FakeClock()).close()
        with closing(sqlite3.connect(Path(folder) / app.DATABASE_FILE)) as made:
            return made.serialize()


def begin_file(file: Path, clock: FakeClock) -> None:
    """Leave an embedded database of an organisation of its own; nothing where there is a file already."""
    if file.exists():
        return
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file.write_bytes(_first_file())
    tenant = uuid7(clock.now_ms(), os.urandom(10))
    with closing(sqlite3.connect(file)) as made, made:
        made.execute("UPDATE tenant SET id = ?, created_at_ms = ?", (tenant, clock.now_ms()))
        made.execute("UPDATE head SET tenant = ?", (tenant,))
        made.execute("UPDATE log_head SET tenant = ?", (tenant,))
        made.execute("UPDATE keeping_state SET tenant = ?", (tenant,))


class ReadyPostgres:
    """Databases of one PostgreSQL. One that a test gives back is emptied to what its first start wrote."""

    def __init__(self, postgres: Postgres) -> None:
        self._postgres = postgres
        self._free: list[str] = []
        self._first: dict[str, dict[str, list[tuple[Any, ...]]]] = {}

    def take(self) -> str:
        """Return the address of a database without events."""
        while self._free:
            url = self._free.pop()
            try:
                self._empty(url)
            except psycopg.errors.LockNotAvailable:
                continue  # somebody is connected to it yet: it is not used again
            return url
        url = self._postgres.fresh()
        open_database(url, FakeClock()).close()
        self._first[url] = _rows(url)
        return url

    def give(self, url: str) -> None:
        """Take it back; nobody uses it any more."""
        self._free.append(url)

    def _empty(self, url: str) -> None:
        first = self._first[url]
        with psycopg.connect(url) as connection:
            connection.execute(sql.SQL("SET lock_timeout = {}").format(_LOCK_WAIT))
            connection.execute("SET session_replication_role = replica")  # or the guards of the evidence refuse
            for table, rows in first.items():  # of a few rows each: to truncate a table takes longer
                connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))
                for row in rows:
                    values = sql.SQL(", ").join(map(sql.Literal, row))
                    connection.execute(sql.SQL("INSERT INTO {} VALUES ({})").format(sql.Identifier(table), values))


def _rows(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows of each table."""
    with psycopg.connect(url) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        return {
            name: connection.execute(sql.SQL("SELECT * FROM {}").format(sql.Identifier(name))).fetchall()
            for (name,) in tables
        }
