"""Statements on the review queue: keeping it, its pages, and its counts.

A contact is `open` while one of its flags is undecided, and then stands in the list of each kind of those flags too;
else it is `decided`. In each list the highest severity comes first, then the oldest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from agent_assist.protocol.messages import FlagRow
from agent_assist.server.db import review
from agent_assist.server.db.queue_schema import queue_count, queue_entry
from agent_assist.server.db.schema import account, contact
from agent_assist.server.db.transaction import Tx

OPEN: Final = "open"
DECIDED: Final = "decided"
KIND: Final = "kind:"
"""What the name of a list of one kind begins with."""
RANKS: Final = ("high", "medium", "low")
"""Severities by rank; one that is not known counts as the last."""


class Place(NamedTuple):
    """Where a contact stands in a list; `opened_at_ms` in milliseconds since 1970 UTC."""

    rank: int
    opened_at_ms: int
    contact: str


class Wanted(NamedTuple):
    """Which contacts are asked for.

    Args:
        list: `open`, `decided` or `kind:…`.
        rank: only these; None for all.
        search: part of an agent's name or id, of the masked number or of the line; empty for all.
    """

    list: str
    rank: int | None = None
    search: str = ""


def refresh(tx: Tx, tenant: str, contacts: Collection[str]) -> None:
    """Bring the queue up to date after contacts or their flags changed, under the lock of the head row."""
    if not contacts:
        return
    rows, flags = review.contacts(tx, tenant, contacts), review.flags(tx, tenant, contacts)
    of: dict[str, list[FlagRow]] = {}
    for (name, _), flag in flags.items():
        of.setdefault(name, []).append(flag)
    wanted = {
        (name, Place(rank, rows[own].opened_at_ms, own))
        for own, found in of.items()
        if own in rows
        for name, rank in _lists(found)
    }
    columns = (queue_entry.c.list, queue_entry.c.rank, queue_entry.c.opened_at_ms, queue_entry.c.contact)
    here = (queue_entry.c.tenant == tenant, queue_entry.c.contact.in_(contacts))
    standing = {(row[0], Place(*row[1:])) for row in tx.execute(sa.select(*columns).where(*here))}
    gone, fresh = standing - wanted, wanted - standing
    for name, place in gone:
        where = (queue_entry.c.tenant == tenant, queue_entry.c.contact == place.contact, queue_entry.c.list == name)
        tx.execute(queue_entry.delete().where(*where))
    if fresh:
        values = [{"tenant": tenant, "list": name, **place._asdict()} for name, place in fresh]
        tx.execute(queue_entry.insert(), values)
    changes = Counter((name, place.rank) for name, place in fresh)
    changes.subtract((name, place.rank) for name, place in gone)
    _count(tx, tenant, changes)


def _lists(flags: Sequence[FlagRow]) -> Iterator[tuple[str, int]]:
    """Return the lists that a contact with these flags stands in, and its rank in them."""
    undecided = [flag for flag in flags if not flag.decision]
    rank = min(_rank(flag.severity) for flag in undecided or flags)
    yield (OPEN if undecided else DECIDED), rank
    yield from {(KIND + flag.flag, rank) for flag in undecided}


def _rank(severity: str) -> int:
    return RANKS.index(severity) if severity in RANKS else len(RANKS) - 1


def _count(tx: Tx, tenant: str, changes: Counter[tuple[str, int]]) -> None:
    for (name, rank), by in changes.items():
        if not by:
            continue
        where = (queue_count.c.tenant == tenant, queue_count.c.list == name, queue_count.c.rank == rank)
        moved = tx.execute(queue_count.update().where(*where).values(contacts=queue_count.c.contacts + by))
        if moved.rowcount == 0:
            tx.execute(queue_count.insert().values(tenant=tenant, list=name, rank=rank, contacts=by))


def counts(tx: Tx, tenant: str) -> dict[tuple[str, int], int]:
    """Return how many contacts stand in each list with each rank; none are left out where there are any."""
    columns = (queue_count.c.list, queue_count.c.rank, queue_count.c.contacts)
    found = tx.execute(sa.select(*columns).where(queue_count.c.tenant == tenant, queue_count.c.contacts > 0))
    return {(str(row[0]), int(row[1])): int(row[2]) for row in found}


def page(tx: Tx, tenant: str, wanted: Wanted, after: Place | None, limit: int) -> list[Place]:
    """Return the next contacts of a list in their order, after a place; from the first on without one."""
    order = (queue_entry.c.rank, queue_entry.c.opened_at_ms, queue_entry.c.contact)
    found = _found(sa.select(*order), tenant, wanted, tx.dialect.name)
    if after is not None:
        found = found.where(sa.tuple_(*order) > sa.tuple_(*(sa.literal(value) for value in after)))
    return [Place(*row) for row in tx.execute(found.order_by(*order).limit(limit))]


def matches(tx: Tx, tenant: str, wanted: Wanted) -> int:
    """Return how many contacts are asked for, however many pages they fill. Costs as much as there are in the list."""
    return int(tx.execute(_found(sa.select(sa.func.count()), tenant, wanted, tx.dialect.name)).scalar_one())


def _found(asked: sa.Select[Any], tenant: str, wanted: Wanted, dialect: str) -> sa.Select[Any]:
    found = asked.select_from(queue_entry).where(queue_entry.c.tenant == tenant, queue_entry.c.list == wanted.list)
    if wanted.rank is not None:
        found = found.where(queue_entry.c.rank == wanted.rank)
    if not wanted.search:
        return found
    same = sa.and_(contact.c.tenant == queue_entry.c.tenant, contact.c.id == queue_entry.c.contact)
    return found.join(contact, same).where(names_contact(tenant, wanted.search, dialect))


def names_contact(tenant: str, text: str, dialect: str) -> sa.ColumnElement[bool]:
    """Whether a text is part of what the queue shows of a contact: its agent's name or id, masked number or line."""
    named = sa.or_(_folded(account.c.name, text), _folded(account.c.id, text))
    people = sa.select(account.c.id).where(account.c.tenant == tenant, named)
    texts = (contact.c.agent, contact.c.number_masked, contact.c.line)
    return sa.or_(contact.c.agent.in_(people), *(_holds(column, text, dialect) for column in texts))


def _folded(column: sa.Column[str], text: str) -> sa.ColumnElement[bool]:
    """Whether a text stands in a column of a small table, in whatever case."""
    return sa.or_(column.contains(text, autoescape=True), sa.func.lower(column).contains(text.lower(), autoescape=True))


def _holds(column: sa.Column[str], text: str, dialect: str) -> sa.ColumnElement[bool]:
    """Whether a text stands in a column of a large table, in whatever case as far as the database's own LIKE knows it.

    It is asked of each contact of a list; a function of ours would cost seconds.
    """
    if dialect == "sqlite":  # its LIKE folds ASCII by itself
        return column.contains(text, autoescape=True)
    return column.icontains(text, autoescape=True)
