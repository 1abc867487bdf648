from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import pytest

from agent_assist.domain.errors import BadInput, VaultLocked
from agent_assist.telephony.access import Access
from agent_assist.telephony.asterisk.blocks import BLOCK_LIMIT
from agent_assist.telephony.asterisk.client import AmiClient, AmiError
from tests.closing import closed_after
from tests.telephony.asterisk.fake_asterisk import SECRET, USER, FakeAsterisk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


switch = closed_after(FakeAsterisk)


@pytest.fixture
def client(switch: FakeAsterisk) -> Iterator[AmiClient]:
    client = client_of(switch.port)
    client.connect()
    yield client
    client.close()


def client_of(port: int, secret: Callable[[], str] = lambda: SECRET, user: str = USER) -> AmiClient:
    return AmiClient(Access("127.0.0.1", port, user, secret), classes="call", events={"Newchannel", "Hangup"})


def locked() -> str:
    raise VaultLocked("The keyring is locked.", "Unlock it.")


@pytest.mark.parametrize("challenges", [True, False])
def test_login_with_a_challenge_where_it_is_offered(switch: FakeAsterisk, *, challenges: bool) -> None:
    switch.challenges = challenges
    client = client_of(switch.port)
    client.connect()
    client.ping()
    (login,) = switch.given("Login")
    assert ("Secret" in login) is not challenges
    assert not challenges or SECRET not in str(switch.actions)
    assert client.version == "13.0.0"
    client.close()
    client.close()


@pytest.mark.parametrize(
    ("secret", "user", "code"),
    [
        (lambda: "wrong", USER, "not_let_in"),
        (lambda: SECRET, "nobody", "not_let_in"),
        (lambda: "", USER, "no_secret"),
        (lambda: "a\r\nAction: X", USER, "no_secret"),
        (locked, USER, "no_secret"),
    ],
)
def test_who_is_not_let_in_is_told_why(switch: FakeAsterisk, secret: Callable[[], str], user: str, code: str) -> None:
    client = client_of(switch.port, secret, user)
    with pytest.raises(AmiError, match=code):
        client.connect()
    with pytest.raises(AmiError, match="unreachable"):
        client.ping()
    assert SECRET not in repr(client)


@pytest.mark.parametrize("user", ["", "a\nb", "x" * 81])
def test_a_user_that_can_be_none_is_refused(user: str) -> None:
    with pytest.raises(BadInput):
        client_of(5038, user=user)


def test_events_that_come_before_an_answer_are_kept_in_order(switch: FakeAsterisk, client: AmiClient) -> None:
    legs = [switch.leg("alice") for _ in range(3)]
    client.ping()
    switch.hang_up(legs[0])
    client.ping()
    assert [block.event for block in client.events()] == ["Newchannel"] * 3 + ["Hangup"]
    assert client.events() == []


def test_a_late_answer_is_not_taken_for_another(switch: FakeAsterisk, client: AmiClient) -> None:
    leg = switch.leg("alice")
    switch.deeds.begin(leg, "a.wav")
    switch.lies.add("late")
    mute = {"Channel": leg.name, "Direction": "both", "State": "1"}
    with pytest.raises(AmiError, match="unreachable"):
        client.ask("MixMonitorMute", mute)
    switch.lies.clear()
    threading.Event().wait(0.5)
    answer = client.ask("Command", {"Command": f"mixmonitor list {leg.name}"})
    assert answer.output[0].startswith("MixMonitor ID")


def test_a_line_that_is_half_open_shows(switch: FakeAsterisk, client: AmiClient) -> None:
    switch.lies.add("deaf_line")
    with pytest.raises(AmiError, match="unreachable"):
        client.ping()


def test_a_list_is_read_whole(switch: FakeAsterisk, client: AmiClient) -> None:
    legs = [switch.leg(f"peer{number}") for number in range(300)]
    answer, items = client.ask_list("Status", {"Variables": "A"}, 2.0)
    assert answer.response == "Success"
    assert [item.get("Uniqueid") for item in items[:-1]] == [leg.uniqueid for leg in legs]
    assert items[0].variables == {"A": ""}


@pytest.mark.parametrize(
    "greeting",
    [b"", b"SSH-2.0-x\r\n", b"x" * 500, b"Asterisk Call Manager/1\r\n" + b"A" * (BLOCK_LIMIT + 9), b"\xff\r\n"],
)
def test_whoever_else_listens_there_is_not_talked_to(greeting: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        heard: list[bytes] = []

        def serve() -> None:
            peer, _ = server.accept()
            with peer:
                peer.sendall(greeting)
                peer.settimeout(1.0)
                heard.append(peer.recv(4096))

        thread = threading.Thread(target=serve)
        thread.start()
        with pytest.raises(AmiError):
            client_of(server.getsockname()[1]).connect()
        thread.join(3.0)
    assert SECRET.encode() not in b"".join(heard)
