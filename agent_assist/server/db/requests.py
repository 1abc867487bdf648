"""Statements on the lists of requests for rights. The rows are made from facts and change with them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import sqlalchemy as sa

from agent_assist.domain.facts import Fact
from agent_assist.domain.rights import reference
from agent_assist.domain.rights_course import RequestState
from agent_assist.server.db.columns import NO_DAY
from agent_assist.server.db.request_schema import rights_request
from agent_assist.server.db.rows import Rows
from agent_assist.server.db.transaction import Tx


@dataclass(frozen=True, slots=True)
class RequestRow:
    """Where a request stands; see `request_schema`."""

    id: str
    contact: str
    reference: str
    same_as: str
    right: str
    state: str
    owes: int
    act_by: str
    at_ms: int
    pack: str


class Place(NamedTuple):
    """Where a row stands in a list."""

    act_by: str
    id: str


_TABLE = rights_request.c
_WAITING = RequestState.WAITING.value
_REQUESTS = Rows(rights_request, RequestRow)


def unlisted(asked: Fact, right: str, due: str = NO_DAY) -> RequestRow:
    """Return the row of a request of which the fact alone is known; the next list asks the pack in force for its day.

    Args:
        asked: the fact.
        right: what is asked.
        due: by when, as the fact says.
    """
    name, open_ = reference(asked.id), RequestState.OPEN.value
    return RequestRow(asked.id, asked.contact, name, "", right, open_, 1, due, asked.at_ms, pack="")


def save(tx: Tx, tenant: str, rows: Sequence[RequestRow]) -> None:
    """Insert rows, or bring those that are there up to date. Behind `evidence.hold`."""
    if not rows:
        return
    here = sa.select(_TABLE.id).where(_TABLE.tenant == tenant, _TABLE.id.in_([row.id for row in rows]))
    known = set(tx.execute(here).scalars())
    _REQUESTS.add(tx, tenant, *(row for row in rows if row.id not in known))
    for row in rows:
        if row.id in known:
            where = (_TABLE.tenant == tenant, _TABLE.id == row.id)
            tx.execute(rights_request.update().where(*where).values(**_REQUESTS.values(row)))


def remove(tx: Tx, tenant: str, ids: Collection[str]) -> None:
    """Remove the rows of facts that say nothing of a request any more. Behind `evidence.hold`."""
    tx.execute(rights_request.delete().where(_TABLE.tenant == tenant, _TABLE.id.in_(ids)))


def named(tx: Tx, tenant: str, *, event: str = "", reference: str = "") -> list[RequestRow]:
    """Return the rows that an id or a reference names."""
    what = _TABLE.id == event if event else _TABLE.reference == reference
    return _REQUESTS.all(tx, _REQUESTS.of(tenant, what).order_by(_TABLE.id))


def owed(tx: Tx, tenant: str, before: str, after: Place | None, limit: int) -> list[RequestRow]:
    """Return what the organisation owes, the earliest day first, behind a place.

    With `before`, only what must be done before this day.
    """
    order = (_TABLE.act_by, _TABLE.id)
    found = _REQUESTS.of(tenant, _TABLE.owes == 1)
    if before:
        found = found.where(_TABLE.act_by < before)
    if after is not None:
        found = found.where(sa.tuple_(*order) > sa.tuple_(*(sa.literal(value) for value in after)))
    return _REQUESTS.all(tx, found.order_by(*order).limit(limit))


def every(tx: Tx, tenant: str, before: str, limit: int) -> list[RequestRow]:
    """Return all requests, the newest first, from before an id on; empty for the first page. No repeated ones."""
    found = _REQUESTS.of(tenant, _TABLE.same_as == "")
    if before:
        found = found.where(_TABLE.id < before)
    return _REQUESTS.all(tx, found.order_by(_TABLE.id.desc()).limit(limit))


def counted(tx: Tx, tenant: str, before: str) -> tuple[int, int]:
    """Return how many requests the organisation owes, and how many of them had to be handled before a day.

    Those that wait for the person are not among the late: whether their day has passed is asked for each.
    """
    owed_here = (_TABLE.tenant == tenant, _TABLE.owes == 1)
    late = (_TABLE.act_by < before, sa.or_(_TABLE.state < _WAITING, _TABLE.state > _WAITING))
    whole = tx.execute(sa.select(sa.func.count()).select_from(rights_request).where(*owed_here)).scalar_one()
    past = tx.execute(sa.select(sa.func.count()).select_from(rights_request).where(*owed_here, *late)).scalar_one()
    return int(whole), int(past)


def waiting(tx: Tx, tenant: str, before: str, after: str, limit: int) -> list[RequestRow]:
    """Return what waits for the person and stood for a day before this one, in the order of ids, behind an id."""
    where = (_TABLE.owes == 1, _TABLE.act_by < before, _TABLE.state == _WAITING, _TABLE.id > after)
    return _REQUESTS.all(tx, _REQUESTS.of(tenant, *where).order_by(_TABLE.id).limit(limit))


def of_other_packs(tx: Tx, tenant: str, pack: str, limit: int) -> list[RequestRow]:
    """Return what the organisation owes and whose day comes from another pack than this one."""
    other = sa.or_(_TABLE.pack < pack, _TABLE.pack > pack)
    return _REQUESTS.all(tx, _REQUESTS.of(tenant, _TABLE.owes == 1, other).limit(limit))
