"""Copies of a database: SQLite by its online backup, PostgreSQL by its own tools. Nothing here looks at the content."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy.engine import URL

from agent_assist.domain.errors import AssistError, BadInput, DiskFull, ServerBusy, StoreCorrupt
from agent_assist.server.db.database import address_of
from agent_assist.server.db.key_file import sync_folder

_PART: Final = ".part"
_MAGIC: Final = b"SQLite format 3\x00"
_PAGES: Final = 1_000
"""Pages copied at once; writers get in between."""


def back_up(url: str, target: Path) -> None:
    """Write a copy of a database, also while servers work on it; durable when it returns.

    Args:
        url: `postgresql://…` or `sqlite:///PATH`.
        target: the file, which does not exist yet; only its owner can read it.

    Raises:
        BadInput: the file is there already, its folder is not, or PostgreSQL's tools are missing or too old.
        StoreCorrupt: the copy, and so the database, is damaged.
        DiskFull, ServerBusy: it could not be written or read.
    """
    address = address_of(url)
    if target.exists():
        raise BadInput("The backup file is there already.", "Choose another name; a backup is never replaced.")
    if not target.parent.is_dir():
        raise BadInput("The folder of the backup does not exist.", "Make it, or choose another with --out.")
    part = target.with_name(target.name + _PART)
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        if address.drivername == "sqlite":
            _copy_sqlite(Path(str(address.database)), part)
        else:
            _run("pg_dump", address, "--format=custom", "--no-owner", "--no-privileges", f"--file={part}")
        _sync(part)
        part.replace(target)
        sync_folder(target.parent)
    except OSError as exc:
        raise _file_error(exc) from exc
    finally:
        part.unlink(missing_ok=True)


def unpack(copy: Path, url: str) -> None:
    """Fill a database from a copy: a new SQLite file, or an empty PostgreSQL database.

    Raises:
        BadInput: the copy cannot be read or is one of the other kind, or PostgreSQL's tools are missing or too old.
        StoreCorrupt: the copy is damaged.
        DiskFull, ServerBusy: it could not be written.
    """
    address = address_of(url)
    sqlite = address.drivername == "sqlite"
    try:
        with copy.open("rb") as stream:
            is_sqlite = stream.read(len(_MAGIC)) == _MAGIC
    except OSError as exc:
        raise BadInput("The backup cannot be read.", "Give the file that admin backup wrote.") from exc
    if is_sqlite is not sqlite:
        kind = "the embedded database" if is_sqlite else "PostgreSQL, or no backup at all"
        raise BadInput(f"This is a backup of {kind}.", "Give the database of its kind with --database or --data.")
    try:
        if sqlite:
            target = Path(str(address.database))
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            _copy_sqlite(copy, target)
            _sync(target)
        else:
            whole = ("--exit-on-error", "--single-transaction")
            _run("pg_restore", address, "--no-owner", "--no-privileges", *whole, str(copy))
    except OSError as exc:
        raise _file_error(exc) from exc


def in_use(file: Path) -> bool:
    """Tell whether any program has an SQLite database open; its write-ahead log is written back if none has.

    Raises:
        StoreCorrupt: it cannot be read at all.
    """
    try:
        with closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as alone:
            # Leaving the write-ahead mode needs the file for oneself.
            alone.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError:
        return True
    except sqlite3.DatabaseError as exc:
        raise StoreCorrupt("The server's database file is damaged.", "It is kept beside the restored one.") from exc
    return False


def _copy_sqlite(source: Path, target: Path) -> None:
    try:
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True, timeout=5)) as whole,
            closing(sqlite3.connect(target)) as copy,
        ):
            whole.backup(copy, pages=_PAGES, sleep=0)
            sound = copy.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
    except sqlite3.OperationalError as exc:
        if exc.sqlite_errorcode == sqlite3.SQLITE_FULL:
            raise DiskFull("The disk is full.", "Free up disk space, or choose another folder.") from exc
        raise ServerBusy("The database file cannot be read.", "Look at the file and its rights.") from exc
    except sqlite3.DatabaseError as exc:
        raise StoreCorrupt("The database is damaged.", "Keep it, and use an earlier backup.") from exc
    if not sound:
        raise StoreCorrupt("The database is damaged.", "Keep it, and use an earlier backup.")


def _run(tool: str, address: URL, *arguments: str) -> None:
    """Run a tool of PostgreSQL; its password goes by its environment, and what it says is not repeated."""
    path = os.pathsep.join(filter(None, (os.environ.get("PG_BIN"), os.environ.get("PATH"))))
    program = shutil.which(tool, path=path)
    if program is None:
        raise BadInput(
            f"{tool} is not on this machine.", "Install PostgreSQL's client tools, or name their folder in PG_BIN."
        )
    where = address.set(drivername="postgresql", password=None).render_as_string()
    env = {**os.environ, "PGCONNECT_TIMEOUT": "5"}
    if address.password is not None:
        env["PGPASSWORD"] = str(address.password)
    done = subprocess.run(  # noqa: S603 - found on the path of whoever administers the server; no shell
        [program, f"--dbname={where}", *arguments],
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
    )
    if done.returncode == 0:
        return
    if b"version mismatch" in done.stderr or b"unsupported version" in done.stderr:
        raise BadInput(f"{tool} is older than the database.", "Name the folder of the newer tools in PG_BIN.")
    raise ServerBusy(f"{tool} failed.", "Run it by hand to see why; nothing was changed.")


def _sync(file: Path) -> None:
    with file.open("r+b") as stream:
        os.fsync(stream.fileno())


def _file_error(error: OSError) -> AssistError:
    if error.errno == errno.ENOSPC:
        return DiskFull("The disk is full.", "Free up disk space, or choose another folder.")
    return BadInput("The file cannot be written.", "Look at the folder and its rights.")
