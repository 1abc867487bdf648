"""Findings of a note while it is being typed. Single-threaded; hold one session for each note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.domain.errors import BadInput
from agent_assist.masking.scan import Memo, scan

if TYPE_CHECKING:
    from agent_assist.masking.finding import Finding


class Typing:
    """A note being typed.

    After each edit the findings are the same as `find` gives for the whole text; only the part around the
    edit is read again.

    Args:
        text: the note as it is.
        locale: a language and region such as en-US, or None.
        previous: the field's label or what the other side just said, or None.
    """

    def __init__(self, text: str = "", *, locale: str | None = None, previous: str | None = None) -> None:
        self._text = text
        self._locale = locale or ""
        self._previous = previous or ""
        self._found: list[Finding]
        self._memo: Memo
        self._found, self._memo = scan(text, self._locale, self._previous)

    def __repr__(self) -> str:
        return f"Typing({len(self._text)} characters, {len(self._found)} findings)"

    @property
    def text(self) -> str:
        """The note as it now is."""
        return self._text

    @property
    def findings(self) -> list[Finding]:
        """The findings of the note as it now is."""
        return list(self._found)

    def edit(self, position: int, removed: int, inserted: str) -> list[Finding]:
        """Take one edit over and return all findings of the note as it now is.

        Args:
            position: where the edit begins, in characters from 0 to the length of the note.
            removed: how many characters go away there.
            inserted: what comes in their place.

        Raises:
            BadInput: the edit lies outside the note; the note is unchanged.
        """
        if position < 0 or removed < 0 or position + removed > len(self._text):
            raise BadInput("The edit lies outside the note.", "Start again from the whole text.")
        self._text = f"{self._text[:position]}{inserted}{self._text[position + removed :]}"
        self._found, self._memo = scan(self._text, self._locale, self._previous, self._memo)
        return list(self._found)
