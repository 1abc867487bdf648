"""The table of receipts' codes. A code stands here only as its hash."""

from __future__ import annotations

from sqlalchemy import BigInteger, MetaData, Table

from agent_assist.server.db.columns import key, needed

metadata = MetaData()

receipt_code = Table(
    "receipt_code",
    metadata,
    key("tenant"),
    key("code_hash"),
    needed("contact"),
    needed("offered_at_ms", BigInteger),
)
