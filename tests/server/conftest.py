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


@pytest.fixture(params=["sqlite", "postgresql"])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RealHouse]:
    """A server over each kind of database, with one agent."""
    url = ""
    if request.param == "postgresql":
        postgres: Postgres = request.getfixturevalue("postgres")
        url = postgres.fresh()
    made = RealHouse(url, tmp_path)
    made.add_user("maya", "Maya Lindqvist")
    yield made
    made.close()


@pytest.fixture
def desk(house: RealHouse) -> Desk:
    """The agent's enrolled device."""
    return Desk(house.link(), house.enrol_code("maya"), house.clock)
