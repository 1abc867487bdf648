"""The generic softphone: a phone that can start a program tells its calls by `agent-assist call-event`.

One thread serves all connections of the per-user socket; each carries one line and gets one line back.
"""

from __future__ import annotations

import contextlib
import selectors
import socket
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from agent_assist.domain.contact import CallEvent
from agent_assist.domain.errors import BadInput, DesktopBusy, SoftphoneLost
from agent_assist.domain.fields import ContactFields
from agent_assist.telephony.own_thread import OwnThread
from agent_assist.telephony.ports.field_door import FieldDoor, NoDoor
from agent_assist.telephony.ports.softphone import Deliver, LinkState, PhoneLink
from agent_assist.telephony.softphone.bell import Bell
from agent_assist.telephony.softphone.event_fields import is_via
from agent_assist.telephony.softphone.handoff.digit_line import DigitLine
from agent_assist.telephony.softphone.handoff.endpoint import Endpoint, claim, socket_errors
from agent_assist.telephony.softphone.handoff.local_socket import MESSAGE_LIMIT
from agent_assist.telephony.softphone.heard import Heard, check_answer
from agent_assist.telephony.softphone.pending_answers import Answer, PendingAnswers
from agent_assist.telephony.softphone.told_event import HandoffCalls, PanelAct, Show, WantDigits, read_message

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_assist.domain.clock import Clock

_PATIENCE_MS: Final = 1_000
"""How long a client may take to send its line."""
_CLIENT_LIMIT: Final = 64
"""Most connections at once: as many events as may wait for the desk, each with its sender."""
_LINES: Final = {
    Answer.STORED: "ok",
    Answer.HEARD: "heard: The desktop has heard this but not stored it yet.",
}
_LINE_LIMIT: Final = MESSAGE_LIMIT + 128
"""The message and, on the TCP form, the secret before it."""


@dataclass(slots=True, eq=False)
class _Client:
    """One connection and what it has sent."""

    connection: socket.socket
    until_ms: int
    received: bytearray = field(default_factory=bytearray)
    helper: bool = False
    """It asked for digits and stays."""
    told: bool = False
    """It sent an event and waits for the answer."""


class HandoffPhone:
    """Softphone port over the per-user socket.

    Args:
        path: socket file (or `.port` file), from runtime.local_socket.socket_path().
        clock: time.
        on_show: called on the adapter's thread when a second start of the desktop hands over, with the link that it
            was begun with; empty for none.
        door: takes the fields that a CRM sends.
        heard: counts what came through which hook.
    """

    source = "handoff"

    def __init__(
        self,
        path: str,
        clock: Clock,
        on_show: Callable[[str], None],
        door: FieldDoor | None = None,
        heard: Heard | None = None,
    ) -> None:
        self.door = door or NoDoor()
        """Takes the fields of a CRM; another may stand in its place at any time."""
        self.heard = heard or Heard()
        self.acts: Callable[[PanelAct], bool] = _cannot_act
        """Takes what is asked of the panel, on the adapter's thread; False where it cannot do it yet."""
        self._path = path
        self._clock = clock
        self._on_show = on_show
        self._calls = HandoffCalls(self.source)
        self._endpoint: Endpoint | None = None
        self._bell = Bell()
        self.digits = DigitLine(self._bell.ring)
        self._selector = selectors.DefaultSelector()
        self._clients: dict[int, _Client] = {}
        self._pending: PendingAnswers[_Client] = PendingAnswers(self._bell.ring)
        self._own = OwnThread("softphone-handoff")
        self._ignored = 0

    @property
    def claimed(self) -> bool:
        """Whether this is the user's one desktop."""
        return self._endpoint is not None

    def claim(self) -> bool:
        """Become this user's one desktop. To be called before start(), on the thread that calls start().

        Returns:
            False if another living desktop is; hand over to it with local_socket.send_line(path, show_line()).

        Raises:
            SoftphoneLost: the socket cannot be made.
        """
        if self._endpoint is None:
            self._endpoint = claim(self._path)
        return self._endpoint is not None

    def start(self, deliver: Deliver) -> None:
        """Begin listening; returns at once. Without a socket it reports LOST once and does no more."""
        if self._own.started:
            return
        with contextlib.suppress(SoftphoneLost):
            self.claim()
        if self._endpoint is None:
            deliver(PhoneLink(LinkState.LOST, self.source))
            return
        self._own.start(partial(self._run, self._endpoint, deliver))

    def stop(self) -> None:
        """Stop listening and end the thread; returns within 2 s. Safe to call twice."""
        first = self._bell.end(self._own, self._selector)
        if first and not self._own.started and self._endpoint is not None:
            self._endpoint.close()

    def _run(self, endpoint: Endpoint, deliver: Deliver) -> None:
        """Serve until stop. Thread body."""
        endpoint.listener.setblocking(False)
        self._selector.register(endpoint.listener, selectors.EVENT_READ)
        self._selector.register(self._bell.heard, selectors.EVENT_READ)
        deliver(PhoneLink(LinkState.CONNECTED, self.source))
        try:
            while not self._own.stopping.is_set():
                for key, _ in self._selector.select(self._patience_s()):
                    if key.fileobj is endpoint.listener:
                        self._accept(endpoint)
                    elif key.fileobj is self._bell.heard:
                        self._pass_digits()  # or an event was stored, which is looked at below
                    elif key.fd in self._clients:
                        self._own.guarded(partial(self._read, endpoint, self._clients[key.fd], deliver), None)
                self._own.guarded(lambda: self._answer_pending(deliver), None)
                self._drop_slow(deliver)
        finally:
            for client in list(self._clients.values()):
                self._close(client)
            endpoint.close()

    def _patience_s(self) -> float | None:
        """How long to sleep: until the slowest client's time is up, or for ever."""
        until_ms = (client.until_ms for client in self._clients.values() if not client.helper)
        return self._pending.patience_s(self._clock.mono_ms(), until_ms)

    def _accept(self, endpoint: Endpoint) -> None:
        """Take one connection, unless it is another user's or there are too many."""
        with contextlib.suppress(SoftphoneLost, BlockingIOError), socket_errors():
            connection, _ = endpoint.listener.accept()
            connection.setblocking(False)
            if not endpoint.admit(connection):
                self._ignored += 1
                connection.close()
                return
            if len(self._clients) >= _CLIENT_LIMIT:
                self._ignored += 1
                with contextlib.suppress(OSError):
                    connection.send(_busy().line().encode() + b"\n")
                connection.close()
                return
            until_ms = self._clock.mono_ms() + _PATIENCE_MS
            self._clients[connection.fileno()] = _Client(connection, until_ms)
            self._selector.register(connection, selectors.EVENT_READ)

    def _read(self, endpoint: Endpoint, client: _Client, deliver: Deliver) -> None:
        """Take what a client sent; answer and close when its line is whole or hopeless."""
        data = b""
        try:
            with contextlib.suppress(SoftphoneLost), socket_errors():
                data = client.connection.recv(_LINE_LIMIT)
        except BlockingIOError:
            return  # woken for nothing
        if client.helper or client.told:
            if not data:
                self._close(client)
            return  # a helper only listens, and so does who waits for an answer
        client.received += data
        line, newline, _ = client.received.partition(b"\n")
        if data and not newline and len(line) <= _LINE_LIMIT:
            return
        try:
            news = self._news(endpoint.open_line(_whole(bytes(line), ended=bool(newline))))
        except (BadInput, DesktopBusy) as exc:
            self._count(deliver)  # before the answer: who has it may look
            self._answer(client, exc.line())
            return
        self._respond(client, news, deliver)

    def _respond(
        self,
        client: _Client,
        news: CallEvent | Show | PanelAct | WantDigits | ContactFields | str,
        deliver: Deliver,
    ) -> None:
        """Answer a message that was understood, and do what it says."""
        if isinstance(news, WantDigits):
            self._keep(client)
            return
        if isinstance(news, CallEvent):
            client.told, client.until_ms = True, self._clock.mono_ms() + _PATIENCE_MS
            self._pending.add(client, news, self._clock.mono_ms())
            self._answer_pending(deliver)
            return
        if isinstance(news, ContactFields):
            self.door.take(news)  # returns at once, and nobody waits for the CRM's helper
        if isinstance(news, PanelAct):
            self._answer(client, "ok" if self.acts(news) else _not_yet().line())
            return
        self._answer(client, news if isinstance(news, str) else "ok")
        if isinstance(news, Show):
            self._on_show(news.link)

    def _answer_pending(self, deliver: Deliver) -> None:
        """Answer the senders of events: stored, not stored in time, or no room."""
        for client, answer in self._pending.answers(deliver, self._clock.mono_ms()):
            if answer is Answer.BUSY:
                self._count(deliver)
            self._answer(client, _LINES.get(answer) or _busy().line())

    def _keep(self, client: _Client) -> None:
        """A helper stays connected until it goes or the desktop ends."""
        client.received.clear()
        if not self.digits.room:
            self._answer(
                client, BadInput("Too many payment helpers are connected.", "Close another payment helper.").line()
            )
            return
        with contextlib.suppress(SoftphoneLost, BlockingIOError), socket_errors():
            client.connection.send(b"ok\n")
        client.helper = True
        self.digits.join(client.connection)

    def _pass_digits(self) -> None:
        """Send helpers what waits for them; one that does not read is let go."""
        self._bell.hush()
        gone = self.digits.flush()
        for client in [c for c in self._clients.values() if c.connection in gone]:
            self._close(client)

    def _news(self, line: bytes) -> CallEvent | Show | PanelAct | WantDigits | ContactFields | str:
        """Return what a whole line means, or the answer to a test event. Raises BadInput."""
        message = read_message(line)
        if isinstance(message, ContactFields) and (refusal := self.door.refusal(message)) is not None:
            raise refusal
        if isinstance(message, Show | PanelAct | WantDigits | ContactFields):
            return message
        now_ms, has_id = self._clock.now_ms(), bool(message.get("call_id"))
        if message.get("check"):
            return check_answer(self._calls.would(message, now_ms), has_id=has_id, now_ms=now_ms, heard=self.heard)
        event = self._calls.event(message, now_ms)
        via = message.get("via", "")
        self.heard.note(via if is_via(via) else "command", now_ms, has_id=has_id)
        return event

    def _answer(self, client: _Client, line: str) -> None:
        with contextlib.suppress(SoftphoneLost, BlockingIOError), socket_errors():
            client.connection.send(line.encode() + b"\n")
        self._close(client)

    def _close(self, client: _Client) -> None:
        self.digits.leave(client.connection)
        self._pending.drop(client)
        self._clients.pop(client.connection.fileno(), None)
        self._selector.unregister(client.connection)
        client.connection.close()

    def _drop_slow(self, deliver: Deliver) -> None:
        """Close the connections whose time is up."""
        now_ms = self._clock.mono_ms()
        for client in [c for c in self._clients.values() if c.until_ms <= now_ms and not c.helper]:
            self._close(client)
            self._count(deliver)

    def _count(self, deliver: Deliver) -> None:
        """Count one ignored message and say so."""
        self._ignored += 1
        deliver(PhoneLink(LinkState.CONNECTED, self.source, self._ignored))


def _cannot_act(_act: PanelAct) -> bool:
    """There is no panel that could act."""
    return False


def _busy() -> DesktopBusy:
    return DesktopBusy("The desktop has too much to do to take this now.", "Send it again in a moment.")


def _not_yet() -> DesktopBusy:
    return DesktopBusy("The desktop can't do this yet.", "Try again once the panel shows that calls are heard.")


def _whole(line: bytes, *, ended: bool) -> bytes:
    """Return the line if it is one. Raises BadInput."""
    if not ended or len(line) > _LINE_LIMIT:
        raise BadInput("The message is incomplete or too long.", f"Send one line below {MESSAGE_LIMIT} bytes.")
    return line
