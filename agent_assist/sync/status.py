"""What the panel says of the sync. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SyncState(StrEnum):
    """How the exchange with the server stands."""

    SYNCED = "synced"
    SENDING = "sending"
    OFFLINE = "offline"
    REFUSED = "refused"
    NOT_ENROLLED = "not_enrolled"


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """The sync as it stands; times in milliseconds since 1970 UTC, None when not known."""

    state: SyncState
    unsynced: int = 0
    oldest_at_ms: int | None = None
    last_synced_at_ms: int | None = None
    error: str = ""
