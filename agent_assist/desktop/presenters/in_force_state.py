"""What a person can open beside the next step, and what is in force on the call: frozen values."""

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
    """Where the customer is, and the rule that follows."""

    cells: tuple[InForceCell, ...]
