"""What a person can open or say beside the next step, and what is in force on the call: frozen values."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from agent_assist.desktop.presenters.text import Text


class ToolKey(StrEnum):
    """The five cells of the toolbar; other cards have a key and a line of the menu instead."""

    PAYMENT = "payment"
    PLACE = "place"
    WITHDRAW = "withdraw"
    WHY = "why"
    NOTES = "notes"
    MORE = "more"
    RECEIPT = "receipt"
    FIELDS = "fields"
    RIGHTS = "rights"
    RECORDER = "recorder"
    CONTEXT = "context"
    LAST = "last"


class TurnKey(StrEnum):
    """What can happen in a call beside the next step; the More menu lists it."""

    JOINED = "joined"
    LEFT = "left"
    MINOR = "minor"
    MARK = "mark"
    SELF = "self"
    PARENT = "parent"
    THIRD_PARTY = "third_party"
    PURPOSE = "purpose"
    RECEIPT = "receipt"
    FIELDS = "fields"
    RIGHTS = "rights"
    SAVE_RECEIPT = "save_receipt"
    OWN = "own"
    WHY = "why"
    RECORDER = "recorder"
    OVER = "over"
    LAST = "last"
    SILENCE = "silence"


class InForceCell(msgspec.Struct, frozen=True):
    """One thing that is in force: its icon, key, what it is, how it stands. `open`: still to be found out."""

    key: ToolKey
    icon: str
    shortcut: str
    name: Text
    words: Text
    open: bool = False
    enabled: bool = True


class InForce(msgspec.Struct, frozen=True):
    """Where the customer is, who is on the line, and the rule that follows."""

    cells: tuple[InForceCell, ...]
