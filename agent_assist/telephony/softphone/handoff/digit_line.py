"""The payment page's helper at the other end of the hand-off socket: digits go to it from memory to memory.

A helper sends `{"payment_digits": true}` and keeps the connection; it then gets one JSON line for each thing that
happens: `{"step": "open"}`, `{"digit": "4"}`, `{"erase": true}`, `{"step": "end"}`. With nobody there, digits are gone.
"""

from __future__ import annotations

import json
import queue
import socket
from collections.abc import Callable, Mapping
from typing import Final

from agent_assist.domain.payment import ERASE
from agent_assist.domain.sensitive import Sensitive

HELPERS: Final = 4
"""Most helpers at once; one is usual."""
_OPEN: Final = {"step": "open"}
_END: Final = {"step": "end"}


class DigitLine:
    """Implements ports.digit_target; what is passed on is sent by the thread that owns the sockets.

    `begin`, `pass_on`, `end` and `wanted`: GUI thread. The rest: the adapter's thread.

    Args:
        wake: makes that thread call `flush`; False where it can't hear it.
    """

    def __init__(self, wake: Callable[[], bool]) -> None:
        self._wake = wake
        self._out: queue.SimpleQueue[Sensitive[bytes]] = queue.SimpleQueue()
        self._helpers: list[socket.socket] = []
        self._open = False

    @property
    def wanted(self) -> bool:
        """Whether a helper is connected."""
        return bool(self._helpers)

    def begin(self) -> None:
        """Tell helpers that a step was opened."""
        self._open = True
        self._put(_OPEN)

    def pass_on(self, key: Sensitive[str]) -> None:
        """Send one digit, or the wish to take one back."""
        value = key.reveal()
        self._put({"erase": True} if value == ERASE else {"digit": value})

    def end(self) -> None:
        """Tell helpers that the step is over."""
        self._open = False
        self._put(_END)

    @property
    def room(self) -> bool:
        """Whether one more helper may join."""
        return len(self._helpers) < HELPERS

    def join(self, helper: socket.socket) -> None:
        """Take a connection that asked for digits; it is told of a step that is open already."""
        self._helpers.append(helper)
        if self._open:
            _send(helper, _line(_OPEN))

    def leave(self, helper: socket.socket) -> None:
        """Forget a helper whose connection ended. Harmless for one that never joined."""
        if helper in self._helpers:
            self._helpers.remove(helper)

    def flush(self) -> list[socket.socket]:
        """Send what waits; returns the helpers that take nothing any more. What nobody takes is dropped."""
        dead: list[socket.socket] = []
        while not self._out.empty():
            line = self._out.get().reveal()
            dead += [helper for helper in self._helpers if helper not in dead and not _send(helper, line)]
        return dead

    def _put(self, message: Mapping[str, object]) -> None:
        self._out.put(Sensitive(_line(message)))
        if not self._wake():
            self._out = queue.SimpleQueue()  # nobody listens any more: nothing may stay


def _line(message: Mapping[str, object]) -> bytes:
    return json.dumps(message, separators=(",", ":")).encode() + b"\n"


def _send(helper: socket.socket, line: bytes) -> bool:
    """Send a short line on a socket that does not block; a helper that does not read is given up."""
    try:
        return helper.send(line) == len(line)
    except OSError:
        return False
