"""Statements on people and their sessions."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from agent_assist.server.db.database import Tx
from agent_assist.server.db.schema import account, session


@dataclass(frozen=True, slots=True)
class AccountRow:
    """A person. The hash stays out of the repr by being asked for apart."""

    id: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session that was found by its token's hash."""

    token_hash: str
    account: str
    device: str
    expires_at_ms: int


def find(tx: Tx, tenant: str, account_id: str) -> AccountRow | None:
    """Return a person, or None."""
    row = tx.execute(
        sa.select(account.c.id, account.c.name, account.c.role).where(
            account.c.tenant == tenant, account.c.id == account_id
        )
    ).one_or_none()
    return AccountRow(*row) if row else None


def password_hash(tx: Tx, tenant: str, account_id: str) -> str | None:
    """Return the hash of a person's password; None when there is no such person or no password."""
    return tx.execute(
        sa.select(account.c.password_hash).where(account.c.tenant == tenant, account.c.id == account_id)
    ).scalar_one_or_none()


def names(tx: Tx, tenant: str, ids: set[str]) -> dict[str, str]:
    """Return the names of people by id."""
    if not ids:
        return {}
    rows = tx.execute(sa.select(account.c.id, account.c.name).where(account.c.tenant == tenant, account.c.id.in_(ids)))
    return {str(row.id): str(row.name) for row in rows}


def add(tx: Tx, tenant: str, person: AccountRow, hashed: str | None, now_ms: int) -> None:
    """Insert a person."""
    tx.execute(
        account.insert().values(
            tenant=tenant,
            id=person.id,
            name=person.name,
            role=person.role,
            password_hash=hashed,
            created_at_ms=now_ms,
        )
    )


def set_password(tx: Tx, tenant: str, account_id: str, hashed: str) -> None:
    """Replace the hash of a person's password."""
    tx.execute(
        account.update().where(account.c.tenant == tenant, account.c.id == account_id).values(password_hash=hashed)
    )


def add_session(tx: Tx, tenant: str, row: SessionRow, now_ms: int) -> None:
    """Insert a session and drop those that are over."""
    tx.execute(session.delete().where(session.c.tenant == tenant, session.c.expires_at_ms <= now_ms))
    tx.execute(
        session.insert().values(
            token_hash=row.token_hash,
            tenant=tenant,
            account=row.account,
            device=row.device,
            expires_at_ms=row.expires_at_ms,
        )
    )


def find_session(tx: Tx, tenant: str, token_hash: str) -> SessionRow | None:
    """Return a session by the hash of its token."""
    row = tx.execute(
        sa.select(session.c.token_hash, session.c.account, session.c.device, session.c.expires_at_ms).where(
            session.c.tenant == tenant, session.c.token_hash == token_hash
        )
    ).one_or_none()
    return SessionRow(*row) if row else None
