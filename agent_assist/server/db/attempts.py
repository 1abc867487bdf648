"""Statements on failed tries, which all servers of an organisation count together."""

from __future__ import annotations

import sqlalchemy as sa

from agent_assist.server.db.access_schema import attempt
from agent_assist.server.db.database import Tx


def lock(tx: Tx, tenant: str, key_hash: str, now_ms: int) -> tuple[int, int]:
    """Return the failures of a key and the time of the last (ms since 1970 UTC); others wait for this transaction."""
    fresh = "INSERT INTO attempt (tenant, key_hash, failures, last_ms) VALUES (:t, :k, 0, :now) ON CONFLICT DO NOTHING"
    tx.execute(sa.text(fresh), {"t": tenant, "k": key_hash, "now": now_ms})
    found = sa.select(attempt.c.failures, attempt.c.last_ms).where(*_of(tenant, key_hash))
    row = tx.execute(found.with_for_update()).one()
    return int(row.failures), int(row.last_ms)


def note(tx: Tx, tenant: str, key_hash: str, failures: int, now_ms: int) -> None:
    """Set the failures of a key that is locked."""
    tx.execute(attempt.update().where(*_of(tenant, key_hash)).values(failures=failures, last_ms=now_ms))


def forget(tx: Tx, tenant: str, key_hash: str) -> None:
    """Forget the failures of a key."""
    tx.execute(attempt.delete().where(*_of(tenant, key_hash)))


def forget_until(tx: Tx, tenant: str, until_ms: int) -> None:
    """Forget keys whose last failure is older than a time."""
    tx.execute(attempt.delete().where(attempt.c.tenant == tenant, attempt.c.last_ms < until_ms))


def _of(tenant: str, key_hash: str) -> tuple[sa.ColumnElement[bool], ...]:
    return attempt.c.tenant == tenant, attempt.c.key_hash == key_hash
