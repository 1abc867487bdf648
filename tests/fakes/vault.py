"""A vault in memory."""

from __future__ import annotations

from agent_assist.demo.vault import ThrowAwayVault


class MemoryVault(ThrowAwayVault):
    """The demo's, for tests: what it keeps lies open in `secrets`."""
