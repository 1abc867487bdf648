"""What supervisors keep on this computer, in the encrypted cache: named lists, dismissals under way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from agent_assist.desktop.ports.view_store import Dismissal, Reached
from agent_assist.desktop.store.connection import Connection, mapped, transaction
from agent_assist.domain.facts import FactKind

_UNSENT = """
SELECT u.contact, u.flag, u.agent_name, u.number, u.opened_at_ms, CASE
  WHEN e.seq IS NULL THEN 'unwritten'
  WHEN EXISTS (SELECT 1 FROM pending_event WHERE seq = e.seq) THEN 'waiting'
  WHEN EXISTS (SELECT 1 FROM refused_event WHERE seq = e.seq) THEN 'refused'
  ELSE 'sent' END
FROM bulk_unsent u LEFT JOIN event e ON e.seq = (
  SELECT max(seq) FROM event WHERE contact = u.contact AND seq > u.after_seq AND +kind = ?
  AND json_extract(data, '$.actor.id') = u.account AND json_extract(data, '$.body.flag') = u.flag)
WHERE u.account = ? ORDER BY u.opened_at_ms, u.contact"""
"""The decision that counts as the dismissal: written after it began, by the same person, about the same flag."""


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

    def keep_unsent(self, account: str, wanted: Sequence[Dismissal]) -> None:
        """See ports.view_store."""
        with transaction(self._db, self._path):
            self._db.executemany(
                "INSERT OR REPLACE INTO bulk_unsent SELECT ?, ?, ?, ?, ?, ?, coalesce((SELECT max(seq) FROM event), 0)",
                [(account, *one) for one in wanted],
            )

    def unsent(self, account: str) -> Sequence[tuple[Dismissal, Reached]]:
        """See ports.view_store."""
        with mapped(self._path):
            rows = self._db.execute(_UNSENT, (FactKind.REVIEW_DECIDED, account)).fetchall()
        return [(Dismissal(*row[:-1]), Reached(row[-1])) for row in rows]

    def forget_unsent(self, account: str, contacts: Sequence[str]) -> None:
        """See ports.view_store."""
        with transaction(self._db, self._path):
            self._db.executemany(
                "DELETE FROM bulk_unsent WHERE account = ? AND contact = ?", [(account, one) for one in contacts]
            )
