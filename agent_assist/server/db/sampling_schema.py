"""Tables of schema version 15: the days whose draws the server committed to, and how far it looked for late contacts.

What counts stands in the facts (ADR 51); these rows are there so that a run does not read the ledger.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Integer, MetaData, Table

from agent_assist.server.db.columns import key, needed

metadata = MetaData()

sampling_day = Table(
    "sampling_day",
    metadata,
    key("tenant"),
    key("day"),
    needed("per_million", Integer),
    needed("commitment"),
    needed("pos", BigInteger),
    needed("seed"),
    needed("tested", Boolean),
)
"""A UTC day (ISO 8601): the share, the digest of the seed, where the commitment stands in the log, the seed once it is
revealed (empty before), and whether the day's contacts were tested as a whole."""

sampling_state = Table("sampling_state", metadata, key("tenant"), needed("pos", BigInteger))
"""Up to which position of the log late contacts were tested; no row before the first commitment."""
