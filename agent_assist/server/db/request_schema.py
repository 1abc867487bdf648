"""The table of requests for rights: where each stands in the lists. It is made from facts, and holds no personal value.

What a request says and what became of it stands in its facts. A row is written in the transaction of the fact that
changes it, so that a page of a list costs the same with a hundred requests and with a million.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, Integer, MetaData, Table

from agent_assist.server.db.columns import key, needed

metadata = MetaData()

rights_request = Table(
    "rights_request",
    metadata,
    key("tenant"),
    key("id"),
    needed("contact"),
    needed("reference"),
    needed("same_as"),
    needed("right"),
    needed("state"),
    needed("owes", Integer),
    needed("act_by"),
    needed("at_ms", BigInteger),
    needed("pack"),
    Index("rights_request_due", "tenant", "owes", "act_by", "id"),
    Index("rights_request_pack", "tenant", "owes", "pack"),
    Index("rights_request_reference", "tenant", "reference"),
    Index("rights_request_contact", "tenant", "contact"),
)
"""A request by the id of its fact. `same_as` names the one that it repeats, and is empty for one of its own; `owes` is
1 while the organisation has something to do; `act_by` is the next day to do it, as 2026-12-18, or `columns.NO_DAY`;
`pack` is the digest of the pack that this day comes from."""
