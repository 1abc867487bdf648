"""Tables of schema version 1, the same on SQLite and PostgreSQL.

Times are milliseconds since 1970 UTC. Tokens and codes stand here only as SHA-256. The exact bytes of an event are
kept: they are what was signed. `event`, `forked_event` and `seal` are insert-only by trigger (see migrations).
"""

from __future__ import annotations

import sqlalchemy as sa

metadata = sa.MetaData()

schema_version = sa.Table("schema_version", metadata, sa.Column("version", sa.Integer, nullable=False))

tenant = sa.Table(
    "tenant",
    metadata,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("created_at_ms", sa.BigInteger, nullable=False),
)

head = sa.Table(
    "head",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("pos", sa.BigInteger, nullable=False),
)

account = sa.Table(
    "account",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("role", sa.String, nullable=False),
    sa.Column("password_hash", sa.String),
    sa.Column("created_at_ms", sa.BigInteger, nullable=False),
)

enrol_code = sa.Table(
    "enrol_code",
    metadata,
    sa.Column("code_hash", sa.String, primary_key=True),
    sa.Column("tenant", sa.String, nullable=False),
    sa.Column("agent", sa.String, nullable=False),
    sa.Column("expires_at_ms", sa.BigInteger, nullable=False),
    sa.Column("used_at_ms", sa.BigInteger),
    sa.Column("device", sa.String),
)

device = sa.Table(
    "device",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("agent", sa.String, nullable=False),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("public_key", sa.String, nullable=False),
    sa.Column("token_hash", sa.String, nullable=False, unique=True),
    sa.Column("enrolled_at_ms", sa.BigInteger, nullable=False),
    sa.Column("revoked_at_ms", sa.BigInteger),
    sa.Column("forked_at_ms", sa.BigInteger),
    sa.Column("watermark", sa.BigInteger, nullable=False),
    sa.Column("chain", sa.String, nullable=False),
)

session = sa.Table(
    "session",
    metadata,
    sa.Column("token_hash", sa.String, primary_key=True),
    sa.Column("tenant", sa.String, nullable=False),
    sa.Column("account", sa.String, nullable=False),
    sa.Column("device", sa.String, nullable=False),
    sa.Column("expires_at_ms", sa.BigInteger, nullable=False),
)

event = sa.Table(
    "event",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("device", sa.String, nullable=False),
    sa.Column("seq", sa.BigInteger, nullable=False),
    sa.Column("pos", sa.BigInteger, nullable=False),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("contact", sa.String, nullable=False),
    sa.Column("actor", sa.String, nullable=False),
    sa.Column("at_ms", sa.BigInteger, nullable=False),
    sa.Column("received_at_ms", sa.BigInteger, nullable=False),
    sa.Column("code", sa.String, nullable=False),
    sa.Column("digest", sa.String, nullable=False),
    sa.Column("data", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("tenant", "device", "seq", name="event_place"),
    sa.UniqueConstraint("tenant", "pos", name="event_pos"),
    sa.Index("event_contact", "tenant", "contact", "pos"),
)

forked_event = sa.Table(
    "forked_event",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("device", sa.String, primary_key=True),
    sa.Column("digest", sa.String, primary_key=True),
    sa.Column("seq", sa.BigInteger, nullable=False),
    sa.Column("received_at_ms", sa.BigInteger, nullable=False),
    sa.Column("data", sa.LargeBinary, nullable=False),
)

seal = sa.Table(
    "seal",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("device", sa.String, primary_key=True),
    sa.Column("seq", sa.BigInteger, primary_key=True),
    sa.Column("digest", sa.String, nullable=False),
    sa.Column("signature", sa.String, nullable=False),
)

subject_key = sa.Table(
    "subject_key",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("kid", sa.String, primary_key=True),
    sa.Column("key", sa.String),
    sa.Column("device", sa.String, nullable=False),
    sa.Column("received_at_ms", sa.BigInteger, nullable=False),
)

contact = sa.Table(
    "contact",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("agent", sa.String, nullable=False),
    sa.Column("opened_at_ms", sa.BigInteger, nullable=False),
    sa.Column("ended_at_ms", sa.BigInteger),
    sa.Column("talk_ms", sa.BigInteger),
    sa.Column("number_masked", sa.String, nullable=False),
    sa.Column("line", sa.String, nullable=False),
)

flag = sa.Table(
    "flag",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("contact", sa.String, primary_key=True),
    sa.Column("flag", sa.String, primary_key=True),
    sa.Column("severity", sa.String, nullable=False),
    sa.Column("at_ms", sa.BigInteger, nullable=False),
    sa.Column("detail", sa.String, nullable=False),
    sa.Column("decision", sa.String, nullable=False),
    sa.Column("comment", sa.String, nullable=False),
    sa.Column("decided_by", sa.String, nullable=False),
    sa.Column("decided_at_ms", sa.BigInteger),
)

server_row = sa.Table(
    "server_row",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("kind", sa.String, primary_key=True),
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("pos", sa.BigInteger, nullable=False),
    sa.Column("agent", sa.String),
    sa.Column("body", sa.Text, nullable=False),
    sa.UniqueConstraint("tenant", "pos", name="server_row_pos"),
)
