"""Who else vouches for the checkpoints of a ledger: witnesses, and authorities that stamp the time. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct, field

from agent_assist.domain import base64_text
from agent_assist.evidence.checkpoint import Checkpoint
from agent_assist.evidence.cosignature import Witness

if TYPE_CHECKING:
    from agent_assist.evidence.time_stamp import Authority

Fault = tuple[str, str]
"""A stable code, and what is wrong."""


class Vouching(Struct):
    """What others said of the checkpoints so far.

    Args:
        witnesses: each must have co-signed a checkpoint of the ledger.
        authorities: by one of them each time stamp must be; none where nobody's certificate is known, and then stamps
            are held against their checkpoints alone.
    """

    witnesses: Sequence[Witness] = ()
    authorities: Sequence[Authority] = ()
    stamps: int = 0
    stamped: int = 0
    stamped_ms: int = 0
    _cosigned: dict[Witness, int] = field(default_factory=dict)

    @property
    def witnessed(self) -> int:
        """How many entries of the log all of the witnesses have seen; 0 where none is asked for."""
        return min((self._cosigned.get(who, 0) for who in self.witnesses), default=0)

    def note(self, text: str, head: Checkpoint) -> None:
        """Look for the witnesses' co-signatures on a checkpoint that the log signed."""
        for who in self.witnesses:
            if who.signed_at(text) is not None:
                self._cosigned[who] = max(self._cosigned.get(who, 0), head.size)

    def stamp(self, given: object, head: Checkpoint) -> Fault | None:
        """Take a time stamp of a checkpoint. Returns what is wrong, or None."""
        from agent_assist.evidence import time_stamp  # loads a library for certificates that few ledgers need

        try:
            data = base64_text.decode(given) if isinstance(given, str) else b""
        except ValueError:
            data = b""
        if not data or (time_stamp.readable() and not time_stamp.is_of(data, head)):
            return "bad_stamp", "A time stamp is malformed, or of another checkpoint."
        self.stamps += 1
        if self.authorities:
            at = time_stamp.by_any(self.authorities, data, head)
            if at is None:
                return "bad_stamp", "A time stamp is not signed by the trusted authority."
            self.stamped, self.stamped_ms = max(self.stamped, head.size), at
        return None

    def end(self) -> Fault | None:
        """Tell after the last line who is missing; None if nobody."""
        if any(who not in self._cosigned for who in self.witnesses):
            return "no_witness", "A witness that was asked for co-signed no checkpoint of this ledger."
        if self.authorities and not self.stamps:
            return "no_stamp", "The ledger holds no time stamp."
        return None
