"""Where it is kept which lessons an agent read. Called on the store lane only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from agent_assist.domain.repetition import Progress


class LessonStore(Protocol):
    """The lessons of this computer's agent: private, encrypted, and in no way part of what is sent."""

    def lessons(self) -> tuple[Progress, ...]:
        """Return what was offered or read, in the order in which it was offered."""

    def keep_lesson(self, progress: Progress) -> None:
        """Keep where a lesson stands, in place of what was known of it; durable when it returns."""

    def causes(self, since_ms: int) -> Mapping[str, int]:
        """Return how often lessons were called for since a moment (milliseconds since 1970 UTC), the newest first.

        Kinds of flags on this computer's own calls by their names, and sentences that were read faster than speech.
        """

    def places(self, since_ms: int) -> frozenset[str]:
        """Return the places that decisions on this computer's calls were about since a moment, as above."""

    def marks(self) -> Mapping[str, str]:
        """Return what each rule asked for when lessons were last looked for, as marks by its name; empty before."""

    def keep_marks(self, marks: Mapping[str, str]) -> None:
        """Keep these marks in place of all others; durable when it returns."""
