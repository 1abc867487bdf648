from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMargins, QRect, QSettings, QSize
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.ui.places import MemoryPlaces, Place, SettingsPlaces, rest, settle, setup_key
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from tests.desktop.ui import samples

MAIN, SIDE = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1024)


@pytest.mark.parametrize(
    ("kept", "screens", "wanted"),
    [
        (None, [MAIN], QRect(1560, 0, 360, 1040)),
        (Place(100, 50, 700), [MAIN], QRect(100, 50, 360, 700)),
        (Place(2500, 50, 700), [MAIN, SIDE], QRect(2500, 50, 360, 700)),
        (Place(2500, 50, 700), [MAIN], QRect(1560, 0, 360, 1040)),
        (Place(1800, 900, 700), [MAIN], QRect(1560, 340, 360, 700)),
        (Place(100, 50, 5_000), [MAIN], QRect(100, 0, 360, 1040)),
        (Place(-9_999, -9_999, 1), [MAIN], QRect(1560, 0, 360, 1040)),
        (Place(0, 0, 700), [QRect(0, 0, 800, 400)], QRect(0, 0, 360, 400)),
    ],
)
def test_the_panel_always_comes_back_to_a_visible_place(
    kept: Place | None, screens: list[QRect], wanted: QRect
) -> None:
    assert settle(kept, 360, screens, 420) == wanted


FRAME = QMargins(1, 28, 1, 1)
LAPTOP = QRect(0, 0, 1366, 728)


@pytest.mark.parametrize("kept", [None, Place(1366 - 360, 12, 704), Place(40, 300, 700), Place(-200, 0, 700)])
def test_the_whole_frame_lies_in_the_usable_area(kept: Place | None) -> None:
    """A title bar of 28 px pushed a panel that was as high as the screen over its lower edge."""
    found = settle(kept, 360, [LAPTOP], 280, FRAME)
    assert LAPTOP.contains(found.marginsAdded(FRAME))


@pytest.mark.parametrize(
    ("taken", "free"),
    [
        (QRect(1006, 0, 360, 728), QRect(0, 0, 1006, 728)),
        (QRect(0, 0, 360, 728), QRect(360, 0, 1006, 728)),
        (QRect(500, 0, 360, 64), QRect(0, 64, 1366, 664)),
        (QRect(2000, 0, 360, 728), LAPTOP),
        (QRect(400, 100, 700, 500), LAPTOP),  # no part beside it is of use
    ],
)
def test_the_rest_of_a_screen_is_the_largest_useful_part(taken: QRect, free: QRect) -> None:
    assert rest(LAPTOP, taken, QSize(480, 240)) == free


def test_a_set_up_is_named_the_same_in_any_order() -> None:
    assert setup_key([MAIN, SIDE]) == setup_key([SIDE, MAIN]) != setup_key([MAIN])


@pytest.mark.parametrize("stored", ["", "1 2", "a b c", "1 2 3 4", "1e9 0 0", "99999999999 0 500", "\x00", "1 2 3.5"])
def test_malformed_settings_count_as_nothing_kept(tmp_path: Path, stored: str) -> None:
    settings = QSettings(str(tmp_path / "places.ini"), QSettings.Format.IniFormat)
    settings.setValue("places/x", stored)
    assert SettingsPlaces(settings).load("x") is None


def test_settings_keep_a_place(tmp_path: Path) -> None:
    path = str(tmp_path / "places.ini")
    SettingsPlaces(QSettings(path, QSettings.Format.IniFormat)).save("one", Place(-5, 7, 600))
    assert SettingsPlaces(QSettings(path, QSettings.Format.IniFormat)).load("one") == Place(-5, 7, 600)


def test_a_moved_panel_is_found_there_again(qtbot: QtBot, theme: Theme, note: NoteModel) -> None:
    places = MemoryPlaces()
    first = CallPanel(theme, note, places)
    qtbot.addWidget(first)
    first.show_state(samples.PANELS["idle"])
    first.present()
    first.setGeometry(40, 30, 360, 500)
    qtbot.waitUntil(lambda: (first.geometry().x(), first.height()) == (40, 500), timeout=5_000)
    first.close()
    second = CallPanel(theme, note, places)
    qtbot.addWidget(second)
    second.present()
    assert second.geometry() == QRect(40, 30, 360, 500)
