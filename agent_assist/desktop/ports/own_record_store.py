"""Where an agent's own record is read: flags, answers and openings. Called on the store lane only."""

from __future__ import annotations

from typing import Protocol

from agent_assist.domain.own_flags import OwnRecordKnown


class OwnRecordStore(Protocol):
    """Reads what is kept already; it is given nothing of its own to keep."""

    def known(self) -> OwnRecordKnown:
        """Return all that this computer knows of its agent's record."""
