"""Tables of how long records are kept: the holds, and what was worked out for each record.

A hold counts whoever reads the ledger; the table is there so that an erasure asks one row. `keeping` is made from the
ledger and the pack in force, and can be made again at any time (see services.keeping).
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Index, MetaData, Table, Text

from agent_assist.server.db.columns import key, needed, optional

metadata = MetaData()

hold = Table(
    "hold",
    metadata,
    key("tenant"),
    key("id"),
    needed("contact"),
    needed("reason"),
    needed("placed_by"),
    needed("placed_at_ms", BigInteger),
    optional("released_at_ms", BigInteger),
    Index("hold_contact", "tenant", "contact"),
)
"""A hold, by the id of the fact that placed it; it stands until `released_at_ms` is set."""

keeping = Table(
    "keeping",
    metadata,
    key("tenant"),
    key("contact"),
    key("record"),
    needed("due"),
    needed("why"),
    needed("place_known", Boolean),
    needed("detail", Text),
    Index("keeping_due", "tenant", "due", "contact", "record"),
    Index("keeping_why", "tenant", "why", "due", "contact", "record"),
)
"""One record of a contact: the day by which it must be gone (NO_DAY for none), why, and the rest as JSON."""

keeping_state = Table("keeping_state", metadata, key("tenant"), needed("basis"), needed("pos", BigInteger))
"""By which pack and law the rows of `keeping` were worked out, and up to which position of the log."""
