"""On a screen of 1366 x 768, at 100 % and 200 %, nothing is cut in any language, and every control can be reached."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.words import BODY, Words
from tests.desktop.ui import walk
from tests.desktop.ui.measure import faults

ROOT = Path(__file__).resolve().parents[3]
SCREEN = QRect(0, 0, 1366, 768)


@pytest.mark.parametrize("long", [False, True], ids=["usual names", "long names"])
def test_nothing_of_the_panel_is_cut_at_100_percent(qapp: QApplication, theme: Theme, *, long: bool) -> None:
    assert walk.walk_panel(qapp, theme, walk.area_of(SCREEN), long=long) == {}


def test_nothing_of_the_review_is_cut_beside_the_panel(qapp: QApplication, theme: Theme) -> None:
    assert walk.walk_review(qapp, theme, walk.area_of(SCREEN)) == {}


def test_nothing_of_first_start_and_practice_is_cut(qapp: QApplication, theme: Theme) -> None:
    assert walk.walk_guides(qapp, theme, walk.area_of(SCREEN)) == {}


def test_nothing_of_the_own_record_is_cut_beside_the_panel(qapp: QApplication, theme: Theme) -> None:
    assert walk.walk_record(qapp, theme, walk.area_of(SCREEN)) == {}


def test_nothing_is_cut_at_200_percent(tmp_path: Path) -> None:
    """A real scale factor, which Qt takes once for a program: 1366 x 768 pixels are 683 x 384."""
    screens = {"screens": [{"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768}]}
    config = tmp_path / "screens.json"
    config.write_text(json.dumps(screens), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}", "QT_SCALE_FACTOR": "2"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.desktop.ui.walk"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    wrong = json.loads(done.stdout)
    assert wrong.pop("screen") == [0, 30, 683, 314, 2.0]
    assert wrong == {"panel": {}, "long names": {}, "review": {}, "guides": {}, "record": {}}


def test_what_is_wrong_is_found(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 100)
    cut, tall, over = Words(theme, BODY), Words(theme, BODY, wrap=True), QLabel("over")
    for part, place in ((cut, (0, 0, 60, 20)), (tall, (0, 20, 60, 20)), (over, (150, 90, 100, 40))):
        part.setParent(window)
        part.setGeometry(*place)
    cut.say("a line that is far too long")
    tall.say("some words that need more than one line")
    window.show()
    found = "\n".join(faults(window))
    assert "cut: a line that is far too long" in found
    assert "for its lines, has 20" in found
    assert "outside the window" in found
