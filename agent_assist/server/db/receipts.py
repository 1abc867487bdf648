"""Statements on the codes of receipts: which contact a code opens."""

from __future__ import annotations

import sqlalchemy as sa

from agent_assist.server.db.receipt_schema import receipt_code
from agent_assist.server.db.transaction import Tx


def add(tx: Tx, tenant: str, code_hash: str, contact: str, now_ms: int) -> None:
    """Let a code open a contact; the first contact of a code keeps it."""
    if contact_of(tx, tenant, code_hash) is None:
        tx.execute(
            receipt_code.insert().values(tenant=tenant, code_hash=code_hash, contact=contact, offered_at_ms=now_ms)
        )


def contact_of(tx: Tx, tenant: str, code_hash: str) -> str | None:
    """Return the contact that a receipt's code opens, by the code's hash; None for a code that was never given out."""
    where = (receipt_code.c.tenant == tenant, receipt_code.c.code_hash == code_hash)
    return tx.execute(sa.select(receipt_code.c.contact).where(*where)).scalar_one_or_none()


def forget(tx: Tx, tenant: str, contact: str) -> None:
    """Let no code open a contact any more; they then answer like codes that nobody has."""
    tx.execute(receipt_code.delete().where(receipt_code.c.tenant == tenant, receipt_code.c.contact == contact))
