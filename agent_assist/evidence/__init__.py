"""Canonical bytes, hash chain, seals, verification. Pure; no store, no network."""
