"""Wakes the thread of an adapter, which waits for its sockets, from any other thread."""

from __future__ import annotations

import contextlib
import selectors
import socket

from agent_assist.telephony.own_thread import OwnThread


class Bell:
    """A pair of sockets: the adapter's thread waits for `heard` beside its own; a ring makes it readable."""

    def __init__(self) -> None:
        self._pull, self.heard = socket.socketpair()
        self._pull.setblocking(False)

    def ring(self) -> bool:
        """Make the thread look again. Any thread; never blocks.

        Returns:
            False where nobody waits any more, or where the thread has many rings to hear already.
        """
        try:
            self._pull.send(b"\0")
        except OSError:
            return False
        return True

    def hush(self) -> None:
        """Take the rings that came. The adapter's thread, once `heard` is readable."""
        with contextlib.suppress(OSError):
            self.heard.recv(4096)

    def take_down(self) -> None:
        """Ring for the last time: from now on `heard` stays readable, and nobody can ring any more."""
        self._pull.close()

    def close(self) -> None:
        """Free it. To be called after `take_down`, when nobody waits any more."""
        self.heard.close()

    def end(self, own: OwnThread, selector: selectors.BaseSelector) -> bool:
        """End the thread that waits for it, and free what it waited with; returns within 2 s.

        Returns:
            False where that was done before.
        """
        if own.stopping.is_set():
            return False
        own.stopping.set()
        self.take_down()
        if own.join():
            selector.close()
            self.close()
        return True
