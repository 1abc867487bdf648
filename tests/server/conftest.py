from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.postgresql import Postgres, running


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One PostgreSQL for all tests of this folder; each test takes a fresh database in it."""
    with running(fsync="off") as server:
        yield server
