"""Who may read the log and the ledger: devices, supervisors, and auditors with a token of their own."""

from __future__ import annotations

from agent_assist.domain.errors import BadInput
from agent_assist.server.db import audit
from agent_assist.server.services import secrets
from agent_assist.server.services.service import Service

HOURS_MOST = 24 * 31
"""Longest life of an auditor's token, in hours."""
_NAME_LIMIT = 100
_HOUR_MS = 3_600_000


class Readers(Service):
    """Auditors, who may read the ledger for a while; a token is kept only by its SHA-256."""

    def create(self, name: str, hours: int) -> tuple[str, int]:
        """Make a token for an auditor; returns it and when it ends (ms since 1970 UTC).

        It reads the ledger and its proofs and nothing else: personal values stay closed.

        Args:
            name: who gets it, 1 to 100 printable characters.
            hours: its life, 1 to 744.

        Raises:
            BadInput: one of them is not so.
        """
        name = name.strip()
        if not 1 <= len(name) <= _NAME_LIMIT or not name.isprintable():
            raise BadInput("This name cannot be used.", "Use 1 to 100 printable characters.")
        if not 1 <= hours <= HOURS_MOST:
            raise BadInput("The token's lifetime is out of range. Use 1 to 744 hours.", f"Use 1 to {HOURS_MOST} hours.")
        token, now = secrets.new_token(), self._clock.now_ms()
        ends = now + hours * _HOUR_MS
        with self._database.write() as tx:
            audit.add(tx, self._database.tenant, secrets.token_hash(token), name, ends, now)
        return token, ends

    def auditor(self, token: str | None) -> str:
        """Return the name of the auditor whose token this is; empty for none, an unknown one or one that is over."""
        if not token:
            return ""
        with self._database.read() as tx:
            found = audit.holder(tx, self._database.tenant, secrets.token_hash(token))
        name, ends = found or ("", 0)
        return name if ends > self._clock.now_ms() else ""
