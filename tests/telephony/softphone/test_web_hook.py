"""The hook of browser phones, over real sockets: what a page, another page, another program or a slow one can do."""

from __future__ import annotations

import contextlib
import json
import socket
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.errors import VaultLocked
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink, Progress, Reached
from agent_assist.telephony.softphone.web.hook import WebHook
from agent_assist.telephony.softphone.web.request import BODY_LIMIT, HEAD_LIMIT, PATH, Refused, read_request
from tests.closing import closed_after
from tests.contracts.softphone import Inbox, Played, SoftphoneContract, Step, SystemClock
from tests.relay.inputs import HOSTILE

TOKEN = "an-example-token-of-the-test"
ORIGIN = "https://crm.example.com"
WORDS = {"ring": "incoming", "answer": "connected", "hold": "held", "resume": "resumed", "end": "ended"}


class HookRig:
    """A started hook and a client of it."""

    def __init__(self) -> None:
        self.phone = WebHook(0, frozenset({ORIGIN}), SystemClock(), lambda: TOKEN)
        self.inbox = Inbox()
        self.phone.start(self.inbox.deliver)

    def raw(self, data: bytes) -> tuple[int, dict[str, str], bytes]:
        """Send bytes, read to the end; status 0 where nothing came back."""
        with socket.create_connection(("127.0.0.1", self.phone.port), 10) as client:
            client.sendall(data)
            answer = b""
            while more := client.recv(65536):
                answer += more
        head, _, body = answer.partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        return (int(first.split()[1]) if first else 0), headers, body

    def post(
        self, body: Any, *, method: str = "POST", path: str = PATH, **changes: str | None
    ) -> tuple[int, dict[str, str], bytes]:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers: dict[str, str | None] = {
            "Host": f"127.0.0.1:{self.phone.port}",
            "Origin": ORIGIN,
            "Authorization": f"Bearer {TOKEN}",
            "Content-Type": "application/json",
            "Content-Length": str(len(data)),
            **{name.replace("_", "-"): value for name, value in changes.items()},
        }
        lines = [
            f"{method} {path} HTTP/1.1",
            *(f"{name}: {value}" for name, value in headers.items() if value is not None),
        ]
        return self.raw("\r\n".join([*lines, "", ""]).encode() + data)

    def play(self, steps: list[Step], events: int) -> Played:
        for step in steps:
            if step.what == "garbage":
                assert self.post(b"{")[0] == 400
                continue
            fields = {"state": WORDS[step.what], "number": step.number or "", "call_id": f"id-{step.call}"}
            if step.name:
                fields["name"] = "".join(char for char in step.name if char.isprintable())[:80]
            assert self.post(fields)[0] == 200
        return Played(self.inbox, self.inbox.wait_events(events))

    def close(self) -> None:
        self.phone.stop()


rig = closed_after(lambda _folder: HookRig())


class TestContract(SoftphoneContract):
    pass


CARRIED = '{"v":1,"answers":[{"purpose":"quality","state":"refused","at_ms":1795000000000}]}'
EVENT = {"state": "incoming", "number": "+14155550182", "call_id": "7f3a"}


def test_an_event_of_an_allowed_page(rig: HookRig) -> None:
    status, headers, body = rig.post({**EVENT, "direction": "out", "line": "sales", "name": "Ana Mar\u00eda"})
    assert (status, json.loads(body)) == (200, {"ok": True})
    assert headers["access-control-allow-origin"] == ORIGIN
    assert (headers["vary"], headers["connection"], headers["cache-control"]) == ("Origin", "close", "no-store")
    heard = rig.inbox.wait_events(1)[0]
    assert (heard.number, heard.call_id, heard.name, heard.source) == (
        "+14155550182",
        "7f3a",
        "Ana Mar\u00eda",
        "web-hook",
    )


def test_a_program_without_an_origin_needs_the_token(rig: HookRig) -> None:
    assert rig.post(EVENT, Origin=None)[0] == 200
    assert rig.post(EVENT, Origin=None, Authorization=None)[0] == 401
    assert len(rig.inbox.events) == 1


def test_a_test_event_opens_nothing(rig: HookRig) -> None:
    status, _, body = rig.post({**EVENT, "check": "yes"})
    assert (status, json.loads(body)) == (200, {"ok": True, "would": "open a contact"})
    assert not rig.inbox.events


_REFUSED: dict[tuple[str, int], tuple[str | None, ...]] = {
    # DNS rebinding: a name of the attacker's that means this machine
    ("Host", 421): (
        *("evil.example.com", "evil.example.com:80", "127.0.0.1", "127.0.0.1:1"),
        *("localhost.evil.example.com", None),
    ),
    # other pages
    ("Origin", 403): (
        *("https://evil.example.com", "null", ORIGIN + ".evil.example.com", "http://crm.example.com"),
        *(ORIGIN + ":8443", ORIGIN + "/", ""),
    ),
    # the token
    ("Authorization", 401): (
        *(None, "Bearer ", f"Bearer {TOKEN}x", f"Bearer {TOKEN[:-1]}", f"bearer {TOKEN}", f"Basic {TOKEN}"),
    ),
    # what a form of any page can send without being asked
    ("Content_Type", 415): (
        *("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"),
        *("application/json; charset=latin-1", None),
    ),
    ("method", 405): ("GET", "PUT"),
    ("path", 404): ("/", PATH + "?x=1", f"http://127.0.0.1{PATH}"),
    ("Content_Length", 413): (str(BODY_LIMIT + 1),),
    ("Content_Length", 411): (None,),
    ("Content_Length", 400): ("-1", "+5", "5"),
    ("Transfer_Encoding", 501): ("chunked",),
    ("host", 400): ("twice.example.com",),
    ("X", 400): ("a\x00b",),
    ("X y", 400): ("1",),
}
REFUSED = [({name: value}, status) for (name, status), values in _REFUSED.items() for value in values]


@pytest.mark.parametrize(("changes", "status"), REFUSED)
def test_what_is_refused(rig: HookRig, changes: dict[str, Any], status: int) -> None:
    found, headers, body = rig.post(EVENT, **changes)
    assert found == status
    assert body == b""
    foreign = changes.get("Origin") is not None or "Host" in changes
    assert headers.get("access-control-allow-origin") in ({None} if foreign else {None, ORIGIN})
    assert TOKEN not in str(headers)
    assert rig.post(EVENT)[0] == 200  # and the next is served
    assert len(rig.inbox.wait_events(1)) == 1


def test_the_order_gives_nothing_away(rig: HookRig) -> None:
    """Without the token nobody learns whether a body was well formed."""
    assert rig.post(b"{", Authorization="Bearer x")[0] == 401
    assert rig.post(EVENT, Authorization="Bearer x", Content_Type="text/plain")[0] == 401
    assert rig.post(EVENT, Origin="https://evil.example.com", path="/other")[0] == 403


def preflight(rig: HookRig, **changes: str | None) -> tuple[int, dict[str, str], bytes]:
    asked: dict[str, Any] = {
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type",
        "Authorization": None,
        "Content_Type": None,
        "Content_Length": None,
        **changes,
    }
    return rig.post(b"", method="OPTIONS", **asked)


def test_preflight(rig: HookRig) -> None:
    status, headers, body = preflight(rig, **{"Access-Control-Request-Private-Network": "true"})
    assert (status, body) == (204, b"")
    assert headers["access-control-allow-origin"] == ORIGIN
    assert headers["access-control-allow-methods"] == "POST"
    assert headers["access-control-allow-headers"] == "authorization, content-type"
    assert headers["access-control-allow-private-network"] == "true"
    assert headers["vary"] == "Origin"
    assert "access-control-allow-private-network" not in preflight(rig)[1]
    assert "access-control-allow-credentials" not in headers


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"Origin": "https://evil.example.com"}, 403),
        ({"Origin": None}, 405),
        ({"Host": "evil.example.com"}, 421),
        ({"Access-Control-Request-Method": "DELETE"}, 403),
        ({"Access-Control-Request-Method": None}, 403),
        ({"Access-Control-Request-Headers": "authorization, x-other"}, 403),
        ({"path": "/other"}, 404),
    ],
)
def test_preflight_refused(rig: HookRig, changes: dict[str, str | None], status: int) -> None:
    found, headers, _ = preflight(rig, **changes)
    assert found == status
    assert "access-control-allow-methods" not in headers


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b'"x"',
        b"{",
        b"\xff",
        b"[" * 4000,
        {"show": True},
        {"payment_digits": True},
        {"call_id": "a", "fields": []},
        {"state": "incoming"},
        {"state": "exploded", "number": "1"},
        {"state": "incoming", "number": 1},
        {"state": "incoming", "number": "1", "consent": "{}"},
        {"state": "incoming", "number": "1", "consent": CARRIED},
        {"state": "incoming", "number": "1", "surprise": "x"},
        {"state": "incoming", "number": "1", "direction": "up"},
        {"state": "incoming", "number": "1", "name": "x" * 81},
        {"state": "incoming", "number": "1", "call_id": "a b"},
        {"state": "incoming", "number": "1", "via": "X"},
        {"state": "incoming", "number": "1", "check": "no"},
    ],
)
def test_bodies_that_are_no_event(rig: HookRig, body: Any) -> None:
    status, _, answer = rig.post(body)
    assert status == 400
    assert json.loads(answer)["error"].startswith("bad_input: ")
    assert not rig.inbox.events


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_number_is_refused_or_is_only_a_number(rig: HookRig, text: str) -> None:
    status, headers, body = rig.post({"state": "incoming", "number": text, "call_id": "a"})
    assert status in {200, 400, 413}
    assert len(headers) in {5, 7, 8}  # no header of the caller's
    if status != 200:
        assert not text.strip() or text not in body.decode()
        assert not rig.inbox.events
    else:
        assert (rig.inbox.wait_events(1)[0].number or "").isprintable()
    assert rig.post({"state": "held", "number": "1", "name": text, "call_id": "b"})[0] in {200, 400, 413}


def test_slow_and_silent_clients_do_not_hold_others(rig: HookRig) -> None:
    slow = [socket.create_connection(("127.0.0.1", rig.phone.port), 10) for _ in range(5)]
    slow[0].sendall(b"POST ")
    slow[1].sendall(b"POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\nab")
    assert rig.post(EVENT)[0] == 200
    assert [one.recv(10) for one in slow] == [b""] * 5  # their time was up
    for one in slow:
        one.close()


class StoppedClock(SystemClock):
    def mono_ms(self) -> int:
        return 0


def test_too_many_connections_are_turned_away() -> None:
    """Time stands, so that nobody is let go for being slow."""
    hook = WebHook(0, frozenset({ORIGIN}), StoppedClock(), lambda: TOKEN)
    inbox = Inbox()
    hook.start(inbox.deliver)
    inbox.wait_link(lambda link: link.state is LinkState.CONNECTED)
    kept = [socket.create_connection(("127.0.0.1", hook.port), 10) for _ in range(16)]
    late = [socket.create_connection(("127.0.0.1", hook.port), 10) for _ in range(5)]
    assert [one.recv(1) for one in late] == [b""] * 5
    kept.pop().close()
    while True:  # bounded by the test's own time-out: the freed place is noticed with the next event
        with socket.create_connection(("127.0.0.1", hook.port), 10) as again:
            again.sendall(b"GET / HTTP/1.0\r\n\r\n")
            with contextlib.suppress(ConnectionResetError):
                if again.recv(12) == b"HTTP/1.1 421":
                    break
    hook.stop()
    for one in [*kept, *late]:
        one.close()


def test_one_connection_carries_one_request(rig: HookRig) -> None:
    body = json.dumps(EVENT).encode()
    one = (
        f"POST {PATH} HTTP/1.1\r\nHost: localhost:{rig.phone.port}\r\nAuthorization: Bearer {TOKEN}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\nConnection: keep-alive\r\n\r\n"
    ).encode() + body
    assert rig.raw(one)[0] == 200
    assert rig.raw(one + one)[0] == 400
    assert len(rig.inbox.wait_events(1)) == 1


def test_headers_without_end(rig: HookRig) -> None:
    with socket.create_connection(("127.0.0.1", rig.phone.port), 10) as client:
        client.sendall(b"POST / HTTP/1.1\r\n" + b"X: " + b"a" * (HEAD_LIMIT + 10))
        assert client.recv(100).startswith((b"HTTP/1.1 431", b""))


@pytest.mark.parametrize("token", ["", "short", "\u00e9" * 30])
def test_without_a_token_it_does_not_listen(token: str) -> None:
    hook = WebHook(0, frozenset(), SystemClock(), lambda: token)
    inbox = Inbox()
    hook.start(inbox.deliver)
    inbox.wait_link(lambda link: link.state is LinkState.LOST)
    hook.stop()
    with pytest.raises(ConnectionError):
        socket.create_connection(("127.0.0.1", hook.port), 5)


def test_a_locked_keyring_is_no_crash() -> None:
    def locked() -> str:
        raise VaultLocked("The keyring is locked.", "Unlock it.")

    hook = WebHook(0, frozenset(), SystemClock(), locked)
    inbox = Inbox()
    hook.start(inbox.deliver)
    inbox.wait_link(lambda link: link.state is LinkState.LOST)
    hook.stop()


def test_a_port_that_is_taken_is_said(rig: HookRig) -> None:
    second = WebHook(rig.phone.port, frozenset(), SystemClock(), lambda: TOKEN)
    inbox = Inbox()
    second.start(inbox.deliver)
    assert inbox.news == [PhoneLink(LinkState.LOST, "web-hook")]
    second.stop()


def test_it_listens_on_loopback_only(rig: HookRig) -> None:
    assert rig.phone._listener is not None
    assert rig.phone._listener.getsockname()[0] == "127.0.0.1"


def test_the_token_is_in_no_repr() -> None:
    from agent_assist.telephony.softphone.web.request import Request, Rules

    assert TOKEN not in repr(Rules(1, frozenset(), TOKEN))
    assert "5551" not in repr(Request("POST", PATH, {}, b"5551"))


HEAD = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n"


@pytest.mark.parametrize(
    "data",
    [
        HEAD + b"X: a\r\n b\r\n\r\n{}",
        HEAD + b"Content-Length: 2\r\n\r\n{}",
        HEAD + b"X: a\nY: b\r\n\r\n{}",
        HEAD + b"X: a\nY: b\r\n c\r\n\r\n{}",
        HEAD.replace(b"x\r\n", b"x\n") + b"\r\n{}",
        HEAD + b"X: a\x01b\r\n\r\n{}",
        HEAD + b"X: \xe9\r\n\r\n{}",
        HEAD.replace(b"1.1", b"1.7") + b"\r\n{}",
        HEAD.replace(b"/ ", b"/" + b"a" * 256 + b" ") + b"\r\n{}",
        HEAD + b"\r\n{}{",
    ],
)
def test_what_two_readers_could_read_differently_is_refused(data: bytes) -> None:
    assert read_request(HEAD + b"\r\n{}") is not None
    with pytest.raises(Refused) as refused:
        read_request(data)
    assert refused.value.status == 400


@given(st.binary(max_size=300), st.booleans())
def test_no_bytes_break_the_reader(data: bytes, headed: bool) -> None:  # noqa: FBT001
    with contextlib.suppress(Refused):
        read_request((b"POST / HTTP/1.1\r\n" if headed else b"") + data)


def test_a_desktop_without_room_says_so(rig: HookRig) -> None:
    phone = WebHook(0, frozenset({ORIGIN}), SystemClock(), lambda: TOKEN)
    room: list[bool] = [False]
    phone.start(lambda news: None if isinstance(news, PhoneLink) else room[0])
    rig.phone.stop()
    rig.phone = phone
    status, headers, body = rig.post(EVENT)
    assert (status, headers["retry-after"]) == (503, "1")
    assert json.loads(body)["error"].startswith("busy: ")
    room[0] = True
    assert rig.post(EVENT)[0] == 200


def test_an_event_that_is_heard_and_not_stored_is_accepted(rig: HookRig) -> None:
    phone = WebHook(0, frozenset({ORIGIN}), SystemClock(), lambda: TOKEN)
    progress = [Progress(), Progress(Reached.STORED)]
    phone.start(lambda news: None if isinstance(news, PhoneLink) else progress.pop(0))
    rig.phone.stop()
    rig.phone = phone
    status, headers, body = rig.post(EVENT)
    assert (status, json.loads(body)) == (202, {"ok": True, "stored": False})
    assert headers["access-control-allow-origin"] == ORIGIN
    status, _, body = rig.post(EVENT)
    assert (status, json.loads(body)) == (200, {"ok": True})
