"""Having others vouch for the log: a time stamp authority, and witnesses. What they say is checked, then kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from agent_assist.domain.errors import Invalid
from agent_assist.evidence import checkpoint, merkle, time_stamp, witnessing
from agent_assist.evidence.checkpoint import Checkpoint
from agent_assist.evidence.cosignature import Witness
from agent_assist.evidence.time_stamp import Authority
from agent_assist.server.db import log, vouchers
from agent_assist.server.db.vouchers import STAMP, WITNESS, VoucherRow
from agent_assist.server.services.log import reader
from agent_assist.server.services.service import Service

Ask = Callable[[bytes], tuple[int, bytes]]
"""Sends a question to somebody; returns the status of the answer, as in HTTP, and its body."""
_OK = 200


@dataclass(frozen=True, slots=True)
class Vouched:
    """What stands now: for how long a log, when the other one said so, and whether it stood there before."""

    origin: str
    size: int
    at_ms: int
    known: bool


class Vouchers(Service):
    """Asks others to vouch for the newest head of the log, one at a time."""

    def stamp(self, authority: Authority, ask: Ask) -> Vouched:
        """Have the head stamped; a head that this authority has stamped already is not sent again.

        Args:
            authority: whose answer counts, by its certificate.
            ask: sends the question.

        Raises:
            Invalid: the answer is no stamp of this head by this authority; nothing was kept.
        """
        head, note, epoch = self._head()
        before = self._find(epoch, head.size, STAMP, authority.name)
        if before is not None:
            return Vouched(head.origin, head.size, before.at_ms, known=True)
        question, nonce = time_stamp.question(head)
        status, answer = ask(question)
        at = authority.time_of(answer, head, nonce) if status == _OK else None
        if at is None:
            raise Invalid(
                "The authority gave no valid time stamp.", "Check its address and certificate; the log goes on without."
            )
        return self._keep(head, VoucherRow(epoch, head.size, STAMP, authority.name, note, answer, at))

    def witness(self, who: Witness, ask: Ask) -> Vouched:
        """Have the head co-signed; a head that this witness has co-signed already is not sent again.

        Args:
            who: whose answer counts, by its key.
            ask: sends the question.

        Raises:
            Invalid: the witness did not co-sign: it does not know this log, or saw another history. Nothing was kept.
        """
        head, note, epoch = self._head()
        before = self._find(epoch, head.size, WITNESS, who.name)
        if before is not None:
            return Vouched(head.origin, head.size, before.at_ms, known=True)
        with self._database.read() as tx:
            old = vouchers.last_size(tx, self._database.tenant, epoch, who.name)
        status, answer = ask(self._request(old, head, note))
        if status == witnessing.CONFLICT:  # it knows another size than we remember, as after an answer that was lost
            old = _size(answer)
            if not 0 <= old <= head.size:
                raise Invalid(
                    "The witness saw a longer log than this one.", "Look for what is missing here, or restart the log."
                )
            status, answer = ask(self._request(old, head, note))
        for line in answer.decode("utf-8", "replace").splitlines() if status == _OK else []:
            at = who.time_of(line, head.body())
            if at is not None:
                row = VoucherRow(epoch, head.size, WITNESS, who.name, note, line.encode(), at * 1000)
                return self._keep(head, row)
        raise Invalid(
            f"The witness did not co-sign the log (its answer was {status}).",
            "Check that it knows this log's origin and key, and its own key; it may have seen another history.",
        )

    def _head(self) -> tuple[Checkpoint, str, int]:
        key = self._database.key
        with self._database.read() as tx:
            at = log.head(tx, self._database.tenant)
        head = Checkpoint(checkpoint.origin_of(self._database.tenant, at.epoch), at.size, at.tree().root())
        return head, checkpoint.sign(head, key), at.epoch

    def _request(self, old: int, head: Checkpoint, note: str) -> bytes:
        proof: list[bytes] = []
        if old:
            with self._database.read() as tx:
                proof = merkle.consistency_proof(reader(tx, self._database.tenant), old, head.size)
        return witnessing.request(old, proof, note)

    def _find(self, epoch: int, size: int, kind: str, name: str) -> VoucherRow | None:
        with self._database.read() as tx:
            return vouchers.find(tx, self._database.tenant, epoch, size, kind, name)

    def _keep(self, head: Checkpoint, row: VoucherRow) -> Vouched:
        with self._database.write() as tx:
            log.head(tx, self._database.tenant, lock=True)
            known = vouchers.find(tx, self._database.tenant, row.epoch, row.size, row.kind, row.name)
            if known is None:  # somebody else asked at the same time
                vouchers.add(tx, self._database.tenant, row)
        return Vouched(head.origin, head.size, (known or row).at_ms, known=known is not None)


def _size(answer: bytes) -> int:
    """Return the size that a witness says it remembers; -1 where it says none."""
    text = answer.decode("ascii", "replace").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < _SIZE_DIGITS else -1


_SIZE_DIGITS = 19
