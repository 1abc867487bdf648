"""What a presenter needs of a finding of the masking engine."""

from __future__ import annotations

from typing import Protocol


class Found(Protocol):
    """What the masking engine's findings offer here."""

    @property
    def kind(self) -> str:
        """One of the kinds of the masking engine."""

    @property
    def start(self) -> int:
        """Where the span begins, in characters from the start of the text."""

    @property
    def end(self) -> int:
        """One past the last character."""
