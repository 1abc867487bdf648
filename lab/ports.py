"""Ports in a row that nobody uses on this machine now."""

from __future__ import annotations

import random
import socket
from typing import Final

_FIRST, _LAST = 12_000, 31_000
"""Below the range from which systems hand out ports by themselves."""
_TRIES: Final = 200
_DRAW: Final = random.SystemRandom()
"""Has no seed: tests that run side by side all start from one, and would look for the same ports at one moment."""


def free_block(size: int) -> int:
    """Return the first, even, of `size` UDP and TCP ports in a row that nobody uses now.

    Raises:
        OSError: none found.
    """
    for _ in range(_TRIES):
        first = _DRAW.randrange(_FIRST, _LAST - size, 2)
        if all(is_free(first + offset) for offset in range(size)):
            return first
    raise OSError("no free block of ports")


def is_free(port: int) -> bool:
    """Whether nobody holds this port, UDP or TCP, on any address. Connects to nothing."""
    try:
        for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
            with socket.socket(socket.AF_INET, kind) as probe:
                if kind == socket.SOCK_STREAM:
                    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind(("0.0.0.0", port))  # noqa: S104 - the phones bind there
    except OSError:
        return False
    return True
