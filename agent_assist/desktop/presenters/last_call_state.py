"""What the panel shows of a call that is finished, as frozen values."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.notes_state import KeptNote
from agent_assist.desktop.presenters.text import Text


class LastCallLine(msgspec.Struct, frozen=True):
    """The newest finished call, between calls: who it was with, and until when it is open here."""

    title: Text
    detail: Text


class LastCallCard(msgspec.Struct, frozen=True):
    """A finished call.

    Args:
        title: its result.
        detail: when it ended, and which of how many calls this is.
        notes: its notes, the oldest first.
        rule: what can be added, and what stays as it is.
        until: until when it is open here, and where it is found afterwards.
        more: whether there is another one to go to.
    """

    title: Text
    detail: Text
    notes: tuple[KeptNote, ...]
    rule: Text
    until: Text
    more: bool = False
