"""FreeSWITCH's event socket: log in, give `api` commands, read their answers. Bounded; used by one thread."""

from __future__ import annotations

import contextlib
import re
import socket
import time
from functools import partial
from typing import TYPE_CHECKING, Final

from agent_assist.domain.errors import BadInput, RecorderUnreachable
from agent_assist.domain.web_address import is_loopback_host
from agent_assist.telephony.turned import turned

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONNECT_S: Final = 0.3
_ANSWER_S: Final = 0.4
_HEAD_LIMIT: Final = 8_192
BODY_LIMIT: Final = 1_048_576
"""Longest answer: the list of a busy exchange's channels, about 700 bytes each."""
_COMMAND: Final = re.compile(r"[!-~]+( [!-~]+)*")
FORBIDS: Final = "recorder_forbids"


class EventSocket:
    """One connection.

    Args:
        host: a loopback address: the password goes over the line in clear.
        port: `listen-port` of event_socket.conf.xml.

    Raises:
        BadInput: the address is not on this machine.
    """

    def __init__(self, host: str, port: int) -> None:
        if not is_loopback_host(host):
            raise BadInput(
                "FreeSWITCH's address is not on this machine.", "Use 127.0.0.1, with a tunnel to the exchange."
            )
        self._address = (host, port)
        self._socket: socket.socket | None = None
        self._buffer = bytearray()

    def connect(self, password: str) -> None:
        """Connect and log in.

        Raises:
            RecorderUnreachable: no connection, no FreeSWITCH there, or it does not let us in.
        """
        self.close()
        with _errors():
            self._socket = socket.create_connection(self._address, _CONNECT_S)
        until = time.monotonic() + _ANSWER_S
        head, _ = self._message(until)
        if head.get("content-type") != "auth/request":
            raise _refused()
        self._write(f"auth {password}\n\n")
        head, _ = self._message(until)
        if head.get("content-type") != "command/reply" or not head.get("reply-text", "").startswith("+OK"):
            raise _refused()

    def close(self) -> None:
        """Drop the connection. Safe to call twice."""
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.close()
        self._socket = None
        self._buffer.clear()

    def api(self, command: str) -> str:
        """Give one command and return its answer, whatever it says.

        Args:
            command: words of visible ASCII with single blanks between; what comes from outside is checked before.

        Raises:
            BadInput: not such a command.
            RecorderUnreachable: no readable answer in time; the command may have been carried out.
        """
        if _COMMAND.fullmatch(command) is None:
            raise BadInput("The command contains characters that are not allowed.", "Tell the maintainers.")
        self._write(f"api {command}\n\n")
        until = time.monotonic() + _ANSWER_S
        while True:
            head, body = self._message(until)
            if head.get("content-type") == "api/response":
                return body.decode("utf-8", "replace")
            if head.get("content-type") == "text/disconnect-notice":
                raise _lost()

    def _write(self, text: str) -> None:
        if self._socket is None:
            raise _lost()
        with _errors():
            self._socket.settimeout(_ANSWER_S)
            self._socket.sendall(text.encode())

    def _message(self, until: float) -> tuple[Mapping[str, str], bytes]:
        """Read one message: header lines, an empty line, and as many bytes as the header says."""
        while (end := self._buffer.find(b"\n\n")) < 0:
            if len(self._buffer) > _HEAD_LIMIT:
                raise _lost()
            self._read(until)
        if end > _HEAD_LIMIT:
            raise _lost()
        head: dict[str, str] = {}
        for line in bytes(self._buffer[:end]).decode("utf-8", "replace").split("\n"):
            name, _, value = line.partition(":")
            head[name.strip().lower()] = value.strip()
        length = head.get("content-length", "0")
        if re.fullmatch("[0-9]{1,7}", length) is None or int(length) > BODY_LIMIT:
            raise _lost()
        stop = end + 2 + int(length)
        while len(self._buffer) < stop:
            self._read(until)
        body = bytes(self._buffer[end + 2 : stop])
        del self._buffer[:stop]
        return head, body

    def _read(self, until: float) -> None:
        left_s = until - time.monotonic()
        if self._socket is None or left_s <= 0:
            raise _lost()
        with _errors():
            self._socket.settimeout(left_s)
            data = self._socket.recv(65_536)
        if not data:
            raise _lost()
        self._buffer += data


def _lost(_cause: Exception | None = None) -> RecorderUnreachable:
    return RecorderUnreachable("FreeSWITCH does not answer.", "Check that mod_event_socket is listening.")


_errors = partial(turned, OSError, _lost)


def _refused() -> RecorderUnreachable:
    return RecorderUnreachable(
        "FreeSWITCH denied access to this desktop.", "Check the secret freeswitch and its access list.", reason=FORBIDS
    )
