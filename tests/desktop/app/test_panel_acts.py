"""What `agent-assist panel` asks of a running desktop is done, once, and refused while nothing can be keyed yet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from agent_assist.telephony.softphone.handoff.local_socket import send_line
from tests.desktop.app.station import Station, station, taken


@pytest.fixture
def seat(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Station]:
    with station(tmp_path, qtbot, qapp) as made:
        yield made


def ask(seat: Station, word: str) -> str:
    return send_line(seat.socket, b'{"panel":"%s"}' % word.encode(), 10.0)


def test_pause_opens_the_payment_step_and_show_gives_the_keyboard(seat: Station, qtbot: QtBot) -> None:
    desktop = seat.open()
    for state in ("incoming", "connected"):
        assert taken(seat.say(state))
    seat.until(lambda: seat.desk.shown() is not None and seat.file().connected_at_ms is not None)
    desktop.panel.hide()
    assert ask(seat, "pause") == "ok"
    seat.until(lambda: seat.file().payment is not None)
    assert desktop.panel.isVisible()
    desktop.panel.hide()
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow, timeout=5_000)
    assert ask(seat, "show") == "ok"
    seat.until(desktop.panel.isVisible)
    qtbot.waitUntil(desktop.panel.isActiveWindow, timeout=5_000)
    assert ask(seat, "dance").startswith("bad_input")


def test_before_the_cache_is_open_it_is_refused(seat: Station) -> None:
    seat.start()
    assert ask(seat, "pause").startswith("busy: ")
    seat.until(lambda: seat.running is not None and seat.running.ready)
