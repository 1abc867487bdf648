"""The lines of a ledger, as they are written. `ledger` reads them; docs/evidence-format.md describes them. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from agent_assist.domain import base64_text
from agent_assist.evidence.canonical import canonical
from agent_assist.evidence.seal import Seal

LINE_LIMIT = 262_144
"""Longest line in bytes."""


def header_line(tenant: str, device: str, public_key: str) -> bytes:
    """Return the line that introduces a device and its public key (base64)."""
    return canonical({"assist_ledger": 1, "device": device, "public_key": public_key, "tenant": tenant})


def log_line(tenant: str, origin: str, public_key: str, *, whole: bool) -> bytes:
    """Return the line that introduces the log of a house.

    Args:
        tenant: the house.
        origin: the log's name in its checkpoints.
        public_key: the key that signs them, base64.
        whole: the ledger holds all entries of the log in its order; else each brings a proof.
    """
    leaves = "all" if whole else "proven"
    return canonical({"assist_log": 1, "leaves": leaves, "origin": origin, "public_key": public_key, "tenant": tenant})


def seal_line(seal: Seal) -> bytes:
    """Return the line of a seal, which stands behind the event that it seals, without a line end."""
    return canonical(
        {"seal": {"device": seal.device, "digest": seal.digest, "seq": seal.seq, "signature": seal.signature}}
    )


def checkpoint_line(note: str) -> bytes:
    """Return the line of a signed tree head (see `checkpoint`), without a line end."""
    return canonical({"checkpoint": note})


def stamp_line(stamp: bytes) -> bytes:
    """Return the line of a time stamp (RFC 3161 reply, DER), which stands behind the checkpoint that it is of."""
    return canonical({"stamp": base64_text.encode(stamp)})


def inclusion_line(index: int, size: int, proof: Sequence[str]) -> bytes:
    """Return the line that proves the event before it to be entry `index` of the log of `size` entries.

    Args:
        index: from 0.
        size: that of the checkpoint before it.
        proof: hashes in base64 (RFC 9162, 2.1.3).
    """
    return canonical({"inclusion": {"index": index, "proof": list(proof), "size": size}})
