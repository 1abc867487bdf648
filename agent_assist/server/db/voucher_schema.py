"""The table of schema version 8: what others said of the log's checkpoints. Insert-only by trigger (see migrations)."""

from __future__ import annotations

from sqlalchemy import BigInteger, Integer, LargeBinary, MetaData, Table, Text

from agent_assist.server.db.columns import key, needed

metadata = MetaData()

log_voucher = Table(
    "log_voucher",
    metadata,
    key("tenant"),
    key("epoch", Integer),
    key("size", BigInteger),
    key("kind"),
    key("name"),
    needed("note", Text),
    needed("data", LargeBinary),
    needed("at_ms", BigInteger),
)
"""A time stamp (`stamp`, an authority's reply) or a co-signature (`witness`, its line) on the checkpoint `note`."""
