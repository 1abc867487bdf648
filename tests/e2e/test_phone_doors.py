"""The doors of phones on the whole desktop: the HTTP hook, the native relay, and the check, one contact each."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from agent_assist.desktop.runtime.settings import WebHookSettings
from agent_assist.domain.contact import NO_ID, ContactState
from agent_assist.domain.house_secret import vault_name
from agent_assist.telephony.softphone.web.hook import SECRET_NAME
from relay.build import build, compiler
from tests.e2e.house import Seat

TOKEN = "an-example-token-of-the-test"
TAKEN = {200, 202}
"""Stored, or not yet: the thread that asks is the window's own here, so the desk hears of it afterwards."""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def post(port: int, event: dict[str, str], token: str = TOKEN) -> int:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/v1/call-event",
        json.dumps(event).encode(),
        {"Content-Type": "application/json", "Authorization": f"Bearer {token}"},
    )
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310 - our own loopback
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code
    except urllib.error.URLError:
        return 0


def test_a_page_opens_a_contact(seat: Seat) -> None:
    seat.enrol()
    port = free_port()
    seat.vault.write(vault_name(SECRET_NAME), TOKEN)
    seat.web_hook = WebHookSettings(port=port, origins=["https://crm.example.com"])
    seat.open()
    seat.until(lambda: len(seat.session.phones) == 2)
    event = {"state": "incoming", "number": "+14155550182", "call_id": "w1"}
    assert post(port, event, "wrong-token-of-the-test") == 401
    assert post(port, event) in TAKEN
    seat.until(lambda: seat.desk.shown() is not None and seat.file().call_id == "w1")
    assert post(port, {**event, "state": "connected"}) in TAKEN
    seat.until(lambda: seat.file().state is ContactState.CONNECTED)
    told = seat.command("phone", "check", "--json")
    assert [row["via"] for row in json.loads(told.stdout)["heard"]] == ["web-hook"]
    seat.close()
    assert post(port, event) == 0


def test_without_a_port_nothing_listens(seat: Seat) -> None:
    seat.enrol()
    seat.vault.write(vault_name(SECRET_NAME), TOKEN)
    seat.open()
    assert len(seat.session.phones) == 1


@pytest.mark.skipif(
    os.name == "nt" or compiler("native") is None, reason="no C compiler; dev.py installs gcc on Debian"
)
def test_a_call_of_microsip_through_the_relay_is_one_contact(seat: Seat, tmp_path: Path) -> None:
    relay = build("native", tmp_path)
    seat.enrol()
    seat.open()

    def hook(word: str, number: str) -> None:
        environ = {**os.environ, "AGENT_ASSIST_SOCKET": seat.socket}
        assert (
            subprocess.run([str(relay), "microsip", word, number], env=environ, timeout=20, check=False).returncode == 0
        )

    for word in ("ring", "incoming", "answer", "start"):
        hook(word, "+14155550182")
    seat.until(lambda: seat.desk.shown() is not None and seat.file().state is ContactState.CONNECTED)
    assert len(seat.desk.calls.contacts()) == 1
    assert seat.file().call_id.startswith(NO_ID)
    hook("ring", "1`reboot`")  # a second caller, whose number is none
    seat.until(lambda: len(seat.desk.calls.contacts()) == 2)
    hook("end", "+1 415 555 0182@example.com")
    seat.until(lambda: len(seat.desk.calls.contacts()) == 1)
    checked = seat.command("phone", "check", "--relay", str(relay))
    assert checked.returncode == 0
    assert "microsip: 6 events, 6 without a call id" in checked.stdout
