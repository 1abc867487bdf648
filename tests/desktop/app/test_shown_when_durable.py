"""A key that leads to a fact is shown when the fact is durable, and soon where the disk hangs."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import panel_state as s
from tests.desktop.app.station import station


def test_a_hanging_disk_keeps_no_key_from_the_screen(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    with station(tmp_path, qtbot, qapp) as desk:
        desktop = desk.open()
        presenter = desktop.session.presenter if desktop.session else None
        assert presenter is not None
        desk.say("ringing")
        desk.say("connected")
        desk.until(lambda: isinstance(desk.panel.card, s.ScriptCard))
        goes_on = threading.Event()
        desktop.store.submit(lambda: goes_on.wait(30))
        try:
            before = desktop.panel.state
            qtbot.keyClick(desktop.panel, " ")
            assert desktop.panel.state is before
            desk.until(lambda: desktop.panel.state is not before)
            assert isinstance(desk.panel.card, s.ScriptCard)  # it is not called read before that is kept
        finally:
            goes_on.set()
        desk.until(lambda: isinstance(desk.panel.card, s.AnswersCard))
