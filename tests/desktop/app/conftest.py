"""What tests of the composed desktop share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.app.station import Station, station


@pytest.fixture
def seat(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Station]:
    """A workstation whose desktop is not started yet; it ends with the test."""
    with station(tmp_path, qtbot, qapp) as made:
        yield made
