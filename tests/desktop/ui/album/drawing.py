"""Draws pictures of one size: Qt takes the size of its screens once, when it starts.

QT_SCALE_FACTOR=2 python -m tests.desktop.ui.album.drawing FOLDER < names of pictures, one a line
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from itertools import groupby
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from agent_assist.desktop.ui.theme import Theme
from tests.desktop.ui import first_samples, lesson_samples, own_samples, practice_samples, samples
from tests.desktop.ui.album.shots import Shot, every
from tests.desktop.ui.languages import speaking
from tests.desktop.ui.pictures import (
    first_window,
    lessons_window,
    list_of_keys,
    own_window,
    panel,
    practice_window,
    review_window,
    shoot,
)

ROOM = {
    "panel": QSize(360, 314),
    "strip": QSize(360, 314),
    "keys": QSize(360, 314),
    "review": QSize(683, 314),
    "first": QSize(683, 314),
    "practice": QSize(683, 314),
    "lessons": QSize(683, 314),
    "record": QSize(683, 314),
}
"""What a screen of 1366 x 768 leaves at 200 %, without its task bar and the window's frame; device-independent pixels.
A window that cannot be so small keeps its least size, and the picture shows it."""


def draw(shots: Sequence[Shot], out: Path) -> None:
    """Draw pictures of one size into a folder, set by set."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme("light")
    theme.apply(app)
    for (name, language, _scale), part in groupby(shots, lambda shot: shot.set):
        theme.choose(name)
        with speaking(app, language) if language != "en" else nullcontext():
            for shot in part:
                window = window_of(shot, theme)
                if shot.scale != 100 and shot.window != "strip":
                    window.resize(ROOM[shot.window])
                shoot(window, out / shot.file)


def window_of(shot: Shot, theme: Theme) -> QWidget:
    """Return the window of a picture, in its state."""
    made: dict[str, Callable[[], QWidget]] = {
        "panel": lambda: panel(theme, samples.PANELS[shot.state]),
        "strip": lambda: _strip(theme, shot.state),
        "keys": lambda: list_of_keys(theme),
        "review": lambda: review_window(theme, samples.REVIEWS[shot.state]),
        "first": lambda: first_window(theme, first_samples.FIRST[shot.state], shot.language),
        "practice": lambda: practice_window(theme, practice_samples.PRACTICE[shot.state]),
        "record": lambda: own_window(theme, own_samples.STATES[shot.state]),
        "lessons": lambda: lessons_window(theme, lesson_samples.shown(shot.state, shot.language)),
    }
    return made[shot.window]()


def _strip(theme: Theme, state: str) -> QWidget:
    strip = panel(theme, samples.PANELS[state])
    strip.set_strip_mode(True)
    return strip


def main(out: Path, names: set[str]) -> int:
    """Draw what is named; a name that no picture has is a mistake of the caller."""
    shots = [shot for shot in every() if shot.file in names]
    assert len(shots) == len(names), "an unknown picture was asked for"
    draw(shots, out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), set(sys.stdin.read().split())))
