"""What of a note was written while a payment step was open. Pure; follows the edits of the text."""

from __future__ import annotations


class WrittenInStep:
    """The parts of one text that were written in a payment step, in order and apart from each other.

    A part stays one after the step has ended, so that nothing written in it comes back; it ends with its text.
    """

    def __init__(self) -> None:
        self.open = False
        """Whether a step is open now: what is written is written in it."""
        self._parts: list[tuple[int, int]] = []

    @property
    def parts(self) -> tuple[tuple[int, int], ...]:
        """The parts, as (start, end)."""
        return tuple(self._parts)

    def follow(self, position: int, removed: int, added: int) -> None:
        """Follow an edit of the text.

        Args:
            position: where, in characters.
            removed: how many characters went.
            added: how many came; inside a part they belong to it.
        """
        moved = [(position, position + added)] if self.open and added else []
        for start, end in self._parts:
            first = start if start <= position else max(start, position + removed) + added - removed
            last = end if end <= position else max(end, position + removed) + added - removed
            if first < last:
                moved.append((first, last))
        self._parts = _apart(moved)


def _apart(parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return parts in order, those that touch as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(parts):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
