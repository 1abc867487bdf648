"""Tables of schema version 15: second opinions, and to whom a decision was sent (ADR 54)."""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, MetaData, Table

from agent_assist.server.db.columns import key, needed

metadata = MetaData()

second_opinion = Table(
    "second_opinion",
    metadata,
    key("tenant"),
    key("contact"),
    key("flag"),
    needed("state"),
    needed("asked_by"),
    needed("given_by"),
    needed("decision"),
    Index("second_opinion_state", "tenant", "state", "contact"),
)
"""The second opinion of each flag that one was asked about: how it stands, who asked, who gave which."""

decision_sent = Table(
    "decision_sent",
    metadata,
    key("tenant"),
    key("contact"),
    key("flag"),
    key("account"),
    key("device"),
    needed("at_ms", BigInteger),
)
"""A decision on a flag was sent to an account on a device. Without contact and flag: the ledger was, as it stood then.

No fact and no figure: it is asked whether somebody can still give a blind opinion, and nothing else.
"""
