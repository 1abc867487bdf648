"""Numbered steps from an empty database to the present schema, and the refusal of a newer one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sqlalchemy as sa

from agent_assist.domain.errors import StoreTooNew
from agent_assist.domain.facts import FactKind
from agent_assist.domain.facts import read as read_fact
from agent_assist.domain.facts.review import RightsRequested
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.evidence.merkle import Range, leaf_hash
from agent_assist.protocol.messages import EventCode
from agent_assist.server.db import (
    access_schema,
    answer_schema,
    calibration_schema,
    evidence,
    figure_schema,
    figures,
    forgetting,
    keeping_schema,
    keeping_state,
    log_schema,
    queue,
    queue_schema,
    receipt_schema,
    request_schema,
    requests,
    sampling_schema,
    schema,
    second_schema,
    sharing_schema,
    time_schema,
    voucher_schema,
)

_EVIDENCE = ("event", "forked_event", "seal")
_LOG = ("log_leaf", "log_node", "log_restart")
_AT_ONCE = 500
"""Contacts that a step reads and writes at once."""
STORED_LEVELS = 8
"""Of the tree of the log every eighth level is stored: a proof reads at most 255 hashes of each (ADR 8)."""
_BOUNDS = {"lock_timeout": 0, "statement_timeout": 0, "idle_in_transaction_session_timeout": 60_000}
"""Milliseconds, 0 for none: a step over millions of rows takes its time, and a server that starts beside it waits."""
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
        for bound, ms in _BOUNDS.items():
            tx.exec_driver_sql(f"SET LOCAL {bound} = {ms}")
        tx.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    version = read_version(tx)
    if version > len(_STEPS):
        raise StoreTooNew(
            f"The database has schema {version}; this program knows {len(_STEPS)}.", "Start the newer program."
        )
    for number, step in enumerate(_STEPS[version:], version):
        step(tx)
        if number == 0:
            tx.execute(schema.schema_version.insert().values(version=len(_STEPS)))
            tx.execute(schema.tenant.insert().values(id=tenant, name="house", created_at_ms=now_ms))
            tx.execute(schema.head.insert().values(tenant=tenant, pos=0))
    if 0 < version < len(_STEPS):
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


def _log(tx: sa.Connection) -> None:
    """Begin a log for each house, with the events that it has already, in the order of their positions."""
    log_schema.metadata.create_all(tx, checkfirst=False)
    for statement in _triggers(tx.dialect.name, _LOG):
        tx.execute(sa.text(statement))
    event, leaf = schema.event, log_schema.log_leaf
    for tenant in tx.execute(sa.select(schema.tenant.c.id)).scalars().all():
        tree = Range()
        found = sa.select(event.c.id, event.c.data).where(event.c.tenant == tenant).order_by(event.c.pos)
        for rows in tx.execute(found.execution_options(yield_per=1000)).partitions():
            leaves = []
            for row in rows:
                (_, own), *above = tree.append(leaf_hash(bytes(row.data)))
                leaves.append({"tenant": tenant, "idx": tree.size - 1, "event": row.id, "hash": own})
                nodes = [
                    {"tenant": tenant, "level": level, "place": place, "hash": hashed}
                    for (level, place), hashed in above
                    if level % STORED_LEVELS == 0
                ]
                if nodes:
                    tx.execute(log_schema.log_node.insert(), nodes)
            tx.execute(leaf.insert(), leaves)
        hashes = b"".join(tree.hashes or []).hex()
        tx.execute(log_schema.log_head.insert().values(tenant=tenant, epoch=1, size=tree.size, hashes=hashes))


def _receipts(tx: sa.Connection) -> None:
    receipt_schema.metadata.create_all(tx, checkfirst=False)


def _queue(tx: sa.Connection) -> None:
    """Make the review queue from the contacts and flags that are here."""
    queue_schema.metadata.create_all(tx, checkfirst=False)
    flag = schema.flag
    for tenant in tx.execute(sa.select(schema.tenant.c.id)).scalars().all():
        last = ""
        while True:
            found = sa.select(flag.c.contact).where(flag.c.tenant == tenant, flag.c.contact > last).distinct()
            contacts = tx.execute(found.order_by(flag.c.contact).limit(_AT_ONCE)).scalars().all()
            if not contacts:
                break
            queue.refresh(tx, tenant, contacts)
            last = contacts[-1]


def _access(tx: sa.Connection) -> None:
    access_schema.metadata.create_all(tx, checkfirst=False)


def _pull(tx: sa.Connection) -> None:
    """Find an agent's rows without reading those of all others."""
    tx.execute(sa.text("CREATE INDEX server_row_agent ON server_row (tenant, agent, pos)"))


def _times(tx: sa.Connection) -> None:
    """Events of before have no time that the log vouches for, and get none."""
    time_schema.metadata.create_all(tx, checkfirst=False)
    for statement in _triggers(tx.dialect.name, ("reception",)):
        tx.execute(sa.text(statement))


def _vouchers(tx: sa.Connection) -> None:
    voucher_schema.metadata.create_all(tx, checkfirst=False)
    for statement in _triggers(tx.dialect.name, ("log_voucher",)):
        tx.execute(sa.text(statement))


def _forgotten(tx: sa.Connection) -> None:
    """Take out of the rows beside the ledger what earlier versions left of people who were erased (ADR 32)."""
    for tenant in tx.execute(sa.select(schema.tenant.c.id)).scalars().all():
        evidence.hold(tx, tenant)
        forgetting.forget_again(tx, tenant)


def _keeping(tx: sa.Connection) -> None:
    """Begin with no hold, and with nothing worked out: the first question does that."""
    keeping_schema.metadata.create_all(tx, checkfirst=False)
    for tenant in tx.execute(sa.select(schema.tenant.c.id)).scalars().all():
        keeping_state.begin(tx, tenant)


def _requests(tx: sa.Connection) -> None:
    """Make the rows of the requests that were made so far; the first list asks for their days."""
    request_schema.metadata.create_all(tx, checkfirst=False)
    event = schema.event
    found = sa.select(event.c.tenant, event.c.data).where(event.c.kind == FactKind.RIGHTS_REQUESTED.value)
    stored = found.where(event.c.code == EventCode.STORED.value).order_by(event.c.pos)
    for rows in tx.execute(stored.execution_options(yield_per=_AT_ONCE)).partitions():
        for tenant in {row.tenant for row in rows}:
            asked = [fact_of(read(bytes(row.data)), {}) for row in rows if row.tenant == tenant]
            bodies = [(one, read_fact(one)) for one in asked]
            fresh = [requests.unlisted(one, body.right) for one, body in bodies if isinstance(body, RightsRequested)]
            requests.save(tx, tenant, fresh)


def _sharing(tx: sa.Connection) -> None:
    """Begin with nobody in a team and nothing assigned."""
    sharing_schema.metadata.create_all(tx, checkfirst=False)
    for index in sharing_schema.INDEXES:
        tx.execute(sa.text(index))


def _figures(tx: sa.Connection) -> None:
    """Make the marks of the charts from the events that are here."""
    figure_schema.metadata.create_all(tx, checkfirst=False)
    for index in figure_schema.INDEXES:
        tx.execute(sa.text(index))
    for tenant in tx.execute(sa.select(schema.tenant.c.id)).scalars().all():
        for facts in figures.stored(tx, tenant):
            figures.take_in(tx, tenant, facts)


def _answers(tx: sa.Connection) -> None:
    """Begin with no answer: there was no such fact before."""
    answer_schema.metadata.create_all(tx, checkfirst=False)


def _sampling(tx: sa.Connection) -> None:
    """Begin with no draw: no day of before has a commitment."""
    sampling_schema.metadata.create_all(tx, checkfirst=False)


def _seconds(tx: sa.Connection) -> None:
    """Begin with none. To whom decisions of before were sent nobody noted, so none of them can be asked about."""
    second_schema.metadata.create_all(tx, checkfirst=False)


def _calibration(tx: sa.Connection) -> None:
    """Begin with no round."""
    calibration_schema.metadata.create_all(tx, checkfirst=False)


def _guards(dialect: str) -> list[str]:
    """Triggers that refuse to change or delete evidence, whoever asks, and what they need."""
    refuse = (
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'evidence is insert-only'; END $$"
    )
    return [*([] if dialect == "sqlite" else [refuse]), *_triggers(dialect, _EVIDENCE)]


def _triggers(dialect: str, tables: Sequence[str]) -> list[str]:
    if dialect == "sqlite":
        return [
            f"CREATE TRIGGER {table}_keeps_{verb.lower()} BEFORE {verb} ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'evidence is insert-only'); END"
            for table in tables
            for verb in ("UPDATE", "DELETE")
        ]
    return [
        f"CREATE TRIGGER {table}_keeps BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        for table in tables
    ]


_STEPS: tuple[Callable[[sa.Connection], None], ...] = (
    _first,
    _log,
    _receipts,
    _queue,
    _access,
    _pull,
    _times,
    _vouchers,
    _forgotten,
    _keeping,
    _requests,
    _sharing,
    _figures,
    _answers,
    _sampling,
    _seconds,
    _calibration,
)
VERSION = len(_STEPS)
"""The schema version this program writes."""
