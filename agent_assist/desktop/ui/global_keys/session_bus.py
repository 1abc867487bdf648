"""A connection to the D-Bus of the person's session, for the desktop portal. Linux and BSD.

It may be made on any thread, and is used on the main thread: nothing is waited for.
"""

from __future__ import annotations

import contextlib
from typing import Final, NamedTuple

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Parser, message_bus, new_method_call
from jeepney.auth import AuthenticationError
from jeepney.bus import get_bus
from jeepney.io.blocking import prep_socket

AUTH_S: Final = 1.0
"""How long the bus may take to let this program in, seconds."""
_READ: Final = 16_384
_MOST: Final = 64
"""Most reads in one look; the rest comes with the next."""


class Said(NamedTuple):
    """What came: a signal, an answer or an error.

    Args:
        kind: "signal", "answer" or "error".
        name: of the signal with its interface, or of the error.
        path: the object that a signal comes from.
        sender: who says it, by the unique name.
        answers: serial of what it answers; 0 for a signal.
        body: its values.
    """

    kind: str
    name: str
    path: str
    sender: str
    answers: int
    body: tuple[object, ...]


class SessionBus:
    """One connection. Raises OSError where there is no bus, or it does not let this program in."""

    def __init__(self) -> None:
        try:
            self._socket = prep_socket(get_bus("SESSION"), timeout=AUTH_S)
        except (KeyError, ValueError, AuthenticationError, RuntimeError) as exc:  # no address, or none that is known
            raise OSError("no session bus") from exc
        self._socket.setblocking(False)
        self._parser = Parser()
        self._serial = 0
        self._send(message_bus.Hello())

    @property
    def descriptor(self) -> int:
        """What can be waited on."""
        found: int = self._socket.fileno()
        return found

    def call(self, at: tuple[str, str, str], method: str, shape: str, body: tuple[object, ...]) -> int:
        """Send a call, and return its serial. Raises OSError.

        Args:
            at: bus name, path and interface.
            method: what is called.
            shape: D-Bus signature of the values.
            body: the values.
        """
        name, path, interface = at
        return self._send(new_method_call(DBusAddress(path, name, interface), method, shape, body))

    def listen(self, sender: str, interface: str) -> None:
        """Ask for the signals of an interface. Raises OSError."""
        self._send(message_bus.AddMatch(MatchRule(type="signal", sender=sender, interface=interface)))

    def heard(self) -> list[Said]:
        """Return what has come. Raises OSError when the connection ended."""
        found: list[Message] = []
        with contextlib.suppress(BlockingIOError):
            for _ in range(_MOST):
                data = self._socket.recv(_READ)
                if not data:
                    raise ConnectionResetError
                found += self._parser.feed(data)
        return [_said(message) for message in found]

    def close(self) -> None:
        """End it. Safe to call twice."""
        self._socket.close()

    def _send(self, message: Message) -> int:
        self._serial += 1
        self._socket.sendall(message.serialise(serial=self._serial))
        return self._serial


def _said(message: Message) -> Said:
    fields, kind = message.header.fields, message.header.message_type
    name = str(fields.get(HeaderFields.error_name, ""))
    if kind is MessageType.signal:
        name = f"{fields.get(HeaderFields.interface, '')}.{fields.get(HeaderFields.member, '')}"
    word = {MessageType.signal: "signal", MessageType.error: "error"}.get(kind, "answer")
    path, sender = str(fields.get(HeaderFields.path, "")), str(fields.get(HeaderFields.sender, ""))
    return Said(word, name, path, sender, int(fields.get(HeaderFields.reply_serial, 0)), tuple(message.body))
