"""Notes that left the screen: saved, or kept in memory until a save succeeds. Truncated text only. GUI thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.notes import Notes
from agent_assist.domain.errors import AssistError
from agent_assist.domain.facts import Fact


@dataclass(frozen=True, slots=True)
class _Kept:
    """A note as it is stored; its text never shows in a repr."""

    contact: str
    text: str = field(repr=False)
    kinds: Mapping[str, int]
    fresh: Mapping[str, int]


class KeptNotes:
    """Saves notes of contacts that are no longer shown, and keeps those that could not be saved.

    The note field holds one note only, so a note that leaves it must not depend on one write.

    Args:
        notes: saves them.
    """

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._waiting: list[_Kept] = []
        self.error: AssistError | None = None
        """Why a note waits; None when none waits, or when the person has understood and it is tried again."""

    @property
    def waits(self) -> bool:
        """Whether a note is only in memory because it could not be saved."""
        return bool(self._waiting)

    def take(self, contact: str, note: NoteModel) -> None:
        """Save what was typed and not saved; the field may be emptied at once.

        Args:
            contact: whose note.
            note: the field's model; only its truncated form is taken.
        """
        self._save(_Kept(contact, note.stored(), note.kinds(), note.fresh()))

    def retry(self) -> None:
        """Save again what waits, oldest first; `error` is set anew if that fails, too."""
        waiting, self._waiting, self.error = self._waiting, [], None
        for kept in waiting:
            self._save(kept)

    def _save(self, kept: _Kept) -> None:
        def done(outcome: Outcome[list[Fact]]) -> None:
            if isinstance(outcome, Failed):
                self._waiting.append(kept)
                self.error = outcome.error
            elif not self._waiting:
                self.error = None

        self._notes.save(kept.contact, kept.text, kept.kinds, kept.fresh, done)
