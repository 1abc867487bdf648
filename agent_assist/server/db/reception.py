"""Statements on the deliveries of devices: when the server had them, as its own facts in the log say."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from agent_assist.server.db.database import Tx
from agent_assist.server.db.rows import Rows
from agent_assist.server.db.schema import event
from agent_assist.server.db.time_schema import reception


@dataclass(frozen=True, slots=True)
class ReceptionRow:
    """A delivery: whose, its first and last sequence number, when, and the fact that says so."""

    device: str
    first: int
    last: int
    at_ms: int
    event: str


_DELIVERIES = Rows(reception, ReceptionRow)
_LATER = ("review_opened", "review_decided")
"""What a supervisor's desk writes about a call, often days later; the page is about what the agent's desk wrote."""


def add(tx: Tx, tenant: str, row: ReceptionRow) -> None:
    """Keep a delivery; it is never changed."""
    _DELIVERIES.add(tx, tenant, row)


def span(tx: Tx, tenant: str, contact: str, code: str) -> tuple[int, int] | None:
    """Return when the server had the first and the last of a contact's events with this code that a fact speaks of.

    None where no fact speaks of any: they came before there were such facts, or are the server's own.
    """
    # Deliveries of a device do not overlap: the first one that ends at or behind an event is its own, or it has none.
    # Asked so, each event costs one step into the index, however many deliveries came later.
    own = (
        sa.select(sa.case((reception.c.first <= event.c.seq, reception.c.at_ms)))
        .where(
            reception.c.tenant == event.c.tenant,
            reception.c.device == event.c.device,
            reception.c.last >= event.c.seq,
        )
        .order_by(reception.c.last)
        .limit(1)
        .scalar_subquery()
    )
    about = (event.c.tenant == tenant, event.c.contact == contact)
    where = (*about, event.c.code == code, event.c.kind.not_in(_LATER))
    had = sa.select(own.label("at_ms")).select_from(event).where(*where).subquery()
    first, last = tx.execute(sa.select(sa.func.min(had.c.at_ms), sa.func.max(had.c.at_ms))).one()
    return None if first is None else (int(first), int(last))
