"""Parts of the database's door that need no server: what its errors mean, whose file it is, and what is durable."""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
import sqlalchemy as sa
from sqlalchemy import exc

from agent_assist.domain.errors import AssistError, BugError, DiskFull, ServerBusy, StoreCorrupt
from agent_assist.server.db import copying, database
from agent_assist.server.db.database import open_database
from tests.fakes.time import FakeClock


@pytest.mark.parametrize(
    ("text", "lowered"), [(None, None), ("Ä B", "ä b"), ("STRASSE", "strasse"), (7, "7"), ("", "")]
)
def test_texts_are_compared_in_small_letters_of_every_alphabet(text: str | None, lowered: str | None) -> None:
    assert database._lower(text) == lowered


def failed(kind: type[exc.DBAPIError], *, invalid: bool = False, **codes: object) -> exc.DBAPIError:
    cause = sqlite3.Error("4111 1111 1111 1111")
    for name, value in codes.items():
        setattr(cause, name, value)
    return kind("SELECT 1", {}, cause, connection_invalidated=invalid)


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        (failed(exc.OperationalError, sqlite_errorcode=13), DiskFull),
        (failed(exc.OperationalError, sqlstate="53100"), DiskFull),
        (failed(exc.DatabaseError, sqlite_errorcode=11), StoreCorrupt),
        (failed(exc.DatabaseError, sqlite_errorcode=26), StoreCorrupt),
        (failed(exc.OperationalError, sqlite_errorcode=5), ServerBusy),
        (failed(exc.InterfaceError), ServerBusy),
        (failed(exc.IntegrityError), ServerBusy),
        (failed(exc.DatabaseError), BugError),
        (failed(exc.ProgrammingError), BugError),
        (failed(exc.ProgrammingError, invalid=True), ServerBusy),
    ],
)
def test_an_error_of_the_database_is_one_of_ours(error: exc.DBAPIError, meaning: type[AssistError]) -> None:
    found = database._meaning(error)
    assert type(found) is meaning
    assert "4111" not in found.line()


@pytest.mark.parametrize(
    ("raised", "meaning"),
    [
        (exc.TimeoutError(), ServerBusy),
        (exc.NoResultFound(), BugError),
        (OSError(), ServerBusy),
        (failed(exc.DatabaseError, sqlite_errorcode=11), StoreCorrupt),
    ],
)
def test_nothing_of_the_library_leaves_the_door(raised: Exception, meaning: type[AssistError]) -> None:
    with pytest.raises(AssistError) as caught, database._mapped():
        raise raised
    assert type(caught.value) is meaning


@pytest.mark.skipif(sys.platform == "win32", reason="there the rights of the folder count")
@pytest.mark.parametrize(("before", "after"), [(0o644, 0o600), (0o660, 0o600), (0o601, 0o600), (0o400, 0o400)])
def test_a_file_that_others_may_read_is_closed_to_them(tmp_path: Path, before: int, after: int) -> None:
    parts = [tmp_path / f"x{ending}" for ending in ("", "-wal", "-shm")]
    for part in parts:
        part.touch()
        part.chmod(before)
    database._close_to_others(parts[0])
    assert [part.stat().st_mode & 0o777 for part in parts] == [after] * 3


def test_an_embedded_database_keeps_what_it_acknowledged(tmp_path: Path) -> None:
    made = open_database(f"sqlite:///{tmp_path / 'x'}", FakeClock())
    with made.read() as tx:
        told = {
            name: tx.execute(sa.text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "secure_delete")
        }
    made.close()
    assert told == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "secure_delete": 1}


def test_a_copy_is_on_the_disk_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_database(f"sqlite:///{tmp_path / 'x'}", FakeClock()).close()
    steps: list[str] = []
    plain_sync, plain_replace = os.fsync, Path.replace

    def synced(handle: int) -> None:
        steps.append("file")
        plain_sync(handle)

    def replaced(self: Path, target: Path) -> Path:
        steps.append(f"name {target.name}")
        return plain_replace(self, target)

    monkeypatch.setattr(copying, "os", SimpleNamespace(**{**vars(os), "fsync": synced}))
    monkeypatch.setattr(Path, "replace", replaced)
    monkeypatch.setattr(copying, "sync_folder", lambda folder: steps.append(f"folder {folder.name}"))
    copying.back_up(f"sqlite:///{tmp_path / 'x'}", tmp_path / "copy")
    assert steps == ["file", "name copy", f"folder {tmp_path.name}"]
    assert not (tmp_path / "copy.part").exists()
    steps.clear()
    copying.unpack(tmp_path / "copy", f"sqlite:///{tmp_path / 'again'}")
    assert steps == ["file"]
    if sys.platform != "win32":
        assert {(tmp_path / name).stat().st_mode & 0o777 for name in ("copy", "again")} == {0o600}
