"""A server and a seat for each end-to-end test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.e2e.chromium import started
from tests.e2e.house import Seat
from tests.server_house import RealHouse


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    folder = tmp_path / "server"
    folder.mkdir()
    made = RealHouse("", folder)
    yield made
    made.close()


@pytest.fixture
def seat(tmp_path: Path, house: RealHouse, qtbot: QtBot, qapp: QApplication) -> Iterator[Seat]:
    folder = tmp_path / "seat"
    folder.mkdir()
    made = Seat(folder, house, qtbot, qapp)
    yield made
    made.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with started() as made:
        yield made
