"""One look at a line of Asterisk: all that has come, within a bound."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

READ_SIZE: Final = 65_536
"""Bytes that are read at once."""
_READS: Final = 64
"""Most reads of one look: a switch that never stops talking must not hold the thread."""


def reads(read: Callable[[float], bool], wait_s: float) -> Iterator[None]:
    """Yield after each read that brought something, until one brings nothing.

    Args:
        read: takes in what comes within so many seconds; False if nothing did.
        wait_s: how long the first may wait; the others wait for nothing.
    """
    for number in range(_READS):
        if not read(0.0 if number else wait_s):
            return
        yield
