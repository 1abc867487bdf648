"""The CRM's fields at the hand-off: a real command, a real socket; refused as a whole or taken as a whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.domain.fields import ContactFields
from agent_assist.telephony.ports.field_door import no_such_call
from agent_assist.telephony.softphone.handoff.local_socket import MESSAGE_LIMIT, PATH_VARIABLE, send_line
from agent_assist.telephony.softphone.handoff.phone import HandoffPhone
from tests.contracts.softphone import Inbox, SystemClock

NAMES = ["desktop.port"] if sys.platform == "win32" else ["desktop.sock", "desktop.port"]
FIELD = {
    "name": "account",
    "label": "Account",
    "value": "PLANTED 4471",
    "kind": "bank_account",
    "purposes": ["quality"],
}


class Door:
    """Knows one call; keeps what it took."""

    def __init__(self) -> None:
        self.taken: list[ContactFields] = []

    def refusal(self, news: ContactFields) -> BadInput | None:
        return None if news.call_id == "c1" else no_such_call()

    def take(self, news: ContactFields) -> None:
        self.taken.append(news)


class Rig:
    def __init__(self, path: str) -> None:
        self.path, self.door, self.inbox = path, Door(), Inbox()
        self.phone = HandoffPhone(path, SystemClock(), lambda _link: None, self.door)
        self.phone.start(self.inbox.deliver)

    def command(self, message: bytes, path: str | None = None) -> subprocess.CompletedProcess[bytes]:
        environ = os.environ | {PATH_VARIABLE: path or self.path}
        command = [sys.executable, "-m", "agent_assist", "contact-fields"]
        return subprocess.run(command, env=environ, input=message, capture_output=True, timeout=60, check=False)

    def send(self, message: object) -> str:
        return send_line(self.path, json.dumps(message).encode(), 5.0)


@pytest.fixture(params=NAMES)
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    made = Rig(str(tmp_path / "run" / request.param))
    yield made
    made.phone.stop()


def test_fields_reach_the_desk_by_the_command(rig: Rig) -> None:
    message = json.dumps(
        {"call_id": "c1", "fields": [FIELD, {**FIELD, "name": "café"[:3], "label": "Größe"}]}, indent=1
    )
    done = rig.command(message.encode())
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert [(f.name, f.label, f.value.reveal(), f.kind) for f in rig.door.taken[0].fields] == [
        ("account", "Account", "PLANTED 4471", "bank_account"),
        ("caf", "Größe", "PLANTED 4471", "bank_account"),
    ]


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (b"PLANTED", b"not JSON"),
        (b"\xff\xfe", b"not JSON"),
        (b"[" * 5000, b"not JSON"),
        (b'["PLANTED"]', b"no fields"),
        (b'{"state":"incoming","number":"4471"}', b"no fields"),
        (json.dumps({"call_id": "c1", "fields": [{**FIELD, "kind": "PLANTED"}]}).encode(), b"kind is not known"),
        (json.dumps({"call_id": "c9", "fields": [FIELD]}).encode(), b"No active call with this ID"),
        (json.dumps({"call_id": "c1", "fields": [FIELD], "pad": "x" * MESSAGE_LIMIT}).encode(), b"too long"),
        (b'{"call_id":"c1","fields":[' + b" " * 20_000 + b"]}", b"not JSON"),
    ],
)
def test_what_is_wrong_is_said_without_repeating_it_and_nothing_changes(rig: Rig, message: bytes, said: bytes) -> None:
    done = rig.command(message)
    assert done.returncode == 2
    assert said in done.stderr
    assert done.stderr.startswith(b"bad_input: ")
    assert done.stderr.count(b"\n") == 1
    assert b"PLANTED" not in done.stderr
    assert rig.door.taken == []


def test_one_bad_field_spoils_the_message_on_the_socket_too(rig: Rig) -> None:
    answer = rig.send({"call_id": "c1", "fields": [FIELD, {**FIELD, "name": "second", "value": ""}]})
    assert answer.startswith("bad_input: Field 2")
    assert rig.door.taken == []
    assert rig.send({"call_id": "c1", "fields": [FIELD]}) == "ok"
    assert len(rig.door.taken) == 1


def test_a_phone_without_a_door_takes_none(tmp_path: Path) -> None:
    path = str(tmp_path / "run" / NAMES[-1])
    phone = HandoffPhone(path, SystemClock(), lambda _link: None)
    phone.start(Inbox().deliver)
    answer = send_line(path, json.dumps({"call_id": "c1", "fields": [FIELD]}).encode(), 5.0)
    phone.stop()
    assert answer.startswith("bad_input: No active call with this ID.")


def test_without_a_desktop_it_says_so(tmp_path: Path, rig: Rig) -> None:
    done = rig.command(json.dumps({"call_id": "c1", "fields": [FIELD]}).encode(), str(tmp_path / NAMES[0]))
    assert done.returncode == 3
    assert b"Agent Assist is not running." in done.stderr
