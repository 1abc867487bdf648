"""The table of schema version 7: when the server had each delivery. Insert-only by trigger (see migrations)."""

from __future__ import annotations

from sqlalchemy import BigInteger, MetaData, Table

from agent_assist.server.db.columns import key, needed

metadata = MetaData()

reception = Table(
    "reception",
    metadata,
    key("tenant"),
    key("device"),
    key("last", BigInteger),
    needed("first", BigInteger),
    needed("at_ms", BigInteger),
    needed("event"),
)
"""A delivery: sequence numbers of its first and last event, when the server had it, and the fact that says so."""
