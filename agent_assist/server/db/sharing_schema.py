"""Tables of schema version 12: how supervisors share the review queue (ADR 45)."""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, MetaData, Table

from agent_assist.server.db.columns import key, needed

metadata = MetaData()

account_team = Table("account_team", metadata, key("tenant"), key("account"), needed("team"))
"""The team of each account that is in one. It gives no right."""

assignment = Table(
    "assignment",
    metadata,
    key("tenant"),
    key("contact"),
    needed("account"),
    needed("assigned_by"),
    needed("since_ms", BigInteger),
    needed("note"),
    Index("assignment_holder", "tenant", "account"),
)
"""Who works on a contact; made from the newest `review_assigned` of each, and gone once it was given back."""

presence = Table(
    "presence",
    metadata,
    key("tenant"),
    key("account"),
    needed("contact"),
    needed("seen_ms", BigInteger),
    Index("presence_contact", "tenant", "contact"),
)
"""Which opened contact a supervisor looks at, and when their window last said so."""

INDEXES = (
    "CREATE INDEX queue_age ON queue_entry (tenant, list, opened_at_ms, contact)",
    "CREATE INDEX contact_agent ON contact (tenant, agent, opened_at_ms)",
)
"""What finds contacts by their age, and by their agent."""
