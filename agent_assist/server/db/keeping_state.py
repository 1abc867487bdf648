"""Statements on the records of contacts and their days: keeping them up to date, their pages, their counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import sqlalchemy as sa

from agent_assist.server.db.columns import NO_DAY
from agent_assist.server.db.keeping_schema import hold, keeping, keeping_state
from agent_assist.server.db.rows import Rows
from agent_assist.server.db.schema import event
from agent_assist.server.db.transaction import Tx


@dataclass(frozen=True, slots=True)
class KeepingRow:
    """One record of a contact: its name there, its day as ISO 8601 (NO_DAY for none), why, and the rest as JSON."""

    contact: str
    record: str
    due: str
    why: str
    place_known: bool
    detail: str


class WorkedOut(NamedTuple):
    """By which pack and law the rows were worked out (`basis`), and up to which position of the log."""

    basis: str
    pos: int


class Wanted(NamedTuple):
    """Which records are asked for; each filter narrows.

    Args:
        until: only those with a day, up to this one (ISO 8601) and not on legal hold; empty for all.
        why: only those for one of these reasons; empty for all.
        held: only those on legal hold.
        contact: only those of this contact; empty for all.
    """

    until: str = ""
    why: tuple[str, ...] = ()
    held: bool = False
    contact: str = ""


class Place(NamedTuple):
    """Where a record stands in the order of days."""

    due: str
    contact: str
    record: str


_RECORDS = Rows(keeping, KeepingRow)


def begin(tx: Tx, tenant: str) -> None:
    """Note that nothing is worked out yet."""
    tx.execute(keeping_state.insert().values(tenant=tenant, basis="", pos=0))


def state(tx: Tx, tenant: str, *, lock: bool = False) -> WorkedOut:
    """Return how far the rows are worked out; `lock` keeps others from moving it until this transaction ends."""
    found = sa.select(keeping_state.c.basis, keeping_state.c.pos).where(keeping_state.c.tenant == tenant)
    return WorkedOut(*tx.execute(found.with_for_update() if lock else found).one())


def move(tx: Tx, tenant: str, to: WorkedOut) -> None:
    """Set how far the rows are worked out."""
    tx.execute(keeping_state.update().where(keeping_state.c.tenant == tenant).values(**to._asdict()))


def changed(tx: Tx, tenant: str, after: int, limit: int) -> tuple[list[str], int]:
    """Return the contacts of the next `limit` events behind a position, and the last position looked at."""
    found = sa.select(event.c.pos, event.c.contact).where(event.c.tenant == tenant, event.c.pos > after)
    rows = tx.execute(found.order_by(event.c.pos).limit(limit)).all()
    return list(dict.fromkeys(row.contact for row in rows if row.contact)), int(rows[-1].pos) if rows else after


def put(tx: Tx, tenant: str, contacts: Collection[str], rows: Sequence[KeepingRow]) -> None:
    """Put these rows in the place of all that these contacts had."""
    if contacts:
        tx.execute(keeping.delete().where(keeping.c.tenant == tenant, keeping.c.contact.in_(contacts)))
    _RECORDS.add(tx, tenant, *rows)


def page(tx: Tx, tenant: str, wanted: Wanted, after: Place | None, limit: int) -> list[tuple[KeepingRow, bool]]:
    """Return the next records in the order of their days, those without one last, and whether each is on legal hold."""
    on_hold = _on_hold().label("held")
    order = (keeping.c.due, keeping.c.contact, keeping.c.record)
    found = _RECORDS.of(tenant).add_columns(on_hold)
    if wanted.until:
        found = found.where(keeping.c.due <= wanted.until, keeping.c.due < NO_DAY, ~_on_hold())
    if wanted.why:
        found = found.where(keeping.c.why.in_(wanted.why))
    if wanted.contact:
        found = found.where(keeping.c.contact == wanted.contact)
    if wanted.held:
        found = found.where(_on_hold())
    if after is not None:
        found = found.where(sa.tuple_(*order) > sa.tuple_(*(sa.literal(value) for value in after)))
    return [(KeepingRow(*row[:-1]), bool(row[-1])) for row in tx.execute(found.order_by(*order).limit(limit))]


def counts(tx: Tx, tenant: str, until: str) -> Counter[str]:
    """Return how many records there are for each reason; `due` those with a day up to one, and not on legal hold.

    `held` are records on legal hold, `unknown_place` those of a place that the pack does not know. Costs as much as
    there are records.
    """
    here = keeping.c.tenant == tenant
    total = sa.select(keeping.c.why, sa.func.count()).where(here).group_by(keeping.c.why)
    found = Counter({str(why): int(many) for why, many in tx.execute(total)})
    due = sa.and_(here, keeping.c.due <= until, keeping.c.due < NO_DAY, ~_on_hold())
    for name, where in (
        ("due", due),
        ("held", sa.and_(here, _on_hold())),
        ("unknown_place", sa.and_(here, keeping.c.place_known.is_(False))),
    ):
        found[name] = int(tx.execute(sa.select(sa.func.count()).select_from(keeping).where(where)).scalar_one())
    return found


def _on_hold() -> sa.ColumnElement[bool]:
    return (
        sa.select(hold.c.id)
        .where(hold.c.tenant == keeping.c.tenant, hold.c.contact == keeping.c.contact, hold.c.released_at_ms.is_(None))
        .exists()
    )
