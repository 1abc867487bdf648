"""What the engine finds in a text, in the form in which tests compare it."""

from __future__ import annotations

from agent_assist.masking import find


def found(text: str, previous: str | None = None, locale: str | None = None) -> list[tuple[str, str]]:
    """Return each finding as its kind and its own words."""
    return [(f.kind.value, text[f.start : f.end]) for f in find(text, previous=previous, locale=locale)]
