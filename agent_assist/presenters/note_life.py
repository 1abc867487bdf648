"""The note of the shown contact from its first key until it is kept. GUI thread; knows no Qt."""

from __future__ import annotations

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.errors import AssistError
from agent_assist.domain.facts import Fact
from agent_assist.presenters.kept_notes import KeptNotes
from agent_assist.presenters.note import NoteModel
from agent_assist.runtime.outcome import Ok, Outcome
from agent_assist.services.notes import Notes


class NoteLife:
    """Saves the note, and takes it along when another contact is shown.

    Args:
        notes: saves.
        model: the note field's model; one for the shown contact.
    """

    def __init__(self, notes: Notes, model: NoteModel) -> None:
        self.model = model
        self.saved_at_ms: int | None = None
        """When this note was last saved; None before."""
        self._notes = notes
        self._kept = KeptNotes(notes)
        self._of: str | None = None

    @property
    def error(self) -> AssistError | None:
        """Why a note that left the screen is not saved yet."""
        return self._kept.error

    def retry(self) -> None:
        """Save again what left the screen and is not saved."""
        self._kept.retry()

    def keep(self) -> None:
        """Save every note that is not saved yet; the program is about to end."""
        self._kept.retry()
        self._keep_shown()

    def follow(self, shown: str | None) -> bool:
        """Another contact may be shown: it begins with an empty note; returns whether it is another."""
        if shown == self._of:
            return False
        self._kept.retry()
        self._keep_shown()
        self.model.reset()
        self._of, self.saved_at_ms = shown, None
        return True

    def save(self, file: CaseFile | None) -> None:
        """Keep the note; a later contact's note is never marked as saved by a late answer."""
        text = self.model.stored()
        if file is None or not text.strip():
            return
        contact, kinds, fresh = file.contact_id, self.model.kinds(), self.model.fresh()

        def done(outcome: Outcome[list[Fact]]) -> None:
            if isinstance(outcome, Ok) and self._of == contact:
                self.model.saved(text, kinds)
                self.saved_at_ms = outcome.value[0].at_ms

        self._notes.save(contact, text, kinds, fresh, done)

    def save_changes(self, file: CaseFile) -> None:
        """Keep the note if it changed."""
        if self.model.changed:
            self.save(file)

    def _keep_shown(self) -> None:
        if self._of is not None and self.model.changed:
            self._kept.take(self._of, self.model)
