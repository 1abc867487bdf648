"""The panel stays inside the usable area with its frame, follows its screens, and finds each of its places again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMargins, QRect
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.ui.places import MemoryPlaces
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows import docking
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.docking import Docking
from tests.desktop.ui import samples

FRAME = QMargins(1, 28, 1, 1)
LARGE, SMALL = QRect(0, 0, 1366, 728), QRect(0, 0, 1024, 560)
MakePanel = Callable[[], CallPanel]


@pytest.fixture(autouse=True)
def areas(monkeypatch: pytest.MonkeyPatch) -> list[QRect]:
    """What taskbars leave of the screens."""
    found = [LARGE]
    monkeypatch.setattr(docking, "usable_areas", lambda: found)
    return found


@pytest.fixture
def framed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window manager that draws a title bar, of which is heard once the window is shown."""
    monkeypatch.setattr(Docking, "_frame", lambda self: FRAME if self._window.isVisible() else QMargins())


@pytest.fixture
def places() -> MemoryPlaces:
    return MemoryPlaces()


@pytest.fixture
def make(qtbot: QtBot, theme: Theme, note: NoteModel, places: MemoryPlaces) -> MakePanel:
    def made() -> CallPanel:
        panel = CallPanel(theme, note, places)
        qtbot.addWidget(panel)
        panel.show_state(samples.PANELS["idle"])
        panel.present()
        return panel

    return made


def looked(panel: CallPanel) -> None:
    """Let the time pass after which it is looked where the window stands."""
    panel.docking._look()


@pytest.mark.usefixtures("framed")
def test_a_title_bar_pushes_nothing_over_the_lower_edge(make: MakePanel) -> None:
    panel = make()
    assert not LARGE.contains(panel.geometry().marginsAdded(FRAME))  # the frame was not known before it was shown
    looked(panel)
    assert LARGE.contains(panel.geometry().marginsAdded(FRAME))
    assert panel.geometry().right() + FRAME.right() == LARGE.right()


@pytest.mark.usefixtures("framed")
def test_a_window_manager_that_places_the_frame_moves_the_panel_no_further_at_each_start(
    make: MakePanel,
) -> None:
    first = make()
    looked(first)
    first.setGeometry(300, 200, 360, 400)
    first.docking.keep()
    first.hide()
    for _start in range(3):
        panel = make()
        panel.move(panel.x() + FRAME.left(), panel.y() + FRAME.top())  # as some do when they map a window
        looked(panel)
        panel.docking.keep()
        assert panel.geometry() == QRect(300, 200, 360, 400)
        panel.hide()


def test_a_smaller_usable_area_brings_it_back(make: MakePanel, areas: list[QRect], qtbot: QtBot) -> None:
    panel = make()
    panel.setGeometry(900, 20, 360, 700)
    panel.docking.keep()
    areas[:] = [SMALL]
    panel.docking._screens_changed()
    qtbot.waitUntil(lambda: SMALL.contains(panel.geometry()), timeout=5_000)


def test_a_screen_says_when_it_changes(make: MakePanel) -> None:
    panel = make()
    heard = panel.docking._screens_soon
    heard.stop()
    for signal in (panel.screen().availableGeometryChanged, panel.screen().geometryChanged):
        signal.emit(QRect())
        assert heard.isActive()
        heard.stop()


def test_the_strip_has_a_place_of_its_own(make: MakePanel) -> None:
    panel = make()
    panel.setGeometry(500, 40, 360, 600)
    panel.set_strip_mode(True)
    assert panel.geometry() == QRect(500, 40, 360, 64)  # where the column was, until it is moved
    panel.setGeometry(20, 640, 360, 64)
    panel.docking.keep()
    panel.set_strip_mode(False)
    assert panel.geometry() == QRect(500, 40, 360, 600)
    panel.set_strip_mode(True)
    assert panel.geometry() == QRect(20, 640, 360, 64)


def test_where_the_column_would_stand_is_known_while_it_is_the_strip(make: MakePanel) -> None:
    panel = make()
    panel.setGeometry(500, 40, 360, 600)
    column = panel.docking.column()
    panel.set_strip_mode(True)
    assert panel.docking.column().size() == column.size()
    assert panel.docking.column().topLeft() == column.topLeft()


def is_low(panel: CallPanel) -> bool:
    return panel.body.low


def test_a_low_column_keeps_every_part_and_a_high_one_is_as_before(make: MakePanel) -> None:
    panel = make()
    panel.show_state(samples.PANELS["answers"])
    body = panel.body
    panel.resize(360, 314)
    assert is_low(panel)
    assert (body.band.height(), body.toolbar.height(), body.status.height()) == (48, 36, 22)
    assert body.area.isAncestorOf(body.contact)
    assert body.area.isAncestorOf(body.history)
    panel.resize(360, 700)
    assert not is_low(panel)
    assert (body.band.height(), body.toolbar.height(), body.status.height()) == (68, 61, 30)
    assert not body.area.isAncestorOf(body.contact)
    order = [part.y() for part in (body.band, body.contact, body.in_force, body._above, body.area, body.toolbar)]
    assert order == sorted(order)
