"""Statements on contacts and their flags."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from msgspec import structs

from agent_assist.protocol.messages import FlagRow
from agent_assist.server.db.rows import Rows
from agent_assist.server.db.schema import contact, flag
from agent_assist.server.db.transaction import Tx


@dataclass(frozen=True, slots=True)
class ContactRow:
    """What the queue shows of a contact, as its stored events left it; times in milliseconds since 1970 UTC."""

    id: str
    agent: str
    opened_at_ms: int
    ended_at_ms: int | None = None
    talk_ms: int | None = None
    number_masked: str = ""
    line: str = ""


Flags = Mapping[tuple[str, str], FlagRow]
"""Flags by contact and flag. In the database `decided_by` is an account's id, on the wire it is a name."""
_CONTACTS = Rows(contact, ContactRow)
_FLAG = tuple(flag.c[name] for name in FlagRow.__struct_fields__)


def contacts(tx: Tx, tenant: str, ids: Collection[str]) -> dict[str, ContactRow]:
    """Return contacts by id; an id that is not known is left out."""
    if not ids:
        return {}
    return {row.id: row for row in _CONTACTS.all(tx, _CONTACTS.of(tenant, contact.c.id.in_(ids)))}


def save_contacts(tx: Tx, tenant: str, rows: Collection[ContactRow], known: Collection[str]) -> None:
    """Insert contacts, or update those whose id is known."""
    _CONTACTS.add(tx, tenant, *(row for row in rows if row.id not in known))
    for row in rows:
        if row.id in known:
            where = (contact.c.tenant == tenant, contact.c.id == row.id)
            tx.execute(contact.update().where(*where).values(**_CONTACTS.values(row)))


def forget(tx: Tx, tenant: str, contact_: str) -> None:
    """Leave nothing of a person in a contact's row and in what was said about its flags."""
    where = (contact.c.tenant == tenant, contact.c.id == contact_)
    tx.execute(contact.update().where(*where).values(number_masked="", line=""))
    tx.execute(flag.update().where(flag.c.tenant == tenant, flag.c.contact == contact_).values(comment=""))


def flags(tx: Tx, tenant: str, contacts_: Collection[str]) -> Flags:
    """Return the flags of contacts; one without flags is left out."""
    if not contacts_:
        return {}
    rows = tx.execute(sa.select(flag.c.contact, *_FLAG).where(flag.c.tenant == tenant, flag.c.contact.in_(contacts_)))
    return {(row["contact"], row["flag"]): _flag(row) for row in rows.mappings()}


def _flag(row: sa.RowMapping) -> FlagRow:
    return FlagRow(**{name: row[name] for name in FlagRow.__struct_fields__})


def remove_flag(tx: Tx, tenant: str, of: str, name: str) -> None:
    """Remove a contact's flag; the queue must be refreshed after it."""
    tx.execute(flag.delete().where(flag.c.tenant == tenant, flag.c.contact == of, flag.c.flag == name))


def save_flags(tx: Tx, tenant: str, rows: Flags, known: Collection[tuple[str, str]]) -> None:
    """Insert flags, or update those whose contact and flag are known."""
    fresh = [
        {"tenant": tenant, "contact": of} | structs.asdict(row)
        for (of, name), row in rows.items()
        if (of, name) not in known
    ]
    if fresh:
        tx.execute(flag.insert(), fresh)
    for (of, name), row in rows.items():
        if (of, name) in known:
            where = (flag.c.tenant == tenant, flag.c.contact == of, flag.c.flag == name)
            tx.execute(flag.update().where(*where).values(**structs.asdict(row)))
