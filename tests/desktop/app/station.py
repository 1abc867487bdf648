"""A desktop as the command composes it, on a real cache and real sockets, without a server; it can be ended hard."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.app import Desktop
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.runtime.settings import HouseSettings, LineSettings, Settings, SoftphoneSettings
from agent_assist.desktop.store.cache import unlock
from agent_assist.domain.facts import Fact
from agent_assist.telephony.softphone.handoff.local_socket import send_line
from tests.fakes.vault import MemoryVault
from tests.making import enrolled_cache
from tests.one_desktop import OneDesktop

HOUSE = HouseSettings(
    company="Northwind",
    agent_place="US-TX",
    recorder_place="US-TX",
    lines=[LineSettings(line="tx", queue="Billing", place="US-TX"), LineSettings(line="de", queue="Sales", place="DE")],
)


def taken(answer: str) -> bool:
    """Tell whether the desktop goes on with an event. Stored it may be later: the window's thread is often the test."""
    return answer == "ok" or answer.startswith("heard: ")


@dataclass
class Station(OneDesktop):
    """One installation and at most one running desktop on it.

    Args:
        folder: everything of this installation.
        bot: waits on the GUI thread.
        app: the application.
    """

    folder: Path
    bot: QtBot
    app: QApplication
    vault: MemoryVault = field(default_factory=MemoryVault)
    softphone: SoftphoneSettings = field(default_factory=SoftphoneSettings)
    running: Desktop | None = None

    def enrol(self) -> None:
        """Make the cache, and this device known in it."""
        self.paths.cache_file.parent.mkdir(parents=True, exist_ok=True)
        enrolled_cache(self.paths.cache_file, self.vault).close()

    def start(self, open_vault: Callable[[], Vault] | None = None) -> Desktop:
        """Start a desktop, as the command does; returns at once."""
        settings = Settings(house=HOUSE, softphone=self.softphone)
        return self.run(settings, open_vault)

    def open(self) -> Desktop:
        """Start a desktop and wait until its cache is open."""
        desktop = self.start()
        self.until(lambda: desktop.ready)
        return desktop

    def say(self, state: str, call_id: str = "c1", number: str = "+14155550182", line: str = "tx") -> str:
        """Say something as a softphone's hook does; returns the desktop's answer."""
        message = {"state": state, "number": number, "call_id": call_id, "line": line}
        return send_line(self.socket, json.dumps(message).encode(), 10.0)

    def contacts(self) -> list[list[Fact]]:
        """The facts of each contact that a closed station's cache holds, oldest first."""
        assert self.running is None
        cache = unlock(self.paths.cache_file, self.vault)
        try:
            return [cache.ledger.facts(row.contact) for row in reversed(cache.ledger.recent(50))]
        finally:
            cache.close()


@contextmanager
def station(folder: Path, bot: QtBot, app: QApplication) -> Iterator[Station]:
    """Make an enrolled station, and end what runs on it."""
    made = Station(folder, bot, app)
    made.enrol()
    try:
        yield made
    finally:
        made.close()
