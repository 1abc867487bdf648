"""Tables of schema version 14: what agents answered to flags about their own calls (ADR 49)."""

from __future__ import annotations

from sqlalchemy import BigInteger, MetaData, Table

from agent_assist.server.db.columns import key, needed

metadata = MetaData()

flag_answer = Table(
    "flag_answer",
    metadata,
    key("tenant"),
    key("contact"),
    key("flag"),
    key("stance"),
    needed("event"),
    needed("at_ms", BigInteger),
    needed("decision"),
    needed("decided_by"),
    needed("decided_at_ms", BigInteger),
)
"""The newest reply to each flag, and its one dispute with the decision that it disputes. Words stand in the fact."""
