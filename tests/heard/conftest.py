"""A virtual screen with a screen reader's bus, in a short folder: sockets have short paths."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from lab.screen_reader import Screen, ScreenReader

collect_ignore_glob = [] if sys.platform == "linux" else ["test_*.py"]
"""AT-SPI is the interface of Linux and BSD; elsewhere its library is not there either."""


@pytest.fixture
def screen() -> Iterator[Screen]:
    from lab.screen_reader import Screen, missing_programs

    missing = missing_programs()
    if missing:
        pytest.skip(f"NO REAL SCREEN READER HEARD IT: apt-get install -y --no-install-recommends {' '.join(missing)}")
    folder = Path(tempfile.mkdtemp(prefix="heard-"))
    shown = Screen(folder)
    try:
        yield shown
    finally:
        shown.close()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def reader(screen: Screen) -> Iterator[ScreenReader]:
    from lab.screen_reader import ScreenReader

    listening = ScreenReader(screen.bus)
    try:
        yield listening
    finally:
        listening.close()
