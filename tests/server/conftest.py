from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lab.postgresql import Postgres, running
from tests.server_house import Desk, RealHouse


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One PostgreSQL for all tests of this folder; each test takes a fresh database in it."""
    with running(fsync="off") as server:
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> str:
    """Address of an empty database, of each kind; a module that needs no more than SQLite puts "" in its place."""
    if request.param == "sqlite":
        return ""
    postgres: Postgres = request.getfixturevalue("postgres")
    return postgres.fresh()


@pytest.fixture
def house(database: str, tmp_path: Path) -> Iterator[RealHouse]:
    """A server with one agent; its data is in the folder `server`."""
    folder = tmp_path / "server"
    folder.mkdir()
    made = RealHouse(database, folder)
    made.add_user("maya", "Maya Lindqvist")
    yield made
    made.close()


@pytest.fixture
def desk(house: RealHouse) -> Desk:
    """The agent's enrolled device."""
    return Desk(house.link(), house.enrol_code("maya"), house.clock)
