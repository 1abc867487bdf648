"""What is loaded after the start is loaded in parts: others come between, and it ends once."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.app.warm_up import WarmUp
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.ui.bridge import MainThread
from tests.desktop.app.station import station

SYNC = """
import sys
from agent_assist.desktop.app.warm_up import cards_and_sync
most, before = 0, len(sys.modules)
for _ in cards_and_sync():
    most, before = max(most, len(sys.modules) - before), len(sys.modules)
import agent_assist.desktop.app.exchange
import agent_assist.desktop.app.session
print(len(sys.modules) - before, most)
"""
ROOT = Path(__file__).resolve().parents[3]
MANY = 200
LOADED = """
import sys
from agent_assist.desktop.app.warm_up import reading
from agent_assist.policy import default_pack_path, load
count = sum(1 for _ in reading(load(default_pack_path())))
from agent_assist.masking.text import lazy
print(count > len(lazy.patterns()), all("search" in vars(one) for one in lazy.patterns()), "segno" in sys.modules)
"""


class Warming:
    """A warm-up on a real lane, with what came when."""

    def __init__(self, parts: Iterator[None]) -> None:
        self.main = MainThread()
        self.lane = Lane("net", self.main.post)
        self.came: list[str] = []
        self.warm_up = WarmUp(parts, self.lane, lambda: self.came.append("over"), self.main)

    def is_over(self) -> bool:
        return "over" in self.came

    def close(self) -> None:
        self.lane.close(5)
        self.main.close()


@pytest.fixture
def loaded() -> list[int]:
    return []


def counted(loaded: list[int], count: int, fails_at: int = -1) -> Iterator[None]:
    for number in range(count):
        if number == fails_at:
            raise OSError("no such file")
        loaded.append(number)
        yield


def test_a_job_of_another_comes_between_two_parts(qtbot: QtBot, loaded: list[int]) -> None:
    warming = Warming(counted(loaded, MANY))
    warming.warm_up.go_on()
    warming.lane.submit(lambda: warming.came.append(f"job behind {len(loaded)}"))
    qtbot.waitUntil(warming.is_over)
    warming.close()
    assert loaded == list(range(MANY))
    assert warming.came == ["job behind 1", "over"]


@pytest.mark.expects_log
def test_a_part_that_fails_ends_the_loading(qtbot: QtBot, loaded: list[int], caplog: pytest.LogCaptureFixture) -> None:
    warming = Warming(counted(loaded, MANY, fails_at=3))
    warming.warm_up.go_on()
    qtbot.waitUntil(warming.is_over)
    warming.close()
    assert loaded == [0, 1, 2]
    assert warming.came == ["over"]
    assert "OSError" in caplog.text


def test_a_desktop_reads_notes_once_the_engine_is_loaded(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    with station(tmp_path, qtbot, qapp) as seat:
        desktop = seat.start()
        assert not desktop.engine.ready
        seat.until(lambda: desktop.ready and desktop.engine.ready)
        desktop.note.edit(0, 0, "card 4111 1111 1111 1111")
        assert desktop.note.pending
        desktop.engine.ready = False
        desktop.note.reset()
        desktop.note.edit(0, 0, "card 4111 1111 1111 1111")
        assert desktop.note.check.waits


def test_all_of_masking_and_the_codes_are_loaded_by_the_parts() -> None:
    run = subprocess.run([sys.executable, "-c", LOADED], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (run.stderr, run.stdout.split()) == ("", ["True", "True", "True"])


def test_the_sync_is_loaded_a_module_at_a_time_and_nothing_of_it_is_left() -> None:
    """The first module brings what the desktop has loaded long before; so it is begun with the session."""
    begun = "import agent_assist.desktop.app.session\n" + SYNC
    run = subprocess.run([sys.executable, "-c", begun], cwd=ROOT, capture_output=True, text=True, check=False)
    left, most = run.stdout.split()
    assert (run.stderr, left) == ("", "0")
    assert int(most) <= 8
