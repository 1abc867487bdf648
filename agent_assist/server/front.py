"""What stands before the handlers: how many may come, how much they may send, and how long they may take over it.

A connection that idles costs a few kilobytes and counts for nothing here: what is limited is requests under way,
bytes that are arriving, and heads that do not end. Everything runs on the thread of the event loop.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from typing import Any, Final

import h11
import msgspec
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from agent_assist.protocol.messages import REQUEST_LIMIT, Problem
from agent_assist.server.api import problems

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[..., Awaitable[None]]

HEALTH: Final = "/health"
"""Answers also while everything else is refused."""
_LEDGER: Final = "/v1/ledger"
_LARGE: Final = frozenset({"/v1/batch", "/v1/packs"})
"""The addresses that take long bodies."""
_FULL: Final = (
    b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: %d\r\nX-Content-Type-Options: nosniff\r\n"
    b"Content-Length: 0\r\nConnection: close\r\n\r\n"
)
_UNREADABLE: Final = (
    b"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\n"
    b"Content-Length: %d\r\nConnection: close\r\n\r\n%b"
)
_YEAR_S: Final = 365 * 86_400


def headers(*, tls: bool) -> list[tuple[str, str]]:
    """Return the headers of every answer, whoever made it.

    Args:
        tls: people reach this server by TLS, its own or a proxy's; then browsers are told never to come without.
    """
    found = [("X-Content-Type-Options", "nosniff")]
    return [*found, ("Strict-Transport-Security", f"max-age={_YEAR_S}")] if tls else found


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of the front; the defaults are what the server runs with.

    Args:
        connections: open at a time, idle ones too.
        requests: under way at a time, those that wait for their turn too.
        working: handlers that run at a time, no more than there are connections to the database; threads are left for
            `/health`, which waits for none of them.
        requests_of_one: of one sender.
        arriving: bytes of bodies that have not come to their end.
        arriving_of_one: of one sender.
        small: longest body, in bytes, of an address that takes no events or packs.
        head: longest head of a request, in bytes.
        headers: most headers of a request.
        head_s: how long a head may take from its first byte on, or from the connection on.
        body_s: how long a body may take.
        retry_s: what `Retry-After` says.
    """

    connections: int = 4_096
    requests: int = 128
    working: int = 16
    requests_of_one: int = 64
    arriving: int = 64 * 1024 * 1024
    arriving_of_one: int = 16 * 1024 * 1024
    small: int = 1024 * 1024
    head: int = 16 * 1024
    headers: int = 100
    head_s: float = 10
    body_s: float = 30
    retry_s: int = 2


DEFAULT: Final = Limits()


class _Refused(Exception):
    """The request is answered here. Holds no content of it."""

    def __init__(self, status: int, code: str, title: str, advice: str) -> None:
        super().__init__(code)
        self.problem = Problem(
            type=f"urn:agent-assist:problem:{code}", title=title, status=status, code=code, detail=advice
        )


class Front:
    """Lets requests through to the handlers, as many as they can work on, with their bodies already here.

    Args:
        app: the handlers.
        limits: the bounds.
        shared: all senders come from one address, because a proxy that is not named stands in front; then there is no
            bound for one of them.
    """

    def __init__(self, app: App, limits: Limits, *, shared: bool = False) -> None:
        self._app = app
        self._limits = limits
        self._shared = shared
        self._turn = asyncio.Semaphore(limits.working)
        self._under_way: Counter[str] = Counter()
        self._arriving: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or scope["path"] == HEALTH:
            await self._app(scope, receive, send)
            return
        sender = str(scope["client"][0]) if scope["client"] else ""
        try:
            self._look_at_head(scope)
            body = await self._body(sender, scope, receive)
            self._admit(sender)
        except _Refused as refused:
            await self._refuse(refused.problem, send)
            return
        except ConnectionError:
            return  # nobody waits for the answer
        self._under_way[sender] += 1
        try:
            if scope["path"] == _LEDGER:  # it is read for as long as somebody takes, piece by piece
                await self._app(scope, _once(body, receive), send)
                return
            async with self._turn:
                await self._app(scope, _once(body, receive), send)
        finally:
            _less(self._under_way, sender, 1)

    def _admit(self, sender: str) -> None:
        one = 0 if self._shared else self._under_way[sender]
        if self._under_way.total() >= self._limits.requests or one >= self._limits.requests_of_one:
            raise _Refused(503, "server_busy", "The server is busy.", "Try again in a moment.")

    def _look_at_head(self, scope: Scope) -> None:
        headers = scope["headers"]
        size = len(scope["raw_path"]) + len(scope["query_string"])
        size += sum(len(name) + len(value) for name, value in headers)
        if len(headers) > self._limits.headers or size > self._limits.head:
            raise _Refused(431, "bad_input", "The head of the request is too long.", "Send fewer or shorter headers.")

    async def _body(self, sender: str, scope: Scope, receive: Receive) -> bytes:
        """Read the body, as long as it may be and within its time, before anything else is done for the request."""
        limit = REQUEST_LIMIT if scope["path"] in _LARGE else self._limits.small
        declared = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
        if len(declared) > len(str(REQUEST_LIMIT)) or int(declared) > limit:
            raise _too_long(limit)
        held = 0
        body = bytearray()
        try:
            async with asyncio.timeout(self._limits.body_s):
                more = True
                while more:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        raise ConnectionError
                    piece, more = message.get("body", b""), bool(message.get("more_body", False))
                    if len(body) + len(piece) > limit:
                        raise _too_long(limit)
                    held += self._hold(sender, len(piece))
                    body += piece
        except TimeoutError:
            raise _Refused(408, "bad_input", "The body did not come in time.", "Send the request again.") from None
        finally:
            _less(self._arriving, sender, held)
        return bytes(body)

    def _hold(self, sender: str, size: int) -> int:
        one = 0 if self._shared else self._arriving[sender] + size
        if self._arriving.total() + size > self._limits.arriving or one > self._limits.arriving_of_one:
            raise _Refused(503, "server_busy", "The server is busy.", "Try again in a moment.")
        self._arriving[sender] += size
        return size

    async def _refuse(self, problem: Problem, send: Send) -> None:
        """Answer, and end the connection: the rest of what was refused is not read."""
        content = msgspec.json.encode(problem)
        headers = [
            (b"content-type", problems.MEDIA_TYPE.encode()),
            (b"content-length", str(len(content)).encode()),
            (b"connection", b"close"),
        ]
        if problem.status == 503:  # noqa: PLR2004 - as the standard numbers it
            headers.append((b"retry-after", str(self._limits.retry_s).encode()))
        await send({"type": "http.response.start", "status": problem.status, "headers": headers})
        await send({"type": "http.response.body", "body": content})


def _too_long(limit: int) -> _Refused:
    return _Refused(413, "invalid", "The request is too long.", f"Send at most {limit} bytes.")


def _once(body: bytes, receive: Receive) -> Receive:
    """Return a `receive` that gives the whole body at first, then what still comes."""
    given = False

    async def replay() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay


def _less(counter: Counter[str], name: str, by: int) -> None:
    counter[name] -= by
    if counter[name] <= 0:
        del counter[name]


class Connection(H11Protocol):
    """A connection whose heads are short and end in time; one too many is told to come again."""

    limits = DEFAULT

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._head: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take a connection, or refuse it at once."""
        super().connection_made(transport)
        if len(self.connections) > self.limits.connections:
            transport.write(_FULL % self.limits.retry_s)
            transport.close()
            return
        self._wait_for_head()

    def data_received(self, data: bytes) -> None:
        """Take bytes; the first of a head start its time."""
        if self._head is None and self.conn.their_state is h11.IDLE:
            self._wait_for_head()
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE:
            self._stop_waiting()

    def send_400_response(self, msg: str) -> None:
        """Answer what is not HTTP; uvicorn's own answer lacks the headers of all others."""
        content = msg.encode("ascii", "replace")
        self.transport.write(_UNREADABLE % (len(content), content))
        self.transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _wait_for_head(self) -> None:
        self._head = self.loop.call_later(self.limits.head_s, self.transport.close)

    def _stop_waiting(self) -> None:
        if self._head is not None:
            self._head.cancel()
            self._head = None


def protocol(limits: Limits) -> type[asyncio.Protocol]:
    """Return the class of connections with these limits, for uvicorn to make one of for each."""
    return type("Connection", (Connection,), {"limits": limits})
