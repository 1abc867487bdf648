"""The door to the database: opening, transactions, and the one place that maps SQLAlchemy's errors."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import event, exc
from sqlalchemy.engine import URL, make_url
from sqlalchemy.pool import ConnectionPoolEntry

from agent_assist.domain.errors import (
    AssistError,
    BadInput,
    BugError,
    DiskFull,
    ServerBusy,
    StoreCorrupt,
    StoreKeyMissing,
    StoreTooNew,
)
from agent_assist.domain.identity import uuid7
from agent_assist.evidence.seal import DeviceKey
from agent_assist.server.clock import Clock
from agent_assist.server.db import key_file as key_files
from agent_assist.server.db import migrations, schema, transaction
from agent_assist.server.db.log_schema import log_head

Tx = transaction.Tx
"""A transaction, for those that open one here."""
KEY_SUFFIX = ".key"
"""The signing key lies beside the embedded database under its name with this ending."""
_BUSY_TIMEOUT_MS = 5_000
_POOL_WAIT_S = 5
_SQLITE_FULL = 13
_SQLITE_DAMAGED = frozenset((11, 26))
"""Malformed; not a database."""
_POSTGRES_FULL = "53100"
_PATIENCE = {
    "idle_in_transaction_session_timeout": 2_500,
    "lock_timeout": 4_000,
    "statement_timeout": 8_000,
    "tcp_user_timeout": 3_000,
}
"""Milliseconds after which PostgreSQL gives up on a server of ours.

One that stops in the middle of a transaction, frozen or cut off, is the first: its locks are free after 2.5 s, so that
whoever waits for them gets them well before its own patience ends. The last covers one that no longer reads an answer.
"""
_PROBE_MS = 2_000


_PERSONAL = ("subject_key", "contact", "flag", "receipt_code", "server_row")
"""Tables whose rows an erasure changes."""


class Leftover(StrEnum):
    """Where a database keeps bytes of rows that were changed, beyond this program's reach."""

    READER = "reader"
    """SQLite's write-ahead log, because somebody read for long; the next erasure cuts it."""
    FREED_ROOM = "freed_room"
    """Room in PostgreSQL's files that old rows left, until new ones take it."""
    WRITE_AHEAD_LOG = "write_ahead_log"
    """PostgreSQL's own log, its replicas and its archive, until they are recycled."""


class Database:
    """An open database with the present schema. Callable from any thread.

    On SQLite one writer at a time gets the write lock inside this process; another process waits at the file.

    Args:
        engine: SQLAlchemy's engine.
        tenant: the house this database belongs to.
        key_file: the server's signing key; None where there is no place for one.
        probe: an engine for `check` alone, so that it waits for no connection that work has taken.
    """

    def __init__(self, engine: sa.Engine, tenant: str, key_file: Path | None, probe: sa.Engine) -> None:
        self._engine = engine
        self._probe = probe
        self._key_file = key_file
        self._key: DeviceKey | None = None
        self._writer = engine.execution_options(assist_write=True)
        self._lock: threading.Lock | None = threading.Lock() if engine.dialect.name == "sqlite" else None
        self.tenant = tenant

    @property
    def kind(self) -> str:
        """The kind of database, `sqlite` or `postgresql`, as health checks tell it."""
        return self._engine.dialect.name

    @contextmanager
    def read(self) -> Iterator[Tx]:
        """Open a transaction that only reads; what it sees is of one moment, and no thread of ours waits for it."""
        with _mapped(), self._engine.connect() as tx, tx.begin():
            yield tx

    @contextmanager
    def write(self) -> Iterator[Tx]:
        """Open a transaction that writes; it is durable when the block has ended, or gone when the block raised."""
        with _mapped():
            if self._lock is None:
                with self._writer.begin() as tx:
                    yield tx
                return
            if not self._lock.acquire(timeout=_POOL_WAIT_S):
                raise ServerBusy("The database is busy.", "Try again in a moment.")
            try:
                with self._writer.begin() as tx:
                    yield tx
            finally:
                self._lock.release()

    @property
    def key(self) -> DeviceKey:
        """The server's signing key; made when this database never had one.

        Raises:
            StoreKeyMissing: its file is missing or damaged, or belongs to another database.
            VaultUnsafe: others can read its file.
        """
        if self._key is None:
            with self.write() as tx:  # nobody else makes one meanwhile
                self._key = self._own_key(tx)
        return self._key

    def _own_key(self, tx: Tx) -> DeviceKey:
        known = tx.execute(sa.select(log_head.c.public_key).where(log_head.c.tenant == self.tenant)).scalar_one()
        if self._key_file is None:
            raise StoreKeyMissing("There is no place for the server's signing key.", "Name it with --signing-key.")
        key = key_files.make(self._key_file) if known is None and not self._key_file.exists() else None
        key = key or key_files.load(self._key_file)
        if known is None:
            tx.execute(log_head.update().where(log_head.c.tenant == self.tenant).values(public_key=key.public))
        elif known != key.public:
            raise StoreKeyMissing(
                "The signing key belongs to another database.", "Restore the right file, or name it with --signing-key."
            )
        return key

    def scrub(self) -> tuple[Leftover, ...]:
        """Overwrite what changed rows left behind, as far as the database can; see docs/server.md for the limits.

        SQLite zeroes freed bytes (`secure_delete`), and its write-ahead log is written back and cut to nothing.
        PostgreSQL gives the room of old rows free without overwriting it, and its own log has what was written.

        Returns:
            Where bytes are left that this program cannot reach; nothing where all of the database was overwritten.
        """
        with _mapped():
            if self.kind == "sqlite":
                connection = self._engine.raw_connection()
                try:
                    busy, _pages, _moved = connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                finally:
                    connection.close()
                return (Leftover.READER,) if busy else ()
            with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as plain:
                plain.exec_driver_sql("SET statement_timeout = 0")  # it may take long, and holds nobody up
                try:
                    plain.exec_driver_sql(f"VACUUM {', '.join(_PERSONAL)}")
                finally:
                    plain.exec_driver_sql("RESET statement_timeout")
        return (Leftover.FREED_ROOM, Leftover.WRITE_AHEAD_LOG)

    def check(self) -> None:
        """Read the schema version.

        Raises:
            ServerBusy: the database does not answer.
            StoreTooNew: a newer program changed the schema meanwhile.
        """
        with _mapped(), self._probe.connect() as tx, tx.begin():
            if migrations.read_version(tx) != migrations.VERSION:
                raise StoreTooNew("The database schema has changed.", "Start the matching program.")

    def close(self) -> None:
        """Drop the connections that are not in use; call it when no thread asks any more."""
        self._engine.dispose()
        self._probe.dispose()


def open_database(url: str, clock: Clock, key_file: Path | None = None, *, migrate: bool = True) -> Database:
    """Open a database by URL and bring its schema up to date.

    Args:
        url: `postgresql://…` or `sqlite:///PATH`.
        clock: for the time of making.
        key_file: the server's signing key; None means beside the SQLite file, and nowhere for PostgreSQL.
        migrate: leave an older schema as it is with False, to read what all versions have.

    Raises:
        BadInput: not such a URL; the text of the URL is not repeated, it may hold a password.
        StoreTooNew: a newer program made it.
        ServerBusy: it cannot be reached.
    """
    address = address_of(url)
    engine = _engine(address)
    if key_file is None and address.drivername == "sqlite":
        key_file = Path(str(address.database)).with_suffix(KEY_SUFFIX)
    try:
        with _mapped(), engine.execution_options(assist_write=True).begin() as tx:
            if migrate:
                migrations.migrate(tx, uuid7(clock.now_ms(), os.urandom(10)), clock.now_ms())
            tenant = tx.execute(sa.select(schema.tenant.c.id)).scalar_one()
    except AssistError:
        engine.dispose()
        raise
    return Database(engine, str(tenant), key_file, _engine(address, _PROBE))


def path_of(url: str) -> Path:
    """Return the file of an embedded database."""
    return Path(str(address_of(url).database))


def is_embedded(url: str) -> bool:
    """Tell whether a URL names an SQLite file."""
    return address_of(url).drivername == "sqlite"


def is_empty(url: str) -> bool:
    """Tell whether a database holds no table yet.

    Raises:
        BadInput, ServerBusy: see `open_database`.
    """
    engine = _engine(address_of(url), _PROBE)
    try:
        with _mapped(), engine.connect() as tx:
            return not sa.inspect(tx).get_table_names()
    finally:
        engine.dispose()


def address_of(url: str) -> URL:
    """Return the address that a URL of `--database` means.

    Raises:
        BadInput: it is none of ours; its text is not repeated, it may hold a password.
    """
    try:
        address = make_url(url)
    except (exc.ArgumentError, ValueError) as error:
        raise BadInput("The database URL cannot be read.", "Use postgresql://… or sqlite:///PATH.") from error
    if address.drivername in {"postgresql", "postgres", "postgresql+psycopg"}:
        return address.set(drivername="postgresql+psycopg")
    if address.drivername == "sqlite" and address.database not in {None, "", ":memory:"}:
        return address
    raise BadInput("This kind of database is not supported.", "Use postgresql://… or sqlite:///PATH.")


class _Size(NamedTuple):
    """Connections that an engine keeps and how many more it may open, and bounds of waiting: `patience` in ms."""

    kept: int
    more: int
    wait_s: int
    patience: Mapping[str, int]


_WORK = _Size(8, 8, _POOL_WAIT_S, _PATIENCE)
_PROBE = _Size(1, 1, _PROBE_MS // 1000, dict.fromkeys(_PATIENCE, _PROBE_MS))


def _engine(address: URL, size: _Size = _WORK) -> sa.Engine:
    pool = {"pool_size": size.kept, "max_overflow": size.more, "pool_timeout": size.wait_s, "hide_parameters": True}
    if address.drivername != "sqlite":
        given = address.query.get("options", "")
        options = " ".join([str(given), *(f"-c {name}={ms}" for name, ms in size.patience.items())]).strip()
        connect = {"connect_timeout": 3, "application_name": "agent-assist", "options": options}
        return sa.create_engine(address, pool_pre_ping=True, connect_args=connect, **pool)
    path = Path(str(address.database))
    if not path.parent.is_dir():
        raise BadInput("The folder of the database does not exist.", "Make it, or choose another with --data.")
    path.touch(mode=0o600, exist_ok=True)
    _close_to_others(path)
    engine = sa.create_engine(address, connect_args={"timeout": _BUSY_TIMEOUT_MS / 1000}, **pool)
    event.listen(engine, "connect", _tune)
    event.listen(engine, "begin", _begin)
    return engine


def _close_to_others(path: Path) -> None:
    """Take the rights of others away from a file that an earlier version, or a copy by hand, left open to them."""
    if os.name == "nt":
        return  # there the folder's rights count
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        with suppress(OSError):  # of another owner, or on a file system without rights
            if part.stat().st_mode & 0o077:
                part.chmod(0o600)


def _tune(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    """Set what makes an acknowledged event survive a power cut."""
    connection.isolation_level = None  # the driver must not begin transactions behind our back
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "trusted_schema=OFF", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.create_function("lower", 1, _lower, deterministic=True)  # SQLite's own knows ASCII alone


def _lower(text: str | None) -> str | None:
    return None if text is None else str(text).lower()


def _begin(tx: sa.Connection) -> None:
    """Take the file's write lock at the start: a reader that turns writer could not wait for it."""
    tx.exec_driver_sql("BEGIN IMMEDIATE" if tx.get_execution_options().get("assist_write") else "BEGIN")


@contextmanager
def _mapped() -> Iterator[None]:
    """Turn SQLAlchemy's errors into ours."""
    try:
        yield
    except exc.DBAPIError as error:
        raise _meaning(error) from error
    except exc.TimeoutError as error:
        raise ServerBusy("The database is busy.", "Try again in a moment.") from error
    except exc.SQLAlchemyError as error:
        raise BugError("A database statement failed.", "Report this.") from error
    except OSError as error:
        raise ServerBusy("The database file cannot be reached.", "Look at the folder and its rights.") from error


def _meaning(error: exc.DBAPIError) -> AssistError:
    cause = error.orig
    if getattr(cause, "sqlite_errorcode", None) == _SQLITE_FULL or getattr(cause, "sqlstate", None) == _POSTGRES_FULL:
        return DiskFull("The server's disk is full.", "Free up disk space. Nothing was lost.")
    if getattr(cause, "sqlite_errorcode", None) in _SQLITE_DAMAGED:
        return StoreCorrupt("The server's database file is damaged.", "Keep it, and restore a copy beside it.")
    passing = isinstance(error, exc.OperationalError | exc.InterfaceError | exc.IntegrityError)
    if passing or error.connection_invalidated:
        return ServerBusy("The database cannot answer now.", "Try again in a moment.")
    return BugError("A database statement failed.", "Report this.")
