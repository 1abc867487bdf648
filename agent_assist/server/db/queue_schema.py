"""Tables of the review queue: where each flagged contact stands in it, and how many stand where.

Both are made from `contact` and `flag` in the transaction that changes those (see queue), so that a page of the queue
and its counts cost the same with a hundred contacts and with a million.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, Integer, MetaData, Table

from agent_assist.server.db.columns import key, needed

metadata = MetaData()

queue_entry = Table(
    "queue_entry",
    metadata,
    key("tenant"),
    key("contact"),
    key("list"),
    needed("rank", Integer),
    needed("opened_at_ms", BigInteger),
    Index("queue_order", "tenant", "list", "rank", "opened_at_ms", "contact"),
)
"""A contact in one list of the queue: `open`, `decided`, or `kind:…` for each kind of its undecided flags."""

queue_count = Table(
    "queue_count", metadata, key("tenant"), key("list"), key("rank", Integer), needed("contacts", BigInteger)
)
"""How many contacts stand in a list with a rank."""
