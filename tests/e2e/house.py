"""A whole house for end-to-end tests: the real server in this process, and desktops composed as the command does it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.app import Desktop
from agent_assist.desktop.link.link import HttpLink
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.runtime.settings import (
    HouseSettings,
    LineSettings,
    PolicySettings,
    RecorderSettings,
    Settings,
    SoftphoneSettings,
    WebHookSettings,
)
from agent_assist.desktop.services.enrol import enrol
from agent_assist.desktop.store.cache import unlock
from agent_assist.desktop.sync.status import SyncState
from agent_assist.domain.facts import Fact
from agent_assist.domain.steps import Step
from agent_assist.telephony.softphone.handoff.local_socket import PATH_VARIABLE
from tests.fakes.vault import MemoryVault
from tests.one_desktop import OneDesktop
from tests.running import finished
from tests.server_house import PASSWORD, RealHouse

ROOT = Path(__file__).parents[2]
HOUSE = HouseSettings(
    company="Northwind",
    agent_place="US-TX",
    recorder_place="US-TX",
    lines=[LineSettings(line="tx", queue="Billing", place="US-TX")],
)
SUPERVISOR = ("jo", PASSWORD)
_TIMES, _NO_ANSWER = 4, 3
"""How often an event is said to a desktop that does not answer in time; the command's exit code for that."""


@dataclass
class Seat(OneDesktop):
    """One desk with its folder, keyring, and at most one running desktop.

    Args:
        folder: everything of this installation.
        house: its server.
        bot: waits on the GUI thread.
        app: the application.
    """

    folder: Path
    house: RealHouse
    bot: QtBot
    app: QApplication
    vault: MemoryVault = field(default_factory=MemoryVault)
    running: Desktop | None = None
    policy: PolicySettings = field(default_factory=PolicySettings)
    web_hook: WebHookSettings = field(default_factory=WebHookSettings)
    recorder: RecorderSettings = field(default_factory=RecorderSettings)

    def enrol(self) -> str:
        """Make agent and supervisor known, and this device; returns its id."""
        self.house.add_user("maya", "Maya Lindqvist")
        self.house.add_user(SUPERVISOR[0], "Jo Larsen", "supervisor", SUPERVISOR[1])
        code, link = self.house.enrol_code("maya"), HttpLink(self.house.url)
        cache = unlock(self.paths.cache_file, self.vault)
        try:
            key = cache.device_key.public
            found = enrol(cache.ledger, self.vault, link, server=self.house.url, code=code, name="Desk", public_key=key)
        finally:
            link.close()
            cache.close()
        return found.device

    def start(
        self, open_vault: Callable[[], Vault] | None = None, softphone: SoftphoneSettings | None = None
    ) -> Desktop:
        """Start a desktop on this folder, as the command does."""
        softphone = softphone or SoftphoneSettings()
        settings = Settings(
            house=HOUSE, softphone=softphone, policy=self.policy, recorder=self.recorder, web_hook=self.web_hook
        )
        return self.run(settings, open_vault)

    def open(self, **more: SoftphoneSettings) -> Desktop:
        """Start a desktop and wait until it hears calls."""
        desktop = self.start(**more)  # type: ignore[arg-type]
        self.until(lambda: desktop.ready)
        return desktop

    def call(self, state: str, *options: str, number: str = "+14155550182", call_id: str = "c1") -> None:
        """Say something as a softphone's hook does: with the real command, in a process of its own.

        The command waits a fraction of a second for its answer, for a phone may wait for it. Where other suites hold
        the processor it may give up too soon; then it is said again, as it may be: the same event counts once.
        """
        words = ["call-event", state, "--number", number, "--call-id", call_id, *options]
        for _ in range(_TIMES):
            done = self.command(*words)
            if done.returncode != _NO_ANSWER:
                break
        assert done.returncode == 0, done.stderr

    def command(self, *words: str, given: str = "") -> subprocess.CompletedProcess[str]:
        """Run the real command in a process of its own, with a text as its standard input."""
        environ = {**os.environ, PATH_VARIABLE: self.socket, "AGENT_ASSIST_HOME": str(self.folder)}
        return finished([sys.executable, "-m", "agent_assist", *words], environ, given)

    def find(self, kind: type[QWidget], window: QWidget | None = None) -> QWidget:
        """Return the visible widget of a kind."""
        assert self.running is not None
        top = window or self.running.panel
        self.until(lambda: any(part.isVisible() for part in top.findChildren(kind)))
        return next(part for part in top.findChildren(kind) if part.isVisible())

    def step_is(self, step: Step) -> None:
        self.until(lambda: self.desk.step() is step)

    def talk(self, call_id: str = "c1", number: str = "+14155550182") -> str:
        """A call comes in and is answered; returns its contact."""
        self.call("incoming", call_id=call_id, number=number)
        self.until(lambda: self.desk.calls.contact_of(call_id) is not None)
        contact = self.desk.calls.contact_of(call_id)
        assert contact is not None
        self.call("connected", call_id=call_id, number=number)
        self.until(lambda: (file := self.desk.records.file(contact)) is not None and file.connected_at_ms is not None)
        return contact

    def hang_up(self, contact: str, call_id: str = "c1") -> None:
        """The call ends; its wrap-up is finished with the key."""
        self.call("ended", call_id=call_id)
        self.until(lambda: (file := self.desk.records.file(contact)) is not None and file.verdict is not None)
        self.until(lambda: self.desk.closing.ends_in_s(contact) is not None)
        self.key(Qt.Key.Key_Return)
        self.until(lambda: self.desk.shown() is None)

    def synced(self) -> None:
        """Wait until the server holds everything."""
        self.until(lambda: self.session.engine is not None)
        engine = self.session.engine
        assert engine is not None
        self.until(lambda: engine.status.state is SyncState.SYNCED and engine.status.unsynced == 0)


def press_answers(seat: Seat, *keys: Qt.Key) -> None:
    """The sentence is read, and each answer given with its key."""
    seat.key(Qt.Key.Key_Space)
    seat.step_is(Step.ASK)
    for number, key in enumerate(keys, len(seat.file().answer_log) + 1):
        seat.key(key)
        seat.until(partial(_has_answers, seat, number))


def _has_answers(seat: Seat, number: int) -> bool:
    return len(seat.file().answer_log) == number


def review_of_a_flagged_call(seat: Seat) -> str:
    """A call without its disclosure, synced, and the window of the supervisor; returns the contact."""
    seat.open()
    contact = seat.talk()
    seat.hang_up(contact)
    seat.synced()
    seat.session.open_review()
    seat.until(lambda: seat.session.room is not None)
    return contact


def facts_of(seat: Seat, contact: str) -> list[Fact]:
    """What a closed seat's cache holds of a contact."""
    assert seat.running is None
    cache = unlock(seat.paths.cache_file, seat.vault)
    try:
        return cache.ledger.facts(contact)
    finally:
        cache.close()


def ledger_of(seat: Seat) -> list[bytes]:
    """A closed seat's ledger."""
    assert seat.running is None
    cache = unlock(seat.paths.cache_file, seat.vault)
    try:
        return list(cache.ledger.export())
    finally:
        cache.close()


def events_of(ledger: list[bytes]) -> list[bytes]:
    """Return the event lines of a ledger."""
    return [line for line in ledger if line.startswith(b'{"actor":')]
