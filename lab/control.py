"""The customer's hand on the customer's phone: commands to a baresip over ctrl_tcp, events waited for."""

from __future__ import annotations

import contextlib
import itertools
import json
import queue
import socket
import threading
import time
from collections.abc import Callable
from typing import Final

from agent_assist.telephony.softphone.baresip.netstring import FramingLostError, NetstringDecoder, encode
from lab.processes import LabError, wait_until

Message = dict[str, object]
_NO_CALL: Final = "no active call"
_NONE_LISTED: Final = "Active calls (0)"
"""What baresip 1.1.0 answers to `hangup` and `listcalls`."""


class PhoneControl:
    """One connection to one phone.

    Args:
        port: its ctrl_tcp port on loopback.
        on_message: called with every message on the reading thread; None keeps events for wait().
    """

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), 2.0)
        self._socket.settimeout(None)
        self._tokens = itertools.count(1)
        self._replies: queue.Queue[Message] = queue.Queue()
        self._events: queue.Queue[Message] = queue.Queue()
        self._thread = threading.Thread(target=self._read, name="lab-phone", daemon=True)
        self._thread.start()

    def command(self, command: str, params: str = "", limit_s: float = 5.0) -> str:
        """Give a command and return the text of the reply, whatever its `ok` says.

        Raises:
            LabError: no reply.
        """
        token = f"lab-{next(self._tokens)}"
        self._socket.sendall(encode(json.dumps({"command": command, "params": params, "token": token}).encode()))
        reply = _next(self._replies, lambda reply: reply.get("token") == token, limit_s)
        if reply is None:
            raise LabError(f"the phone did not answer {command}")
        return str(reply.get("data", ""))

    def wait(self, kind: str, call_id: str = "", limit_s: float = 5.0) -> Message:
        """Return the next event of a kind, of one call if given; events before it are dropped.

        Raises:
            LabError: it did not come.
        """

        def wanted(event: Message) -> bool:
            return event.get("type") == kind and (not call_id or event.get("id") == call_id)

        event = _next(self._events, wanted, limit_s)
        if event is None:
            raise LabError(f"the phone did not report {kind}")
        return event

    def hang_up(self) -> None:
        """Hang up, or give up while it rings; nothing where there is no call.

        A phone knows no call to hang up until the other side rings, though it lists the one that it dialled.

        Raises:
            LabError: it would not hang up.
        """
        wait_until(
            lambda: _NO_CALL not in self.command("hangup") or _NONE_LISTED in self.command("listcalls"),
            "the end of the call",
        )

    def forget(self) -> None:
        """Drop the events that nobody waited for."""
        with contextlib.suppress(queue.Empty):
            while True:
                self._events.get_nowait()

    def close(self) -> None:
        """End the connection and its thread."""
        with contextlib.suppress(OSError):  # the phone may have been faster
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(2.0)
        self._socket.close()

    def _read(self) -> None:
        """Sort messages into replies and events until the connection ends. Thread body."""
        decoder = NetstringDecoder()
        try:
            while data := self._socket.recv(65536):
                for frame in decoder.feed(data):
                    message = json.loads(frame)
                    (self._replies if message.get("response") else self._events).put(message)
        except (OSError, FramingLostError):
            return


def _next(messages: queue.Queue[Message], wanted: Callable[[Message], bool], limit_s: float) -> Message | None:
    """Take messages until one is wanted; None when none came within `limit_s` seconds."""
    until = time.monotonic() + limit_s
    while (left_s := until - time.monotonic()) > 0:
        try:
            message = messages.get(timeout=left_s)
        except queue.Empty:
            break
        if wanted(message):
            return message
    return None
