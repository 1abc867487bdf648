"""Rows as values: written and read back by the names of their fields, each tenant's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import pytest
import sqlalchemy as sa

from agent_assist.server.db.rows import Rows

TABLE = sa.Table(
    "thing",
    sa.MetaData(),
    sa.Column("tenant", sa.Text, primary_key=True),
    sa.Column("size", sa.Integer),
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("made_at_ms", sa.Integer, server_default="7"),
)


class Named(NamedTuple):
    name: str
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    name: str
    size: int | None = None


@pytest.fixture
def tx() -> Iterator[sa.Connection]:
    engine = sa.create_engine("sqlite://")
    with engine.begin() as connection:
        TABLE.create(connection)
        yield connection
    engine.dispose()


@pytest.mark.parametrize("kind", [Named, Kept])
def test_a_row_is_read_back_as_it_was_written_and_only_by_its_tenant(
    tx: sa.Connection, kind: type[Named | Kept]
) -> None:
    rows: Rows[Named | Kept] = Rows(TABLE, kind)
    rows.add(tx, "a", kind("y", 2), kind("x"))
    rows.add(tx, "b", kind("x", 9))
    rows.add(tx, "a")
    assert rows.all(tx, rows.of("a").order_by(TABLE.c.name)) == [kind("x"), kind("y", 2)]
    assert rows.one(tx, rows.of("b")) == kind("x", 9)
    assert rows.one(tx, rows.of("a", TABLE.c.size > 2)) is None
    assert rows.values(kind("x", 1)) == {"name": "x", "size": 1}


def test_a_field_that_is_no_column_is_refused_when_the_program_loads() -> None:
    with pytest.raises(KeyError, match="name"):
        Rows(sa.Table("other", sa.MetaData(), sa.Column("tenant", sa.Text)), Named)
