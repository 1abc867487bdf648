"""Tables of schema version 2: the Merkle log, erasures, and tokens of auditors.

`log_leaf`, `log_node` and `log_restart` are insert-only by trigger (see migrations).
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

from agent_assist.server.db.columns import key, needed, optional

metadata = MetaData()

log_head = Table(
    "log_head",
    metadata,
    key("tenant"),
    needed("epoch", Integer),
    needed("size", BigInteger),
    needed("hashes", Text),
    optional("public_key"),
)
"""Where the log stands: `hashes` are the roots of its perfect subtrees in hex, the largest first, joined."""

log_leaf = Table(
    "log_leaf",
    metadata,
    key("tenant"),
    key("idx", BigInteger),
    needed("event"),
    needed("hash", LargeBinary),
    UniqueConstraint("tenant", "event", name="log_leaf_event"),
)

log_node = Table(
    "log_node",
    metadata,
    key("tenant"),
    key("level", Integer),
    key("place", BigInteger),
    needed("hash", LargeBinary),
)
"""Roots of perfect subtrees at every eighth level."""

log_restart = Table(
    "log_restart",
    metadata,
    key("tenant"),
    key("epoch", Integer),
    needed("size", BigInteger),
    needed("root"),
    needed("reason"),
    needed("at_ms", BigInteger),
)
"""Restarts of the log: the head at which the epoch began, and why."""

erasure = Table(
    "erasure",
    metadata,
    key("tenant"),
    key("id"),
    needed("subject"),
    needed("contact"),
    needed("asked_by"),
    needed("asked_at_ms", BigInteger),
    needed("reason"),
    optional("kept_until_ms", BigInteger),
    needed("basis"),
    optional("done_at_ms", BigInteger),
    optional("event"),
)
"""An erasure that was asked for; `done_at_ms` and `event` are empty while the law keeps the key."""

erasure_key = Table("erasure_key", metadata, key("tenant"), key("erasure"), key("kid"), needed("device"))
"""The keys of an erasure, and the device that brought each and so holds a copy."""

erasure_answer = Table(
    "erasure_answer",
    metadata,
    key("tenant"),
    key("erasure"),
    key("device"),
    needed("event"),
    needed("at_ms", BigInteger),
)
"""The fact by which a device confirmed that it destroyed its copies."""

audit_token = Table(
    "audit_token",
    metadata,
    key("token_hash"),
    needed("tenant"),
    needed("name"),
    needed("expires_at_ms", BigInteger),
)
"""Lets somebody read the ledger for a while; it opens nothing else."""
