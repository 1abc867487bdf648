"""The table of receipts' codes. A code stands here only as its hash."""

from __future__ import annotations

import sqlalchemy as sa

metadata = sa.MetaData()

receipt_code = sa.Table(
    "receipt_code",
    metadata,
    sa.Column("tenant", sa.String, primary_key=True),
    sa.Column("code_hash", sa.String, primary_key=True),
    sa.Column("contact", sa.String, nullable=False),
    sa.Column("offered_at_ms", sa.BigInteger, nullable=False),
)
