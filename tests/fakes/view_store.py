"""Named lists of the review queue in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agent_assist.desktop.ports.view_store import Dismissal, Reached


class MemoryViews:
    """Implements ports.view_store."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.begun: dict[tuple[str, str], Dismissal] = {}

    def views(self, account: str) -> Mapping[str, str]:
        return {name: text for (of, name), text in sorted(self.kept.items()) if of == account}

    def keep_view(self, account: str, name: str, text: str) -> None:
        self.kept[account, name] = text
        if not text:
            del self.kept[account, name]

    def keep_unsent(self, account: str, wanted: Sequence[Dismissal]) -> None:
        self.begun |= {(account, one.contact): one for one in wanted}

    def unsent(self, account: str) -> Sequence[tuple[Dismissal, Reached]]:
        return [(one, Reached.UNWRITTEN) for (of, _), one in self.begun.items() if of == account]

    def forget_unsent(self, account: str, contacts: Sequence[str]) -> None:
        for contact in contacts:
            self.begun.pop((account, contact), None)
