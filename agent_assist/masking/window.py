"""What a recognizer reads: a piece of folded text around something hot, its number runs and its context."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from agent_assist.masking.cues import LEFT, RIGHT
from agent_assist.masking.numerals import Run, runs


@dataclass(frozen=True)
class Window:
    """A bounded piece of a text.

    Args:
        text: folded text; offsets of findings count from its start.
        start: where the hot part begins; findings that do not touch it are not wanted.
        end: where it ends.
        locale: such as en-US, or empty; a hint for telephone numbers.
        previous: folded text of what the other side just said or the field's label, or empty.
        raw: the same piece as it was written, for its capitals; empty means that nothing is known of them.
    """

    text: str
    start: int
    end: int
    locale: str = ""
    previous: str = ""
    raw: str = ""

    @cached_property
    def runs(self) -> list[Run]:
        """The number runs of the hot part, in order. A run never reaches over the end of a hot part."""
        return runs(self.text, self.start, self.end)

    def before(self, position: int) -> str:
        """Return what stands before a position, as far as cues are read."""
        return self.text[max(0, position - LEFT) : position]

    def after(self, position: int) -> str:
        """Return what stands after a position, as far as cues are read."""
        return self.text[position : position + RIGHT]

    def capital(self, position: int) -> bool:
        """Return whether the character at a position was written as a capital."""
        return self.raw[position : position + 1].isupper()
