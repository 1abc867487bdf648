"""What customers are asked, in their language: the purposes of the pack that ships with the server."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from agent_assist.evidence.receipt import AskedPurpose
from agent_assist.policy import default_pack_path, load
from agent_assist.policy.purposes import Purpose


def asked(language: str) -> Mapping[str, AskedPurpose]:
    """Return the purposes by id, worded in a language; English where it has none. Any thread."""
    return {
        purpose.id: AskedPurpose(purpose.id, purpose.title(language), purpose.retention_days, purpose.sinks)
        for purpose in _purposes()
    }


@cache
def _purposes() -> tuple[Purpose, ...]:
    return load(default_pack_path()).purposes
