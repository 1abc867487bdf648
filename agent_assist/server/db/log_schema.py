"""Tables of schema version 2: the Merkle log, erasures, and tokens of auditors.

`log_leaf`, `log_node` and `log_restart` are insert-only by trigger (see migrations).
"""

from __future__ import annotations

import sqlalchemy as sa

metadata = sa.MetaData()

log_head = sa.Table(
    "log_head",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("epoch", sa.Integer, nullable=False),
    sa.Column("size", sa.BigInteger, nullable=False),
    sa.Column("hashes", sa.Text, nullable=False),
    sa.Column("public_key", sa.String),
)
"""Where the log stands: `hashes` are the roots of its perfect subtrees in hex, the largest first, joined."""

log_leaf = sa.Table(
    "log_leaf",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("idx", sa.BigInteger, primary_key=True),
    sa.Column("event", sa.String, nullable=False),
    sa.Column("hash", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("tenant", "event", name="log_leaf_event"),
)

log_node = sa.Table(
    "log_node",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("level", sa.Integer, primary_key=True),
    sa.Column("place", sa.BigInteger, primary_key=True),
    sa.Column("hash", sa.LargeBinary, nullable=False),
)
"""Roots of perfect subtrees at every eighth level."""

log_restart = sa.Table(
    "log_restart",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("epoch", sa.Integer, primary_key=True),
    sa.Column("size", sa.BigInteger, nullable=False),
    sa.Column("root", sa.String, nullable=False),
    sa.Column("reason", sa.String, nullable=False),
    sa.Column("at_ms", sa.BigInteger, nullable=False),
)
"""Restarts of the log: the head at which the epoch began, and why."""

erasure = sa.Table(
    "erasure",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("subject", sa.String, nullable=False),
    sa.Column("contact", sa.String, nullable=False),
    sa.Column("asked_by", sa.String, nullable=False),
    sa.Column("asked_at_ms", sa.BigInteger, nullable=False),
    sa.Column("reason", sa.String, nullable=False),
    sa.Column("kept_until_ms", sa.BigInteger),
    sa.Column("basis", sa.String, nullable=False),
    sa.Column("done_at_ms", sa.BigInteger),
    sa.Column("event", sa.String),
)
"""An erasure that was asked for; `done_at_ms` and `event` are empty while the law keeps the key."""

erasure_key = sa.Table(
    "erasure_key",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("erasure", sa.String, primary_key=True),
    sa.Column("kid", sa.String, primary_key=True),
    sa.Column("device", sa.String, nullable=False),
)
"""The keys of an erasure, and the device that brought each and so holds a copy."""

erasure_answer = sa.Table(
    "erasure_answer",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("erasure", sa.String, primary_key=True),
    sa.Column("device", sa.String, primary_key=True),
    sa.Column("event", sa.String, nullable=False),
    sa.Column("at_ms", sa.BigInteger, nullable=False),
)
"""The fact by which a device confirmed that it destroyed its copies."""

audit_token = sa.Table(
    "audit_token",
    metadata,
    sa.Column("token_hash", sa.String, primary_key=True),
    sa.Column("tenant", sa.String, nullable=False),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("expires_at_ms", sa.BigInteger, nullable=False),
)
"""Lets somebody read the ledger for a while; it opens nothing else."""
