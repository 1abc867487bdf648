"""A line that somebody of the organisation types and that is kept for good: who asked, and why. Pure."""

from __future__ import annotations

from typing import Final

from agent_assist.domain.errors import BadInput

LIMIT: Final = 200
"""Longest line, in characters."""


def one_line(what: str, text: str) -> str:
    """Return a line without the spaces around it.

    Args:
        what: what it is, as the error names it: `reason of a hold`.
        text: as it was typed.

    Raises:
        BadInput: it is empty, longer than `LIMIT`, or not printable.
    """
    line = text.strip()
    if not 1 <= len(line) <= LIMIT or not line.isprintable():
        raise BadInput(f"The {what} cannot be used.", f"Give one line of at most {LIMIT} characters.")
    return line
