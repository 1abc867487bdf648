"""Statements on legal holds: which contacts must not be erased, since when, and why."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import sqlalchemy as sa

from agent_assist.server.db.keeping_schema import hold
from agent_assist.server.db.rows import Rows
from agent_assist.server.db.transaction import Tx


@dataclass(frozen=True, slots=True)
class HoldRow:
    """A hold; times in milliseconds since 1970 UTC, and `id` is that of the fact that placed it."""

    id: str
    contact: str
    reason: str
    placed_by: str
    placed_at_ms: int
    released_at_ms: int | None = None


_HOLDS = Rows(hold, HoldRow)


def add(tx: Tx, tenant: str, row: HoldRow) -> None:
    """Insert a hold."""
    _HOLDS.add(tx, tenant, row)


def release(tx: Tx, tenant: str, hold_id: str, now_ms: int) -> None:
    """Note that a hold no longer stands."""
    tx.execute(hold.update().where(hold.c.tenant == tenant, hold.c.id == hold_id).values(released_at_ms=now_ms))


def standing(tx: Tx, tenant: str, contacts: Collection[str]) -> list[HoldRow]:
    """Return the holds that stand on any of these contacts, the oldest first."""
    if not contacts:
        return []
    found = _HOLDS.of(tenant, hold.c.contact.in_(contacts), hold.c.released_at_ms.is_(None))
    return _HOLDS.all(tx, found.order_by(hold.c.id))


def page(tx: Tx, tenant: str, after: str, limit: int, *, released: bool) -> list[HoldRow]:
    """Return holds behind one, oldest first (their ids are UUIDv7); those that stand, or with `released` all."""
    found = _HOLDS.of(tenant, hold.c.id > after)
    if not released:
        found = found.where(hold.c.released_at_ms.is_(None))
    return _HOLDS.all(tx, found.order_by(hold.c.id).limit(limit))


def every(tx: Tx, tenant: str) -> list[HoldRow]:
    """Return all holds of a database, the oldest first; none where an earlier version made it, which had no holds."""
    if not sa.inspect(tx).has_table(hold.name):
        return []
    return _HOLDS.all(tx, _HOLDS.of(tenant).order_by(hold.c.id))


def count(tx: Tx, tenant: str) -> int:
    """Return how many contacts are on legal hold."""
    where = (hold.c.tenant == tenant, hold.c.released_at_ms.is_(None))
    return int(tx.execute(sa.select(sa.func.count(sa.distinct(hold.c.contact))).where(*where)).scalar_one())
