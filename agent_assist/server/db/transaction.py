"""A transaction as statements see it."""

from __future__ import annotations

import sqlalchemy as sa

Tx = sa.Connection
"""Open until the block of `Database.read` or `Database.write` ends; never kept beyond that."""
