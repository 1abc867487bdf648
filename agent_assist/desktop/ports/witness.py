"""What a device remembers of the server's log, and its part in an erasure. Store lane only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from msgspec import Struct

from agent_assist.evidence.envelope import Draft


class LogSeen(Struct, frozen=True):
    """The last head of the server's log that was checked.

    Args:
        public_key: the key it was signed with at first sight, base64; no other is taken.
        note: the signed head.
        conflict: a head that does not follow `note`, kept as proof; empty while all is well.
    """

    public_key: str
    note: str
    conflict: str = ""


class Witness(Protocol):
    """Remembers, and writes down what it found."""

    def seen(self) -> LogSeen | None:
        """Return the last head, or None before the first."""

    def see(self, seen: LogSeen, draft: Draft | None) -> None:
        """Remember a head and write the fact that goes with it, if any, in one transaction."""

    def erase(self, erasure: str, kids: Sequence[str], fact: Callable[[int], Draft]) -> None:
        """Destroy this device's copies of subject keys, and take no new values of these subjects.

        Done once for each erasure; safe to repeat. Where there was a copy, the fact is written in the same transaction.

        Args:
            erasure: its id.
            kids: ids of the keys.
            fact: makes the fact, given how many copies were destroyed.
        """
