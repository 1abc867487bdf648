"""Tables of schema version 1, the same on SQLite and PostgreSQL.

Times are milliseconds since 1970 UTC. Tokens and codes stand here only as SHA-256. The exact bytes of an event are
kept: they are what was signed. `event`, `forked_event` and `seal` are insert-only by trigger (see migrations).
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, MetaData, String, Table, Text, UniqueConstraint

from agent_assist.server.db.columns import key, needed, optional

metadata = MetaData()

schema_version = Table("schema_version", metadata, needed("version", Integer))

tenant = Table("tenant", metadata, key("id"), needed("name"), needed("created_at_ms", BigInteger))

head = Table("head", metadata, key("tenant"), needed("pos", BigInteger))

account = Table(
    "account",
    metadata,
    key("tenant"),
    key("id"),
    needed("name"),
    needed("role"),
    optional("password_hash"),
    needed("created_at_ms", BigInteger),
)

enrol_code = Table(
    "enrol_code",
    metadata,
    key("code_hash"),
    needed("tenant"),
    needed("agent"),
    needed("expires_at_ms", BigInteger),
    optional("used_at_ms", BigInteger),
    optional("device"),
)

device = Table(
    "device",
    metadata,
    key("tenant"),
    key("id"),
    needed("agent"),
    needed("name"),
    needed("public_key"),
    Column("token_hash", String, nullable=False, unique=True),
    needed("enrolled_at_ms", BigInteger),
    optional("revoked_at_ms", BigInteger),
    optional("forked_at_ms", BigInteger),
    needed("watermark", BigInteger),
    needed("chain"),
)

session = Table(
    "session",
    metadata,
    key("token_hash"),
    needed("tenant"),
    needed("account"),
    needed("device"),
    needed("expires_at_ms", BigInteger),
)

event = Table(
    "event",
    metadata,
    key("tenant"),
    key("id"),
    needed("device"),
    needed("seq", BigInteger),
    needed("pos", BigInteger),
    needed("kind"),
    needed("contact"),
    needed("actor"),
    needed("at_ms", BigInteger),
    needed("received_at_ms", BigInteger),
    needed("code"),
    needed("digest"),
    needed("data", LargeBinary),
    UniqueConstraint("tenant", "device", "seq", name="event_place"),
    UniqueConstraint("tenant", "pos", name="event_pos"),
    Index("event_contact", "tenant", "contact", "pos"),
)

forked_event = Table(
    "forked_event",
    metadata,
    key("tenant"),
    key("device"),
    key("digest"),
    needed("seq", BigInteger),
    needed("received_at_ms", BigInteger),
    needed("data", LargeBinary),
)

seal = Table(
    "seal",
    metadata,
    key("tenant"),
    key("device"),
    key("seq", BigInteger),
    needed("digest"),
    needed("signature"),
)

subject_key = Table(
    "subject_key",
    metadata,
    key("tenant"),
    key("kid"),
    optional("key"),
    needed("device"),
    needed("received_at_ms", BigInteger),
)

contact = Table(
    "contact",
    metadata,
    key("tenant"),
    key("id"),
    needed("agent"),
    needed("opened_at_ms", BigInteger),
    optional("ended_at_ms", BigInteger),
    optional("talk_ms", BigInteger),
    needed("number_masked"),
    needed("line"),
)

flag = Table(
    "flag",
    metadata,
    key("tenant"),
    key("contact"),
    key("flag"),
    needed("severity"),
    needed("at_ms", BigInteger),
    needed("detail"),
    needed("decision"),
    needed("comment"),
    needed("decided_by"),
    optional("decided_at_ms", BigInteger),
)

server_row = Table(
    "server_row",
    metadata,
    key("tenant"),
    key("kind"),
    key("id"),
    needed("pos", BigInteger),
    optional("agent"),
    needed("body", Text),
    UniqueConstraint("tenant", "pos", name="server_row_pos"),
)
