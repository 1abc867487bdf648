"""Tables of schema version 5: tries that wait to be forgotten, and people who may not sign in."""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, Integer, MetaData, Table

from agent_assist.server.db.columns import key, needed

metadata = MetaData()

attempt = Table(
    "attempt",
    metadata,
    key("tenant"),
    key("key_hash"),
    needed("failures", Integer),
    needed("last_ms", BigInteger),
    Index("attempt_last", "tenant", "last_ms"),
)
"""Failed tries; what they were tried on and by whom stands here only as a hash."""

disabled_account = Table("disabled_account", metadata, key("tenant"), key("account"), needed("at_ms", BigInteger))
"""People who may not sign in nor get a device, until they are enabled again."""
