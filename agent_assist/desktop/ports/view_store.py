"""Where lists of the review queue are kept under names. Called on the store lane only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class ViewStore(Protocol):
    """Named lists of each supervisor on this computer. What they are narrowed to may name people: kept encrypted."""

    def views(self, account: str) -> Mapping[str, str]:
        """Return the lists of an account, as text by name, in the order of names."""

    def keep_view(self, account: str, name: str, text: str) -> None:
        """Keep a list under a name, in place of one of that name; an empty text forgets it."""
