"""Statements on erasures: what was asked for, its keys, and which devices confirmed."""

from __future__ import annotations

import base64
import os
from collections.abc import Collection
from dataclasses import dataclass

import sqlalchemy as sa

from agent_assist.evidence.seal import KEY_BYTES
from agent_assist.server.db.database import Tx
from agent_assist.server.db.log_schema import erasure, erasure_answer, erasure_key
from agent_assist.server.db.rows import Rows
from agent_assist.server.db.schema import event, subject_key


@dataclass(frozen=True, slots=True)
class ErasureRow:
    """An erasure that was asked for; done when `done_at_ms` is set, and `event` is the fact that says so."""

    id: str
    subject: str
    contact: str
    asked_by: str
    asked_at_ms: int
    reason: str
    kept_until_ms: int | None
    basis: str
    done_at_ms: int | None = None
    event: str | None = None


@dataclass(frozen=True, slots=True)
class HolderRow:
    """A device that brought keys of an erasure, with the fact by which it confirmed, if it did."""

    device: str
    event: str | None
    at_ms: int | None


_ERASURES = Rows(erasure, ErasureRow)


def add(tx: Tx, tenant: str, row: ErasureRow, keys: Collection[tuple[str, str]]) -> None:
    """Insert an erasure with its keys: key id, and the device that brought it (empty if none did yet)."""
    _ERASURES.add(tx, tenant, row)
    rows = [{"tenant": tenant, "erasure": row.id, "kid": kid, "device": device} for kid, device in keys]
    tx.execute(erasure_key.insert(), rows)


def find(tx: Tx, tenant: str, erasure_id: str) -> ErasureRow | None:
    """Return an erasure by its id, done or not; None where there is none."""
    return _ERASURES.one(tx, _ERASURES.of(tenant, erasure.c.id == erasure_id))


def every(tx: Tx, tenant: str) -> list[ErasureRow]:
    """Return all erasures, done or not, the oldest first (their ids are UUIDv7)."""
    return _ERASURES.all(tx, _ERASURES.of(tenant).order_by(erasure.c.id))


def due(tx: Tx, tenant: str, now_ms: int) -> list[ErasureRow]:
    """Return erasures that are not done and no longer kept by the law, oldest first."""
    found = _ERASURES.of(tenant, erasure.c.done_at_ms.is_(None), erasure.c.kept_until_ms <= now_ms)
    return _ERASURES.all(tx, found.order_by(erasure.c.id))


def of_keys(tx: Tx, tenant: str, kids: Collection[str]) -> list[ErasureRow]:
    """Return the erasures that any of these keys belongs to, oldest first."""
    joined = erasure.join(
        erasure_key, sa.and_(erasure_key.c.tenant == erasure.c.tenant, erasure_key.c.erasure == erasure.c.id)
    )
    found = _ERASURES.of(tenant, erasure_key.c.kid.in_(kids)).select_from(joined)
    return _ERASURES.all(tx, found.distinct().order_by(erasure.c.id))


def kids(tx: Tx, tenant: str, erasure_id: str) -> list[str]:
    """Return the ids of the keys of an erasure."""
    found = sa.select(erasure_key.c.kid).where(erasure_key.c.tenant == tenant, erasure_key.c.erasure == erasure_id)
    return [str(kid) for kid in tx.execute(found.order_by(erasure_key.c.kid)).scalars()]


def holders(tx: Tx, tenant: str, erasure_id: str) -> list[HolderRow]:
    """Return the devices that hold, or held, a copy of a key."""
    answers = sa.and_(
        erasure_answer.c.tenant == erasure_key.c.tenant,
        erasure_answer.c.erasure == erasure_key.c.erasure,
        erasure_answer.c.device == erasure_key.c.device,
    )
    found = (
        sa.select(erasure_key.c.device, erasure_answer.c.event, erasure_answer.c.at_ms)
        .select_from(erasure_key.outerjoin(erasure_answer, answers))
        .where(erasure_key.c.tenant == tenant, erasure_key.c.erasure == erasure_id, erasure_key.c.device != "")
        .distinct()
        .order_by(erasure_key.c.device)
    )
    return [HolderRow(*row) for row in tx.execute(found)]


def answer(tx: Tx, tenant: str, erasure_id: str, device: str, event_id: str, now_ms: int) -> None:
    """Note that a device confirmed an erasure, once."""
    known = sa.select(erasure_answer.c.event).where(
        erasure_answer.c.tenant == tenant, erasure_answer.c.erasure == erasure_id, erasure_answer.c.device == device
    )
    if tx.execute(known).one_or_none() is None:
        values = {"tenant": tenant, "erasure": erasure_id, "device": device, "event": event_id, "at_ms": now_ms}
        tx.execute(erasure_answer.insert().values(**values))


def done(tx: Tx, tenant: str, erasure_id: str, event_id: str, now_ms: int) -> None:
    """Note that an erasure was carried out, and which fact of the server says so."""
    tx.execute(
        erasure.update()
        .where(erasure.c.tenant == tenant, erasure.c.id == erasure_id)
        .values(done_at_ms=now_ms, event=event_id)
    )


def devices_of(tx: Tx, tenant: str, kids_: Collection[str]) -> dict[str, str]:
    """Return the device that brought each key, for those that are known."""
    found = sa.select(subject_key.c.kid, subject_key.c.device).where(
        subject_key.c.tenant == tenant, subject_key.c.kid.in_(kids_)
    )
    return {str(row.kid): str(row.device) for row in tx.execute(found)}


def destroy(tx: Tx, tenant: str, kids_: Collection[str], now_ms: int) -> None:
    """Destroy keys: overwrite each with random text of its length, then leave nothing. One not known can never come."""
    known = devices_of(tx, tenant, kids_)
    for kid in kids_:
        where = (subject_key.c.tenant == tenant, subject_key.c.kid == kid)
        if kid in known:
            noise = base64.b64encode(os.urandom(KEY_BYTES)).decode()
            tx.execute(subject_key.update().where(*where, subject_key.c.key.is_not(None)).values(key=noise))
            tx.execute(subject_key.update().where(*where).values(key=None))
        else:
            values = {"tenant": tenant, "kid": kid, "key": None, "device": "", "received_at_ms": now_ms}
            tx.execute(subject_key.insert().values(**values))


def bodies_of(tx: Tx, tenant: str, contact: str) -> list[bytes]:
    """Return the bytes of all events of a contact."""
    found = sa.select(event.c.data).where(event.c.tenant == tenant, event.c.contact == contact)
    return [bytes(row) for row in tx.execute(found).scalars()]
