"""What a recognizer reads: a piece of folded text around something hot, its number runs and its surroundings."""

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
        locale: such as en-US, or empty; a hint for telephone numbers.
        previous: folded text of what the other side just said or the field's label, or empty.
    """

    text: str
    locale: str = ""
    previous: str = ""

    @cached_property
    def runs(self) -> list[Run]:
        """Every number run of the window, in order."""
        return runs(self.text)

    def before(self, position: int) -> str:
        """Return what stands before a position, as far as cues are read."""
        return self.text[max(0, position - LEFT) : position]

    def after(self, position: int) -> str:
        """Return what stands after a position, as far as cues are read."""
        return self.text[position : position + RIGHT]
