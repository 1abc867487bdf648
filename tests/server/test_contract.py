from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contracts.server import ServerLinkContract
from tests.ready_database import ReadyPostgres
from tests.server_house import RealHouse


class TestOnSqlite(ServerLinkContract):
    @pytest.fixture
    def house(self, tmp_path: Path) -> Iterator[RealHouse]:
        house = RealHouse("", tmp_path)
        yield house
        house.close()


@pytest.mark.postgres
class TestOnPostgres(ServerLinkContract):
    @pytest.fixture
    def house(self, ready: ReadyPostgres, tmp_path: Path) -> Iterator[RealHouse]:
        database = ready.take()
        house = RealHouse(database, tmp_path)
        yield house
        house.close()
        ready.give(database)
