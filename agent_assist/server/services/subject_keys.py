"""The keys of people's values, as the database holds them."""

from __future__ import annotations

from collections.abc import Iterable

from agent_assist.evidence.personal import SubjectKey
from agent_assist.server.db import evidence
from agent_assist.server.db.database import Tx


def subject_keys(tx: Tx, tenant: str, kids: Iterable[str]) -> dict[str, SubjectKey]:
    """Return keys by id; one that was destroyed, or that never came, is left out."""
    return {kid: SubjectKey(kid, evidence.key_bytes(key)) for kid, key in evidence.keys(tx, tenant, list(kids))}
