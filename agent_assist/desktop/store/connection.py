"""Opening the encrypted cache, and the one place where SQLCipher's errors become ours.

SQLCipher with a random 256-bit raw key; WAL and `synchronous=FULL`, so that a returned commit survives a power cut.
A file that cannot be opened is never deleted or changed.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2

from agent_assist.desktop.runtime import own_files
from agent_assist.domain import errors

sqlcipher: Any = sqlcipher3.dbapi2
"""The library carries no types."""
APPLICATION_ID = 0x41415354
"""Marks our files ("AAST"), so that another program's database is not taken for ours."""
PAGES_KIB = 2_000
"""Pages kept in memory, which are not encrypted there. SQLite's own default; SQLCipher's build keeps up to 8,000, and a
shift of calls would go on growing until then."""
_RAW_KEY = re.compile(r"[0-9a-f]{64}")
_FULL, _BUSY, _LOCKED, _CORRUPT, _NOTADB, _IOERR, _READONLY, _CANTOPEN = 13, 5, 6, 11, 26, 10, 8, 14
Connection = Any
"""A sqlcipher3 connection; the library carries no types."""


@contextmanager
def mapped(path: Path) -> Iterator[None]:
    """Turn SQLCipher's errors into errors of the product. The only place that does.

    Raises:
        DiskFull, StoreBusy, StoreCorrupt, BugError: by the database's own error number.
    """
    try:
        yield
    except sqlcipher.Error as exc:
        raise _translate(exc, path) from exc
    except OSError as exc:
        if exc.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
            raise _disk_full() from exc
        raise errors.StoreBusy(
            "The local cache can't be opened.", "Check that you can read and write in its folder.", (path.parent.name,)
        ) from exc


@contextmanager
def transaction(db: Connection, path: Path) -> Iterator[None]:
    """Run what is in it as one transaction: durable when it ends well, without a trace when it does not.

    Raises:
        DiskFull, StoreBusy, StoreCorrupt, BugError: as `mapped`.
    """
    with mapped(path):
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise


def open_cache(path: Path, raw_key: str, *, salt: str | None) -> Connection:
    """Open or create the cache file and bring its schema up to date.

    Args:
        path: the file; its folder is made with mode 0700 when missing.
        raw_key: 64 lower-case hex digits. Any other text would be taken as a passphrase by SQLCipher, so it is refused.
        salt: hex of the file's first 16 bytes as noted when the key was made; tells a wrong key from a damaged file.

    Raises:
        StoreKeyWrong, StoreCorrupt, StoreTooNew, StoreBusy, DiskFull.
    """
    if not _RAW_KEY.fullmatch(raw_key):
        raise errors.StoreKeyWrong("The cache key is damaged.", "Ask IT to re-enrol this device.")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    connection: Connection = None
    try:
        with mapped(path):
            _make_own(path)
            connection = sqlcipher.connect(str(path), timeout=5, isolation_level=None)
            _configure(connection, raw_key)
        with mapped(path):
            migrate(connection)
    except errors.StoreCorrupt as exc:
        if connection is not None:
            connection.close()
        if salt is not None and file_salt(path) not in {salt, None}:
            raise errors.StoreKeyWrong(
                "The key in the keyring belongs to another cache file.",
                "Nothing was deleted. Ask IT to restore the right file or re-enrol this device.",
            ) from exc
        raise
    except errors.AssistError:
        if connection is not None:
            connection.close()
        raise
    return connection


def _make_own(path: Path) -> None:
    """Make the file and those beside it their owner's alone; SQLite gives the log the rights of the file."""
    os.close(own_files.opener(str(path), os.O_RDWR | os.O_CREAT))
    for suffix in ("", "-wal", "-shm"):
        own_files.close_to_others(path.with_name(path.name + suffix))


def file_salt(path: Path) -> str | None:
    """Return hex of the first 16 bytes of the file (SQLCipher's random salt), or None if there are none yet."""
    try:
        with path.open("rb") as file:
            head = file.read(16)
    except OSError:
        return None
    return head.hex() if len(head) == 16 else None  # noqa: PLR2004 - SQLCipher's salt length


def schema_version() -> int:
    """Return the newest schema this program knows: the number of its last migration."""
    return len(_migrations())


def migrate(connection: Connection) -> None:
    """Apply the numbered migrations that are missing, each in one transaction.

    Raises:
        StoreTooNew: the file was written by a newer program.
        StoreCorrupt: the file is some other database.
    """
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    scripts = _migrations()
    if found > len(scripts):
        raise errors.StoreTooNew(
            "The cache was written by a newer version of this program.",
            "Install the newer version again.",
            ids=(f"schema {found}",),
        )
    if found and application != APPLICATION_ID:
        raise _corrupt()
    for number, script in enumerate(scripts[found:], found + 1):
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{script}\n"
            f"PRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = {number};\nCOMMIT;"
        )


def _configure(connection: Connection, raw_key: str) -> None:
    connection.execute("PRAGMA cipher_memory_security = ON")  # keys and pages: wiped, and locked where that is allowed
    connection.execute("PRAGMA cipher_log_level = NONE")  # else it writes to standard error on a wrong key
    connection.execute(f"PRAGMA key = \"x'{raw_key}'\"")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # a wrong key shows only at the first read
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # a destroyed key leaves no bytes in freed pages
    connection.execute("PRAGMA temp_store = MEMORY")  # nothing decrypted in temporary files
    connection.execute(f"PRAGMA cache_size = {-PAGES_KIB}")


def _migrations() -> list[str]:
    folder = resources.files("agent_assist.desktop.store") / "migrations"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return [(folder / name).read_text(encoding="utf-8") for name in names]


def _translate(exc: Exception, path: Path) -> errors.AssistError:
    code = getattr(exc, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    if primary == _FULL:
        return _disk_full()
    if primary in {_BUSY, _LOCKED}:
        return errors.StoreBusy(
            "Another program is using the local cache.", "Close the other Agent Assist window, then try again."
        )
    if primary in {_CORRUPT, _NOTADB}:
        return _corrupt()
    if primary in {_IOERR, _READONLY, _CANTOPEN}:
        return errors.StoreBusy(
            "The local cache can't be read from or written to.",
            "Check the disk and the permissions of the cache folder.",
            (path.parent.name,),
        )
    return errors.BugError("The local cache rejected a command.", "Restart the program and tell IT.")


def _corrupt() -> errors.StoreCorrupt:
    return errors.StoreCorrupt(
        "The local cache is damaged or was opened with the wrong key.",
        "Nothing was changed. Call IT before you take calls: nothing is logged until this is fixed.",
    )


def _disk_full() -> errors.DiskFull:
    return errors.DiskFull("The disk is full.", "Free up space, then enter it again.")
