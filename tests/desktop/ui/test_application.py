"""The system's wish to quit asks as the menu does; only one application fits into a process, so each has its own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

WISH = """
import sys
from PySide6.QtCore import QEvent, QTimer
from agent_assist.desktop.ui.application import Application

app = Application(["agent-assist"])
if "asks" in sys.argv:
    app.asked_to_quit = lambda: print("asked", flush=True)
QTimer.singleShot(0, app, lambda: app.sendEvent(app, QEvent(QEvent.Type.Quit)))
QTimer.singleShot(200, app, lambda: app.exit(7))
sys.exit(app.exec())
"""


@pytest.mark.parametrize(("said", "code", "told"), [([], 0, ""), (["asks"], 7, "asked\n")])
def test_a_wish_to_quit_ends_the_program_or_asks(said: list[str], code: int, told: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WISH, *said],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (code, told), done.stderr
