"""What a person can want of a coaching note, as frozen values."""

from __future__ import annotations

import msgspec


class OpenCoachingNote(msgspec.Struct, frozen=True):
    """Write a coaching note about a decided flag; an empty one closes the field, and what is in it is dropped."""

    flag: str = ""


class WriteCoachingNote(msgspec.Struct, frozen=True):
    """The coaching note now reads so."""

    text: str


class SendCoachingNote(msgspec.Struct, frozen=True):
    """Send the coaching note; its agent reads it with the next exchange."""


CoachingIntent = OpenCoachingNote | WriteCoachingNote | SendCoachingNote
"""What can be wanted of a coaching note."""
