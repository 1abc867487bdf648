"""Statements on the days of the draw, and on the contacts of a day."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import NamedTuple

import sqlalchemy as sa

from agent_assist.domain.facts import FactKind
from agent_assist.domain.sampling import ids_of
from agent_assist.protocol.messages import EventCode
from agent_assist.server.db.rows import Rows
from agent_assist.server.db.sampling_schema import sampling_day, sampling_state
from agent_assist.server.db.schema import contact, event, subject_key
from agent_assist.server.db.transaction import Tx


class DayRow(NamedTuple):
    """A day whose draw is committed.

    Args:
        day: the UTC day, ISO 8601.
        per_million: calls of a million that are drawn.
        commitment: SHA-256 of the seed, hex.
        pos: where the commitment stands in the log.
        seed: hex; empty before it is revealed.
        tested: whether the contacts of the day were tested as a whole; late ones come one by one.
    """

    day: str
    per_million: int
    commitment: str
    pos: int
    seed: str = ""
    tested: bool = False


_DAYS = Rows(sampling_day, DayRow)
_OF_THE_DRAW = (FactKind.SAMPLING_COMMITTED, FactKind.SAMPLING_REVEALED)


def days(tx: Tx, tenant: str, *, unfinished: bool = False) -> list[DayRow]:
    """Return the days in their order; with `unfinished`, only those that are not tested as a whole."""
    found = _DAYS.of(tenant).order_by(sampling_day.c.day)
    if unfinished:
        found = found.where(sampling_day.c.tested.is_(False))
    return _DAYS.all(tx, found)


def named(tx: Tx, tenant: str, wanted: Collection[str]) -> dict[str, DayRow]:
    """Return days by their name; one without a commitment is left out."""
    return {row.day: row for row in _DAYS.all(tx, _DAYS.of(tenant, sampling_day.c.day.in_(wanted)))}


def add(tx: Tx, tenant: str, row: DayRow) -> None:
    """Keep a commitment; late contacts are looked for from the first one on."""
    _DAYS.add(tx, tenant, row)
    if position(tx, tenant) is None:
        tx.execute(sampling_state.insert().values(tenant=tenant, pos=row.pos))


def reveal(tx: Tx, tenant: str, day: str, seed: str) -> None:
    """Keep the seed of a day that is over."""
    where = (sampling_day.c.tenant == tenant, sampling_day.c.day == day)
    tx.execute(sampling_day.update().where(*where).values(seed=seed))


def finish(tx: Tx, tenant: str, day: str) -> None:
    """Note that the contacts of a day were tested as a whole."""
    where = (sampling_day.c.tenant == tenant, sampling_day.c.day == day)
    tx.execute(sampling_day.update().where(*where).values(tested=True))


def position(tx: Tx, tenant: str) -> int | None:
    """Return up to where late contacts were tested; None before the first commitment."""
    found = tx.execute(sa.select(sampling_state.c.pos).where(sampling_state.c.tenant == tenant)).scalar()
    return None if found is None else int(found)


def move(tx: Tx, tenant: str, before: int, pos: int) -> None:
    """Note up to where late contacts were tested; nothing where another server did so meanwhile."""
    where = (sampling_state.c.tenant == tenant, sampling_state.c.pos == before)
    tx.execute(sampling_state.update().where(*where).values(pos=pos))


def contacts_of(tx: Tx, tenant: str, day: date) -> list[str]:
    """Return the contacts whose ids were made in a day, in their order."""
    first, after = ids_of(day)
    where = (contact.c.tenant == tenant, contact.c.id >= first, contact.c.id < after)
    return list(tx.execute(sa.select(contact.c.id).where(*where).order_by(contact.c.id)).scalars())


def first_positions(tx: Tx, tenant: str, contacts: Collection[str]) -> dict[str, int]:
    """Return where the first stored event of each contact stands in the log."""
    found = sa.select(event.c.contact, sa.func.min(event.c.pos)).where(
        event.c.tenant == tenant, event.c.contact.in_(contacts), event.c.code == EventCode.STORED.value
    )
    return {str(name): int(pos) for name, pos in tx.execute(found.group_by(event.c.contact))}


def told_of(tx: Tx, tenant: str, day: date) -> dict[str, int]:
    """Return every contact of a day that the events know, and where its first stored event stands."""
    first, after = ids_of(day)
    where = (event.c.contact >= first, event.c.contact < after, event.c.code == EventCode.STORED.value)
    found = sa.select(event.c.contact, sa.func.min(event.c.pos)).where(event.c.tenant == tenant, *where)
    return {str(name): int(pos) for name, pos in tx.execute(found.group_by(event.c.contact))}


def facts_of_the_draw(tx: Tx, tenant: str, device: str) -> list[tuple[int, bytes]]:
    """Return position and bytes of the server's commitments and seeds, in order. Reads its whole chain."""
    where = (event.c.tenant == tenant, event.c.device == device, event.c.kind.in_(_OF_THE_DRAW))
    rows = tx.execute(sa.select(event.c.pos, event.c.data).where(*where).order_by(event.c.pos))
    return [(int(row.pos), bytes(row.data)) for row in rows]


def flags_raised(tx: Tx, tenant: str, day: date) -> list[tuple[str, str, bytes]]:
    """Return contact, device and bytes of each stored `flag_raised` about a contact of a day."""
    first, after = ids_of(day)
    where = (
        *(event.c.tenant == tenant, event.c.contact >= first, event.c.contact < after),
        *(event.c.kind == FactKind.FLAG_RAISED.value, event.c.code == EventCode.STORED.value),
    )
    rows = tx.execute(sa.select(event.c.contact, event.c.device, event.c.data).where(*where).order_by(event.c.pos))
    return [(str(row.contact), str(row.device), bytes(row.data)) for row in rows]


def erased_of(tx: Tx, tenant: str, first_kid: str, after_kid: str) -> frozenset[str]:
    """Return the ids of keys in a range that were destroyed."""
    where = (subject_key.c.kid >= first_kid, subject_key.c.kid < after_kid, subject_key.c.key.is_(None))
    found = tx.execute(sa.select(subject_key.c.kid).where(subject_key.c.tenant == tenant, *where))
    return frozenset(map(str, found.scalars()))
