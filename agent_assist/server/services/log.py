"""The house's Merkle log: appending in the transaction of a batch, its signed head, and its proofs."""

from __future__ import annotations

import base64
from collections.abc import Sequence

from agent_assist.domain.errors import BadInput, Invalid
from agent_assist.evidence import checkpoint, merkle
from agent_assist.evidence.checkpoint import Checkpoint
from agent_assist.evidence.envelope import Event
from agent_assist.evidence.receipt_file import LogPlace
from agent_assist.protocol import messages as m
from agent_assist.server.db import log
from agent_assist.server.db.database import Tx
from agent_assist.server.db.migrations import STORED_LEVELS
from agent_assist.server.services.service import Service

_REASON_LIMIT = 200


def append(tx: Tx, tenant: str, events: Sequence[Event]) -> None:
    """Append stored events inside the transaction that stores them; the log's head is locked to its end."""
    tree = log.head(tx, tenant, lock=True).tree()
    leaves: list[tuple[int, str, bytes]] = []
    nodes: list[tuple[int, int, bytes]] = []
    for event in events:
        (_, own), *above = tree.append(merkle.leaf_hash(event.data))
        leaves.append((tree.size - 1, event.id, own))
        nodes += [(level, place, hashed) for (level, place), hashed in above if level % STORED_LEVELS == 0]
    log.add_leaves(tx, tenant, leaves)
    log.add_nodes(tx, tenant, nodes)
    log.move(tx, tenant, tree)


class Log(Service):
    """The log as others see it: its signed head, and the proofs about it."""

    def head(self) -> m.LogHead:
        """Return the newest signed head. The same head always gives the same note."""
        key = self._database.key
        with self._database.read() as tx:
            at = log.head(tx, self._database.tenant)
        origin = checkpoint.origin_of(self._database.tenant, at.epoch)
        note = checkpoint.sign(Checkpoint(origin, at.size, at.tree().root()), key)
        return m.LogHead(note=note, public_key=key.public, verifier=checkpoint.verifier_key(origin, key.public))

    def inclusion(self, event_id: str, size: int) -> m.InclusionAnswer:
        """Return the proof that an event is in the log.

        Args:
            event_id: which event.
            size: of the log to prove it in; 0 for the newest.

        Raises:
            Invalid: it is not in a log of that size.
        """
        tenant = self._database.tenant
        with self._database.read() as tx:
            newest = log.head(tx, tenant).size
            index = log.index_of(tx, tenant, event_id)
            size = size or newest
            if index is None or not index < size <= newest:
                raise Invalid("The log of this size has no such entry.", "Ask with the size of a newer checkpoint.")
            proof = merkle.inclusion_proof(reader(tx, tenant), index, size)
        return m.InclusionAnswer(event=event_id, index=index, size=size, proof=texts(proof))

    def place(self, event_id: str, note: str) -> LogPlace:
        """Return where the log of a signed head holds an event.

        Raises:
            Invalid: it is not in that log.
        """
        size = checkpoint.read(note).size
        tenant = self._database.tenant
        with self._database.read() as tx:
            index = log.index_of(tx, tenant, event_id)
            if index is None or index >= size:
                raise Invalid("The log of this size has no such entry.", "Ask with the size of a newer checkpoint.")
            return LogPlace(note, index, tuple(merkle.inclusion_proof(reader(tx, tenant), index, size)))

    def consistency(self, old: int, new: int) -> m.ConsistencyAnswer:
        """Return the proof that the log of size `new` begins with that of size `old`.

        Raises:
            Invalid: not 0 <= old <= new <= the log's size.
        """
        tenant = self._database.tenant
        with self._database.read() as tx:
            if new > log.head(tx, tenant).size:
                raise Invalid("The log has fewer entries than that.", "Ask for the size of a checkpoint.")
            proof = merkle.consistency_proof(reader(tx, tenant), old, new)
        return m.ConsistencyAnswer(old=old, new=new, proof=texts(proof))

    def restart(self, reason: str, above: int = 0) -> str:
        """Give the log another origin after the database was restored from a copy; returns the origin.

        Args:
            reason: one line.
            above: number of an origin that desktops may have seen; the new one is beyond it.

        Raises:
            BadInput: no reason, or one that is no printable line.
        """
        reason = reason.strip()
        if not 1 <= len(reason) <= _REASON_LIMIT or not reason.isprintable():
            raise BadInput("A restart needs a reason.", f"Give one line of at most {_REASON_LIMIT} characters.")
        tenant = self._database.tenant
        with self._database.write() as tx:
            return checkpoint.origin_of(tenant, log.restart(tx, tenant, reason, self._clock.now_ms(), above))


def reader(tx: Tx, tenant: str) -> merkle.ReadNode:
    """Return a reader of perfect subtrees: those between two stored levels are computed from the lower one."""

    def read(level: int, place: int) -> bytes:
        above = level % STORED_LEVELS
        count = 1 << above
        found = log.hashes(tx, tenant, level - above, place << above, count)
        if len(found) != count:
            raise Invalid("The log is damaged.", "Restore the server's database from a copy.")
        while len(found) > 1:
            found = [merkle.node_hash(found[at], found[at + 1]) for at in range(0, len(found), 2)]
        return found[0]

    return read


def texts(proof: Sequence[bytes]) -> list[str]:
    """Return the hashes of a proof (32 bytes each) in base64, in order, as the wire has them."""
    return [base64.b64encode(part).decode() for part in proof]
