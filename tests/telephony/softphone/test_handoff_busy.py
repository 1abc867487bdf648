"""A desktop that has no room for an event says so: to the hook, to the relay, by the exit code."""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.domain.contact import CallEvent
from agent_assist.telephony.ports.softphone import PhoneLink, PhoneNews, Progress, Reached
from agent_assist.telephony.softphone.handoff import phone as handoff_phone
from agent_assist.telephony.softphone.handoff.local_socket import PATH_VARIABLE, send_line
from agent_assist.telephony.softphone.handoff.phone import HandoffPhone
from tests.contracts.softphone import SystemClock
from tests.running import finished

UNIX = getattr(socket, "AF_UNIX", None)
"""The socket family, which the type checker knows on POSIX only."""
NAMES = ["desktop.port"] if sys.platform == "win32" else ["desktop.sock", "desktop.port"]


class Crowded:
    """Takes events while there is room."""

    def __init__(self) -> None:
        self.room = 0
        self.taken: list[CallEvent] = []
        self.offered = threading.Event()
        self.ignored = 0
        self.progress: dict[str, Progress] = {}

    def deliver(self, news: PhoneNews) -> Progress | bool | None:
        if isinstance(news, PhoneLink):
            self.ignored = news.ignored
            return None
        self.offered.set()
        if self.room <= 0:
            return False
        self.room -= 1
        self.taken.append(news)
        return self.progress.get(news.call_id, True)


class Rig:
    def __init__(self, path: Path) -> None:
        self.path = str(path)
        self.desk = Crowded()
        self.phone = HandoffPhone(self.path, SystemClock(), lambda _link: None)
        self.phone.start(self.desk.deliver)

    @property
    def secret(self) -> bytes:
        """What a line begins with."""
        if not self.path.endswith(".port"):
            return b""
        return Path(self.path).read_text(encoding="ascii").split()[1].encode() + b" "

    def connection(self) -> socket.socket:
        if self.path.endswith(".port"):
            return socket.create_connection(("127.0.0.1", int(Path(self.path).read_text("ascii").split()[0])), 10)
        client = socket.socket(UNIX or 0)
        client.connect(self.path)
        client.settimeout(10)
        return client

    def send(self, call_id: str) -> str:
        message = {"state": "incoming", "number": "5551", "call_id": call_id}
        return send_line(self.path, json.dumps(message).encode(), 10.0)


@pytest.fixture(params=NAMES)
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    made = Rig(tmp_path / "run" / request.param)
    yield made
    made.phone.stop()


def test_an_event_without_room_is_refused_in_words_and_counted(rig: Rig) -> None:
    assert rig.send("c1").startswith("busy: ")
    assert rig.desk.taken == []
    assert rig.desk.ignored == 1
    rig.desk.room = 1
    assert rig.send("c2") == "ok"
    assert [event.call_id for event in rig.desk.taken] == ["c2"]


def test_room_that_comes_in_time_is_used(rig: Rig) -> None:
    answers: list[str] = []
    asking = threading.Thread(target=lambda: answers.append(rig.send("c1")))
    asking.start()
    assert rig.desk.offered.wait(10)
    rig.desk.room = 1
    asking.join(10)
    assert answers == ["ok"]


def test_who_left_meanwhile_is_not_heard_later(rig: Rig) -> None:
    with rig.connection() as client:
        client.sendall(rig.secret + b'{"state":"incoming","number":"5551","call_id":"gone"}\n')
        assert rig.desk.offered.wait(10)
    assert rig.send("c1").startswith("busy: ")  # meanwhile the one who left was noticed
    rig.desk.room = 5
    assert rig.send("c2") == "ok"
    assert [event.call_id for event in rig.desk.taken] == ["c2"]


def test_the_command_tells_it_apart_from_bad_input(rig: Rig) -> None:
    environ = {**os.environ, PATH_VARIABLE: rig.path}
    words = [sys.executable, "-m", "agent_assist", "call-event", "incoming", "--number", "5551", "--call-id", "c1"]
    done = finished(words, environ)
    assert done.returncode == 3
    assert done.stderr.startswith("busy: ")


def test_the_command_says_that_an_event_is_heard_and_not_stored(tmp_path: Path) -> None:
    phone = HandoffPhone(str(tmp_path / "run" / NAMES[0]), SystemClock(), lambda _link: None)
    phone.start(lambda news: None if isinstance(news, PhoneLink) else Progress())
    try:
        environ = {**os.environ, PATH_VARIABLE: str(tmp_path / "run" / NAMES[0])}
        done = finished([sys.executable, "-m", "agent_assist", "call-event", "incoming", "--number", "5551"], environ)
    finally:
        phone.stop()
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "heard: The desktop has heard this but not stored it yet.\n"


def test_an_answer_waits_until_the_event_is_stored_and_holds_nobody_else_up(rig: Rig) -> None:
    first = Progress()
    rig.desk.progress = {"c1": first}
    rig.desk.room = 5
    answers: list[str] = []
    asking = threading.Thread(target=lambda: answers.append(rig.send("c1")))
    asking.start()
    assert rig.desk.offered.wait(10)
    assert rig.send("c2") == "ok"
    first.now(Reached.STORED)
    asking.join(10)
    assert answers == ["ok"]


def test_too_many_senders_at_once_hear_it_too(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handoff_phone, "_PATIENCE_MS", 60_000)  # the idle ones stay, however slow this machine is
    idle = [rig.connection() for _ in range(handoff_phone._CLIENT_LIMIT)]
    try:
        with rig.connection() as late:
            assert late.recv(500).startswith(b"busy: ")
    finally:
        for client in idle:
            client.close()
