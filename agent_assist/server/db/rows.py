"""A table's rows as values of one type: how they are written and read back, said once for all tables."""

from __future__ import annotations

from collections.abc import Callable
from inspect import get_annotations
from typing import Generic, TypeVar

import sqlalchemy as sa

from agent_assist.server.db.transaction import Tx

R = TypeVar("R")


class Rows(Generic[R]):
    """The rows of a table, of which each belongs to a tenant.

    Args:
        table: it has a column `tenant`, and one for each field of `row`.
        row: a NamedTuple or a dataclass, made from its fields in their order.
    """

    def __init__(self, table: sa.Table, row: Callable[..., R]) -> None:
        self._table, self._row = table, row
        self._names = tuple(get_annotations(row))
        self.columns = tuple(table.c[name] for name in self._names)

    def of(self, tenant: str, *where: sa.ColumnElement[bool]) -> sa.Select[tuple[object, ...]]:
        """Return the question for the rows of a tenant that meet all of these conditions."""
        return sa.select(*self.columns).where(self._table.c.tenant == tenant, *where)

    def all(self, tx: Tx, asked: sa.Select[tuple[object, ...]]) -> list[R]:
        """Return the answer to a question for `columns`, in its order."""
        return [self._row(*row) for row in tx.execute(asked)]

    def one(self, tx: Tx, asked: sa.Select[tuple[object, ...]]) -> R | None:
        """Return the one row that a question finds; None where there is none."""
        row = tx.execute(asked).one_or_none()
        return None if row is None else self._row(*row)

    def values(self, row: R) -> dict[str, object]:
        """Return what a row says, by column; not copied deeply, which costs more than an insert."""
        return {name: getattr(row, name) for name in self._names}

    def add(self, tx: Tx, tenant: str, *rows: R) -> None:
        """Insert rows, all in one statement; the database refuses them where the key of one is taken."""
        if rows:
            tx.execute(self._table.insert(), [{"tenant": tenant, **self.values(row)} for row in rows])
