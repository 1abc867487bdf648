"""The relay as a phone runs it: a process of its own, a real socket, a desktop that is well, hangs, or is not there."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.domain.contact import CallState, Direction
from agent_assist.telephony.ports.softphone import PhoneLink, Progress
from agent_assist.telephony.softphone.handoff.phone import HandoffPhone
from tests.contracts.softphone import SystemClock
from tests.relay.conftest import Relay
from tests.relay.inputs import LINK
from tests.telephony.softphone.test_handoff import UNIX, Rig

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="wine stands for Windows here")
EVENT = ("incoming", "--number", "5551")


def name_for(relay: Relay) -> str:
    return "desktop.port" if relay.windows else "desktop.sock"


@pytest.fixture(params=["sock", "port"])
def rig(request: pytest.FixtureRequest, relay: Relay, tmp_path: Path) -> Iterator[Rig]:
    if relay.windows and request.param == "sock":
        pytest.skip("Windows has the port form only")
    made = Rig(tmp_path / "run" / f"desktop.{request.param}")
    yield made
    made.phone.stop()


def test_events_arrive_whole(relay: Relay, rig: Rig) -> None:
    name = 'J\u00f6rg "\\" \u0645\u0631\u064a\u0645 \U0001f4de'
    done = relay.run("incoming", "--number", "+1 (415) 555-0182", '--call-id=a"\\', "--name", name, socket=rig.path)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert relay.run("agent-assist:call?state=held&number=%2B14155550182&id=7a", socket=rig.path).returncode == 0
    assert relay.run("microsip", "outgoing", "5551", socket=rig.path).returncode == 0
    first, second, third = rig.inbox.wait_events(3)
    assert (first.number, first.call_id, first.name) == ("+1 (415) 555-0182", 'a"\\', name)
    assert (second.state, second.number) == (CallState.HELD, "+14155550182")
    assert (third.direction, third.number, third.call_id[:5]) == (Direction.OUT, "5551", "noid-")


def test_a_link_that_it_sent_is_handed_to_the_desktop_and_is_no_call(relay: Relay, rig: Rig) -> None:
    done = relay.run(LINK, socket=rig.path)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert rig.shown.wait(5)
    assert rig.link == LINK
    assert not rig.inbox.events


def test_bad_input_is_one_line_that_repeats_nothing(relay: Relay, rig: Rig) -> None:
    for arguments in [("incoming", "--number", "1`rm`"), ("incoming", "--number", "5551", "--call-id", "a b"), ()]:
        done = relay.run(*arguments, socket=rig.path)
        assert done.returncode == 2
        assert done.stderr.startswith(b"bad_input: ")
        assert done.stderr.count(b"\n") == 1
        assert b"rm`" not in done.stderr
    assert not rig.inbox.events


def test_what_the_desktop_refuses_is_passed_on(relay: Relay, rig: Rig) -> None:
    done = relay.run(*EVENT, "--consent", "no json", socket=rig.path)
    assert (done.returncode, done.stderr[:11]) == (2, b"bad_input: ")


def test_a_desktop_without_room_is_told_apart_from_bad_input(relay: Relay, tmp_path: Path) -> None:
    phone = HandoffPhone(str(tmp_path / "run" / name_for(relay)), SystemClock(), lambda _link: None)
    phone.start(lambda news: None if isinstance(news, PhoneLink) else False)
    try:
        done = relay.run(*EVENT, socket=str(tmp_path / "run" / name_for(relay)))
    finally:
        phone.stop()
    assert (done.returncode, done.stderr[:6]) == (3, b"busy: ")


def test_an_event_that_is_heard_and_not_stored_is_no_failure(relay: Relay, tmp_path: Path) -> None:
    phone = HandoffPhone(str(tmp_path / "run" / name_for(relay)), SystemClock(), lambda _link: None)
    phone.start(lambda news: None if isinstance(news, PhoneLink) else Progress())
    try:
        done = relay.run(*EVENT, socket=str(tmp_path / "run" / name_for(relay)))
    finally:
        phone.stop()
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr.replace(b"\r", b"") == b"heard: The desktop has heard this but not stored it yet.\n"


@pytest.mark.parametrize("text", ["", "x y", "99999999 s", "0 s", "-5 s", "65536 s", "5551", "\x00" * 300, "9" * 300])
def test_a_damaged_port_file_is_nobody_listening(relay: Relay, tmp_path: Path, text: str) -> None:
    path = tmp_path / "desktop.port"
    path.write_text(text)
    assert relay.run(*EVENT, socket=str(path)).returncode == 3


def test_nobody_listens(relay: Relay, tmp_path: Path) -> None:
    done = relay.run(*EVENT, socket=str(tmp_path / name_for(relay)))
    assert (done.returncode, done.stderr[:16]) == (3, b"softphone_lost: ")
    assert relay.run(*EVENT, socket="/" + "x" * 300 + name_for(relay)).returncode == 3


@pytest.mark.parametrize("how", ["silent", "full", "closes", "half", "drips"])
def test_a_desktop_that_hangs_does_not_hang_the_phone(relay: Relay, tmp_path: Path, how: str) -> None:
    """The bound is the relay's own: the run's timeout would fail the test."""
    path = tmp_path / name_for(relay)
    listener = socket.create_server(("127.0.0.1", 0), backlog=1) if relay.windows else socket.socket(UNIX or 0)
    with listener:
        if relay.windows:
            path.write_text(f"{listener.getsockname()[1]} secret\n")
        else:
            listener.bind(str(path))
            listener.listen(1)
        waiting = [connect(relay, listener, path) for _ in range(8 if how == "full" else 0)]
        stop = threading.Event()
        thread = threading.Thread(target=misbehave, args=(listener, how, stop))
        if how not in {"silent", "full"}:
            thread.start()
        assert relay.run(*EVENT, socket=str(path)).returncode == 3
        stop.set()
        if thread.ident is not None:
            thread.join(10)
        for one in waiting:
            one.close()


def connect(relay: Relay, listener: socket.socket, path: Path) -> socket.socket:
    """A client that fills the queue."""
    client = socket.socket(listener.family)
    client.setblocking(False)
    client.connect_ex(listener.getsockname() if relay.windows else str(path))
    return client


def misbehave(listener: socket.socket, how: str, stop: threading.Event) -> None:
    connection, _ = listener.accept()
    with connection:
        if how == "closes":
            return
        while not stop.wait(0.05):  # `half` sends once and waits, `drips` never gets to its newline
            try:
                connection.send(b"o")
            except OSError:
                return
            if how == "half":
                stop.wait(10)


def test_it_finds_the_path_that_the_command_finds(
    native: Relay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from agent_assist.telephony.softphone.handoff.local_socket import socket_path

    home = Path(tempfile.mkdtemp(prefix="aa-", dir=tmp_path.parents[1]))  # a socket's path has at most 107 bytes
    run = home / "r"
    run.mkdir()
    for runtime in (str(run), str(home / "gone"), ""):
        monkeypatch.setenv("HOME", str(home))
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        monkeypatch.delenv("AGENT_ASSIST_SOCKET", raising=False)
        rig = Rig(Path(socket_path()))
        try:
            done = Relay(native.command, dict(os.environ)).run(*EVENT)
            assert done.returncode == 0, runtime
        finally:
            rig.phone.stop()


def test_on_windows_the_port_file_is_in_the_local_profile(windows: Relay) -> None:
    (local,) = Path(windows.environ["WINEPREFIX"]).glob("drive_c/users/*/AppData/Local")
    rig = Rig(local / "agent-assist" / "desktop.port")
    try:
        assert windows.run(*EVENT).returncode == 0
    finally:
        rig.phone.stop()
    assert windows.run(*EVENT).returncode == 3


def test_help(relay: Relay) -> None:
    done = relay.run("--help")
    assert (done.returncode, done.stdout[:6]) == (0, b"usage:")
