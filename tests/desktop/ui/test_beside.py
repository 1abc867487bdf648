"""The review opens beside the panel, and on a screen without room for both the panel becomes the strip."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, QRect
from pytestqt.qtbot import QtBot

from agent_assist.desktop.app.review_room import ReviewRoom
from agent_assist.desktop.app.waiting_room import WaitingRoom
from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.ui.places import MemoryPlaces
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows import docking
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.lessons import LessonsWindow
from agent_assist.desktop.ui.windows.queue_board import ALL_WIDTH
from agent_assist.desktop.ui.windows.review import GOOD_WIDTH, SIZE, ReviewWindow
from tests.desktop.ui import samples

LAPTOP, DOUBLED, WIDE = QRect(0, 0, 1366, 728), QRect(0, 0, 683, 344), QRect(0, 0, 1920, 1040)


@dataclass
class Desk:
    panel: CallPanel
    window: ReviewWindow
    room: ReviewRoom

    def covers_nothing(self) -> None:
        """Neither window lies over the other; the frames are known once they are shown."""
        self.panel.docking._look()
        self.window.beside._look()
        assert not self.window.frameGeometry().intersects(self.panel.frameGeometry())


@pytest.fixture(autouse=True)
def area(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> QRect:
    found: QRect = getattr(request, "param", LAPTOP)
    monkeypatch.setattr(docking, "usable_areas", lambda: [found])
    return found


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, note: NoteModel) -> Desk:
    panel = CallPanel(theme, note, MemoryPlaces())
    window = ReviewWindow(theme)
    qtbot.addWidget(panel)
    qtbot.addWidget(window)
    panel.show_state(samples.PANELS["idle"])
    panel.present()
    panel.docking._look()
    room = ReviewRoom.__new__(ReviewRoom)
    room.window, room._panel = window, panel
    room.share_screen()
    return Desk(panel, window, room)


def test_at_1366_768_the_panel_covers_nothing_of_the_review(desk: Desk, qtbot: QtBot, area: QRect) -> None:
    desk.window.show_state(samples.REVIEWS["contact"])
    desk.room.show()
    desk.window.beside._look()  # the frame is known once the window is shown
    assert area.contains(desk.window.frameGeometry())
    assert not desk.window.frameGeometry().intersects(desk.panel.frameGeometry())
    qtbot.waitUntil(desk.window.contact.form.isVisible, timeout=5_000)
    form = desk.window.contact.form
    place = QRect(form.mapToGlobal(QPoint(0, 0)), form.size())
    assert desk.window.geometry().contains(place)
    assert not desk.panel.frameGeometry().intersects(place)
    assert form.button.mapTo(desk.window, QPoint(0, form.button.height())).y() <= desk.window.height()


@pytest.mark.parametrize("area", [WIDE], indirect=True)
def test_a_panel_on_the_left_leaves_the_right(desk: Desk) -> None:
    desk.panel.setGeometry(0, 0, 360, 1000)
    desk.room.show()
    assert desk.window.geometry().left() >= 360


def test_a_window_that_stands_already_is_left_where_the_person_put_it(desk: Desk) -> None:
    desk.room.show()
    desk.window.setGeometry(10, 10, 700, 500)
    desk.room.show()
    assert desk.window.geometry() == QRect(10, 10, 700, 500)


@pytest.mark.parametrize("area", [DOUBLED], indirect=True)
def test_without_room_for_both_the_panel_becomes_the_strip(desk: Desk) -> None:
    desk.room.show()
    assert desk.panel.strip.isVisible()
    assert not desk.window.geometry().intersects(desk.panel.geometry())


def test_the_queue_takes_the_width_of_a_small_screen_and_a_call_takes_its_column_back(desk: Desk, area: QRect) -> None:
    desk.room.show()
    assert desk.panel.strip.isVisible()
    assert desk.window.width() >= area.width() - 20
    desk.covers_nothing()
    desk.panel.show_state(structs.replace(samples.PANELS["answers"], contact_id="a"))
    assert not desk.panel.strip.isVisible()
    desk.covers_nothing()
    desk.panel.show_state(samples.PANELS["idle"])
    assert desk.window.width() < GOOD_WIDTH, "the column stays until nothing has happened for a while"


@pytest.mark.parametrize("area", [WIDE], indirect=True)
def test_a_screen_with_room_for_both_keeps_the_column(desk: Desk) -> None:
    desk.room.show()
    assert not desk.panel.strip.isVisible()
    assert desk.window.width() == SIZE.width()


def test_the_column_comes_back_when_the_review_is_closed_and_a_chosen_strip_stays(desk: Desk) -> None:
    desk.room.show()
    desk.window.close()
    assert not desk.panel.strip.isVisible()
    desk.panel.set_strip_mode(True)
    desk.room.show()
    desk.window.close()
    assert desk.panel.strip.isVisible()


def test_opening_the_column_by_hand_covers_nothing_of_the_review(desk: Desk) -> None:
    desk.room.show()
    desk.panel.strip.opened.emit()
    assert not desk.panel.strip.isVisible()
    desk.covers_nothing()


@pytest.mark.parametrize("area", [QRect(0, 0, 1400, 1100)], indirect=True)
def test_a_window_manager_that_moves_the_review_for_its_frame_is_no_person(desk: Desk) -> None:
    desk.room.show()
    desk.window.beside._look()  # the frame is known now, and the window inside with it
    desk.window.setGeometry(desk.window.geometry().translated(0, 9))
    desk.window.beside._look()
    desk.panel.show_state(structs.replace(samples.PANELS["answers"], contact_id="a"))
    desk.covers_nothing()


@pytest.mark.parametrize("area", [DOUBLED], indirect=True)
def test_a_call_takes_its_column_back_from_a_room_that_waits(desk: Desk, theme: Theme, qtbot: QtBot) -> None:
    class Room(WaitingRoom[LessonsWindow]):
        def _look(self) -> None: ...

    window = LessonsWindow(theme)
    qtbot.addWidget(window)
    room = Room(desk.panel, window)
    room.show()
    assert desk.panel.strip.isVisible()
    desk.panel.show_state(structs.replace(samples.PANELS["answers"], contact_id="a"))
    assert not desk.panel.strip.isVisible()
    desk.panel.show_state(samples.PANELS["idle"])
    room.show()
    room.hide()
    assert not desk.panel.strip.isVisible()


def test_a_review_that_the_person_sized_stays_when_a_call_comes(desk: Desk) -> None:
    desk.room.show()
    desk.window.setGeometry(10, 100, 800, 500)
    desk.panel.show_state(structs.replace(samples.PANELS["answers"], contact_id="a"))
    assert desk.window.geometry() == QRect(10, 100, 800, 500)


@pytest.mark.parametrize("area", [DOUBLED], indirect=True)
def test_a_call_keeps_its_column(desk: Desk) -> None:
    desk.panel.show_state(structs.replace(samples.PANELS["answers"], contact_id="a"))
    desk.room.show()
    assert not desk.panel.strip.isVisible()


def test_the_filters_fold_where_the_panel_leaves_little_and_open_by_their_button(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.show_state(samples.REVIEWS["queue"])
    window.resize(ALL_WIDTH - 1, 500)
    desk.room.show()
    window.resize(ALL_WIDTH - 1, 500)
    board = window.board
    qtbot.waitUntil(board.queue.filters.isVisible, timeout=5_000)
    assert not board._left.isVisible()
    board.queue.filters.click()
    assert board._left.isVisible()
    board.filters.chosen.emit("high")
    assert not board._left.isVisible()
    assert board.preview.isVisible()
    window.resize(1300, 700)
    assert board._left.isVisible()
    assert not board.queue.filters.isVisible()
