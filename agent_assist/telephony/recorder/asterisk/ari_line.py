"""The event line of Asterisk's REST interface: a WebSocket that only listens (RFC 6455). Blocking, bounded; one thread.

It is read only for what nothing else tells: whose live recordings begin and end. Until it is open nobody can know of
recordings that others began, for the interface lists none.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import secrets
import socket
import ssl
import struct
import time
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import msgspec

from agent_assist.telephony.asterisk.looks import READ_SIZE, reads
from agent_assist.telephony.recorder.http_door import away

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPEN_S: Final = 0.5
_HEAD_LIMIT: Final = 8_192
_MESSAGE_LIMIT: Final = 1_048_576
_ACCEPT: Final = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_CONTINUED, _TEXT, _CLOSE, _PING, _PONG = 0x0, 0x1, 0x8, 0x9, 0xA
_LAST: Final = 0x80
_SHORT, _WORD, _LONG = 125, 126, 127


class EventLine:
    """One connection.

    Args:
        address: of Asterisk's HTTP server, checked before: https, or http on this machine.
    """

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self._encrypted = parts.scheme == "https"
        self._host, self._port = parts.hostname or "", parts.port or (443 if self._encrypted else 80)
        self._place = parts.netloc
        self._socket: socket.socket | None = None
        self._buffer = bytearray()
        self._message = bytearray()

    def open(self, target: str, authorization: str) -> None:
        """Connect. Raises RecorderUnreachable: no connection, or no event line there."""
        self.close()
        until = time.monotonic() + _OPEN_S
        key = base64.b64encode(secrets.token_bytes(16))
        head = (
            f"GET {target} HTTP/1.1\r\nHost: {self._place}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key.decode()}\r\nSec-WebSocket-Version: 13\r\nAuthorization: {authorization}\r\n\r\n"
        )
        try:
            self._socket = self._connected(until)
            self._socket.sendall(head.encode())
            while b"\r\n\r\n" not in self._buffer:
                if len(self._buffer) > _HEAD_LIMIT:
                    raise away()
                self._receive(until - time.monotonic())
        except OSError as exc:
            self.close()
            raise away() from exc
        answer, _, rest = bytes(self._buffer).partition(b"\r\n\r\n")
        self._buffer = bytearray(rest)
        wanted = base64.b64encode(hashlib.sha1(key + _ACCEPT, usedforsecurity=False).digest())
        if not answer.startswith(b"HTTP/1.1 101") or wanted not in answer:
            self.close()
            raise away()

    def close(self) -> None:
        """Drop the connection. Safe to call twice."""
        connection, self._socket = self._socket, None
        self._buffer.clear()
        self._message.clear()
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.close()

    def events(self, wait_s: float = 0.0) -> list[dict[str, object]]:
        """Return the events that came, waiting up to `wait_s` seconds for the first.

        Raises:
            RecorderUnreachable: the line is lost, or what comes is no event line.
        """
        found: list[dict[str, object]] = []
        try:
            for _ in reads(self._receive, wait_s):
                found += self._taken()
        except (OSError, ValueError) as exc:
            self.close()
            raise away() from exc
        return found

    def _connected(self, until: float) -> socket.socket:
        connection = socket.create_connection((self._host, self._port), max(0.001, until - time.monotonic()))
        if not self._encrypted:
            return connection
        from agent_assist.protocol.trust import trusting_context

        try:
            return trusting_context().wrap_socket(connection, server_hostname=self._host)
        except OSError:
            connection.close()
            raise

    def _receive(self, wait_s: float) -> bool:
        """Take in what comes within `wait_s`; False if nothing did. Raises OSError."""
        if self._socket is None:
            raise ConnectionResetError("not connected")
        self._socket.settimeout(max(wait_s, 0.001))
        try:
            data = self._socket.recv(READ_SIZE)
        except (TimeoutError, ssl.SSLWantReadError):
            return False
        if not data:
            raise ConnectionResetError("closed")
        self._buffer += data
        return True

    def _taken(self) -> Iterator[dict[str, object]]:
        """Yield the events whose frames are whole. Raises ValueError where the frames are none, OSError at the end."""
        while (frame := self._frame()) is not None:
            kind, last, body = frame
            if kind == _CLOSE:
                raise ConnectionResetError("closed")
            if kind == _PING and self._socket is not None:
                # A client masks what it sends; a mask of zeros hides nothing, and nothing here is to be hidden.
                self._socket.sendall(bytes([_LAST | _PONG, _LAST | len(body)]) + bytes(4) + body)
            if kind not in {_TEXT, _CONTINUED}:
                continue
            self._message += body
            if len(self._message) > _MESSAGE_LIMIT:
                raise ValueError("too long")
            if last:
                event = msgspec.json.decode(self._message)
                self._message.clear()
                if isinstance(event, dict):
                    yield event

    def _frame(self) -> tuple[int, bool, bytes] | None:
        """Take the next frame: its kind, whether it ends a message, its body; None while it is not whole."""
        if len(self._buffer) < 2:  # noqa: PLR2004 - the shortest head
            return None
        first, length = self._buffer[0], self._buffer[1]
        begin = {_WORD: 4, _LONG: 10}.get(length, 2)
        if len(self._buffer) < begin:
            return None
        if length == _WORD:
            length = struct.unpack_from("!H", self._buffer, 2)[0]
        elif length == _LONG:
            length = struct.unpack_from("!Q", self._buffer, 2)[0]
        if length > _MESSAGE_LIMIT or first & 0x70 or (first & 0x0F >= _CLOSE and length > _SHORT):
            raise ValueError("no event line")
        if len(self._buffer) < begin + length:
            return None
        body = bytes(self._buffer[begin : begin + length])
        del self._buffer[: begin + length]
        return first & 0x0F, bool(first & _LAST), body
