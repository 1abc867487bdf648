"""The way back to the GUI thread, collection there, and signals in numbers."""

from __future__ import annotations

import gc
import threading
import weakref
from functools import partial

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.ui.bridge import MainThread
from agent_assist.desktop.ui.collector import LOADING_MS, YOUNG_LIMIT, Collector


def test_closures_of_threads_run_on_the_gui_thread_in_their_order(qtbot: QtBot) -> None:
    bridge = MainThread()
    ran: list[tuple[int, int, bool]] = []

    def note_down(name: int, number: int) -> None:
        ran.append((name, number, threading.current_thread() is threading.main_thread()))

    def work(name: int) -> None:
        for number in range(500):
            bridge.post(partial(note_down, name, number))

    threads = [threading.Thread(target=work, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert ran == []
    qtbot.waitUntil(lambda: len(ran) == 2_000, timeout=10_000)
    assert all(on_main for _name, _number, on_main in ran)
    for name in range(4):
        assert [n for who, n, _main in ran if who == name] == list(range(500))


def test_a_post_from_the_gui_thread_waits_its_turn_too(qtbot: QtBot) -> None:
    bridge = MainThread()
    ran: list[int] = []
    bridge.post(lambda: ran.append(1))
    assert ran == []
    qtbot.waitUntil(lambda: ran == [1], timeout=5_000)


def test_after_close_nothing_runs(qtbot: QtBot) -> None:
    bridge, other = MainThread(), MainThread()
    ran: list[str] = []
    bridge.post(lambda: ran.append("queued"))
    bridge.close()
    bridge.post(lambda: ran.append("late"))
    other.post(lambda: ran.append("other"))
    qtbot.waitUntil(lambda: "other" in ran, timeout=5_000)
    assert ran == ["other"]


class Source(QObject):
    told = Signal(object)


def test_tens_of_thousands_of_signals_with_booleans_do_no_harm(qapp: QApplication) -> None:
    assert qapp is not None
    source = Source()
    heard: list[bool] = []
    source.told.connect(heard.append)
    for number in range(20_000):
        source.told.emit(number % 2 == 0)
    assert len(heard) == 20_000
    assert sum(heard) == 10_000


class Ring:
    def __init__(self) -> None:
        self.me = self
        self.ballast: list[object] = []


def test_rings_are_collected_only_by_the_collector(qapp: QApplication) -> None:
    assert qapp is not None
    was_on = gc.isenabled()
    collector = Collector()
    collector.start()
    collector.loaded()
    try:
        assert not gc.isenabled()
        gone = weakref.ref(Ring())
        keep = [Ring() for _ in range(YOUNG_LIMIT + 50)]
        assert gone() is not None
        collector.tick()
        assert gone() is None
        assert len(keep) == YOUNG_LIMIT + 50
        assert collector.pauses_ms[0] > 0
    finally:
        collector.stop()
    assert gc.isenabled() is was_on


def test_what_the_start_loads_is_not_looked_at(qapp: QApplication) -> None:
    assert qapp is not None
    collector = Collector()
    collector.start()
    try:
        tables = [[number] for number in range(50 * YOUNG_LIMIT)]
        collector.tick()
        assert collector.pauses_ms == [0, 0, 0]
        before = gc.get_freeze_count()
        collector.loaded()
        assert gc.get_freeze_count() >= before + len(tables)
        assert gc.get_count()[0] < YOUNG_LIMIT
    finally:
        collector.stop()


def test_a_start_that_never_ends_does_not_stop_the_collector(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp is not None
    now = 1_000.0
    monkeypatch.setattr("agent_assist.desktop.ui.collector.time.perf_counter", lambda: now)
    collector = Collector()
    collector.start()
    try:
        gone = weakref.ref(Ring())
        keep = [Ring() for _ in range(YOUNG_LIMIT + 50)]
        now += LOADING_MS / 1000 - 0.001
        collector.tick()
        assert gone() is not None
        now += 0.002
        collector.tick()
        assert gone() is None
        assert keep
    finally:
        collector.stop()


def test_everything_is_collected_only_after_quiet(qapp: QApplication) -> None:
    assert qapp is not None
    collector = Collector()
    collector.start()
    collector.loaded()
    try:
        old = Ring()
        gc.collect(1)
        gc.collect(1)
        gone = weakref.ref(old)
        del old
        collector._last_full -= 3_600
        collector.note_activity()
        collector.tick()
        assert gone() is not None
        collector._last_activity -= 60
        collector.tick()
        assert gone() is None
    finally:
        collector.stop()
