"""Statements on how supervisors share the queue: teams, who works on a contact, who looks at it."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

import sqlalchemy as sa

from agent_assist.server.db.access_schema import disabled_account
from agent_assist.server.db.rows import Rows
from agent_assist.server.db.schema import account
from agent_assist.server.db.sharing_schema import account_team, assignment, presence
from agent_assist.server.db.transaction import Tx


class HolderRow(NamedTuple):
    """Who works on a contact: who gave it to them and when (milliseconds since 1970 UTC), and what was said to them."""

    contact: str
    account: str
    assigned_by: str
    since_ms: int
    note: str = ""


_HOLDERS = Rows(assignment, HolderRow)


class PersonRow(NamedTuple):
    """An account with its team, empty outside of one."""

    id: str
    name: str
    role: str
    team: str
    disabled: bool


def people(tx: Tx, tenant: str) -> list[PersonRow]:
    """Return everybody, by name."""
    team = sa.and_(account_team.c.tenant == account.c.tenant, account_team.c.account == account.c.id)
    off = sa.and_(disabled_account.c.tenant == account.c.tenant, disabled_account.c.account == account.c.id)
    columns = (account.c.id, account.c.name, account.c.role, account_team.c.team, disabled_account.c.at_ms)
    found = sa.select(*columns).select_from(account).outerjoin(account_team, team).outerjoin(disabled_account, off)
    rows = tx.execute(found.where(account.c.tenant == tenant).order_by(account.c.name, account.c.id))
    return [PersonRow(row[0], row[1], row[2], row[3] or "", row[4] is not None) for row in rows]


def set_team(tx: Tx, tenant: str, person: str, team: str) -> None:
    """Put a person into a team, in place of a former one; an empty name takes them out."""
    tx.execute(account_team.delete().where(account_team.c.tenant == tenant, account_team.c.account == person))
    if team:
        tx.execute(account_team.insert().values(tenant=tenant, account=person, team=team))


def holders(tx: Tx, tenant: str, contacts: Collection[str]) -> dict[str, HolderRow]:
    """Return who works on contacts, by contact; one that nobody works on is left out."""
    if not contacts:
        return {}
    return {row.contact: row for row in _HOLDERS.all(tx, _HOLDERS.of(tenant, assignment.c.contact.in_(contacts)))}


def assign(tx: Tx, tenant: str, row: HolderRow) -> None:
    """Note who works on a contact from now on; nobody where the account is empty. Behind `evidence.hold`."""
    tx.execute(assignment.delete().where(assignment.c.tenant == tenant, assignment.c.contact == row.contact))
    if row.account:
        _HOLDERS.add(tx, tenant, row)


def forget(tx: Tx, tenant: str, contact: str) -> None:
    """Leave nothing of a person in what was said when a contact was handed over."""
    where = (assignment.c.tenant == tenant, assignment.c.contact == contact)
    tx.execute(assignment.update().where(*where).values(note=""))


def look(tx: Tx, tenant: str, person: str, contact: str, now_ms: int) -> None:
    """Note that somebody looks at a contact, and no longer at another."""
    said = {"t": tenant, "a": person, "c": contact, "now": now_ms}
    statement = (
        "INSERT INTO presence (tenant, account, contact, seen_ms) VALUES (:t, :a, :c, :now) "
        "ON CONFLICT (tenant, account) DO UPDATE SET contact = excluded.contact, seen_ms = excluded.seen_ms"
    )
    tx.execute(sa.text(statement), said)


def looking(tx: Tx, tenant: str, contacts: Collection[str], since_ms: int) -> list[tuple[str, str]]:
    """Return contact and account of everybody whose window has said since a moment that it shows one of these."""
    if not contacts:
        return []
    where = (presence.c.tenant == tenant, presence.c.contact.in_(contacts), presence.c.seen_ms > since_ms)
    found = sa.select(presence.c.contact, presence.c.account).where(*where)
    return [(row[0], row[1]) for row in tx.execute(found.order_by(presence.c.contact, presence.c.account))]
