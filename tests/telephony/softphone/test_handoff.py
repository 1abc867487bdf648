from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from agent_assist.domain.contact import CallState, Direction
from agent_assist.domain.errors import SoftphoneLost
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink
from agent_assist.telephony.softphone.handoff.endpoint import claim
from agent_assist.telephony.softphone.handoff.local_socket import MESSAGE_LIMIT, prepare_folder, send_line, socket_path
from agent_assist.telephony.softphone.handoff.phone import HandoffPhone
from agent_assist.telephony.softphone.told_event import show_line
from tests.contracts.softphone import Inbox, Played, SoftphoneContract, Step, SystemClock

if TYPE_CHECKING:
    from collections.abc import Iterator

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="socket files are of POSIX")
NAME = "desktop.port" if sys.platform == "win32" else "desktop.sock"
UNIX = getattr(socket, "AF_UNIX", None)
"""The socket family, which the type checker knows on POSIX only."""

WORDS = {"ring": "incoming", "answer": "connected", "hold": "held", "resume": "resumed", "end": "ended"}
GARBAGE = [
    b"not json",
    b"[]",
    b'{"show": false}',
    b'{"state":"incoming"}',
    b'{"state":"exploded","number":"1"}',
    b'{"state":"incoming","number":1}',
    b'{"state":"incoming","number":"1","surprise":"x"}',
    b'{"state":"incoming","number":"1","call_id":"a b"}',
    b'{"state":"incoming","number":"1","direction":"up"}',
    b'{"state":"incoming","number":"1","consent":"nonsense"}',
    b'{"state":"incoming","number":"1","consent":"{}"}',
    b"\xff\xfe\xfd",
    b"",
    b'{"number":"' + b"9" * 5000 + b'"}',
    b"[" * 4000,
]


class Rig:
    """Both forms of the socket, with and without call ids."""

    def __init__(self, path: Path, *, ids: bool = True) -> None:
        self.path = str(path)
        self.ids = ids
        self.shown = threading.Event()
        self.link = ""
        self.phone = HandoffPhone(self.path, SystemClock(), self._show)
        self.inbox = Inbox()
        self.phone.start(self.inbox.deliver)

    def _show(self, link: str) -> None:
        self.link = link
        self.shown.set()

    def send(self, **fields: str) -> str:
        return send_line(self.path, json.dumps(fields).encode(), 5.0)

    def play(self, steps: list[Step], events: int) -> Played:
        for step in steps:
            if step.what == "garbage":
                assert send_line(self.path, b"{", 5.0).startswith("bad_input: ")
                continue
            fields = {"state": WORDS[step.what], "number": step.number or "", "name": step.name}
            if self.ids:
                fields["call_id"] = f"id-{step.call}"
            elif step.call == "b":
                fields["number"] = "5550102"
            assert self.send(**fields) == "ok"
        return Played(self.inbox, self.inbox.wait_events(events))

    def close(self) -> None:
        self.phone.stop()


class CommandRig(Rig):
    """Where the command `call-event` finds the desktop without being told."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "run" / NAME)
        self._environ = pytest.MonkeyPatch()
        self._environ.setenv("AGENT_ASSIST_SOCKET", self.path)

    def close(self) -> None:
        self._environ.undo()
        super().close()


@pytest.fixture(params=[NAME, "desktop.port", f"noid/{NAME}"])
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    rig = Rig(tmp_path / "run" / request.param, ids=not request.param.startswith("noid"))
    yield rig
    rig.phone.stop()


class TestContract(SoftphoneContract):
    pass


def test_garbage_gets_an_error_line_and_the_next_message_is_heard(rig: Rig) -> None:
    for count, line in enumerate(GARBAGE, 1):
        answer = send_line(rig.path, line, 5.0)
        assert answer.startswith("bad_input: "), (line[:60], answer)
        rig.inbox.wait_link(lambda link, count=count: link.ignored == count)  # type: ignore[misc]
    assert rig.send(state="incoming", number="5551") == "ok"
    assert rig.inbox.wait_events(1)[0].number == "5551"


def test_a_half_message_and_a_silent_client_do_not_block_others(rig: Rig) -> None:
    if rig.path.endswith(".port"):
        port = int(Path(rig.path).read_text().split()[0])
        slow = [socket.create_connection(("127.0.0.1", port)) for _ in range(3)]
    else:
        slow = [socket.socket(UNIX or 0) for _ in range(3)]
        for client in slow:
            client.connect(rig.path)
    slow[0].sendall(b'{"state":"inc')
    assert rig.send(state="incoming", number="5551") == "ok"
    rig.inbox.wait_events(1)
    rig.inbox.wait_link(lambda link: link.ignored == 3)  # their time was up
    for client in slow:
        client.close()


@POSIX
def test_a_client_that_leaves_in_the_middle_is_counted(tmp_path: Path) -> None:
    rig = Rig(tmp_path / "run" / NAME)
    with socket.socket(UNIX or 0) as client:
        client.connect(rig.path)
        client.sendall(b'{"state":"incoming","number":"1"')
    rig.inbox.wait_link(lambda link: link.ignored == 1)
    assert not rig.inbox.events
    rig.phone.stop()


@pytest.mark.parametrize("link", ["", "agent-assist://enrol?server=https%3A%2F%2Fa.example&code=1"])
def test_a_second_start_hands_over(rig: Rig, link: str) -> None:
    assert send_line(rig.path, show_line(link), 5.0) == "ok"
    assert rig.shown.wait(5)
    assert rig.link == link
    assert not rig.inbox.events


@pytest.mark.parametrize(
    "message",
    [
        {"show": False},
        {"show": 1},
        {"link": "agent-assist://enrol"},
        {"show": True, "link": 3},
        {"show": True, "link": "a\nb"},
        {"show": True, "link": "x" * 1_001},
        {"show": True, "link": "", "more": ""},
    ],
)
def test_a_hand_over_that_cannot_be_read_is_refused(rig: Rig, message: dict[str, object]) -> None:
    assert send_line(rig.path, json.dumps(message).encode(), 5.0).startswith("bad_input: ")
    assert not rig.shown.is_set()


def test_only_one_desktop_listens(rig: Rig) -> None:
    second = HandoffPhone(rig.path, SystemClock(), lambda _link: None)
    assert not second.claim()
    inbox = Inbox()
    second.start(inbox.deliver)
    assert inbox.news == [PhoneLink(LinkState.LOST, "handoff")]
    second.stop()
    assert rig.send(state="incoming", number="5551") == "ok"


def test_what_a_killed_desktop_left_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "run" / NAME
    code = (
        "import sys,threading\n"
        "from agent_assist.telephony.softphone.handoff.endpoint import claim\n"
        "e=claim(sys.argv[1]); print('up',flush=True); threading.Event().wait(60)"
    )
    root = Path(__file__).parents[3]
    with subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, cwd=root) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"up"
        assert claim(str(path)) is None
        child.kill()
    assert path.exists()
    endpoint = claim(str(path))
    assert endpoint is not None
    endpoint.close()
    assert not path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of POSIX")
def test_folder_and_socket_are_for_this_user_only(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    rig = Rig(folder / NAME)
    assert folder.stat().st_mode & 0o077 == 0
    assert Path(rig.path).stat().st_mode & 0o077 == 0
    rig.phone.stop()
    rig = Rig(folder / "desktop.port")
    assert Path(rig.path).stat().st_mode & 0o077 == 0
    rig.phone.stop()


@pytest.mark.skipif(sys.platform != "linux" or os.getuid() != 0, reason="needs to become another user")
def test_another_user_is_turned_away(tmp_path: Path) -> None:
    rig = Rig(tmp_path / "run" / NAME)
    # Opened up on purpose: the check of the peer has to hold by itself.
    Path(rig.path).chmod(0o777)
    for folder in [Path(rig.path).parent, *Path(rig.path).parent.parents]:
        if folder != Path("/") and folder.stat().st_mode & 0o011 != 0o011:
            folder.chmod(folder.stat().st_mode | 0o011)
    code = (
        "import os,socket,sys\n"
        "os.setuid(65534)\n"
        "s=socket.socket(socket.AF_UNIX); s.connect(sys.argv[1])\n"
        's.sendall(b\'{"state":"incoming","number":"1"}\\n\')\n'
        "print('answer', s.recv(100))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, rig.path], capture_output=True, text=True, timeout=20, check=False
    )
    assert "ok" not in done.stdout
    assert "answer b''" in done.stdout or "Error" in done.stderr
    assert "PermissionError" not in done.stderr, "the test did not reach the socket"
    assert rig.send(state="incoming", number="5551") == "ok"
    assert [e.number for e in rig.inbox.wait_events(1)] == ["5551"]
    rig.phone.stop()


def test_a_wrong_secret_is_refused(tmp_path: Path) -> None:
    rig = Rig(tmp_path / "run" / "desktop.port")
    port, _ = Path(rig.path).read_text().split()
    with socket.create_connection(("127.0.0.1", int(port))) as client:
        client.sendall(b'wrong {"state":"incoming","number":"1"}\n')
        assert client.recv(500).startswith(b"bad_input: ")
    assert not rig.inbox.events
    rig.phone.stop()


def test_without_ids_calls_are_told_apart_by_number_and_by_being_alone(tmp_path: Path) -> None:
    rig = Rig(tmp_path / "run" / NAME)
    rig.send(state="incoming", number="5551", direction="out", line="sales", name="Ann")
    rig.send(state="connected", number="")
    rig.send(state="ended", number="")
    rig.send(state="incoming", number="5551")
    first, second, third, fourth = rig.inbox.wait_events(4)
    assert first.call_id == second.call_id == third.call_id != fourth.call_id
    assert (second.number, second.direction, second.line, second.name) == (
        "5551",
        Direction.OUT,
        "sales",
        "Ann",
    )
    assert third.state is CallState.ENDED
    assert fourth.direction is Direction.IN
    rig.phone.stop()


def test_many_open_calls_are_bounded(tmp_path: Path) -> None:
    rig = Rig(tmp_path / "run" / NAME)
    for number in range(80):
        rig.send(state="incoming", number=str(5000 + number))
    assert len(rig.inbox.wait_events(80)) == 80
    assert len(rig.phone._calls._open) == 64
    rig.phone.stop()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    phone = HandoffPhone(str(tmp_path / "file" / NAME), SystemClock(), lambda _link: None)
    with pytest.raises(SoftphoneLost):
        phone.claim()
    inbox = Inbox()
    phone.start(inbox.deliver)
    assert inbox.links[0].state is LinkState.LOST
    phone.stop()


@POSIX
def test_both_sides_find_the_same_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("AGENT_ASSIST_SOCKET", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert socket_path() == str(tmp_path / "agent-assist" / "desktop.sock")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "gone"))
    assert socket_path() == str(tmp_path / ".cache" / "agent-assist" / "run" / "desktop.sock")
    prepare_folder(socket_path())
    monkeypatch.setenv("AGENT_ASSIST_SOCKET", "/somewhere/else.sock")
    assert socket_path() == "/somewhere/else.sock"


@pytest.mark.parametrize("text", ["", "x y", "99999999 s", "0 s", "-5 s", "\x00" * 300])
def test_a_damaged_port_file_is_nobody_listening(tmp_path: Path, text: str) -> None:
    path = tmp_path / "desktop.port"
    path.write_text(text)
    with pytest.raises(ConnectionError, match="port file"):
        send_line(str(path), b"{}")


def test_the_limit_is_what_the_manual_says() -> None:
    assert MESSAGE_LIMIT == 4096


@pytest.mark.parametrize(("refused", "claimed"), [(3, True), (1_000, False)])
def test_a_hook_that_reads_the_old_port_file_holds_the_start_up_for_a_moment_only(
    refused: int,
    claimed: bool,  # noqa: FBT001 - a case
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    replace, asked = Path.replace, []

    def as_windows_does(self: Path, target: str) -> Path:
        asked.append(target)
        if len(asked) <= refused:
            raise PermissionError(13, "sharing violation")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", as_windows_does)
    path = tmp_path / "desktop.port"
    path.write_text("1 old\n", encoding="ascii")
    if claimed:
        found = claim(str(path))
        assert found is not None
        assert "old" not in path.read_text(encoding="ascii")
        found.close()
    else:
        with pytest.raises(SoftphoneLost):
            claim(str(path))
        assert path.read_text(encoding="ascii") == "1 old\n"
    assert {one.name for one in tmp_path.iterdir()} <= {"desktop.port", "desktop.port.lock"}
