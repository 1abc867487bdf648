"""Tables of the charts: a mark for each fact that counts, and what each script is for (ADR 52). Nothing personal."""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, MetaData, Table

from agent_assist.server.db.columns import key, needed

metadata = MetaData()

chart_mark = Table(
    "chart_mark",
    metadata,
    key("tenant"),
    key("event"),
    needed("contact"),
    needed("chart"),
    needed("what"),
    needed("script"),
    needed("version"),
    needed("language"),
    needed("value", BigInteger),
    needed("at_ms", BigInteger),
    Index("chart_mark_period", "tenant", "chart", "at_ms"),
    Index("chart_mark_contact", "tenant", "contact"),
)
"""What one stored fact adds to one chart; see `domain.figures.Mark`. Whose call it was stands with the contact."""

chart_script = Table("chart_script", metadata, key("tenant"), key("script"), needed("kind"))
"""What the script of an id is for, as the newest reading of it said: windows never show the id."""

INDEXES = ("CREATE INDEX flag_decided ON flag (tenant, decided_at_ms)",)
"""What finds the flags that were decided lately."""
