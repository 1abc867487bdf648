"""The front piece by piece: who is counted how long, what a refusal carries, and when a head's time begins and ends."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import Any, cast

import h11
import msgspec
import pytest
from uvicorn.protocols.http.h11_impl import H11Protocol

from agent_assist.server import app, front
from agent_assist.server.front import Connection, Front, Limits

LIMITS = Limits(requests=3, requests_of_one=2, working=1, retry_s=7)
Sent = list[dict[str, Any]]


def scope(path: str = "/x", client: str | None = "192.0.2.1", kind: str = "http") -> dict[str, Any]:
    return {
        "type": kind,
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [],
        "client": (client, 7) if client else None,
    }


async def asked(
    door: Front, of: dict[str, Any], messages: tuple[dict[str, Any], ...] = ({"type": "http.request"},)
) -> Sent:
    """Ask once; a message that was not sent never comes."""
    sent: Sent = []
    waiting = list(messages)

    async def receive() -> dict[str, Any]:
        if not waiting:
            await asyncio.Event().wait()
        return waiting.pop(0)

    async def send(message: Any) -> None:
        sent.append(dict(message))

    await asyncio.wait_for(door(of, receive, send), 10)
    return sent


class Slow:
    """Handlers that answer when told, and tell who is there."""

    def __init__(self) -> None:
        self.may_end = asyncio.Event()
        self.there = 0

    async def __call__(self, _scope: Any, _receive: Any, send: Callable[[Any], Awaitable[None]]) -> None:
        self.there += 1
        await self.may_end.wait()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})


async def _full(senders: list[str | None], *, shared: bool = False) -> list[int]:
    """Ask once for each of these, one after the other, while none is answered; returns the status of each."""
    handlers = Slow()
    door = Front(handlers, LIMITS, shared=shared)
    tasks = []
    for sender in senders:
        tasks.append(asyncio.create_task(asked(door, scope(client=sender))))
        await asyncio.sleep(0)
        for _ in range(5):
            await asyncio.sleep(0)
    handlers.may_end.set()
    found = [(await task)[0]["status"] for task in tasks]
    again = await asked(door, scope(client=senders[0]))
    assert again[0]["status"] == 200, "who was answered counts no longer"
    assert not door._under_way
    assert not door._arriving
    return found


@pytest.mark.parametrize(
    ("senders", "shared", "status"),
    [
        (["a", "a", "a"], False, [200, 200, 503]),
        (["a", "a", "b", "c"], False, [200, 200, 200, 503]),
        (["a", "a", "a", "a"], True, [200, 200, 200, 503]),
        ([None, None, None], False, [200, 200, 503]),
    ],
)
def test_so_many_may_be_under_way_of_one_and_of_all(
    senders: list[str | None],
    shared: bool,  # noqa: FBT001 - a case
    status: list[int],
) -> None:
    assert asyncio.run(_full(senders, shared=shared)) == status


def test_one_works_at_a_time_and_a_ledger_takes_nobodys_turn() -> None:
    async def run() -> tuple[int, int]:
        handlers = Slow()
        door = Front(handlers, LIMITS)
        tasks = [asyncio.create_task(asked(door, scope(path, client))) for path, client in (("/x", "a"), ("/x", "b"))]
        for _ in range(10):
            await asyncio.sleep(0)
        working = handlers.there
        tasks.append(asyncio.create_task(asked(door, scope("/v1/ledger", "c"))))
        for _ in range(10):
            await asyncio.sleep(0)
        with_ledger = handlers.there
        handlers.may_end.set()
        await asyncio.gather(*tasks)
        return working, with_ledger

    assert asyncio.run(run()) == (1, 2)


def test_a_refusal_ends_the_connection_and_only_a_busy_server_says_when_to_come_again() -> None:
    door = Front(cast("Any", None), Limits(requests=0, retry_s=7))
    start, body = asyncio.run(asked(door, scope()))
    headers = dict(start["headers"])
    assert headers == {
        b"content-type": b"application/problem+json",
        b"content-length": str(len(body["body"])).encode(),
        b"connection": b"close",
        b"retry-after": b"7",
    }
    assert msgspec.json.decode(body["body"])["status"] == start["status"] == 503
    start, _body = asyncio.run(asked(Front(cast("Any", None), Limits(headers=-1)), scope()))
    assert (start["status"], b"retry-after" in dict(start["headers"])) == (431, False)


def test_the_body_is_whole_where_nothing_says_that_more_comes() -> None:
    got: list[Any] = []

    async def handlers(_scope: Any, receive: Any, send: Any) -> None:
        got.extend([await receive(), await receive()])
        await send({"type": "http.response.start", "status": 200, "headers": []})

    gone = {"type": "http.disconnect"}
    asyncio.run(asked(Front(handlers, LIMITS), scope(), ({"type": "http.request", "body": b"x"}, gone)))
    assert got == [{"type": "http.request", "body": b"x", "more_body": False}, gone]


def test_who_went_away_gets_no_answer_and_a_body_that_does_not_end_is_refused() -> None:
    assert asyncio.run(asked(Front(cast("Any", None), LIMITS), scope(), ({"type": "http.disconnect"},))) == []
    endless = ({"type": "http.request", "body": b"x", "more_body": True},)
    start, body = asyncio.run(asked(Front(cast("Any", None), Limits(body_s=0.01)), scope(), endless))
    assert (start["status"], msgspec.json.decode(body["body"])["code"]) == (408, "bad_input")


def test_health_and_what_is_no_request_pass_without_being_counted() -> None:
    seen: list[str] = []

    async def handlers(of: Any, _receive: Any, _send: Any) -> None:
        seen.append(of["type"])

    door = Front(handlers, Limits(requests=0))
    asyncio.run(asked(door, scope("/health")))
    asyncio.run(asked(door, scope(kind="lifespan")))
    assert seen == ["http", "lifespan"]


class Timer:
    """A handle of the loop that tells whether it was stopped."""

    stopped = False

    def cancel(self) -> None:
        self.stopped = True


def connection(monkeypatch: pytest.MonkeyPatch, others: int = 0) -> tuple[Any, list[Timer], list[object]]:
    """A connection on no network; returns it, its timers, and what was written to it or ended it."""
    timers: list[Timer] = []
    done: list[object] = []

    def later(_seconds: float, _act: object) -> Timer:
        timers.append(Timer())
        return timers[-1]

    for name in ("connection_made", "data_received", "connection_lost"):
        monkeypatch.setattr(H11Protocol, name, lambda *_: None)
    made: Any = Connection.__new__(Connection)
    made.loop = SimpleNamespace(call_later=later)
    made.transport = SimpleNamespace(write=done.append, close=lambda: done.append("closed"))
    made.connections = set(range(others))
    made.limits = Limits(connections=2)
    made.conn = SimpleNamespace(their_state=h11.IDLE)
    made._head = None
    return made, timers, done


def test_the_time_of_a_head_begins_with_the_connection_and_ends_with_the_head(monkeypatch: pytest.MonkeyPatch) -> None:
    made, timers, done = connection(monkeypatch, others=2)
    made.connection_made(made.transport)
    assert [timer.stopped for timer in timers] == [False]
    made.data_received(b"GET")  # the head goes on, and so does its time
    assert [timer.stopped for timer in timers] == [False]
    made.conn.their_state = h11.DONE
    made.data_received(b"\r\n\r\n")
    assert [timer.stopped for timer in timers] == [True]
    made.data_received(b"body")  # no head: nothing is waited for
    assert len(timers) == 1
    made.conn.their_state = h11.IDLE
    made.data_received(b"GET")  # the next one on the same connection
    assert [timer.stopped for timer in timers] == [True, False]
    made.connection_lost(None)
    assert [timer.stopped for timer in timers] == [True, True]
    assert done == []


def test_one_connection_too_many_is_told_to_come_again(monkeypatch: pytest.MonkeyPatch) -> None:
    made, timers, done = connection(monkeypatch, others=3)
    made.connection_made(made.transport)
    answer, end = done
    assert isinstance(answer, bytes)
    assert b" 503 " in answer
    assert b"Retry-After: 2\r\n" in answer
    assert (end, timers) == ("closed", [])


def test_what_is_no_http_is_told_so_and_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    made, _timers, done = connection(monkeypatch)
    made.send_400_response("Invalid ü")
    answer, end = done
    assert isinstance(answer, bytes)
    assert (answer.partition(b" 400 ")[1], answer.endswith(b"\r\n\r\nInvalid ?"), end) == (b" 400 ", True, "closed")
    assert b"Content-Length: 9\r\n" in answer


def test_files_of_its_own_are_left_when_connections_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "_files", lambda: 1_000)
    settings = app.Settings("", "127.0.0.1", 0, cast("Any", None))
    made: Any = app.Server(cast("Any", None), settings, lambda: None)
    assert made.config.app._limits.connections == 1_000 - 128
    monkeypatch.setattr(app, "_files", lambda: 1_000_000)
    many: Any = app.Server(cast("Any", None), settings, lambda: None)
    assert many.config.app._limits == front.DEFAULT
