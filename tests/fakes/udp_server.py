"""A fake that is asked over UDP, on a real socket."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable

Address = tuple[str, int]


class UdpFake:
    """Listens on a free loopback port until `close`; a subclass takes each datagram in, on one thread.

    A subclass calls `listen` when all that `heard` needs is there.
    """

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.settimeout(0.02)
        self.port: int = self._socket.getsockname()[1]
        self._closing = threading.Event()
        self._lock = threading.RLock()
        self._threads: list[threading.Thread] = []

    def listen(self, *beside: Callable[[], None]) -> None:
        """Begin; `beside` runs on threads of its own until `_closing` is set."""
        self._threads = [threading.Thread(target=run, daemon=True) for run in (self._serve, *beside)]
        for thread in self._threads:
            thread.start()

    def heard(self, data: bytes, sender: Address) -> None:
        """Take a datagram in."""
        raise NotImplementedError

    def close(self) -> None:
        self._closing.set()
        for thread in self._threads:
            thread.join(2.0)
        self._socket.close()

    def _serve(self) -> None:
        while not self._closing.is_set():
            try:
                data, sender = self._socket.recvfrom(65_536)
            except TimeoutError:
                continue
            self.heard(data, sender)
