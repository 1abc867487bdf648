"""Browser phones: a loopback address that a page of the CRM or of the phone posts call events to. Off unless set up.

One thread serves all connections; each carries one request and gets one answer. What a message says is read by
told_event, as for every other entry point.
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from agent_assist.domain.errors import AssistError, BadInput, DesktopBusy
from agent_assist.telephony.own_thread import OwnThread
from agent_assist.telephony.ports.softphone import Deliver, LinkState, PhoneLink
from agent_assist.telephony.softphone.bell import Bell
from agent_assist.telephony.softphone.event_fields import EventUnfitError, checked
from agent_assist.telephony.softphone.heard import Heard
from agent_assist.telephony.softphone.pending_answers import Answer, PendingAnswers
from agent_assist.telephony.softphone.told_event import HandoffCalls, read_message
from agent_assist.telephony.softphone.web.request import (
    BODY_LIMIT,
    HEAD_LIMIT,
    Refused,
    Request,
    Rules,
    allowed_origin,
    judge,
    read_request,
    response,
)

if TYPE_CHECKING:
    from agent_assist.domain.clock import Clock

SECRET_NAME: Final = "web-hook"  # noqa: S105 - the name, not the secret
SHORTEST_TOKEN: Final = 16
"""Fewest characters of a token that is taken."""
_PATIENCE_MS: Final = 2_000
"""How long a client may take for its whole request, and then for its answer."""
_CLIENT_LIMIT: Final = 16
_BACKLOG: Final = 8
_FIELDS: Final = frozenset({"state", "number", "call_id", "direction", "line", "name", "via", "check"})
"""What a page may tell. Answers of an earlier leg come by the other doors only: a page is not where they are given."""


@dataclass(slots=True)
class _Client:
    connection: socket.socket
    until_ms: int
    received: bytearray = field(default_factory=bytearray)
    sending: bytes = b""
    origin: str | None = None
    """Of the page that waits for the answer to its event, where it may read it."""
    told: bool = False
    """It sent an event and waits for the answer."""


class WebHook:
    """Softphone port over HTTP on loopback.

    Args:
        port: of 127.0.0.1; 0 takes a free one, which `port` then tells.
        origins: exact origins of the pages that may send.
        clock: time.
        token: gives the token that pages send; called once, on the hook's thread. It needs SHORTEST_TOKEN characters.
        heard: counts what came through which hook.
    """

    source = "web-hook"

    def __init__(
        self, port: int, origins: frozenset[str], clock: Clock, token: Callable[[], str], heard: Heard | None = None
    ) -> None:
        self.port = port
        self._origins = origins
        self._clock = clock
        self._token = token
        self._heard = heard or Heard()
        self._calls = HandoffCalls(self.source)
        self._listener: socket.socket | None = None
        self._bell = Bell()
        self._selector = selectors.DefaultSelector()
        self._clients: dict[int, _Client] = {}
        self._pending: PendingAnswers[_Client] = PendingAnswers(self._bell.ring)
        self._own = OwnThread("softphone-web-hook")
        self._ignored = 0

    def start(self, deliver: Deliver) -> None:
        """Begin listening; returns at once. If the port is taken it reports LOST once and does no more."""
        if self._own.started or self._own.stopping.is_set():
            return
        try:
            self._listener = _listen(self.port)
        except OSError:
            deliver(PhoneLink(LinkState.LOST, self.source))
            return
        self.port = self._listener.getsockname()[1]
        self._own.start(partial(self._run, self._listener, deliver))

    def stop(self) -> None:
        """Stop listening and end the thread; returns within 2 s. Safe to call twice."""
        self._bell.end(self._own, self._selector)

    def _run(self, listener: socket.socket, deliver: Deliver) -> None:
        """Serve until stop. Thread body."""
        with listener:
            token = ""
            with contextlib.suppress(AssistError):
                token = self._token()
            rules = Rules(self.port, self._origins, token)
            if len(rules.token) < SHORTEST_TOKEN or not rules.token.isascii():
                deliver(PhoneLink(LinkState.LOST, self.source))
                return
            listener.setblocking(False)
            self._selector.register(listener, selectors.EVENT_READ)
            self._selector.register(self._bell.heard, selectors.EVENT_READ)
            deliver(PhoneLink(LinkState.CONNECTED, self.source))
            while not self._own.stopping.is_set():
                for key, _ in self._selector.select(self._patience_s()):
                    if key.fileobj is listener:
                        self._accept(listener)
                    elif key.fileobj is self._bell.heard:
                        self._bell.hush()
                    elif key.fd in self._clients:
                        self._own.guarded(partial(self._serve, self._clients[key.fd], rules, deliver), None)
                self._own.guarded(partial(self._answer_pending, deliver), None)
                now_ms = self._clock.mono_ms()
                for client in [one for one in self._clients.values() if one.until_ms <= now_ms]:
                    self._close(client)
            for client in list(self._clients.values()):
                self._close(client)

    def _patience_s(self) -> float | None:
        """How long to sleep: until the slowest client's time is up, or for ever."""
        until_ms = (client.until_ms for client in self._clients.values())
        return self._pending.patience_s(self._clock.mono_ms(), until_ms)

    def _answer_pending(self, deliver: Deliver) -> None:
        """Answer the pages whose events are stored, were not stored in time, or found no room."""
        for client, answer in self._pending.answers(deliver, self._clock.mono_ms()):
            client.sending = _LINES[answer](client.origin)
            self._send(client)

    def _accept(self, listener: socket.socket) -> None:
        """Take one connection, unless there are too many."""
        with contextlib.suppress(OSError):
            connection, _ = listener.accept()
            if len(self._clients) >= _CLIENT_LIMIT:
                connection.close()
                return
            connection.setblocking(False)
            self._clients[connection.fileno()] = _Client(connection, self._clock.mono_ms() + _PATIENCE_MS)
            self._selector.register(connection, selectors.EVENT_READ)

    def _serve(self, client: _Client, rules: Rules, deliver: Deliver) -> None:
        """Take what came, or send what waits."""
        if client.sending:
            self._send(client)
            return
        data = b""
        try:
            data = client.connection.recv(HEAD_LIMIT + BODY_LIMIT + 5)
        except BlockingIOError:
            return
        except OSError:
            data = b""  # whatever a socket can do: this client is gone, the others are served
        if not data:
            self._close(client)
        if client.told or not data:
            return  # who waits for an answer has nothing more to say
        client.received += data
        try:
            request = read_request(bytes(client.received))
            if request is None:
                return
            client.origin = allowed_origin(request, rules)
            answer = judge(request, rules) or self._take(request, client, deliver)
        except Refused as refused:
            # Not counted: any page can send these, and the GUI must not hear of each.
            here = refused.status != 421  # noqa: PLR2004 - Misdirected Request
            answer = response(refused.status, origin=client.origin if here else None)
        if not client.told:
            client.sending = answer
            self._send(client)

    def _take(self, request: Request, client: _Client, deliver: Deliver) -> bytes:
        """Take an allowed request and return its answer; an event is answered later, and nothing is returned."""
        origin = client.origin
        try:
            message = read_message(request.body)
            if not isinstance(message, dict) or not message.keys() <= _FIELDS:
                raise BadInput("The message is not a call event.", "Send state, number and call_id.")  # noqa: TRY301
            fields = checked(dict(message))
            now_ms, has_id = self._clock.now_ms(), bool(fields.get("call_id"))
            if fields.get("check"):
                would = self._calls.would(fields, now_ms)
                return response(200, {"ok": True, "would": would}, origin=origin)
            event = self._calls.event(fields, now_ms)
        except (BadInput, EventUnfitError) as exc:
            self._ignored += 1
            said = exc.line() if isinstance(exc, BadInput) else f"bad_input: {exc}"
            deliver(PhoneLink(LinkState.CONNECTED, self.source, self._ignored))
            return response(400, {"ok": False, "error": said}, origin=origin)
        self._heard.note(fields.get("via", self.source), now_ms, has_id=has_id)
        client.told, client.until_ms = True, self._clock.mono_ms() + _PATIENCE_MS
        self._pending.add(client, event, self._clock.mono_ms())
        return b""

    def _send(self, client: _Client) -> None:
        """Send what the socket takes; close when all is sent."""
        try:
            sent = client.connection.send(client.sending)
        except BlockingIOError:
            sent = 0
        except OSError:
            self._close(client)
            return
        client.sending = client.sending[sent:]
        if client.sending:
            self._selector.modify(client.connection, selectors.EVENT_WRITE)
            return
        with contextlib.suppress(OSError):
            client.connection.shutdown(socket.SHUT_WR)
        self._close(client)

    def _close(self, client: _Client) -> None:
        self._pending.drop(client)
        self._clients.pop(client.connection.fileno(), None)
        self._selector.unregister(client.connection)
        client.connection.close()


def _stored(origin: str | None) -> bytes:
    return response(200, {"ok": True}, origin=origin)


def _heard(origin: str | None) -> bytes:
    """Return the answer to an event that the desktop goes on with and has not stored yet."""
    return response(202, {"ok": True, "stored": False}, origin=origin)


def _busy(origin: str | None) -> bytes:
    """Return the answer to an event that there is no room for; the page may send it again."""
    error = DesktopBusy("The desktop has too much to do to take this now.", "Send it again in a moment.")
    return response(503, {"ok": False, "error": error.line()}, origin=origin, extra={"Retry-After": "1"})


_LINES: Final = {Answer.STORED: _stored, Answer.HEARD: _heard, Answer.BUSY: _busy}


def _listen(port: int) -> socket.socket:
    """Listen on loopback only, and let no other program listen beside us. Raises OSError."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen(_BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener
