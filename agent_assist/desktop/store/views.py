"""What supervisors keep on this computer, in the encrypted cache: named lists, dismissals under way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from agent_assist.desktop.ports.view_store import Dismissal, Reached
from agent_assist.desktop.store.connection import Connection, mapped, transaction
from agent_assist.domain.facts import FactKind, readable
from agent_assist.domain.facts.review import ReviewDecided
from agent_assist.evidence.envelope import fact_of, read

_UNSENT = """
SELECT u.contact, u.flag, u.agent_name, u.number, u.opened_at_ms, e.data, CASE
  WHEN EXISTS (SELECT 1 FROM pending_event WHERE seq = e.seq) THEN 'waiting'
  WHEN EXISTS (SELECT 1 FROM refused_event WHERE seq = e.seq) THEN 'refused'
  ELSE 'sent' END
FROM bulk_unsent u LEFT JOIN event e ON e.contact = u.contact AND e.seq > u.after_seq AND +e.kind = ?
WHERE u.account = ? ORDER BY u.opened_at_ms, u.contact, e.seq"""
"""Each dismissal with every decision on its contact that was written after it began."""


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
        found: dict[Dismissal, Reached] = {}
        for *told, data, reached in rows:
            one = Dismissal(*told)
            found.setdefault(one, Reached.UNWRITTEN)
            if data is not None and _dismisses(data, account, one.flag):
                found[one] = Reached(reached)  # the last one is what was meant
        return list(found.items())

    def forget_unsent(self, account: str, contacts: Sequence[str]) -> None:
        """See ports.view_store."""
        with transaction(self._db, self._path):
            self._db.executemany(
                "DELETE FROM bulk_unsent WHERE account = ? AND contact = ?", [(account, one) for one in contacts]
            )


def _dismisses(data: str, account: str, flag: str) -> bool:
    """Whether a decision is this person's on this flag."""
    fact = fact_of(read(data.encode()), {})
    body = readable(fact)
    return isinstance(body, ReviewDecided) and body.flag == flag and fact.actor.id == account
