"""What stands before the handlers: idle connections cost nothing, and nobody without an account holds the server up."""

from __future__ import annotations

import asyncio
import http.client
import json
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agent_assist.protocol import messages as m
from agent_assist.server.front import Front, Limits, Scope
from agent_assist.server.services.log import Log
from tests.server_house import RealHouse

SMALL = Limits(connections=16, requests=2, requests_of_one=2, small=100, head=4_096, headers=20, head_s=0.2, retry_s=7)
GET: dict[str, Any] = {"type": "http", "raw_path": b"/x", "query_string": b"", "headers": [], "path": "/x"}


class Line:
    """One request as an ASGI server hands it over, with the answer that came."""

    def __init__(
        self, *pieces: bytes, sender: str = "10.0.0.1", path: str = "/v1/batch", length: int | None = None
    ) -> None:
        headers = [] if length is None else [(b"content-length", str(length).encode())]
        self.scope: Scope = {**GET, "path": path, "client": (sender, 1), "headers": headers}
        self._pieces = list(pieces)
        self.reads = 0
        self.status = 0
        self.headers: dict[bytes, bytes] = {}
        self.code = ""

    async def receive(self) -> dict[str, Any]:
        self.reads += 1
        if not self._pieces:
            await asyncio.Event().wait()  # nothing more comes
        piece = self._pieces.pop(0)
        return {"type": "http.request", "body": piece, "more_body": piece != b""}

    async def send(self, message: Any) -> None:
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], dict(message["headers"])
        else:
            self.code = json.loads(message["body"])["code"]


class Handlers:
    """Handlers that answer only when they are told to; they note the bodies that reached them."""

    def __init__(self) -> None:
        self.go = asyncio.Event()
        self.bodies: list[bytes] = []

    async def __call__(self, scope: Scope, receive: Callable[[], Awaitable[Any]], send: Any) -> None:
        if scope["path"] != "/health":
            self.bodies.append((await receive())["body"])
            await self.go.wait()
        await send({"type": "http.response.start", "status": 200, "headers": []})


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def put(front: Front, *lines: Line) -> list[asyncio.Task[None]]:
    return [asyncio.ensure_future(front(line.scope, line.receive, line.send)) for line in lines]


def test_requests_under_way_are_bounded_in_all_and_of_one_sender() -> None:
    async def course() -> None:
        handlers = Handlers()
        front = Front(handlers, Limits(requests=3, requests_of_one=2, retry_s=7))
        lines = [Line(b"1", b""), Line(b"2", b""), Line(b"3", b""), Line(b"4", b"", sender="b"), Line(b"", sender="c")]
        tasks = put(front, *lines)
        await settle()
        assert [line.status for line in lines] == [0, 0, 503, 0, 503]
        assert (lines[2].code, lines[2].headers[b"retry-after"]) == ("server_busy", b"7")
        health = Line(path="/health")
        await front(health.scope, health.receive, health.send)
        assert health.status == 200  # also while everything else is refused
        handlers.go.set()
        await asyncio.gather(*tasks)
        assert [line.status for line in lines] == [200, 200, 503, 200, 503]
        late = Line(b"", sender="c")
        await front(late.scope, late.receive, late.send)
        assert (late.status, handlers.bodies) == (200, [b"1", b"2", b"4", b""])

    asyncio.run(course())


def test_behind_a_proxy_that_is_not_named_all_senders_are_one_and_none_is_bounded_alone() -> None:
    async def course() -> None:
        front = Front(Handlers(), Limits(requests=3, requests_of_one=1, arriving_of_one=1), shared=True)
        lines = [Line(b"1", b""), Line(b"2", b""), Line(b"3", b""), Line(b"4", b"")]
        tasks = put(front, *lines)
        await settle()
        assert [line.status for line in lines] == [0, 0, 0, 503]
        for task in tasks:
            task.cancel()

    asyncio.run(course())


def test_bodies_that_do_not_come_hold_up_nobody() -> None:
    async def course() -> None:
        handlers = Handlers()
        handlers.go.set()
        front = Front(handlers, Limits(arriving=10, arriving_of_one=6, requests=1))
        stalled = [Line(b"123456"), Line(b"1"), Line(b"1234", sender="b"), Line(b"1", sender="c")]
        tasks = put(front, *stalled)
        await settle()
        assert [line.status for line in stalled] == [0, 503, 0, 503]
        empty = Line(b"", sender="c")
        await front(empty.scope, empty.receive, empty.send)
        assert empty.status == 200  # a stalled body is not a request under way
        for task in tasks:
            task.cancel()
        await settle()
        whole = Line(b"123", b"45", b"")
        await front(whole.scope, whole.receive, whole.send)
        assert (whole.status, handlers.bodies[-1]) == (200, b"12345")

    asyncio.run(course())


def test_a_body_that_is_too_slow_or_too_long_never_reaches_a_handler() -> None:
    async def course() -> None:
        handlers = Handlers()
        front = Front(handlers, Limits(body_s=0, small=5))
        slow = Line(b"1")
        await front(slow.scope, slow.receive, slow.send)
        assert (slow.status, slow.code) == (408, "bad_input")
        front = Front(handlers, Limits(small=5))
        declared = Line(b"", path="/v1/sign-in", length=6)
        await front(declared.scope, declared.receive, declared.send)
        assert (declared.status, declared.code, declared.reads) == (413, "invalid", 0)
        undeclared = Line(b"123", b"456", path="/r/code/open")
        await front(undeclared.scope, undeclared.receive, undeclared.send)
        assert (undeclared.status, undeclared.headers[b"connection"], handlers.bodies) == (413, b"close", [])

    asyncio.run(course())


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    made = RealHouse("", tmp_path, limits=SMALL)
    yield made
    made.close()


def asked(connection: http.client.HTTPConnection) -> int:
    connection.request("GET", "/schema")
    answer = connection.getresponse()
    answer.read()
    return answer.status


def exchange(house: RealHouse, sent: bytes) -> bytes:
    """Send bytes and read until the server ends the connection."""
    with socket.create_connection(("127.0.0.1", house.port), 20) as line:
        answer = b""
        with suppress(ConnectionError):  # it may end while it is still being sent to
            line.sendall(sent)
            while piece := line.recv(65_536):
                answer += piece
        return answer


def test_connections_that_idle_do_not_count_as_requests(house: RealHouse) -> None:
    with ExitStack() as stack:
        for _ in range(14):  # seven times as many as there may be requests
            connection = http.client.HTTPConnection("127.0.0.1", house.port, timeout=20)
            stack.callback(connection.close)
            assert asked(connection) == 200
        assert house.link().health().status == "ok"


def test_one_connection_too_many_is_told_to_come_again(house: RealHouse) -> None:
    with ExitStack() as stack:
        for _ in range(16):
            connection = http.client.HTTPConnection("127.0.0.1", house.port, timeout=20)
            stack.callback(connection.close)
            assert asked(connection) == 200
        answer = exchange(house, b"")
        assert (answer.split(b"\r\n")[0], b"Retry-After: 7" in answer) == (b"HTTP/1.1 503 Service Unavailable", True)


@pytest.mark.parametrize("sent", [b"", b"GET /schema HTTP/1.1\r\nHost: x\r\n", b"GET"])
def test_a_head_that_does_not_end_ends_the_connection(house: RealHouse, sent: bytes) -> None:
    assert exchange(house, sent) == b""


def test_a_second_head_that_does_not_end_ends_it_too(house: RealHouse) -> None:
    whole = b"GET /schema HTTP/1.1\r\nHost: x\r\n\r\n"
    with socket.create_connection(("127.0.0.1", house.port), 20) as line:
        line.sendall(whole)
        assert line.recv(15) == b"HTTP/1.1 200 OK"
        line.sendall(b"GET")
        while line.recv(65_536):  # returns when the server has ended it, long before an idle connection is ended
            pass


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "head",
    [b"X: " + b"a" * 300_000, b"a: b\r\n" * 200_000, b"a: b\r\n" * 21 + b"\r\n", b"X: " + b"a" * 5_000 + b"\r\n\r\n"],
    ids=["a long one", "many", "twenty-one", "longer than allowed"],
)
def test_a_head_that_is_too_long_is_refused_without_being_kept(house: RealHouse, head: bytes) -> None:
    answer = exchange(house, b"GET /schema HTTP/1.1\r\nHost: x\r\n" + head)
    assert answer == b"" or answer.split(b" ")[1] in {b"400", b"431"}
    assert house.link().health().status == "ok"


@pytest.mark.parametrize(("proxies", "counts"), [((), 2), (("127.0.0.1",), 4), (("10.0.0.0/8",), 2)])
def test_a_sender_is_who_a_named_proxy_says_and_nobody_else(
    tmp_path: Path, proxies: tuple[str, ...], counts: int
) -> None:
    """Two requests may be under way for one sender; each of four claims another address."""
    house = RealHouse("", tmp_path, limits=replace(SMALL, requests=9), proxies=proxies)
    with ExitStack() as stack:
        stack.callback(house.close)
        entered, go = threading.Semaphore(0), threading.Event()
        stack.callback(go.set)
        stack.enter_context(pytest.MonkeyPatch.context()).setattr(Log, "head", lambda _log: held(entered, go))
        lines = []
        for number in range(4):
            line = stack.enter_context(socket.create_connection(("127.0.0.1", house.port), 20))
            line.sendall(b"GET /v1/log/checkpoint HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 9.9.9.%d\r\n\r\n" % number)
            lines.append(line)
            assert number >= counts or entered.acquire(timeout=20)
        refused = [line.recv(12) for line in lines[counts:]]
        go.set()
        assert refused == [b"HTTP/1.1 503"] * (4 - counts)
        assert [line.recv(12) for line in lines[:counts]] == [b"HTTP/1.1 200"] * counts


def held(entered: threading.Semaphore, go: threading.Event) -> m.LogHead:
    entered.release()
    assert go.wait(20)
    return m.LogHead(note="", public_key="")
