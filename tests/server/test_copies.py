"""Backup and restore, rehearsed: a server goes back to a copy, and its desktops bring what is missing."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from agent_assist.cli import admin
from agent_assist.domain.errors import BadInput, StoreCorrupt, StoreKeyMissing, StoreTooNew
from agent_assist.server import app
from agent_assist.server.db import schema
from agent_assist.server.db.database import open_database
from agent_assist.server.services import copies
from agent_assist.server.services.erasure import Asked, Erasures
from agent_assist.server.services.export import Export
from agent_assist.server.services.log import Log
from lab.postgresql import Postgres, candidates
from tests.desktop.sync.inline import Machine
from tests.evidence.ledgers import both
from tests.server.test_erasure import talk
from tests.server_house import RealHouse

ASKED = Asked("privacy office", "asked by letter")


@pytest.fixture
def machine(house: RealHouse, tmp_path: Path) -> Iterator[Machine]:
    made = Machine(house, tmp_path / "desk")
    yield made
    made.cache.close()


@pytest.fixture
def newest_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tools that belong to the PostgreSQL of these tests, and no others."""
    monkeypatch.setenv("PG_BIN", str(candidates()[0]))


def office(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    capsys.readouterr()
    assert admin.run([*words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def url_of(house: RealHouse) -> str:
    return house.database._engine.url.render_as_string(hide_password=False).replace("+psycopg", "")


def keys_of(house: RealHouse, contact: str) -> list[str | None]:
    with house.database.read() as tx:
        found = sa.select(schema.subject_key.c.key).where(schema.subject_key.c.kid == f"contact.{contact}")
        return list(tx.execute(found).scalars())


@pytest.mark.usefixtures("newest_tools")
def test_a_server_goes_back_to_its_backup_and_desktops_bring_the_rest(
    house: RealHouse,
    machine: Machine,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    request: pytest.FixtureRequest,
) -> None:
    postgres = house.database.kind == "postgresql"
    where = ["--database", url_of(house)] if postgres else []
    where += ["--data", str(tmp_path / "server")]
    other = Machine(house, tmp_path / "other", "ben")
    kept, erased = talk(machine), talk(machine, 2)
    assert machine.sync() == ""
    code = house.enrol_code("amy")
    made = office(capsys, "backup", "--out", str(tmp_path / "copy"), *where)  # while the server runs
    assert made["bytes"] == (tmp_path / "copy").stat().st_size
    assert os.name == "nt" or (tmp_path / "copy").stat().st_mode & 0o77 == 0
    later = talk(machine, 3)
    assert machine.sync() == ""
    Erasures(house.database, house.clock).contact(erased, ASKED)
    house.revoke(other.device)
    Log(house.database, house.clock).restart("tried before")
    assert machine.sync() == ""  # the desktop has seen a longer log, under a later origin than the copy knows
    events = house.events(machine.device)
    house.stop()
    house.database.close()
    if postgres:
        fresh = request.getfixturevalue("postgres").fresh()
        former, where = where[1], ["--database", fresh, "--data", str(tmp_path / "server")]
        done = office(capsys, "restore", str(tmp_path / "copy"), *where, "--former", former)
        house._settings = app.Settings(fresh, "127.0.0.1", 0, tmp_path / "server")
    else:
        done = office(capsys, "restore", str(tmp_path / "copy"), *where)
        assert (tmp_path / "server" / done["former"]).is_file()
    assert (done["made_good"], done["erasures"], done["revoked"]) == (True, 1, 1)
    assert done["origin"].endswith("/3")
    house.database = app.open_house(house._settings, house.clock)
    house.start()
    assert len(house.events(machine.device)) == 4
    assert machine.sync() == ""
    assert machine.sync() == ""
    assert house.events(machine.device)[: len(events)] == events  # with the same bytes, in the same order
    assert (keys_of(house, erased), len(keys_of(house, kept)), len(keys_of(house, later))) == ([None], 1, 1)
    assert other.sync() == "auth_expired"
    assert Machine(house, tmp_path / "late", "cleo").device  # codes from now on work; those of the copy do not
    with house.database.read() as tx:
        codes = tx.execute(sa.text("SELECT count(*) FROM enrol_code WHERE used_at_ms IS NULL")).scalar_one()
    assert (codes, bool(code)) == (0, True)
    assert both(list(Export(house.database, house.clock).house())).logged >= len(events)
    other.cache.close()


def test_a_damaged_database_is_kept_and_the_copy_takes_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "server"
    folder.mkdir()
    house = RealHouse("", folder)
    machine = Machine(house, tmp_path / "desk")
    talk(machine)
    machine.sync()
    where = ("--data", str(folder))
    office(capsys, "backup", "--out", str(tmp_path / "copy"), *where)
    house.stop()
    house.database.close()
    live = folder / app.DATABASE_FILE
    live.write_bytes(b"\x00" * 9_000)
    done = office(capsys, "restore", str(tmp_path / "copy"), *where)
    assert (done["made_good"], (folder / done["former"]).read_bytes()[:9]) == (False, b"\x00" * 9)
    assert int(done["origin"].rpartition("/")[2]) > 1_000_000  # beyond whatever desktops may have seen
    again = open_database(f"sqlite:///{live}", house.clock)
    assert again.tenant == house.database.tenant
    again.close()
    machine.cache.close()


class Copy:
    """A server with a copy of its database, and places to restore to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "server").mkdir()
        self.house = RealHouse("", folder / "server")
        self.url = url_of(self.house)
        self.file = folder / "copy"
        copies.back_up(self.url, self.file)

    def restore(self, url: str = "", file: Path | None = None) -> copies.Restored:
        return copies.restore(url or self.url, file or self.file, self.house.clock, None)


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[Copy]:
    made = Copy(tmp_path)
    yield made
    made.house.close()


def test_what_cannot_be_restored_changes_nothing(copy: Copy, tmp_path: Path) -> None:
    before = (tmp_path / "server" / app.DATABASE_FILE).read_bytes()
    with pytest.raises(BadInput, match="running"):
        copy.restore()
    copy.house.stop()
    copy.house.database.close()
    for content, error in (
        (b"", BadInput),
        (b"PGDMP", BadInput),
        (b"SQLite format 3\x00" + b"\xff" * 5_000, StoreCorrupt),
    ):
        (tmp_path / "bad").write_bytes(content)
        with pytest.raises(error):
            copy.restore(file=tmp_path / "bad")
    with pytest.raises(BadInput):
        copy.restore(file=tmp_path / "nothing")
    (tmp_path / "elsewhere").mkdir()
    with pytest.raises(StoreKeyMissing):  # the key that signs its log is not there
        copy.restore(f"sqlite:///{tmp_path / 'elsewhere' / 'server.sqlite3'}")
    stranger = RealHouse("", tmp_path / "elsewhere")
    stranger.close()
    with pytest.raises((BadInput, StoreKeyMissing)):
        copy.restore(url_of(stranger))
    newer = open_database(copy.url, copy.house.clock)
    copies.back_up(copy.url, tmp_path / "second")
    newer.close()
    with sa.create_engine(f"sqlite:///{tmp_path / 'second'}").begin() as tx:
        tx.execute(sa.text("UPDATE schema_version SET version = 99"))
    with pytest.raises(StoreTooNew):
        copy.restore(file=tmp_path / "second")
    left = sorted(path.name for path in (tmp_path / "server").iterdir())
    assert left == ["server.key", "server.sqlite3"]
    assert len((tmp_path / "server" / app.DATABASE_FILE).read_bytes()) == len(before)
    assert copy.restore().former


def test_a_backup_replaces_nothing(copy: Copy, tmp_path: Path) -> None:
    for target in (copy.file, tmp_path / "no" / "folder"):
        with pytest.raises(BadInput):
            copies.back_up(copy.url, target)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy", "server"]


@pytest.mark.postgres
def test_without_the_tools_of_postgresql_it_says_so(
    postgres: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PG_BIN", "")
    with pytest.raises(BadInput, match="pg_dump is not on this machine"):
        copies.back_up(postgres.fresh(), tmp_path / "copy")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.postgres
def test_a_database_that_is_not_empty_is_not_restored_over(house: RealHouse, tmp_path: Path) -> None:
    if house.database.kind == "postgresql":
        with pytest.raises(BadInput, match="not empty"):
            copies.restore(url_of(house), tmp_path / "copy", house.clock, None)
