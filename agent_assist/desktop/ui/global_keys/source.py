"""What registers global keys with a system. Main thread only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from agent_assist.desktop.runtime.global_keys import Combination, KeyState
from agent_assist.telephony.softphone.told_event import PanelAct

Pressed = Callable[[PanelAct], object]
"""Called once for each press of a key, however long it is held."""
Told = Callable[[Sequence[KeyState]], object]
"""Called with what became of all chosen keys: at first, and whenever that changes."""


class KeySource(Protocol):
    """Registers keys with one system."""

    def take(self, chosen: Mapping[PanelAct, Combination], pressed: Pressed, told: Told) -> None:
        """Register the keys; once. Never raises for what the system refuses: `told` says it."""

    def close(self) -> None:
        """Give the keys back. Safe to call twice, and without `take`."""
