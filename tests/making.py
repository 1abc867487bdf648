"""Making events and caches for tests, so that each test says only what matters to it."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

from agent_assist.desktop.ports.contact_store import DeviceIdentity
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.store.cache import Cache, unlock
from agent_assist.domain.facts import Actor, FactKind, Role
from agent_assist.domain.identity import uuid7
from agent_assist.evidence.envelope import Draft

AGENT = Actor("maya", Role.AGENT)
IDENTITY = DeviceIdentity("dev-1", "tenant-1", "maya", "Maya Lindqvist", "http://127.0.0.1:1")
_COUNTER = itertools.count(1)


def draft(
    kind: FactKind,
    contact: str = "contact-1",
    body: dict[str, Any] | None = None,
    personal: dict[str, str] | None = None,
    at_ms: int = 1_795_000_000_000,
    actor: Actor = AGENT,
) -> Draft:
    """Make a draft with a fresh id."""
    number = next(_COUNTER)
    return Draft(
        id=uuid7(at_ms, number.to_bytes(10, "big")),
        kind=kind,
        at_ms=at_ms,
        mono_ms=number,
        contact=contact,
        actor=actor,
        body=body or {},
        personal=personal or {},
    )


def enrolled_cache(path: Path, vault: Vault) -> Cache:
    """Open a cache and enrol its device if it is new."""
    cache = unlock(path, vault)
    if cache.ledger.identity() is None:
        cache.ledger.enrol(IDENTITY)
    return cache
