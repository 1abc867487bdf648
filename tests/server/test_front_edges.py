"""The bounds of the front, each at its edge: what just fits reaches the handlers whole, one more is refused."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest

from agent_assist.protocol.messages import REQUEST_LIMIT
from agent_assist.server import app
from agent_assist.server.front import DEFAULT, Front, Limits
from tests.edges import Edge, wrong_at

SMALL = Limits(small=50, head=200, headers=5, arriving=40, arriving_of_one=30, requests=3, requests_of_one=2)


class Handlers:
    """Answer 200, and keep what came."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []

    async def __call__(self, _scope: Any, receive: Any, send: Any) -> None:
        message = await receive()
        self.bodies.append(message["body"])
        assert not message["more_body"]
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})


def ask(
    body: bytes = b"",
    *,
    limits: Limits = SMALL,
    path: str = "/x",
    query: bytes = b"",
    headers: tuple[tuple[bytes, bytes], ...] = (),
    declared: bool = False,
    pieces: int = 1,
) -> tuple[int, dict[str, Any], Handlers]:
    """Send one request in so many pieces; returns status, problem and what the handlers got."""
    handlers = Handlers()
    length = ((b"content-length", str(len(body)).encode()),) if declared else ()
    scope = {
        "type": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query,
        "headers": [*headers, *length],
        "client": ("192.0.2.1", 7),
    }
    size = -(-len(body) // pieces) or 1
    parts = [body[at : at + size] for at in range(0, len(body), size)] or [b""]
    waiting = [{"type": "http.request", "body": part, "more_body": part is not parts[-1]} for part in parts]
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return waiting.pop(0)

    async def send(message: Any) -> None:
        sent.append(dict(message))

    asyncio.run(Front(handlers, limits)(scope, receive, send))
    problem = msgspec.json.decode(sent[1]["body"]) if sent[1]["body"] else {}
    return sent[0]["status"], problem, handlers


def fits(status: int, **how: Any) -> bool:
    """Whether a request is let through; else it must be refused with this status."""
    found, problem, handlers = ask(**how)
    assert found in {200, status}, problem
    assert bool(handlers.bodies) == (found == 200)
    if found == 200:
        assert handlers.bodies == [how.get("body", b"")]
    else:
        assert problem["status"] == status
    return found == 200


ROOMY = Limits(small=50, head=200, headers=5)
EDGES = {
    "headers": Edge(5, lambda n: fits(431, headers=((b"a", b"b"),) * n)),
    "bytes of a head": Edge(200, lambda n: fits(431, headers=((b"name", b"x" * (n - 4 - 2 - 3)),), query=b"q=1")),
    "bytes of a path": Edge(200, lambda n: fits(431, path="/".ljust(n, "p"))),
    "bytes of a body": Edge(50, lambda n: fits(413, body=b"x" * n, limits=ROOMY)),
    "bytes of a body that is declared": Edge(50, lambda n: fits(413, body=b"x" * n, limits=ROOMY, declared=True)),
    "bytes of a body in pieces": Edge(50, lambda n: fits(413, body=b"x" * n, limits=ROOMY, pieces=7)),
    "bytes of one sender under way": Edge(30, lambda n: fits(503, body=b"x" * n)),
    "bytes under way": Edge(
        20, lambda n: fits(503, body=b"x" * n, limits=Limits(small=50, head=200, arriving=20, arriving_of_one=50))
    ),
    "bytes of a batch": Edge(
        REQUEST_LIMIT, lambda n: fits(413, body=bytes(n), path="/v1/batch", limits=Limits(small=50), declared=True)
    ),
    "bytes of a pack": Edge(
        REQUEST_LIMIT, lambda n: fits(413, body=bytes(n), path="/v1/packs", limits=Limits(small=50), pieces=3)
    ),
}


@pytest.mark.parametrize("name", EDGES)
def test_a_bound_holds_at_its_edge(name: str) -> None:
    assert wrong_at(EDGES[name]) == []


def test_what_is_refused_says_what_to_do() -> None:
    for how, code in (
        ({"headers": ((b"a", b"b"),) * 6}, "bad_input"),
        ({"body": b"x" * 51, "declared": True}, "invalid"),
        ({"body": b"x" * 31}, "server_busy"),
    ):
        status, problem, _handlers = ask(**how)
        assert (problem["status"], problem["code"], bool(problem["detail"])) == (status, code, True)


def test_a_length_that_is_longer_than_any_is_not_even_read() -> None:
    status, _problem, handlers = ask(headers=((b"content-length", b"0" * 50),))
    assert (status, handlers.bodies) == (413, [])


@pytest.mark.parametrize(
    ("soft", "hard", "asked", "most"),
    [
        (1_024, 4_096, (4_096, 4_096), 4_096),
        (1_024, 100_000, (8_192, 100_000), 8_192),
        (1_024, -1, (8_192, -1), 8_192),
        (8_192, 100_000, None, 8_192),
        (20_000, 100_000, None, 20_000),
        (-1, -1, None, 8_192),
    ],
)
def test_as_many_files_are_opened_as_the_system_allows(
    monkeypatch: pytest.MonkeyPatch, soft: int, hard: int, asked: tuple[int, int] | None, most: int
) -> None:
    resource = pytest.importorskip("resource", reason="Windows has no such bound")
    now = [(soft, hard)]
    monkeypatch.setattr(resource, "RLIM_INFINITY", -1)
    monkeypatch.setattr(resource, "getrlimit", lambda _which: now[-1])
    monkeypatch.setattr(resource, "setrlimit", lambda _which, both: now.append(both))
    assert app._files() == most
    assert now[1:] == ([asked] if asked else [])


def test_a_limit_that_cannot_be_raised_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    resource = pytest.importorskip("resource", reason="Windows has no such bound")

    def refuse(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(resource, "getrlimit", lambda _which: (100, 4_096))
    monkeypatch.setattr(resource, "setrlimit", refuse)
    assert app._files() == 100


def test_more_threads_are_there_than_work_may_take() -> None:
    assert (DEFAULT.working, app._FREE_THREADS) == (16, 4)


@pytest.mark.parametrize(("proxied", "strict"), [(False, False), (True, True)])
def test_only_who_is_reached_by_tls_asks_browsers_never_to_come_without(
    tmp_path: Path, *, proxied: bool, strict: bool
) -> None:
    settings = app.Settings("", "127.0.0.1", 0, tmp_path, behind_tls_proxy=proxied)
    made = app.Server(cast("Any", Handlers()), settings, lambda: None)
    assert ("Strict-Transport-Security" in dict(made.config.headers)) is strict
