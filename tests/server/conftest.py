from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from lab.postgresql import Postgres, running
from tests.packs import TRUST
from tests.ready_database import ReadyPostgres
from tests.server.request_office import Office
from tests.server.supervisors import Place, supervisor
from tests.server_house import Desk, RealHouse


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One PostgreSQL for all tests of this folder; each test takes a database of its own in it."""
    with running(fsync="off") as server:
        yield server


@pytest.fixture(scope="session")
def ready(postgres: Postgres) -> ReadyPostgres:
    """Its databases, each with the tables of the present schema."""
    return ReadyPostgres(postgres)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> Iterator[str]:
    """Address of a database without events, of each kind; a module that needs only SQLite puts "" in its place."""
    if request.param == "sqlite":
        yield ""
        return
    ready: ReadyPostgres = request.getfixturevalue("ready")
    taken = ready.take()
    yield taken
    ready.give(taken)


@pytest.fixture
def house(database: str, tmp_path: Path) -> Iterator[RealHouse]:
    """A server with one agent; its data is in the folder `server`."""
    folder = tmp_path / "server"
    folder.mkdir()
    with closing(RealHouse(database, folder)) as made:
        made.add_user("maya", "Maya Lindqvist")
        yield made


@pytest.fixture
def desk(house: RealHouse) -> Desk:
    """The agent's enrolled device."""
    return Desk(house.link(), house.enrol_code("maya"), house.clock)


@pytest.fixture
def office(house: RealHouse, desk: Desk) -> Office:
    return Office(house, desk)


@pytest.fixture
def sqlite_office(tmp_path: Path) -> Iterator[Office]:
    with closing(RealHouse("", tmp_path, trust=TRUST)) as made:
        made.add_user("maya", "Maya Lindqvist")
        yield Office(made, Desk(made.link(), made.enrol_code("maya"), made.clock))


@pytest.fixture
def sue(house: RealHouse) -> Place:
    """A supervisor at a desk."""
    return supervisor(house, "sue")


@pytest.fixture
def tom(house: RealHouse) -> Place:
    """Another supervisor, at a desk of his own."""
    return supervisor(house, "tom")
