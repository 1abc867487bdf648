"""The Merkle tree of RFC 9162, section 2.1: growing, roots, inclusion and consistency. Pure; 32-byte hashes.

A tree of n leaves is described by its *compact range*: the roots of the perfect subtrees it consists of, the largest
first, one for each bit of n. Appending needs nothing else, and the root follows from it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

from msgspec import Struct

from agent_assist.domain.errors import Invalid

EMPTY_ROOT = hashlib.sha256().digest()
"""Root of the tree without leaves (RFC 9162, 2.1.1)."""
HASH_BYTES = 32
Node = tuple[int, int]
"""A perfect subtree: its level (0 for leaves) and its place among those of its level, from 0."""
ReadNode = Callable[[int, int], bytes]
"""Gives the hash of a perfect subtree by level and place."""


def leaf_hash(data: bytes) -> bytes:
    """Return the SHA-256 of a leaf: 0x00, then its bytes (RFC 9162, section 2.1.1)."""
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the SHA-256 of a node: 0x01, then its two children's hashes (RFC 9162, section 2.1.1)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


class Range(Struct):
    """A growing tree.

    Args:
        size: number of leaves, 0 or more.
        hashes: roots of its perfect subtrees, the largest first; as many as `size` has one-bits.
    """

    size: int = 0
    hashes: list[bytes] | None = None

    def __post_init__(self) -> None:
        self.hashes = list(self.hashes or [])
        if len(self.hashes) != self.size.bit_count() or any(len(part) != HASH_BYTES for part in self.hashes):
            raise Invalid("The head of a log is damaged.", "Restore the server's database from a copy.")

    def append(self, leaf: bytes) -> list[tuple[Node, bytes]]:
        """Append the hash of a leaf; returns every perfect subtree that it completes, the leaf first."""
        assert self.hashes is not None  # noqa: S101 - for the type checker; see __post_init__
        made: list[tuple[Node, bytes]] = [((0, self.size), leaf)]
        level, place, own = 0, self.size, leaf
        while place & 1:
            own = node_hash(self.hashes.pop(), own)
            level, place = level + 1, place >> 1
            made.append(((level, place), own))
        self.hashes.append(own)
        self.size += 1
        return made

    def root(self) -> bytes:
        """Return the root over all leaves so far, 32 bytes; of an empty tree, the SHA-256 of nothing (RFC 9162)."""
        return root_of(self.hashes or [])


def root_of(hashes: Sequence[bytes]) -> bytes:
    """Return the root over the perfect subtrees of a tree, the largest first."""
    if not hashes:
        return EMPTY_ROOT
    *rest, own = hashes
    for left in reversed(rest):
        own = node_hash(left, own)
    return own


def perfect(begin: int, end: int) -> list[Node]:
    """Return the perfect subtrees that leaves `begin` to `end` (not included) of a tree consist of, in order.

    `begin` is a multiple of the size of the subtree that the leaves form, as it is for every subtree of a tree.
    """
    nodes: list[Node] = []
    while begin < end:
        level = (end - begin).bit_length() - 1
        nodes.append((level, begin >> level))
        begin += 1 << level
    return nodes


def subtree(read: ReadNode, begin: int, end: int) -> bytes:
    """Return the root over leaves `begin` to `end` (not included) of a tree, `MTH(D[begin:end])` of RFC 9162."""
    return root_of([read(level, place) for level, place in perfect(begin, end)])


def inclusion_proof(read: ReadNode, index: int, size: int) -> list[bytes]:
    """Return the inclusion proof `PATH(index, D[0:size])` of RFC 9162, 2.1.3.1.

    Raises:
        Invalid: there is no such leaf in a tree of this size.
    """
    if not 0 <= index < size:
        raise Invalid("There is no such entry in a log of this size.", "Ask for an entry below the size.")
    proof: list[bytes] = []
    begin, end = 0, size
    while end - begin > 1:
        middle = begin + (1 << ((end - begin - 1).bit_length() - 1))
        if index < middle:
            proof.append(subtree(read, middle, end))
            end = middle
        else:
            proof.append(subtree(read, begin, middle))
            begin = middle
    return proof[::-1]


def consistency_proof(read: ReadNode, old: int, new: int) -> list[bytes]:
    """Return the consistency proof `PROOF(old, D[0:new])` of RFC 9162, 2.1.4.1; empty where nothing is to be shown.

    Raises:
        Invalid: not 0 <= old <= new.
    """
    if not 0 <= old <= new:
        raise Invalid("A log cannot shrink.", "Ask for two sizes, the smaller one first.")
    if old in {0, new}:
        return []
    proof: list[bytes] = []
    begin, end, whole = 0, new, True
    while old != end:
        middle = begin + (1 << ((end - begin - 1).bit_length() - 1))
        if old <= middle:
            proof.append(subtree(read, middle, end))
            end = middle
        else:
            proof.append(subtree(read, begin, middle))
            begin, whole = middle, False
    if not whole:
        proof.append(subtree(read, begin, end))
    return proof[::-1]


def included(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Tell whether a proof shows a leaf at its place under a root (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size or not _hashes(proof):
        return False
    place, last, own = index, size - 1, leaf
    for part in proof:
        if last == 0:
            return False
        if place & 1 or place == last:
            own = node_hash(part, own)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            own = node_hash(own, part)
        place, last = place >> 1, last >> 1
    return last == 0 and own == root


def consistent(old: int, new: int, old_root: bytes, new_root: bytes, proof: Sequence[bytes]) -> bool:
    """Tell whether a proof shows that the tree of size `new` begins with that of size `old` (RFC 9162, 2.1.4.2)."""
    if not 0 <= old <= new or not _hashes(proof):
        return False
    if old in {0, new}:
        start = EMPTY_ROOT if old == 0 else new_root
        return not proof and old_root == start
    parts = list(proof) if old & (old - 1) else [old_root, *proof]
    if not parts:
        return False
    place, last = old - 1, new - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    left = right = parts[0]
    for part in parts[1:]:
        if last == 0:
            return False
        if place & 1 or place == last:
            left, right = node_hash(part, left), node_hash(part, right)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            right = node_hash(right, part)
        place, last = place >> 1, last >> 1
    return last == 0 and left == old_root and right == new_root


def _hashes(proof: Sequence[bytes]) -> bool:
    return all(len(part) == HASH_BYTES for part in proof)
