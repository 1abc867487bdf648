"""The ledger of a house, line by line: everything in the order of the log, or one device with proofs.

Reads in pages of short transactions up to the size of one checkpoint, so that a slow reader holds nothing up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import structs

from agent_assist.domain.errors import Invalid
from agent_assist.domain.facts.server import LedgerExported
from agent_assist.evidence import checkpoint, lines, merkle
from agent_assist.evidence.seal import Seal
from agent_assist.server.db import log, seconds, vouchers
from agent_assist.server.db.database import Tx
from agent_assist.server.db.log import HeadRow, LoggedRow
from agent_assist.server.db.seconds import Reader
from agent_assist.server.db.vouchers import STAMP, WITNESS, VoucherRow
from agent_assist.server.services import own
from agent_assist.server.services.log import reader, texts
from agent_assist.server.services.service import Service

PAGE = 1_000
"""Entries read in one transaction."""


class Export(Service):
    """The ledger as lines that somebody else can verify."""

    def read_by(self, who: LedgerExported, device: str) -> Iterator[bytes]:
        """Yield the ledger of the house, or of one device, after it was written down who reads it.

        Args:
            who: by whom it is read.
            device: whose chain; empty for all of them.

        Raises:
            Invalid: there is no such device.
        """
        key, tenant = self._database.key, self._database.tenant
        with self._database.write() as tx:
            self._check(tx, device)
            own.write(tx, tenant, key, self._clock, structs.replace(who, device=device))
        return self._lines(device or None)

    def sent_to(self, who: Reader) -> None:
        """Note, before the ledger is read, that every decision in it is sent to somebody."""
        with self._database.write() as tx:
            seconds.note_sent(tx, self._database.tenant, who, [("", "")], self._clock.now_ms())

    def house(self) -> Iterator[bytes]:
        """Yield the whole ledger: all events as leaves of the log, and the checkpoint that covers them."""
        _ = self._database.key
        return self._lines(None)

    def device(self, device: str) -> Iterator[bytes]:
        """Yield the ledger of one device: the checkpoint, then each event with the proof that it is in the log.

        Raises:
            Invalid: there is no such device.
        """
        with self._database.read() as tx:
            self._check(tx, device)
        return self._lines(device)

    def _check(self, tx: Tx, device: str) -> None:
        if device and device not in log.device_keys(tx, self._database.tenant):
            raise Invalid("There is no such device.", "See admin devices.")

    def _lines(self, only: str | None) -> Iterator[bytes]:
        tenant, key = self._database.tenant, self._database.key
        with self._database.read() as tx:
            at = log.head(tx, tenant)
        origin = checkpoint.origin_of(tenant, at.epoch)
        note = checkpoint.sign(checkpoint.Checkpoint(origin, at.size, at.tree().root()), key)
        yield lines.log_line(tenant, origin, key.public, whole=only is None)
        if only is not None:
            with self._database.read() as tx:
                vouched = _by_size(vouchers.between(tx, tenant, at.epoch, at.size - 1, at.size))
            yield from vouched.get(at.size) or [lines.checkpoint_line(note)]
        introduced: set[str] = set()
        for first in range(0, at.size, PAGE):
            yield from self._page(first, at, only, introduced)
        if only is None:
            yield lines.checkpoint_line(note)

    def _page(self, first: int, at: HeadRow, only: str | None, introduced: set[str]) -> Iterator[bytes]:
        """Return a page's lines; the transaction ends before the first of them is given out."""
        tenant, size = self._database.tenant, at.size
        done: list[bytes] = []
        with self._database.read() as tx:
            end = min(first + PAGE, size)
            vouched = {} if only else _by_size(vouchers.between(tx, tenant, at.epoch, first, end))
            rows = log.page(tx, tenant, first, end, only)
            fresh = {row.device for row in rows} - introduced
            keys = log.device_keys(tx, tenant) if fresh else {}
            read = reader(tx, tenant)
            for row in rows:
                if row.device in fresh - introduced:
                    introduced.add(row.device)
                    done.append(lines.header_line(tenant, row.device, keys[row.device]))
                proof = merkle.inclusion_proof(read, row.index, size) if only is not None else None
                done.extend(_entry(row, size, proof))
                done.extend(vouched.get(row.index + 1, ()))
        return iter(done)


def _by_size(rows: Sequence[VoucherRow]) -> dict[int, list[bytes]]:
    """Return the lines of vouched checkpoints by their size: the note with its co-signatures, then the stamps."""
    found: dict[int, list[bytes]] = {}
    for size, group in groupby(rows, key=lambda row: row.size):
        ones = list(group)
        signed = "".join(f"{row.data.decode()}\n" for row in ones if row.kind == WITNESS)
        stamps = [lines.stamp_line(row.data) for row in ones if row.kind == STAMP]
        found[size] = [lines.checkpoint_line(ones[0].note + signed), *stamps]
    return found


def _entry(row: LoggedRow, size: int, proof: list[bytes] | None) -> Iterator[bytes]:
    yield row.data
    if proof is not None:
        yield lines.inclusion_line(row.index, size, texts(proof))
    if row.signature is not None:
        yield lines.seal_line(Seal(row.device, row.seq, row.digest, row.signature))
