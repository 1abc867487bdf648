"""Canonical bytes, hash chain, seals, verification. Pure; no store, no network.

`verify` is the public name that outside checks rely on.
"""

from agent_assist.evidence.ledger import BadEntry, Verification, verify

__all__ = ["BadEntry", "Verification", "verify"]
