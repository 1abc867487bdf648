"""Named lists of the review queue in memory."""

from __future__ import annotations

from collections.abc import Mapping


class MemoryViews:
    """Implements ports.view_store."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def views(self, account: str) -> Mapping[str, str]:
        return {name: text for (of, name), text in sorted(self.kept.items()) if of == account}

    def keep_view(self, account: str, name: str, text: str) -> None:
        self.kept[account, name] = text
        if not text:
            del self.kept[account, name]
