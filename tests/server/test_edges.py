"""What fails around the server: files, tools and limits of the system, and people who ask for what there is not."""

from __future__ import annotations

import errno
import signal
import socket
import sqlite3
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.engine import make_url

from agent_assist.domain.errors import BadInput, DiskFull, Invalid, ServerBusy, StoreCorrupt
from agent_assist.server import app
from agent_assist.server.db import copying
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.enrolment import Enrolment
from agent_assist.server.services.log import Log
from tests.server_house import Desk, RealHouse

NO_SPACE = OSError(errno.ENOSPC, "no space")
NO_RIGHT = OSError(errno.EACCES, "no right")


@pytest.fixture
def database() -> str:
    return ""


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A sound SQLite file."""
    path = tmp_path / "whole.sqlite3"
    with sqlite3.connect(path) as made:
        made.execute("CREATE TABLE t (a)")
    made.close()
    return path


@pytest.fixture(params=[(NO_SPACE, DiskFull), (NO_RIGHT, BadInput)], ids=["no space", "no right"])
def unwritable(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> type[Exception]:
    """No file can be written to the end; the error that says why."""
    error: OSError = request.param[0]
    named: type[Exception] = request.param[1]

    def fail(_file: Path) -> None:
        raise error

    monkeypatch.setattr(copying, "_sync", fail)
    return named


def test_a_backup_that_cannot_be_written_says_why_and_leaves_no_part(
    whole: Path, tmp_path: Path, unwritable: type[Exception]
) -> None:
    with pytest.raises(unwritable):
        copying.back_up(f"sqlite:///{whole}", tmp_path / "copy")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["whole.sqlite3"]


def test_a_restore_that_cannot_be_written_says_why(whole: Path, tmp_path: Path, unwritable: type[Exception]) -> None:
    with pytest.raises(unwritable):
        copying.unpack(whole, f"sqlite:///{tmp_path / 'new.sqlite3'}")


def test_a_backup_of_a_file_that_is_not_there_or_no_database_is_named(tmp_path: Path) -> None:
    with pytest.raises(ServerBusy):
        copying.back_up(f"sqlite:///{tmp_path / 'none'}", tmp_path / "copy")
    (tmp_path / "text").write_bytes(b"no database at all, for sure" * 100)
    with pytest.raises(StoreCorrupt):
        copying.back_up(f"sqlite:///{tmp_path / 'text'}", tmp_path / "copy")


def test_a_backup_of_a_damaged_database_is_refused(whole: Path, tmp_path: Path) -> None:
    with sqlite3.connect(whole) as made:
        made.execute("CREATE INDEX i ON t (a)")
        made.executemany("INSERT INTO t VALUES (?)", [(n,) for n in range(5_000)])
    made.close()
    data = bytearray(whole.read_bytes())
    data[4096 * 3 + 100 : 4096 * 3 + 400] = bytes(300)
    whole.write_bytes(data)
    with pytest.raises(StoreCorrupt):
        copying.back_up(f"sqlite:///{whole}", tmp_path / "copy")


def a_tool(folder: Path, name: str, words: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\necho '{words}' >&2\nexit 1\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for the tool")
@pytest.mark.parametrize(
    ("words", "named"), [("server version mismatch", BadInput), ("connection refused to secret", ServerBusy)]
)
def test_a_tool_that_fails_is_told_without_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str, named: type[Exception]
) -> None:
    a_tool(tmp_path, "pg_dump", words)
    monkeypatch.setenv("PG_BIN", str(tmp_path))
    with pytest.raises(named) as told:
        copying.back_up("postgresql://u:secret@127.0.0.1:1/x", tmp_path / "copy")
    assert "secret" not in str(told.value)


def test_a_missing_tool_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PG_BIN", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BadInput, match="pg_dump is not on this machine"):
        copying._run("pg_dump", make_url("postgresql://127.0.0.1/x"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bound")
@pytest.mark.parametrize(
    ("soft", "hard", "raised", "found"),
    [(256, 4_096, 1, 4_096), (256, 4_096, 0, 256), (9_000, 9_000, 1, 9_000), (-1, -1, 1, 8_192)],
)
def test_as_many_connections_are_open_as_the_system_lets(
    monkeypatch: pytest.MonkeyPatch, soft: int, hard: int, raised: int, found: int
) -> None:
    resource: Any = pytest.importorskip("resource")
    now = [soft, hard]

    def set_to(_which: int, wanted: tuple[int, int]) -> None:
        if not raised:
            raise ValueError
        now[:] = wanted

    infinite = resource.RLIM_INFINITY
    monkeypatch.setattr(resource, "getrlimit", lambda _which: tuple(infinite if n == -1 else n for n in now))
    monkeypatch.setattr(resource, "setrlimit", set_to)
    assert app._files() == found


def test_the_address_is_written_as_a_browser_takes_it() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        assert app._address("http", listener) == f"http://127.0.0.1:{listener.getsockname()[1]}"


def test_a_signal_ends_the_server_quietly_and_its_handlers_come_back() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with app._signals_end_quietly():
        assert signal.getsignal(signal.SIGTERM) is not before
        signal.raise_signal(signal.SIGTERM)
    assert signal.getsignal(signal.SIGTERM) is before


def test_what_there_is_not_is_named(house: RealHouse, desk: Desk) -> None:
    with pytest.raises(BadInput, match="no such role"):
        Accounts(house.database, house.clock).add("bob", "Bob", "owner", None)
    with pytest.raises(BadInput, match="no such device"):
        Enrolment(house.database, house.clock).revoke("server")
    house.revoke(desk.enrolment.device)
    house.revoke(desk.enrolment.device)  # again is no second fact
    with pytest.raises(Invalid, match="no such entry"):
        Log(house.database, house.clock).place("none", Log(house.database, house.clock).head().note)


def test_a_backup_of_another_kind_is_named(whole: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="a backup of the embedded database"):
        copying.unpack(whole, "postgresql://127.0.0.1:1/d")
    (tmp_path / "text").write_bytes(b"PGDMP and so on")
    with pytest.raises(BadInput, match="a backup of PostgreSQL, or no backup"):
        copying.unpack(tmp_path / "text", f"sqlite:///{tmp_path / 'new.sqlite3'}")
