"""Calls are heard from the first moment of a start, while keyring and cache are still being opened."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from agent_assist.desktop.app import Desktop, shell
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.runtime.phone_news import WAITING_LIMIT
from agent_assist.domain.contact import ContactState
from agent_assist.domain.errors import VaultLocked
from agent_assist.domain.facts import FactKind
from agent_assist.telephony.softphone.handoff.local_socket import PATH_VARIABLE, send_line
from tests.desktop.app.station import Station, taken
from tests.running import ROOT

NOT_STORED = "heard: The desktop has heard this but not stored it yet."


class SlowKeyring:
    """Opens when the test says so."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.free = threading.Event()

    def __call__(self) -> Vault:
        assert self.free.wait(30)
        return self._vault


def opening(seat: Station) -> tuple[Desktop, SlowKeyring]:
    keyring = SlowKeyring(seat.vault)
    return seat.start(keyring), keyring


def test_a_call_that_rings_while_the_cache_opens_is_shown(seat: Station) -> None:
    desktop, keyring = opening(seat)
    for state in ("incoming", "connected"):
        assert seat.say(state) == NOT_STORED
    assert not desktop.ready
    keyring.free.set()
    seat.until(lambda: desktop.ready and seat.desk.shown() is not None)
    seat.until(lambda: seat.file().state is ContactState.CONNECTED)
    seat.close()
    (facts,) = seat.contacts()
    kinds = [fact.kind for fact in facts]
    assert kinds[0] == FactKind.CONTACT_OPENED
    assert kinds.count(FactKind.CONTACT_CONNECTED) == 1


def test_a_keyring_that_keeps_the_start_waiting_is_named(seat: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shell, "SLOW_MS", 1)
    desktop, keyring = opening(seat)

    def told() -> str:
        card = seat.panel.card
        return card.body.plain() if isinstance(card, ps.LiveCard) else ""

    seat.until(lambda: told().startswith("The keyring has not answered yet."))
    assert seat.say("incoming") == NOT_STORED
    keyring.free.set()
    seat.until(lambda: desktop.ready and seat.desk.shown() is not None)
    seat.until(lambda: not desktop._slow.isActive())


def test_more_than_can_wait_is_refused_honestly_and_the_next_call_is_shown(seat: Station) -> None:
    desktop, keyring = opening(seat)
    room = WAITING_LIMIT - 1  # that it listens is news, too
    with ThreadPoolExecutor(room) as senders:
        told = senders.map(lambda number: seat.say("incoming", f"f{number}", f"+1415555{number:04}"), range(room))
        answers = list(told)
    late = seat.say("incoming", "late")
    keyring.free.set()
    assert answers == [NOT_STORED] * room
    assert late.startswith("busy: ")
    seat.until(lambda: desktop.ready)
    seat.until(lambda: taken(seat.say("connected", "next", "+14155559999")))
    seat.until(lambda: seat.desk.calls.contact_of("next") is not None)
    assert seat.desk.calls.contact_of("late") is None


def test_while_the_keyring_is_locked_calls_wait(seat: Station) -> None:
    errors: list[Exception] = [VaultLocked("The keyring is locked.", "Unlock it.")]

    def vault() -> Vault:
        if errors:
            raise errors.pop()
        return seat.vault

    desktop = seat.start(vault)
    seat.until(lambda: isinstance(seat.panel.card, ps.NoticeCard))
    assert seat.say("incoming") == NOT_STORED
    desktop.unlock()
    seat.until(lambda: desktop.ready and seat.desk.shown() is not None)


def test_a_window_that_is_asked_for_early_is_shown_later(seat: Station) -> None:
    desktop, keyring = opening(seat)
    for _ in range(3):
        assert send_line(seat.socket, b'{"show":true}', 10.0) == "ok"
    desktop.panel.hide()
    keyring.free.set()
    seat.until(lambda: desktop.ready)
    seat.until(desktop.panel.isVisible)


def test_the_program_answers_a_hook_although_it_cannot_open_its_cache(tmp_path: Path) -> None:
    """A real process, with no keyring: the event waits, and its sender hears that it is not stored."""
    socket = str(tmp_path / ("d.port" if sys.platform == "win32" else "d.sock"))
    environ = {**os.environ, PATH_VARIABLE: socket, "AGENT_ASSIST_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    words = [sys.executable, "-m", "agent_assist", "run", "--quit-after", "60"]
    message = json.dumps({"state": "incoming", "number": "5551", "call_id": "c1"}).encode()
    answers: list[str] = []
    tried = threading.Event()
    with subprocess.Popen(words, env=environ, cwd=ROOT, stderr=subprocess.DEVNULL) as program:
        try:
            while not answers and program.poll() is None:
                try:
                    answers.append(send_line(socket, message, 1.0))
                except OSError:
                    tried.wait(0.01)
        finally:
            program.terminate()
    assert answers == [NOT_STORED]
