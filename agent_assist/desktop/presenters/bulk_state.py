"""What is shown of several marked contacts and of their flags being dismissed together, as frozen values."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from agent_assist.desktop.presenters.text import EMPTY, Text


class BulkStage(StrEnum):
    """How far a dismissal of several flags is."""

    WRITING = "writing"
    """The reason is written; nothing is recorded."""
    WAITING = "waiting"
    """It can be undone; nothing is recorded."""
    RUNNING = "running"
    DONE = "done"


class MarkBar(msgspec.Struct, frozen=True):
    """The line under the rows while some are marked: how many, what they have in common, and what can be done."""

    count: Text
    told: Text
    can_dismiss: bool
    can_assign: bool
    of: Text = EMPTY
    """How many contacts the whole list has, of which these are some; empty where that is not known."""


class BulkLine(msgspec.Struct, frozen=True):
    """One contact of the form.

    Args:
        contact_id: which contact.
        name: its masked number and when it began.
        agent: whose call it is.
        reply: whether the agent replied, or what became of the contact.
        words: what the agent wrote, each reply once; empty before it was read.
        tone: colour of `reply`: text2, accent, ok or unc.
        can_drop: whether it can be taken out.
    """

    contact_id: str
    name: Text
    agent: str
    reply: Text
    words: tuple[Text, ...] = ()
    tone: str = "text2"
    can_drop: bool = True


class BulkForm(msgspec.Struct, frozen=True):
    """The form that dismisses one low flag of several contacts.

    Args:
        stage: how far it is.
        title: what is done, or was.
        about: what the flags have in common, or what became of them.
        lines: each contact.
        comment: the reason as written so far.
        read: words of the button that reads the replies; empty where none waits to be read.
        reading: replies are being fetched.
        missing: what is still missing; empty for nothing.
        note: what the person should know before recording.
        record: words of the button that records.
        can_record: whether it can be recorded now.
        left_s: for how long it can be undone, seconds.
        alike: how other flags of this kind were resolved lately; empty where that is not known.
    """

    stage: BulkStage
    title: Text
    about: Text
    lines: tuple[BulkLine, ...]
    comment: str = ""
    read: Text = EMPTY
    reading: bool = False
    missing: Text = EMPTY
    note: Text = EMPTY
    record: Text = EMPTY
    can_record: bool = False
    left_s: int = 0
    alike: Text = EMPTY
