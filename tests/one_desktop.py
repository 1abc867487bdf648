"""One installation with at most one running desktop: what tests ask of it, whoever set it up."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.app import Desktop, Surface
from agent_assist.desktop.app.session import Session
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.presenters.panel_state import PanelState
from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.runtime.settings import Settings
from agent_assist.desktop.services.desk import Desk
from agent_assist.domain.casefile import CaseFile
from tests.fakes.vault import MemoryVault

WAIT_MS = 120_000
"""Bound of every wait; nothing is measured with it. Other suites run beside: a page of a long call once took 30 s."""


class OneDesktop:
    """Its folder, keyring and desktop. Inherit as a dataclass with these fields."""

    folder: Path
    bot: QtBot
    app: QApplication
    vault: MemoryVault
    running: Desktop | None

    @property
    def paths(self) -> Paths:
        return Paths(self.folder / "data", self.folder / "config", self.folder / "log")

    @property
    def socket(self) -> str:
        return str(self.folder / ("d.port" if sys.platform == "win32" else "d.sock"))

    def run(self, settings: Settings, open_vault: Callable[[], Vault] | None) -> Desktop:
        """Start a desktop, as the command does; returns at once."""
        surface = Surface(settings, self.paths, open_vault or (lambda: self.vault), self.socket)
        self.running = desktop = Desktop(self.app, surface)
        desktop.start()
        return desktop

    def close(self) -> None:
        """End the running desktop in order, and let go of its objects."""
        if self.running is not None:
            desktop, self.running = self.running, None
            desktop.close()
            desktop.deleteLater()

    def until(self, holds: Callable[[], bool]) -> None:
        self.bot.waitUntil(holds, timeout=WAIT_MS)

    @property
    def session(self) -> Session:
        assert self.running is not None
        assert self.running.session is not None
        return self.running.session

    @property
    def desk(self) -> Desk:
        assert self.session.desk is not None
        return self.session.desk

    @property
    def panel(self) -> PanelState:
        assert self.running is not None
        assert self.running.panel.state is not None
        return self.running.panel.state

    def file(self) -> CaseFile:
        found = self.desk.shown()
        assert found is not None
        return found

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key on the panel."""
        assert self.running is not None
        self.bot.keyClick(self.running.panel, key, modifier)
