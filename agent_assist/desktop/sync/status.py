"""What the panel says about the sync."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

DISTRUST = frozenset(("split_view", "log_withheld"))
"""Codes that say the server's log is not what it was; nothing that it sends is taken until IT has looked."""


class SyncState(StrEnum):
    """Whether the server has everything, and if not, why."""

    SYNCED = "synced"
    """The server holds everything."""
    SENDING = "sending"
    """Events wait and are on their way."""
    OFFLINE = "offline"
    """The world is at fault; it is tried again."""
    REFUSED = "refused"
    """The server or the store says no to something; it stays here and somebody must look."""
    NOT_ENROLLED = "not_enrolled"
    """The server does not know this device; nothing is tried until it is enrolled again."""


class SyncStatus(NamedTuple):
    """One state of the sync.

    Args:
        state: how it stands.
        unsynced: events that wait.
        oldest_at_ms: when the oldest of them happened, ms since 1970 UTC; None when nothing waits.
        last_synced_at_ms: when a cycle last ended well; None if never since the start.
        error: code of the last error; empty for none.
        refused: events that the server holds but gave no effect.
    """

    state: SyncState
    unsynced: int = 0
    oldest_at_ms: int | None = None
    last_synced_at_ms: int | None = None
    error: str = ""
    refused: int = 0
