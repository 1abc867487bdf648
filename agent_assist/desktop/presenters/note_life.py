"""The note of the shown contact from its first key until it is kept. GUI thread; knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.inputs import NoteShown
from agent_assist.desktop.presenters.kept_notes import KeptNotes
from agent_assist.desktop.presenters.last_call_view import kept_notes
from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.presenters.notes_state import KeptNote
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.services.notes import Notes
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.errors import AssistError
from agent_assist.domain.facts import Fact
from agent_assist.domain.releases import HEALTH, HEALTH_NOTES, NOTHING_MORE, KeptOut, ReleaseReason
from agent_assist.policy import Purpose


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
        self._mine: set[tuple[int, str]] = set()
        self._earlier: tuple[KeptNote, ...] = ()
        self._earlier_of: tuple[int, int] | None = None
        self._refused = False

    @property
    def error(self) -> AssistError | None:
        """Why a note that left the screen is not saved yet."""
        return self._kept.error

    @property
    def owing(self) -> bool:
        """Whether a note should be saved and could not be: the shown one, or one that left the screen."""
        return self._refused or self._kept.waits

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
        try:
            self._kept.retry()
            self._keep_shown()
        finally:  # whatever fails, no note ever stands beside another contact
            self.model.reset()
            self._of, self.saved_at_ms, self._refused = shown, None, False
            self._mine, self._earlier, self._earlier_of = set(), (), None
        return True

    def handle(self, intent: i.SaveNote | i.ReleaseFinding, file: CaseFile | None) -> None:
        """Do what the writer wants with the note of a contact."""
        if isinstance(intent, i.SaveNote):
            self.save(file)
        else:
            self.release(file, intent.position, intent.reason)

    def save(self, file: CaseFile | None) -> None:
        """Keep the note; a later contact's note is never marked as saved by a late answer."""
        text = self.model.stored()
        if file is None or not text.strip():
            return
        contact, kinds, fresh = file.contact_id, self.model.kinds(), self.model.fresh()
        version = self.model.version

        def done(outcome: Outcome[list[Fact]]) -> None:
            if self._of != contact:
                return
            self._refused = not isinstance(outcome, Ok)
            if isinstance(outcome, Ok):
                self.model.saved(text, kinds, version)
                self.saved_at_ms = outcome.value[0].at_ms
                self._mine.add((self.saved_at_ms, text))

        self._notes.save(contact, text, kinds, fresh, done)

    def release(self, file: CaseFile | None, position: int, reason: ReleaseReason) -> None:
        """Let the finding at a place of the note stay, for a reason that is written down; it counts then."""
        found = self.model.pending_at(position)
        release = self.model.allowed.add(found, reason) if file is not None and found is not None else None
        if file is None or found is None or release is None:
            return

        def done(outcome: Outcome[list[Fact]]) -> None:
            if isinstance(outcome, Ok):
                self.model.allowed.hold(release)
            else:
                self.model.allowed.drop(release)

        self._notes.release(file.contact_id, found.kind, reason, done)

    def permit(self, file: CaseFile | None, purposes: Iterable[Purpose], kept_out: KeptOut = NOTHING_MORE) -> None:
        """Let health stay where the customer gave a purpose of the pack for it; else it never does.

        What is written from now on is read with what is known of the call: where the customer is, and whether a
        payment step is open.

        Args:
            file: the shown contact.
            purposes: those of its pack.
            kept_out: what its pack keeps out, consent or not.
        """
        given = file.answers if file is not None else {}
        kept = any(HEALTH_NOTES in p.sinks and p.id in given and given[p.id].state.valid for p in purposes)
        self.model.allowed.permit({HEALTH} if kept else (), kept_out)
        place = file.whereabouts.customer[-1] if file is not None and file.whereabouts.customer else ""
        self.model.check.locale = f"und-{place.partition('-')[0]}" if place else None
        self.model.step.open = file is not None and file.payment is not None
        self._look_back(file)

    def shown(self) -> NoteShown:
        """Return what the panel shows around the note; cheap, because every key asks for it."""
        tokens = self.model.tokens
        health = any(token.kind == HEALTH for token in tokens)
        kept = HEALTH in self.model.allowed.kinds
        unchecked = self.model.check.unchecked
        return NoteShown(self.saved_at_ms, len(tokens), self.model.touched, health, kept, unchecked, self._earlier)

    def save_changes(self, file: CaseFile) -> None:
        """Keep the note if it changed."""
        if self.model.changed:
            self.save(file)

    def _look_back(self, file: CaseFile | None) -> None:
        """Know the notes of this call beside the one in the field: the agent may come back to a call that has some."""
        notes = file.notes if file is not None else ()
        seen = len(notes), len(self._mine)
        if seen != self._earlier_of:
            self._earlier_of = seen
            self._earlier = kept_notes([note for note in notes if (note.at_ms, note.text) not in self._mine])

    def _keep_shown(self) -> None:
        if self._of is not None and self.model.changed:
            self._kept.take(self._of, self.model)
