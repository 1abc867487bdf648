"""What waits for the server, and what the server sent. Implemented by the store; called on the store lane only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec import Struct

from agent_assist.evidence.personal import SubjectKey
from agent_assist.evidence.seal import Seal

KEPT = "kept_pack"
"""Kind of the row in which a desktop keeps its last good policy pack; never taken from a server."""


class OutboxBatch(Struct, frozen=True):
    """Events in chain order with the seal over the last of them and the subject keys they use."""

    events: tuple[bytes, ...]
    seal: Seal
    keys: tuple[SubjectKey, ...]


class OutboxStatus(Struct, frozen=True):
    """How much waits, since when (milliseconds since 1970 UTC; None when nothing waits), and how many were refused."""

    unsynced: int
    oldest_at_ms: int | None
    refused: int


class Row(Struct, frozen=True):
    """One server-owned row as pulled."""

    pos: int
    kind: str
    id: str
    body: Mapping[str, object]


class Outbox(Protocol):
    """The waiting events and the pulled rows. All calls on the store lane."""

    def batch(self, limit: int) -> OutboxBatch | None:
        """Return the oldest unsent events, at most `limit`, or None when nothing waits."""

    def acknowledge(self, watermark: int, refused: Mapping[str, str]) -> None:
        """Take confirmed events out of the outbox.

        Args:
            watermark: the server holds every event of this device up to this sequence number. If it is lower than
                what was acknowledged before (a server restored from a copy), everything above waits again.
            refused: event id -> code of events that the server holds but refused; they stay visible.
        """

    def status(self) -> OutboxStatus:
        """Return how much waits for the server, since when, and what it refused."""

    def cursor(self) -> int:
        """Return the position up to which server rows were applied."""

    def apply(self, rows: Sequence[Row], cursor: int) -> None:
        """Keep the rows and move the cursor, in one transaction. A row of an id that exists replaces it."""
