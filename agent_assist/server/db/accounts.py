"""Statements on people and their sessions."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import sqlalchemy as sa

from agent_assist.server.db.access_schema import disabled_account
from agent_assist.server.db.database import Tx
from agent_assist.server.db.rows import Rows
from agent_assist.server.db.schema import account, session


class AccountRow(NamedTuple):
    """A person. The hash stays out of the repr by being asked for apart."""

    id: str
    name: str
    role: str


class SessionRow(NamedTuple):
    """A session that was found by its token's hash."""

    token_hash: str
    account: str
    device: str
    expires_at_ms: int


_PEOPLE, _SESSIONS = Rows(account, AccountRow), Rows(session, SessionRow)


def find(tx: Tx, tenant: str, account_id: str) -> AccountRow | None:
    """Return a person by account id, exactly as written; None where there is none."""
    return _PEOPLE.one(tx, _PEOPLE.of(tenant, account.c.id == account_id))


def password_hash(tx: Tx, tenant: str, account_id: str, *, lock: bool = False) -> str | None:
    """Return the hash of a person's password; None when there is no such person or no password.

    `lock` keeps others from changing the person until this transaction ends.
    """
    found = sa.select(account.c.password_hash).where(account.c.tenant == tenant, account.c.id == account_id)
    return tx.execute(found.with_for_update() if lock else found).scalar_one_or_none()


def names(tx: Tx, tenant: str, ids: set[str]) -> dict[str, str]:
    """Return the names of people by account id; an id that is not known is left out."""
    if not ids:
        return {}
    rows = tx.execute(sa.select(account.c.id, account.c.name).where(account.c.tenant == tenant, account.c.id.in_(ids)))
    return {str(row.id): str(row.name) for row in rows}


def add(tx: Tx, tenant: str, person: AccountRow, hashed: str | None, now_ms: int) -> None:
    """Insert a person who is not known yet; `hashed` is an Argon2id hash, or None for one who cannot sign in."""
    values = _PEOPLE.values(person) | {"password_hash": hashed, "created_at_ms": now_ms}
    tx.execute(account.insert().values(tenant=tenant, **values))


def set_password(tx: Tx, tenant: str, account_id: str, hashed: str) -> None:
    """Replace the Argon2id hash of a person's password."""
    tx.execute(
        account.update().where(account.c.tenant == tenant, account.c.id == account_id).values(password_hash=hashed)
    )


def add_session(tx: Tx, tenant: str, row: SessionRow, now_ms: int) -> None:
    """Insert a session and drop those that are over."""
    tx.execute(session.delete().where(session.c.tenant == tenant, session.c.expires_at_ms <= now_ms))
    _SESSIONS.add(tx, tenant, row)


def set_role(tx: Tx, tenant: str, account_id: str, role: str) -> None:
    """Give a person another role."""
    tx.execute(account.update().where(account.c.tenant == tenant, account.c.id == account_id).values(role=role))


def working(tx: Tx, tenant: str, ids: set[str], role: str) -> set[str]:
    """Return those of these people who have this role and may sign in."""
    if not ids:
        return set()
    off = sa.select(disabled_account.c.account).where(disabled_account.c.tenant == tenant)
    where = (account.c.tenant == tenant, account.c.id.in_(ids), account.c.role == role, account.c.id.not_in(off))
    return set(tx.execute(sa.select(account.c.id).where(*where)).scalars())


def disable(tx: Tx, tenant: str, account_id: str, now_ms: int) -> None:
    """Note since when a person may not sign in, once. The person is locked against a sign-in under way."""
    password_hash(tx, tenant, account_id, lock=True)
    if not is_disabled(tx, tenant, account_id):
        tx.execute(disabled_account.insert().values(tenant=tenant, account=account_id, at_ms=now_ms))


def enable(tx: Tx, tenant: str, account_id: str) -> None:
    """Forget that a person may not sign in."""
    tx.execute(disabled_account.delete().where(*_disabled(tenant, account_id)))


def is_disabled(tx: Tx, tenant: str, account_id: str) -> bool:
    """Tell whether a person may not sign in."""
    return tx.execute(sa.select(disabled_account.c.at_ms).where(*_disabled(tenant, account_id))).first() is not None


def _disabled(tenant: str, account_id: str) -> tuple[sa.ColumnElement[bool], ...]:
    return disabled_account.c.tenant == tenant, disabled_account.c.account == account_id


def every(tx: Tx, tenant: str, now_ms: int) -> list[tuple[AccountRow, bool, int]]:
    """Return all people by id: who, whether they are disabled, and how many sessions are open."""
    people = _PEOPLE.all(tx, _PEOPLE.of(tenant))
    off = set(tx.execute(sa.select(disabled_account.c.account).where(disabled_account.c.tenant == tenant)).scalars())
    living = sa.select(session.c.account).where(session.c.tenant == tenant, session.c.expires_at_ms > now_ms)
    sessions = Counter(tx.execute(living).scalars())
    return [(person, person.id in off, sessions[person.id]) for person in sorted(people)]


def end_sessions(tx: Tx, tenant: str, account_id: str) -> int:
    """End all sessions of a person; returns how many there were."""
    done = tx.execute(session.delete().where(session.c.tenant == tenant, session.c.account == account_id))
    return int(done.rowcount)


def end_all_sessions(tx: Tx, tenant: str) -> None:
    """End the session of everybody."""
    tx.execute(session.delete().where(session.c.tenant == tenant))


def find_session(tx: Tx, tenant: str, token_hash: str) -> SessionRow | None:
    """Return a session by the hash of its token."""
    return _SESSIONS.one(tx, _SESSIONS.of(tenant, session.c.token_hash == token_hash))
