"""Statements on tokens of auditors."""

from __future__ import annotations

import sqlalchemy as sa

from agent_assist.server.db.database import Tx
from agent_assist.server.db.log_schema import audit_token


def add(tx: Tx, tenant: str, token_hash: str, name: str, expires_at_ms: int, now_ms: int) -> None:
    """Insert a token and drop those that are over."""
    tx.execute(audit_token.delete().where(audit_token.c.tenant == tenant, audit_token.c.expires_at_ms <= now_ms))
    tx.execute(
        audit_token.insert().values(tenant=tenant, token_hash=token_hash, name=name, expires_at_ms=expires_at_ms)
    )


def holder(tx: Tx, tenant: str, token_hash: str) -> tuple[str, int] | None:
    """Return who holds a token and when it ends (ms since 1970 UTC), by its hash; None when there is none."""
    found = sa.select(audit_token.c.name, audit_token.c.expires_at_ms).where(
        audit_token.c.tenant == tenant, audit_token.c.token_hash == token_hash
    )
    row = tx.execute(found).one_or_none()
    return (str(row.name), int(row.expires_at_ms)) if row else None
