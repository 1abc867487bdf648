"""Statements on the Merkle log: its head, its leaves, its stored nodes, and the events in its order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from agent_assist.evidence.merkle import HASH_BYTES, Range
from agent_assist.server.db import evidence
from agent_assist.server.db.database import Tx
from agent_assist.server.db.log_schema import log_head, log_leaf, log_node, log_restart
from agent_assist.server.db.schema import device, event, seal


@dataclass(frozen=True, slots=True)
class HeadRow:
    """Where the log stands, and the public key (base64) it is signed with; None until the first use."""

    epoch: int
    size: int
    hashes: str
    public_key: str | None

    def tree(self) -> Range:
        """Return the tree.

        Raises:
            Invalid: the row is damaged.
        """
        step = HASH_BYTES * 2
        parts = [bytes.fromhex(self.hashes[at : at + step]) for at in range(0, len(self.hashes), step)]
        return Range(self.size, parts)


@dataclass(frozen=True, slots=True)
class LoggedRow:
    """An event in the order of the log, with the seal that stands on it, if there is one."""

    index: int
    data: bytes
    digest: str
    device: str
    seq: int
    signature: str | None


def head(tx: Tx, tenant: str, *, lock: bool = False) -> HeadRow:
    """Return the head; `lock` keeps others from moving it until this transaction ends."""
    found = sa.select(log_head.c.epoch, log_head.c.size, log_head.c.hashes, log_head.c.public_key).where(
        log_head.c.tenant == tenant
    )
    return HeadRow(*tx.execute(found.with_for_update() if lock else found).one())


def move(tx: Tx, tenant: str, tree: Range) -> None:
    """Set where the log stands after new leaves: its size and the roots of its perfect subtrees."""
    hashes = b"".join(tree.hashes or []).hex()
    tx.execute(log_head.update().where(log_head.c.tenant == tenant).values(size=tree.size, hashes=hashes))


def add_leaves(tx: Tx, tenant: str, rows: Sequence[tuple[int, str, bytes]]) -> None:
    """Insert leaves: index from 0, id of the event, hash (32 bytes)."""
    if rows:
        tx.execute(log_leaf.insert(), [{"tenant": tenant, "idx": i, "event": e, "hash": h} for i, e, h in rows])


def add_nodes(tx: Tx, tenant: str, rows: Sequence[tuple[int, int, bytes]]) -> None:
    """Insert nodes of the stored levels: level, place from the left, hash (32 bytes)."""
    if rows:
        tx.execute(log_node.insert(), [{"tenant": tenant, "level": n, "place": p, "hash": h} for n, p, h in rows])


def hashes(tx: Tx, tenant: str, level: int, first: int, count: int) -> list[bytes]:
    """Return stored hashes of a level in their order; level 0 are the leaves."""
    if level == 0:
        place, own, where = log_leaf.c.idx, log_leaf.c.hash, log_leaf.c.tenant == tenant
    else:
        place, own = log_node.c.place, log_node.c.hash
        where = sa.and_(log_node.c.tenant == tenant, log_node.c.level == level)
    rows = tx.execute(sa.select(own).where(where, place >= first, place < first + count).order_by(place))
    return [bytes(row) for row in rows.scalars()]


def index_of(tx: Tx, tenant: str, event_id: str) -> int | None:
    """Return the index of an event in the log, from 0; None where the log does not hold it."""
    found = tx.execute(sa.select(log_leaf.c.idx).where(log_leaf.c.tenant == tenant, log_leaf.c.event == event_id))
    index = found.scalar_one_or_none()
    return None if index is None else int(index)


def page(tx: Tx, tenant: str, first: int, end: int, only: str | None = None) -> list[LoggedRow]:
    """Return events with an index from `first` to `end` (not included), of one device if `only` names it."""
    joined = log_leaf.join(event, sa.and_(event.c.tenant == tenant, event.c.id == log_leaf.c.event)).outerjoin(
        seal, sa.and_(seal.c.tenant == tenant, seal.c.device == event.c.device, seal.c.seq == event.c.seq)
    )
    columns = (log_leaf.c.idx, event.c.data, event.c.digest, event.c.device, event.c.seq, seal.c.signature)
    found = sa.select(*columns).select_from(joined).order_by(log_leaf.c.idx)
    found = found.where(log_leaf.c.tenant == tenant, log_leaf.c.idx >= first, log_leaf.c.idx < end)
    if only is not None:
        found = found.where(event.c.device == only)
    return [LoggedRow(int(r[0]), bytes(r[1]), r[2], r[3], int(r[4]), r[5]) for r in tx.execute(found)]


def device_keys(tx: Tx, tenant: str) -> dict[str, str]:
    """Return the public key of every device by id."""
    rows = tx.execute(sa.select(device.c.id, device.c.public_key).where(device.c.tenant == tenant))
    return {str(row.id): str(row.public_key) for row in rows}


def restart(tx: Tx, tenant: str, reason: str, now_ms: int, above: int = 0) -> int:
    """Begin a new epoch of the log, beyond `above`, and note head and reason of the old one; returns it, from 2 on."""
    evidence.hold(tx, tenant)
    at = head(tx, tenant, lock=True)
    epoch, root = max(at.epoch, above) + 1, at.tree().root().hex()
    tx.execute(log_head.update().where(log_head.c.tenant == tenant).values(epoch=epoch))
    tx.execute(
        log_restart.insert().values(tenant=tenant, epoch=epoch, size=at.size, root=root, reason=reason, at_ms=now_ms)
    )
    return epoch
