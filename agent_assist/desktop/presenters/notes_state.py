"""What the panel shows of notes, as frozen values: those that were kept, and the frame of the one being written."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.text import Text


class KeptNote(msgspec.Struct, frozen=True):
    """A note as it was kept, and when; its text is truncated and from the agent."""

    at: Text
    text: str


class NotesCard(msgspec.Struct, frozen=True):
    """Frame of the note field; the text itself lives in presenters.note.NoteModel.

    Args:
        saved: "saved 10:50:18" or "not saved yet".
        masked: how many items were masked in this note.
        contact_id: whose note; a change empties the field.
        can_save: whether there is something to save.
        health: whether something said of health was masked, so that the neutral wording is offered.
        health_kept: whether the customer gave a purpose that lets it stay.
        unchecked: whether it cannot be checked for sensitive data, so that nothing of it is saved.
        earlier: the notes of this call that were kept before, the oldest first; they stay as they are.
    """

    saved: Text
    masked: int
    contact_id: str
    can_save: bool
    health: bool = False
    health_kept: bool = False
    unchecked: bool = False
    earlier: tuple[KeptNote, ...] = ()
