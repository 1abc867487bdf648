"""How the tables of the server declare their columns: what a row is known by, what it holds, what it may lack."""

from __future__ import annotations

from typing import Any, Final, TypeAlias

import sqlalchemy as sa

Kind: TypeAlias = type[sa.types.TypeEngine[Any]]
Column: TypeAlias = sa.Column[Any]
NO_DAY: Final = "9999-12-31"
"""Stands in a column of days (ISO 8601) for what has none: it comes behind every day."""


def key(name: str, kind: Kind = sa.String) -> Column:
    """Return a column of the primary key; text unless said otherwise."""
    return sa.Column(name, kind, primary_key=True)


def needed(name: str, kind: Kind = sa.String) -> Column:
    """Return a column that every row fills; text unless said otherwise."""
    return sa.Column(name, kind, nullable=False)


def optional(name: str, kind: Kind = sa.String) -> Column:
    """Return a column that may be NULL, which means: not yet, or not at all. Text unless said otherwise."""
    return sa.Column(name, kind)
