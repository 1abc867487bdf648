"""Named lists of the review queue, in the encrypted cache."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from agent_assist.desktop.store.connection import Connection, mapped


class StoreViews:
    """Implements ports.view_store on the ledger's connection. Store lane only."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._db = connection
        self._path = path

    def views(self, account: str) -> Mapping[str, str]:
        """See ports.view_store."""
        with mapped(self._path):
            rows = self._db.execute("SELECT name, wish FROM queue_view WHERE account = ? ORDER BY name", (account,))
            return {row[0]: row[1] for row in rows.fetchall()}

    def keep_view(self, account: str, name: str, text: str) -> None:
        """See ports.view_store."""
        with mapped(self._path):
            if text:
                self._db.execute("INSERT OR REPLACE INTO queue_view VALUES (?, ?, ?)", (account, name, text))
            else:
                self._db.execute("DELETE FROM queue_view WHERE account = ? AND name = ?", (account, name))
