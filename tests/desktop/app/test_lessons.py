"""Lessons on a desktop as the command composes it: loaded when wanted, shut by a call, going on afterwards."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import Qt

from agent_assist.desktop.app.lessons_door import LessonsDoor
from agent_assist.desktop.app.lessons_room import LessonsRoom
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.store.cache import unlock
from tests.desktop.app.station import Station

ONE = "second-call"
Key = Qt.Key


def door_of(seat: Station) -> LessonsDoor:
    door = seat.session.lessons
    assert door is not None
    return door


def reading(seat: Station) -> LessonsRoom:
    """Open the lessons as a person does, and wait until they are read."""
    door = door_of(seat)
    door.action.trigger()
    seat.until(lambda: door.room is not None and bool(door.room.lessons.lessons))
    assert door.room is not None
    return door.room


def test_a_lesson_is_read_by_keys_and_kept(seat: Station) -> None:
    seat.open()
    room = reading(seat)
    room.lessons.open(ONE)
    for key in (Key.Key_2, Key.Key_Return):
        seat.bot.keyClick(room.window, key)
    assert room.lessons.opened is None
    seat.until(lambda: room.lessons.error is None and bool(room.lessons.progress))
    seat.close()
    cache = unlock(seat.paths.cache_file, seat.vault)
    try:
        assert [(one.lesson, one.taken) for one in cache.lessons.lessons()] == [(ONE, 1)]
        assert cache.ledger.recent(5) == []
    finally:
        cache.close()


def test_a_call_closes_the_window_and_the_lesson_goes_on_after_it(seat: Station) -> None:
    desktop = seat.open()
    room, door = reading(seat), door_of(seat)
    room.lessons.open(ONE)
    seat.bot.keyClick(room.window, Key.Key_1)
    assert room.window.isVisible()
    seat.say("incoming")
    seat.until(lambda: isinstance(seat.panel.card, ps.IncomingCard))
    assert not room.window.isVisible()
    assert desktop.panel.isVisible()
    assert not door.action.isEnabled()
    door.open()
    assert not room.window.isVisible()
    seat.say("ended")
    seat.until(door.action.isEnabled)
    assert not room.window.isVisible(), "it never opens by itself"
    door.open()
    assert room.window.isVisible()
    assert room.window.has_lesson
    assert (room.lessons.opened and room.lessons.opened.id, room.lessons.answer) == (ONE, 0)


def test_a_call_that_comes_while_lessons_load_is_not_covered(seat: Station) -> None:
    seat.open()
    door, held = door_of(seat), threading.Event()
    assert seat.running is not None
    seat.running.net.submit(held.wait)
    door.open()
    seat.say("incoming")
    seat.until(lambda: seat.desk.shown() is not None)
    held.set()
    looked: list[bool] = []
    seat.running.net.submit(lambda: None, lambda _outcome: looked.append(True))
    seat.until(lambda: bool(looked))
    assert door.room is None


def test_no_start_loads_or_reads_a_lesson(seat: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = [name for name in sys.modules if "lesson" in name and name.startswith("agent_assist.desktop")]
    for name in parts:
        if name.endswith(("lessons_room", "lesson_files", "services.lessons", "windows.lessons")):
            monkeypatch.delitem(sys.modules, name)
    seat.open()
    looked: list[bool] = []
    assert seat.running is not None
    seat.running.net.submit(lambda: None, lambda _outcome: looked.append(True))
    seat.until(lambda: bool(looked))
    loaded = {name.rpartition(".")[2] for name in sys.modules if name.startswith("agent_assist.desktop")}
    assert loaded & {"lessons_room", "lesson_files"} == set()
    assert door_of(seat).room is None
