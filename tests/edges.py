"""Limits tried at their edge, with the number written out: one that moves, or that counts one more or less, is seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from agent_assist.domain.errors import AssistError


class Edge(NamedTuple):
    """The last number that fits, in figures, and what tells whether a number does.

    `upwards`: the numbers that fit begin there, instead of ending there.
    """

    last: int
    fits: Callable[[int], object]
    upwards: bool = False


def wrong_at(edge: Edge) -> list[int]:
    """Return the numbers about the edge at which it does not hold; none when all is well."""
    inward = 1 if edge.upwards else -1
    wanted = {edge.last + inward: True, edge.last: True, edge.last - inward: False}
    return [number for number, fits in wanted.items() if bool(edge.fits(number)) is not fits]


def taken(call: Callable[..., object], *given: Any) -> bool:
    """Return whether a call takes what it is given, instead of refusing it with one of our errors."""
    try:
        call(*given)
    except AssistError:
        return False
    return True
