"""Looks at a computer for the first start: phone, recorder, keyring, server, sound, display. GUI thread."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from agent_assist.desktop.app.opened import OpenCache
from agent_assist.desktop.app.recorders import asterisk_driver
from agent_assist.desktop.app.secrets import secret_reader
from agent_assist.desktop.link.link import HttpLink
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.runtime.hearing import Hearing
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.runtime.settings import Settings
from agent_assist.desktop.services.computer_checks import Check, Finding, Found, phone_found
from agent_assist.desktop.services.desk import Desk
from agent_assist.domain.clock import Clock
from agent_assist.domain.errors import AssistError, VaultUnsafe
from agent_assist.telephony.ports.softphone import LinkState

_PROBE = "probe"
LOW_PX = 590
"""With less usable height than this, px, the panel takes its low shape below its title bar."""


class Computer:
    """Each look answers on the GUI thread; what waits for keyring, switch or server is done on a lane.

    Args:
        settings: what is set up.
        clock: time.
        store, net: the lanes.
        hearing: which hooks told of a call.
        opened: the open cache with its keyring; None while it cannot be opened.
        desk: knows which phones are heard; None before there is one.
        trouble: why the cache cannot be opened.
    """

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        store: Lane,
        net: Lane,
        hearing: Hearing,
        opened: Callable[[], OpenCache | None],
        desk: Callable[[], Desk | None],
        trouble: Callable[[], AssistError | None],
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._store = store
        self._net = net
        self._hearing = hearing
        self._opened = opened
        self._trouble = trouble
        self._desk = desk

    def look(self, check: Check, done: Callable[[Found], None]) -> None:
        """Look at one thing."""
        looks: dict[Check, Callable[[Callable[[Found], None]], None]] = {
            Check.PHONE: lambda told: told(self._phone()),
            Check.RECORDER: self._recorder,
            Check.KEYRING: self._keyring,
            Check.SERVER: self._server,
            Check.SOUND: lambda told: told(Found(Finding.SOUND_UNTRIED)),
            Check.DISPLAY: lambda told: told(display_found()),
        }
        looks[check](done)

    def _phone(self) -> Found:
        desk, handoff = self._desk(), self._hearing.handoff
        told = desk.calls.links.of.items() if desk is not None else ()
        links = {source: link.state is LinkState.CONNECTED for source, link in told}
        hooks = len(handoff.heard.report()) if handoff is not None else 0
        return phone_found(self._settings.softphone.kind, links, hooks)

    def _recorder(self, done: Callable[[Found], None]) -> None:
        kind, opened = self._settings.recorder.kind, self._opened()
        plain = {"none": Finding.RECORDER_NONE, "manual": Finding.RECORDER_BY_HAND}
        if kind in plain:
            done(Found(plain[kind]))
        elif kind != "asterisk_ami" or opened is None:
            done(Found(Finding.RECORDER_UNTRIED))
        else:
            driver = asterisk_driver(self._settings, self._clock, secret_reader(opened.vault, "asterisk-ami"))
            self._net.submit(driver.prove, lambda outcome: done(_recorder_found(outcome)))

    def _keyring(self, done: Callable[[Found], None]) -> None:
        opened = self._opened()
        if opened is None:
            done(keyring_found(self._trouble()))
            return
        vault = opened.vault
        self._store.submit(lambda: _prove(vault), lambda outcome: done(_proven(outcome)))

    def _server(self, done: Callable[[Found], None]) -> None:
        opened = self._opened()
        if opened is None or opened.identity is None:
            done(Found(Finding.SERVER_NONE))
            return
        address = opened.identity.server
        self._net.submit(lambda: _health(address), lambda outcome: done(_server_found(outcome, address)))


def display_found() -> Found:
    """Return whether the panel has room on the screen, and whether the program may place it."""
    area = QGuiApplication.primaryScreen().availableGeometry()
    size = f"{area.width()} \u00d7 {area.height()}"
    if QGuiApplication.platformName().startswith("wayland"):
        return Found(Finding.DISPLAY_PLACED, size)
    return Found(Finding.DISPLAY_LOW if area.height() < LOW_PX else Finding.DISPLAY_FITS, size)


def _health(address: str) -> bool:
    """Ask the server whether it can work. Net lane."""
    link = HttpLink(address)
    try:
        return link.health().status == "ok"
    finally:
        link.close()


def _server_found(outcome: Outcome[bool], address: str) -> Found:
    name = address.partition("://")[2]
    if isinstance(outcome, Ok):
        return Found(Finding.SERVER_ANSWERS if outcome.value else Finding.SERVER_UNWELL, name)
    return Found(Finding.SERVER_AWAY, name)


def _prove(vault: Vault) -> None:
    """Write a probe, which is read back, and take it away. Store lane."""
    vault.write(_PROBE, secrets.token_hex(8))
    vault.forget(_PROBE)


def _proven(outcome: Outcome[None]) -> Found:
    return Found(Finding.KEYRING_KEEPS) if isinstance(outcome, Ok) else keyring_found(outcome.error)


def keyring_found(error: AssistError | None) -> Found:
    """Return what an error says of the keyring; another than its own is of the saved data behind it."""
    return Found(Finding.KEYRING_UNSAFE if isinstance(error, VaultUnsafe) else Finding.KEYRING_LOCKED)


def _recorder_found(outcome: Outcome[None]) -> Found:
    if isinstance(outcome, Failed):
        error: AssistError = outcome.error
        return Found(Finding.RECORDER_FAILS, error.code)
    return Found(Finding.RECORDER_ANSWERS)
