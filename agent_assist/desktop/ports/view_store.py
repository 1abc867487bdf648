"""What a supervisor keeps on this computer: lists under names, dismissals under way. Called on the store lane only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple, Protocol


class Reached(StrEnum):
    """How far a dismissal came on this computer."""

    UNWRITTEN = "unwritten"
    """No decision was written."""
    WAITING = "waiting"
    """It is written, and waits for the server."""
    REFUSED = "refused"
    """The server has it, and gives it no effect."""
    SENT = "sent"
    """The server has it. Whether it counts is not known here."""


class Dismissal(NamedTuple):
    """A flag that is to be dismissed together with others.

    Args:
        contact: whose flag.
        flag: a FlagKind.
        agent_name: whose call it is.
        number: its masked number; empty once the person was erased.
        opened_at_ms: when the contact began, milliseconds since 1970 UTC.
    """

    contact: str
    flag: str
    agent_name: str
    number: str
    opened_at_ms: int


class ViewStore(Protocol):
    """Kept for each supervisor on this computer. What stands in it may name people: kept encrypted."""

    def views(self, account: str) -> Mapping[str, str]:
        """Return the lists of an account, as text by name, in the order of names."""

    def keep_view(self, account: str, name: str, text: str) -> None:
        """Keep a list under a name, in place of one of that name; an empty text forgets it."""

    def keep_unsent(self, account: str, wanted: Sequence[Dismissal]) -> None:
        """Keep what is about to be dismissed, all or nothing, before any of it is written."""

    def unsent(self, account: str) -> Sequence[tuple[Dismissal, Reached]]:
        """Return what an account began and was not told the end of, in the order of contacts' beginnings."""

    def forget_unsent(self, account: str, contacts: Sequence[str]) -> None:
        """Forget these contacts of an account: dismissed, or told to the person."""
