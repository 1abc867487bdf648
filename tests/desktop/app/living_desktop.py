"""A desktop in a process of its own, to be killed: commands come by standard input, answers go to standard output.

`key NAME` presses a key on the panel, `hide` and `minimise` put it away, `tell` prints what is known of the calls and
the panel, `quit` ends in order. The keyring is a file, because the process that made it will not live. `settings.json`
in the folder stands for the settings file.
"""

from __future__ import annotations

import json
import queue
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_assist.desktop.app import Desktop, Surface
from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.runtime.settings import Settings
from agent_assist.desktop.ui.ending import EndingBySystem
from agent_assist.desktop.ui.language import install
from tests.desktop.app.station import HOUSE


class FileVault:
    """Secrets in a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def _all(self) -> dict[str, str]:
        return json.loads(self._path.read_text(encoding="utf-8")) if self._path.exists() else {}

    def read(self, name: str) -> str | None:
        return self._all().get(name)

    def write(self, name: str, secret: str) -> None:
        self._path.write_text(json.dumps({**self._all(), name: secret}), encoding="utf-8")

    def forget(self, name: str) -> None:
        self._path.write_text(json.dumps({k: v for k, v in self._all().items() if k != name}), encoding="utf-8")


def told(desktop: Desktop) -> str:
    """Return what is known of the calls, one line."""
    desk = desktop.session.desk if desktop.session is not None else None
    if desk is None:
        return json.dumps({"ready": False})
    shown, panel = desk.shown(), desktop.panel
    calls = {
        call.call_id: {
            "contact": call.contact_id,
            "state": call.state.value,
            "answers": _answers(desktop, call.contact_id),
        }
        for call in desk.calls.contacts()
    }
    return json.dumps(
        {
            "ready": True,
            "calls": calls,
            "shown": shown.contact_id if shown else None,
            "step": desk.step().value,
            "visible": panel.isVisible(),
            "minimised": panel.isMinimized(),
            "active": panel.isActiveWindow(),
            "paying": shown is not None and shown.payment is not None,
            "banner": panel.state.banner.title.plain() if panel.state and panel.state.banner else "",
            "keys": [[row.keys, row.trouble.plain()] for row in panel.global_keys],
        }
    )


def _answers(desktop: Desktop, contact: str) -> dict[str, str]:
    desk = desktop.session.desk if desktop.session is not None else None
    file = desk.records.file(contact) if desk is not None else None
    return {purpose: answer.state.value for purpose, answer in file.answers.items()} if file is not None else {}


More = Callable[[Desktop, str, str], str]
"""Does a command that is not known here; returns what it answers, empty for nothing."""


def _nothing(_desktop: Desktop, _word: str, _rest: str) -> str:
    return ""


def _done(desktop: Desktop, word: str, rest: str) -> str:
    """Do a command of every desktop; returns what it answers, empty for nothing."""
    if word == "key":
        QTest.keyClick(desktop.panel, Qt.Key[f"Key_{rest}"])
    elif word in {"hide", "minimise"}:
        (desktop.panel.hide if word == "hide" else desktop.panel.showMinimized)()
    return told(desktop) if word == "tell" else ""


def main(folder: Path, more: More = _nothing) -> int:
    app = QApplication([])
    kept = folder / "settings.json"
    settings = Settings(house=HOUSE)
    if kept.exists():
        settings = msgspec.structs.replace(msgspec.json.decode(kept.read_bytes(), type=Settings), house=HOUSE)
    language = install(app, settings.window.language)
    paths = Paths(folder / "data", folder / "config", folder / "log")
    name = "d.port" if sys.platform == "win32" else "d.sock"
    vault = FileVault(folder / "vault.json")
    desktop = Desktop(app, Surface(settings, paths, lambda: vault, str(folder / name), language=language))
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()

    def read() -> None:
        for line in sys.stdin:
            lines.put(line.strip())

    threading.Thread(target=read, daemon=True).start()

    def look() -> None:
        while not lines.empty():
            word, _, rest = lines.get().partition(" ")
            if word == "quit":
                app.exit(0)
            elif said := _done(desktop, word, rest) or more(desktop, word, rest):
                sys.stdout.write(said + "\n")
                sys.stdout.flush()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(10)
    desktop.start()
    ending = EndingBySystem(app, lambda: app.exit(0))
    code = app.exec()
    ending.close()
    desktop.close()
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
