"""Walking the log of a house along a ledger: leaves, checkpoints, proofs, checkpoints known from elsewhere. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct, field

from agent_assist.domain import base64_text
from agent_assist.evidence import checkpoint, merkle
from agent_assist.evidence.checkpoint import Checkpoint
from agent_assist.evidence.vouching import Vouching

Fault = tuple[str, str]
"""A stable code, and what is wrong."""
_FIELDS = {"assist_log": int, "leaves": str, "origin": str, "public_key": str, "tenant": str}
_INCLUSION = {"index": int, "proof": list, "size": int}


class LogWalk(Struct):
    """Where the log stands after the lines so far.

    Args:
        notes: checkpoints known from elsewhere, which the log must agree with.
        key: the log's public key known from elsewhere; None to take the ledger's word.
        vouching: who else vouches for its checkpoints.
    """

    notes: Sequence[str] = ()
    key: str | None = None
    vouching: Vouching = field(default_factory=Vouching)
    origin: str = ""
    tenant: str = ""
    public_key: str = ""
    whole: bool = False
    logged: int = 0
    _tree: merkle.Range = field(default_factory=merkle.Range)
    _known: list[Checkpoint] = field(default_factory=list)
    _head: Checkpoint | None = None
    _newest: Checkpoint | None = None
    _leaf: bytes | None = None
    _index: int = -1
    _events: int = 0

    @property
    def introduced(self) -> bool:
        """Whether a line introduced a log; without one, the ledger can prove its chains only."""
        return bool(self.origin)

    def begin(self, value: dict[str, Any]) -> Fault | None:
        """Take the line that introduces the log; it stands before all events. Returns what is wrong, or None."""
        types = {name: type(part) for name, part in value.items()}
        if types != _FIELDS or value["assist_log"] != 1 or value["leaves"] not in {"all", "proven"}:
            return "bad_log", "The line of the log is malformed."
        if self.introduced or self._events:
            return "bad_log", "The log is introduced twice, or behind an event."
        if checkpoint.epoch_of(value["origin"], value["tenant"]) == 0:
            return "bad_log", "The origin is not that of this organisation."
        if self.key is not None and self.key != value["public_key"]:
            return "unknown_key", "The log's key is not the trusted one."
        self.origin, self.tenant, self.public_key = value["origin"], value["tenant"], value["public_key"]
        self.whole = value["leaves"] == "all"
        for note in self.notes:
            known = checkpoint.check(note, self.public_key)
            if known is None or known.origin != self.origin:
                return "bad_checkpoint", "A checkpoint from elsewhere is not one of this log."
            self._known.append(known)
        return None

    def event(self, data: bytes) -> Fault | None:
        """Take an event's line, without its line end, as the next leaf. Returns what is wrong, or None."""
        self._events += 1
        self._newest = None
        if not self.introduced:
            return None
        if self._leaf is not None and not self.whole:
            return "no_proof", "The event before this one has no proof."
        self._leaf = merkle.leaf_hash(data)
        if not self.whole:
            return None
        self._tree.append(self._leaf)
        if any(known.size == self._tree.size and known.root != self._tree.root() for known in self._known):
            return "split_view", "The log differs from a checkpoint that it gave out elsewhere."
        return None

    def note(self, text: object) -> Fault | None:
        """Take a checkpoint and hold it against the leaves read so far. Returns what is wrong, or None."""
        if not self.introduced or not isinstance(text, str):
            return "bad_checkpoint", "A checkpoint is malformed, or stands where there is no log."
        head = checkpoint.check(text, self.public_key)
        if head is None or head.origin != self.origin:
            return "bad_checkpoint", "The checkpoint is not signed by this log."
        if self.whole and (head.size != self._tree.size or head.root != self._tree.root()):
            return "wrong_root", "The log does not hold what its checkpoint says."
        if not self.whole:
            if self._head is not None or self._events:
                return "bad_checkpoint", "A second checkpoint, or one behind an event."
            differs = [k for k in self._known if k.size == head.size and k.root != head.root]
            if differs:
                return "split_view", "The log differs from a checkpoint that it gave out elsewhere."
        self._head = self._newest = head
        self.vouching.note(text, head)
        if self.whole:
            self.logged = head.size
        return None

    def stamp(self, given: object) -> Fault | None:
        """Take a time stamp, which stands behind the checkpoint that it is of, before any further event."""
        if self._newest is None:
            return "bad_stamp", "A time stamp stands where there is no checkpoint."
        return self.vouching.stamp(given, self._newest)

    def inclusion(self, given: object) -> Fault | None:
        """Take the proof of the event directly before."""
        value = given if isinstance(given, dict) else {}
        types = {name: type(part) for name, part in value.items()}
        if types != _INCLUSION or not all(isinstance(part, str) for part in value["proof"]):
            return "bad_proof", "A proof is malformed."
        if self.whole or self._head is None or self._leaf is None or value["size"] != self._head.size:
            return "bad_proof", "A proof stands where none belongs."
        try:
            proof = [base64_text.decode(part) for part in value["proof"]]
        except ValueError:
            return "bad_proof", "A proof is malformed."
        index = value["index"]
        if index <= self._index or not merkle.included(self._leaf, index, self._head.size, proof, self._head.root):
            return "bad_proof", "The proof does not show that the event is in the log."
        self._leaf, self._index = None, index
        self.logged += 1
        return None

    def end(self) -> Fault | None:
        """Tell after the last line what is missing, or differs from what the log said elsewhere; None if nothing."""
        if not self.introduced:
            wanted = self.notes or self.key or self.vouching.witnesses or self.vouching.authorities
            return ("no_log", "The ledger names no log to compare with.") if wanted else None
        if self._head is None or (self.whole and self.logged != self._events):
            return "no_checkpoint", "The last entries are not covered by a checkpoint."
        if self.logged != self._events:
            return "no_proof", "The last event has no proof."
        if any(known.size > self._head.size for known in self._known):
            return "split_view", "The log is shorter than a checkpoint that it gave out elsewhere."
        if not self.whole and any(known.size < self._head.size for known in self._known):
            return "not_comparable", "Only the whole ledger can be compared with an older checkpoint."
        return self.vouching.end()
