"""Statements on rows that the server owns and devices pull."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from agent_assist.server.db.rows import Rows
from agent_assist.server.db.schema import server_row
from agent_assist.server.db.transaction import Tx


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One row: `agent` None means for everybody; `body` is a JSON object as text."""

    kind: str
    id: str
    pos: int
    agent: str | None
    body: str


_ROWS = Rows(server_row, FeedRow)


def put(tx: Tx, tenant: str, row: FeedRow) -> None:
    """Insert a row, or replace it with a new position."""
    where = (server_row.c.tenant == tenant, server_row.c.kind == row.kind, server_row.c.id == row.id)
    values = {"pos": row.pos, "agent": row.agent, "body": row.body}
    if tx.execute(server_row.update().where(*where).values(**values)).rowcount == 0:
        tx.execute(server_row.insert().values(tenant=tenant, kind=row.kind, id=row.id, **values))


def one(tx: Tx, tenant: str, kind: str, row_id: str) -> FeedRow | None:
    """Return a row by its kind and id, whoever it is for; None where there is none."""
    return _ROWS.one(tx, _ROWS.of(tenant, server_row.c.kind == kind, server_row.c.id == row_id))


def position(tx: Tx, tenant: str, kind: str, row_id: str, body: str) -> int | None:
    """Return the position of a row that stands there with exactly this body, or None."""
    found = tx.execute(
        sa.select(server_row.c.pos).where(
            server_row.c.tenant == tenant,
            server_row.c.kind == kind,
            server_row.c.id == row_id,
            server_row.c.body == body,
        )
    ).scalar()
    return int(found) if found is not None else None


def of_kind(tx: Tx, tenant: str, kind: str) -> list[FeedRow]:
    """Return all rows of a kind, in order."""
    return _ROWS.all(tx, _ROWS.of(tenant, server_row.c.kind == kind).order_by(server_row.c.pos))


def after(tx: Tx, tenant: str, agent: str, cursor: int, limit: int) -> list[FeedRow]:
    """Return the rows for an agent with a position above the cursor, in order."""
    return _ROWS.all(tx, question(tenant, agent, cursor, limit))


def question(tenant: str, agent: str, cursor: int, limit: int) -> sa.Select[tuple[object, ...]]:
    """Return the statement of `after`: two ranges of one index.

    With an OR between them the rows of everybody else would be read, at every pull of every desktop.
    """
    parts = [
        _ROWS.of(tenant, server_row.c.pos > cursor, whose).order_by(server_row.c.pos).limit(limit).subquery()
        for whose in (server_row.c.agent.is_(None), server_row.c.agent == agent)
    ]
    both = sa.union_all(*(sa.select(part) for part in parts)).subquery()
    return sa.select(both).order_by(both.c.pos).limit(limit)
