"""What the engine finds: kinds and findings. A finding holds places, never the text itself."""

from __future__ import annotations

from typing import NamedTuple

from agent_assist.domain.sensitive_kind import Kind as Kind  # noqa: PLC0414 - part of the engine's public names


class Finding(NamedTuple):
    """One sensitive piece of a text.

    Args:
        kind: what it is.
        start: first character, counted in characters from 0.
        end: character after the last.
        score: how sure the engine is, above 0 and up to 1.
    """

    kind: Kind
    start: int
    end: int
    score: float

    def moved(self, by: int) -> Finding:
        """Return the same finding in a text that has `by` more characters before it."""
        return Finding(self.kind, self.start + by, self.end + by, self.score)
