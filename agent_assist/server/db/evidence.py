"""Statements on events, forks, seals and subject keys. Rows go in; none is changed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import groupby

import sqlalchemy as sa

from agent_assist.domain import base64_text
from agent_assist.evidence.envelope import GENESIS
from agent_assist.evidence.seal import Seal
from agent_assist.server.db.rows import Rows
from agent_assist.server.db.schema import device, event, forked_event, head, seal, subject_key
from agent_assist.server.db.transaction import Tx


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event in its place, with its exact bytes."""

    id: str
    device: str
    seq: int
    pos: int
    kind: str
    contact: str
    actor: str
    at_ms: int
    received_at_ms: int
    code: str
    digest: str
    data: bytes


@dataclass(frozen=True, slots=True)
class ForkRow:
    """An event of a second history, with its exact bytes."""

    device: str
    seq: int
    digest: str
    received_at_ms: int
    data: bytes


_AT_ONCE = 500
"""Events of a contact that are read at once: with the longest of them 32 MB."""
_EVENTS, _FORKS, _SEALS = Rows(event, EventRow), Rows(forked_event, ForkRow), Rows(seal, Seal)


def hold(tx: Tx, tenant: str) -> None:
    """Take the lock of the head row, which every transaction that changes shared rows takes before all others.

    One order for all: the sender's device (a batch, a revocation), then this, then anything. Two transactions that took
    any two locks in different orders would wait for each other; and what is read behind it, nobody changes meanwhile.
    """
    tx.execute(sa.select(head.c.pos).where(head.c.tenant == tenant).with_for_update())


def take(tx: Tx, tenant: str, count: int) -> int:
    """Reserve `count` positions under the lock of the head row (see `hold`); returns the first.

    The lock lasts to the end of the transaction, so positions become visible in their order and a reader that
    remembers the last one it saw misses none.
    """
    end = tx.execute(
        head.update().where(head.c.tenant == tenant).values(pos=head.c.pos + count).returning(head.c.pos)
    ).scalar_one()
    return int(end) - count + 1


def head_pos(tx: Tx, tenant: str) -> int:
    """Return the newest position that was given out; 0 before the first."""
    return int(tx.execute(sa.select(head.c.pos).where(head.c.tenant == tenant)).scalar_one())


def digests(tx: Tx, tenant: str, device: str, first: int, last: int) -> dict[int, str]:
    """Return the digests of a device's stored events from seq `first` to `last`."""
    rows = tx.execute(
        sa.select(event.c.seq, event.c.digest).where(
            event.c.tenant == tenant, event.c.device == device, event.c.seq.between(first, last)
        )
    )
    return {int(row.seq): str(row.digest) for row in rows}


def known_ids(tx: Tx, tenant: str, ids: Collection[str]) -> set[str]:
    """Return which of the ids belong to events that are here, from whichever device, refused ones too."""
    return set(tx.execute(sa.select(event.c.id).where(event.c.tenant == tenant, event.c.id.in_(ids))).scalars())


def knows(tx: Tx, tenant: str, contact: str) -> bool:
    """Tell whether anything is known of a contact, refused events included."""
    found = sa.select(event.c.id).where(event.c.tenant == tenant, event.c.contact == contact).limit(1)
    return tx.execute(found).one_or_none() is not None


def codes(tx: Tx, tenant: str, ids: Collection[str]) -> dict[str, str]:
    """Return the code of each stored event by id."""
    rows = tx.execute(sa.select(event.c.id, event.c.code).where(event.c.tenant == tenant, event.c.id.in_(ids)))
    return {str(row.id): str(row.code) for row in rows}


def add(tx: Tx, tenant: str, rows: Sequence[EventRow]) -> None:
    """Insert events at positions that `take` reserved in this transaction; none of them is ever changed."""
    _EVENTS.add(tx, tenant, *rows)


def add_server(tx: Tx, tenant: str, device_id: str, public_key: str, now_ms: int) -> None:
    """Make the server a device of its own log; it has no token, for no text has this hash."""
    values = {"agent": "", "name": "server", "watermark": 0, "chain": GENESIS, "enrolled_at_ms": now_ms}
    tx.execute(
        device.insert().values(
            tenant=tenant, id=device_id, public_key=public_key, token_hash=f"none.{device_id}", **values
        )
    )


def add_fork(tx: Tx, tenant: str, row: ForkRow) -> None:
    """Keep an event of a second history, once."""
    known = tx.execute(
        sa.select(forked_event.c.seq).where(
            forked_event.c.tenant == tenant,
            forked_event.c.device == row.device,
            forked_event.c.digest == row.digest,
        )
    ).one_or_none()
    if known is None:
        _FORKS.add(tx, tenant, row)


def add_seal(tx: Tx, tenant: str, row: Seal) -> None:
    """Keep the signature over a device's event; the database refuses a second one for the same place."""
    _SEALS.add(tx, tenant, row)


def add_keys(tx: Tx, tenant: str, device: str, keys: Sequence[tuple[str, str]], now_ms: int) -> None:
    """Keep subject keys that are not known yet; one that exists, or was erased, stays as it is."""
    wanted = dict(keys)
    if not wanted:
        return
    known = set(
        tx.execute(
            sa.select(subject_key.c.kid).where(subject_key.c.tenant == tenant, subject_key.c.kid.in_(wanted))
        ).scalars()
    )
    rows = [
        {"tenant": tenant, "kid": kid, "key": key, "device": device, "received_at_ms": now_ms}
        for kid, key in wanted.items()
        if kid not in known
    ]
    if rows:
        tx.execute(subject_key.insert(), rows)


def keys(tx: Tx, tenant: str, kids: Collection[str]) -> list[tuple[str, str]]:
    """Return those subject keys that still exist."""
    rows = tx.execute(
        sa.select(subject_key.c.kid, subject_key.c.key)
        .where(subject_key.c.tenant == tenant, subject_key.c.kid.in_(kids), subject_key.c.key.is_not(None))
        .order_by(subject_key.c.kid)
    )
    return [(str(row.kid), str(row.key)) for row in rows]


def key_states(tx: Tx, tenant: str, kids: Collection[str]) -> dict[str, str | None]:
    """Return subject keys by id: None for one that was erased; one that never came is left out."""
    if not kids:
        return {}
    found = sa.select(subject_key.c.kid, subject_key.c.key)
    rows = tx.execute(found.where(subject_key.c.tenant == tenant, subject_key.c.kid.in_(kids)))
    return {str(row.kid): None if row.key is None else str(row.key) for row in rows}


def key_bytes(text: str) -> bytes:
    """Return the bytes of a key as the table holds it."""
    return base64_text.decode(text)


def of_contact(tx: Tx, tenant: str, contact: str, code: str, limit: int, after: int = 0) -> list[tuple[int, bytes]]:
    """Return position and bytes of a contact's events with this code, in order, from behind a position on."""
    rows = tx.execute(
        sa.select(event.c.pos, event.c.data)
        .where(event.c.tenant == tenant, event.c.contact == contact, event.c.code == code, event.c.pos > after)
        .order_by(event.c.pos)
        .limit(limit)
    )
    return [(int(row.pos), bytes(row.data)) for row in rows]


def all_of_contact(tx: Tx, tenant: str, contact: str, code: str, after: int = 0) -> Iterator[tuple[int, bytes]]:
    """Yield position and bytes of all of a contact's events with this code, in order, however many there are."""
    while rows := of_contact(tx, tenant, contact, code, _AT_ONCE, after):
        yield from rows
        after = rows[-1][0]


def of_contacts(
    tx: Tx, tenant: str, contacts: Collection[str], code: str, kinds: Collection[str] = ()
) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Yield contacts, each with the bytes of its events with this code in order; one without any is left out.

    What is yielded of a contact must be read before the next one is asked for. With `kinds`, only events of these.
    """
    found = sa.select(event.c.contact, event.c.data).where(
        event.c.tenant == tenant, event.c.contact.in_(contacts), event.c.code == code
    )
    if kinds:
        found = found.where(event.c.kind.in_(kinds))
    rows = tx.execute(found.order_by(event.c.contact, event.c.pos).execution_options(yield_per=_AT_ONCE))
    for contact, group in groupby(rows, key=lambda row: str(row.contact)):
        yield contact, (bytes(row.data) for row in group)


def ids_of_kind(tx: Tx, tenant: str, contact: str, kind: str) -> list[str]:
    """Return the ids of a contact's events of one kind, refused ones too."""
    where = (event.c.tenant == tenant, event.c.contact == contact, event.c.kind == kind)
    return list(tx.execute(sa.select(event.c.id).where(*where)).scalars())


def opening(tx: Tx, tenant: str, event_id: str) -> EventRow | None:
    """Return one event by id, with empty bytes; None where there is none. For who opened a contact, and when."""
    columns = [event.c[one.name] for one in fields(EventRow) if one.name != "data"]
    found = tx.execute(sa.select(*columns).where(event.c.tenant == tenant, event.c.id == event_id))
    row = found.mappings().one_or_none()
    return EventRow(**row, data=b"") if row else None


def data(tx: Tx, tenant: str, event_id: str) -> bytes:
    """Return the bytes of an event that exists."""
    found = sa.select(event.c.data).where(event.c.tenant == tenant, event.c.id == event_id)
    return bytes(tx.execute(found).scalar_one())


def has_opened(tx: Tx, tenant: str, contact: str, actor: str, code: str) -> bool:
    """Tell whether this person ever opened this contact for review."""
    found = tx.execute(
        sa.select(event.c.id)
        .where(
            event.c.tenant == tenant,
            event.c.contact == contact,
            event.c.kind == "review_opened",
            event.c.actor == actor,
            event.c.code == code,
        )
        .limit(1)
    ).one_or_none()
    return found is not None
