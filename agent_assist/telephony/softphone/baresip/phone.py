"""The baresip softphone over its ctrl_tcp module: one socket, one thread, the agent's hand on it.

ctrl_tcp has no authentication, serves one client at a time (a second one evicts the first) and replays
nothing. So only loopback is spoken to, every connection begins with `listcalls`, and reconnecting backs off.
"""

from __future__ import annotations

import contextlib
import ipaddress
import itertools
import json
import socket
import threading
from functools import partial
from typing import TYPE_CHECKING, Final

from agent_assist.domain.errors import BadInput, SoftphoneLost
from agent_assist.telephony.own_thread import OwnThread
from agent_assist.telephony.ports.softphone import Deliver, LinkState, PhoneLink, PhoneNews
from agent_assist.telephony.softphone.baresip.events import (
    BaresipTranslator,
    MalformedMessageError,
    parse_listing,
    parse_message,
)
from agent_assist.telephony.softphone.baresip.netstring import FRAME_LIMIT, FramingLostError, NetstringDecoder, encode
from agent_assist.telephony.softphone.listening import keep_listening, lost_with

if TYPE_CHECKING:
    from collections.abc import Mapping

    from agent_assist.domain.clock import Clock

_CONNECT_S: Final = 2.0
_POLL_S: Final = 1.0
"""How long a read waits before it looks whether to stop; a stop normally cuts the read short."""
_LISTING: Final = "listing-"


_phone_errors = partial(lost_with, "The softphone cannot be reached.", "Start it, or look at its ctrl_tcp port.")


class BaresipPhone:
    """Softphone port for baresip.

    Args:
        port: the port of `ctrl_tcp_listen`, 1 to 65535.
        clock: time.
        host: a loopback address; ctrl_tcp is unauthenticated, so nothing else is taken.

    Raises:
        BadInput: host is not loopback, or port is out of range.
    """

    source = "baresip"

    def __init__(self, port: int, clock: Clock, host: str = "127.0.0.1") -> None:
        if not _is_loopback(host):
            raise BadInput(
                "The softphone's address is not on this machine.", "Use 127.0.0.1; ctrl_tcp has no password."
            )
        if not 0 < port <= 65535:  # noqa: PLR2004 - TCP
            raise BadInput("The softphone's port is out of range.", "Use the port of ctrl_tcp_listen.")
        self._address = (host, port)
        self._clock = clock
        self._translator = BaresipTranslator(self.source)
        self._own = OwnThread("softphone-baresip")
        self._socket: socket.socket | None = None
        self._send_lock = threading.Lock()
        self._tokens = itertools.count(1)
        self._ignored = 0
        self._connected: bool | None = None
        """None until the first connection was made or failed."""
        self._listed = False
        """Whether the calls are known: from the answer to `listcalls` to the end of the connection."""

    def start(self, deliver: Deliver) -> None:
        """Begin listening; returns at once. A second call does nothing."""
        self._own.start(partial(self._run, deliver))

    def stop(self) -> None:
        """Stop listening and end the thread; returns within 2 s. Safe to call twice."""
        self._own.stopping.set()
        with self._send_lock:
            if self._socket is not None:
                with contextlib.suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)
        self._own.join()

    def send(self, command: str, params: str = "") -> None:
        """Give the phone a command, for example `accept`; what it does comes back as an event.

        Callable from any thread. The phone's reply is not waited for: it says `ok` to things it did not do
        and the reverse.

        Raises:
            SoftphoneLost: no connection now.
        """
        self._write({"command": command, "params": params, "token": f"hand-{next(self._tokens)}"})

    def has_calls(self) -> bool:
        """Tell whether the phone has a call, ringing or on; True while it is not connected. Any thread."""
        return not self._listed or self._translator.has_calls

    def accept(self) -> None:
        """Answer the ringing call. Raises SoftphoneLost."""
        self.send("accept")

    def hold(self) -> None:
        """Put the current call on hold. Raises SoftphoneLost."""
        self.send("hold")

    def resume(self) -> None:
        """Take the current call back from hold. Raises SoftphoneLost."""
        self.send("resume")

    def hangup(self) -> None:
        """End or reject the current call. Raises SoftphoneLost."""
        self.send("hangup")

    def _write(self, message: Mapping[str, str]) -> None:
        frame = encode(json.dumps(message).encode())
        with self._send_lock, _phone_errors():
            if self._socket is None:
                raise ConnectionError("not connected")
            self._socket.sendall(frame)

    def _run(self, deliver: Deliver) -> None:
        """Connect, listen, wait, again. Thread body."""
        keep_listening(lambda: self._try(deliver), self._own, self._clock, lambda: self._tell_lost(deliver))

    def _try(self, deliver: Deliver) -> float:
        """One connection, if one can be made; tells of its end."""
        with contextlib.suppress(SoftphoneLost, FramingLostError):
            self._session(deliver)
        self._tell_lost(deliver)
        return 0.0

    def _tell_lost(self, deliver: Deliver) -> None:
        if self._connected is not False:
            self._connected = False
            deliver(PhoneLink(LinkState.LOST, self.source, self._ignored))

    def _session(self, deliver: Deliver) -> None:
        """One connection, from connect to its end."""
        with _phone_errors(), socket.create_connection(self._address, _CONNECT_S) as connection:
            connection.settimeout(_POLL_S)
            with self._send_lock:
                self._socket = connection
            try:
                self._listen(connection, deliver)
            finally:
                self._listed = False
                with self._send_lock:
                    self._socket = None

    def _listen(self, connection: socket.socket, deliver: Deliver) -> None:
        """Read frames until the connection ends, the framing is lost, or stop."""
        decoder = NetstringDecoder()
        list_token = f"{_LISTING}{next(self._tokens)}"
        self._write({"command": "listcalls", "params": "", "token": list_token})
        self._connected = True
        deliver(PhoneLink(LinkState.CONNECTED, self.source, self._ignored))
        while not self._own.stopping.is_set():
            _acknowledge_at_once(connection)
            try:
                data = connection.recv(FRAME_LIMIT)
            except TimeoutError:
                continue
            if not data:
                return
            ignored = self._ignored
            try:
                for frame in decoder.feed(data):
                    for news in self._frame(frame, list_token):
                        deliver(news)
            except FramingLostError:
                self._ignored += 1
                raise
            if self._ignored != ignored:
                deliver(PhoneLink(LinkState.CONNECTED, self.source, self._ignored))

    def _frame(self, frame: bytes, list_token: str) -> list[PhoneNews]:
        """Return what one frame means; a malformed one is counted and means nothing."""
        at_ms = self._clock.now_ms()
        try:
            message = parse_message(frame)
            if message.get("response") is True:
                return self._reply(message, list_token, at_ms)
            return list(self._translator.event(message, at_ms))
        except MalformedMessageError:
            self._ignored += 1
            return []

    def _reply(self, message: Mapping[str, object], list_token: str, at_ms: int) -> list[PhoneNews]:
        """Read the answer to `listcalls`; other answers are not believed, so not read."""
        listing = message.get("data")
        if message.get("token") != list_token:
            return []
        if not isinstance(listing, str) or ("Active calls" not in listing and listing.strip()):
            raise MalformedMessageError("no listing")
        calls = parse_listing(listing)
        events = self._translator.listing(calls, at_ms)
        self._listed = True
        live = frozenset(call.call_id for call in calls)
        return [*events, PhoneLink(LinkState.CONNECTED, self.source, self._ignored, live)]


def _is_loopback(host: str) -> bool:
    """Whether `host` is a literal loopback address; a name could resolve elsewhere tomorrow."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _acknowledge_at_once(connection: socket.socket) -> None:
    """Ask the kernel not to delay acknowledgements: baresip leaves Nagle on, which costs 40 ms an event.

    Linux only, and forgotten by the kernel after each read; elsewhere nothing is needed or nothing can be
    done.
    """
    if hasattr(socket, "TCP_QUICKACK"):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
