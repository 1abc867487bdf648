"""Statements on what others said of the log's checkpoints: time stamps and witnesses' co-signatures."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from agent_assist.server.db.database import Tx
from agent_assist.server.db.rows import Rows
from agent_assist.server.db.voucher_schema import log_voucher

STAMP, WITNESS = "stamp", "witness"
"""Kinds of vouchers."""


@dataclass(frozen=True, slots=True)
class VoucherRow:
    """What somebody said of a checkpoint.

    Args:
        epoch: of the log.
        size: of the checkpoint.
        kind: STAMP or WITNESS.
        name: who: the fingerprint of an authority's certificate, the name of a witness.
        note: the checkpoint as it was shown to them.
        data: the reply of the authority, DER; the line of the witness, UTF-8.
        at_ms: their time, milliseconds since 1970 UTC.
    """

    epoch: int
    size: int
    kind: str
    name: str
    note: str
    data: bytes
    at_ms: int


_VOUCHERS = Rows(log_voucher, VoucherRow)


def add(tx: Tx, tenant: str, row: VoucherRow) -> None:
    """Keep a voucher; it is never changed, and a second one of the same for the same checkpoint is refused."""
    _VOUCHERS.add(tx, tenant, row)


def find(tx: Tx, tenant: str, epoch: int, size: int, kind: str, name: str) -> VoucherRow | None:
    """Return one voucher; None where there is none."""
    where = (log_voucher.c.epoch == epoch, log_voucher.c.size == size)
    who = (log_voucher.c.kind == kind, log_voucher.c.name == name)
    return _VOUCHERS.one(tx, _VOUCHERS.of(tenant, *where, *who))


def last_size(tx: Tx, tenant: str, epoch: int, name: str) -> int:
    """Return the size of the log that a witness co-signed last; 0 for none."""
    found = sa.select(sa.func.max(log_voucher.c.size)).where(
        log_voucher.c.tenant == tenant,
        log_voucher.c.epoch == epoch,
        log_voucher.c.kind == WITNESS,
        log_voucher.c.name == name,
    )
    return int(tx.execute(found).scalar_one() or 0)


def between(tx: Tx, tenant: str, epoch: int, above: int, to: int) -> list[VoucherRow]:
    """Return the vouchers of checkpoints larger than `above`, up to `to`, by size, kind and name."""
    where = (log_voucher.c.epoch == epoch, log_voucher.c.size > above, log_voucher.c.size <= to)
    order = (log_voucher.c.size, log_voucher.c.kind, log_voucher.c.name)
    return _VOUCHERS.all(tx, _VOUCHERS.of(tenant, *where).order_by(*order))
