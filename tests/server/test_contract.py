from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lab.postgresql import Postgres
from tests.contracts.server import ServerLinkContract
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
    def house(self, postgres: Postgres, tmp_path: Path) -> Iterator[RealHouse]:
        house = RealHouse(postgres.fresh(), tmp_path)
        yield house
        house.close()
