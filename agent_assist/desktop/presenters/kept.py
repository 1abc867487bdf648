"""The state of one part, made anew only when its inputs changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Inputs = TypeVar("Inputs")
State = TypeVar("State")


class Kept(Generic[Inputs, State]):
    """Remembers the last inputs of a pure function and what it made of them. Main thread only.

    One pair is enough: a part is asked again and again about the same moment of one call. An equal state is the very
    same object as before, so whoever shows it can tell by identity that nothing changed.

    Args:
        make: makes the state; must depend on its inputs alone.
    """

    def __init__(self, make: Callable[[Inputs], State]) -> None:
        self._make = make
        self._last: tuple[Inputs, State] | None = None

    def of(self, inputs: Inputs) -> State:
        """Return the state for these inputs."""
        if self._last is None:
            self._last = (inputs, self._make(inputs))
        elif self._last[0] != inputs:
            made, shown = self._make(inputs), self._last[1]
            self._last = (inputs, shown if made == shown else made)
        return self._last[1]
