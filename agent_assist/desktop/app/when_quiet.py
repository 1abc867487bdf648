"""What waits until no call is on. GUI thread."""

from __future__ import annotations

from collections.abc import Callable


class WhenQuiet:
    """Does jobs as soon as no call is on, in the order they came.

    Args:
        is_quiet: whether no call is on now.
    """

    def __init__(self, is_quiet: Callable[[], bool]) -> None:
        self._is_quiet = is_quiet
        self._waiting: list[Callable[[], object]] = []

    def do(self, job: Callable[[], object]) -> None:
        """Do a job now, or when it is quiet; it must not block."""
        self._waiting.append(job)
        self.look()

    def look(self) -> None:
        """A call may have ended: do what waits, if it is quiet now."""
        if self._waiting and self._is_quiet():
            self.end()

    def end(self) -> None:
        """Do what waits, whatever is on: calls are heard no more."""
        jobs, self._waiting = self._waiting, []
        for job in jobs:
            job()
