"""Numbered steps from an empty database to the present schema, and the refusal of a newer one."""

from __future__ import annotations

from collections.abc import Callable

import sqlalchemy as sa

from agent_assist.domain.errors import StoreTooNew
from agent_assist.server.db import schema

_EVIDENCE = ("event", "forked_event", "seal")
_LOCK = 0x41_73_73_69_73_74
"""Key of the PostgreSQL advisory lock that keeps two starting servers from migrating at once."""


def migrate(tx: sa.Connection, tenant: str, now_ms: int) -> None:
    """Bring the schema up to date inside an open write transaction.

    Args:
        tx: the transaction.
        tenant: id for the tenant row that is made with a new database.
        now_ms: time of making.

    Raises:
        StoreTooNew: a newer program made this database.
    """
    if tx.dialect.name == "postgresql":
        tx.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    version = read_version(tx)
    if version > len(_STEPS):
        raise StoreTooNew(
            f"The database has schema {version}; this program knows {len(_STEPS)}.", "Start the newer program."
        )
    for step in _STEPS[version:]:
        step(tx)
    if version == 0:
        tx.execute(schema.schema_version.insert().values(version=len(_STEPS)))
        tx.execute(schema.tenant.insert().values(id=tenant, name="house", created_at_ms=now_ms))
        tx.execute(schema.head.insert().values(tenant=tenant, pos=0))
    elif version < len(_STEPS):
        tx.execute(schema.schema_version.update().values(version=len(_STEPS)))


def read_version(tx: sa.Connection) -> int:
    """Return the schema version; 0 for an empty database."""
    if not sa.inspect(tx).has_table("schema_version"):
        return 0
    return int(tx.execute(sa.select(schema.schema_version.c.version)).scalar_one())


def _first(tx: sa.Connection) -> None:
    schema.metadata.create_all(tx, checkfirst=False)
    for statement in _guards(tx.dialect.name):
        tx.execute(sa.text(statement))


def _guards(dialect: str) -> list[str]:
    """Triggers that refuse to change or delete evidence, whoever asks."""
    if dialect == "sqlite":
        return [
            f"CREATE TRIGGER {table}_keeps_{verb.lower()} BEFORE {verb} ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'evidence is insert-only'); END"
            for table in _EVIDENCE
            for verb in ("UPDATE", "DELETE")
        ]
    refuse = (
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'evidence is insert-only'; END $$"
    )
    return [
        refuse,
        *(
            f"CREATE TRIGGER {table}_keeps BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
            for table in _EVIDENCE
        ),
    ]


_STEPS: tuple[Callable[[sa.Connection], None], ...] = (_first,)
VERSION = len(_STEPS)
"""The schema version this program writes."""
