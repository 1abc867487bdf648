"""The outbox in the encrypted cache: what waits for the server, and what the server sent."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from agent_assist.desktop.ports.outbox import OutboxBatch, OutboxStatus, Row
from agent_assist.desktop.store.connection import Connection, mapped, transaction
from agent_assist.desktop.store.ledger import Ledger
from agent_assist.domain import errors
from agent_assist.evidence.personal import SubjectKey

_LARGEST = 2**63 - 1
"""Largest integer of SQLite."""


class StoreOutbox:
    """Implements ports.outbox on the ledger's connection. Store lane only."""

    def __init__(self, connection: Connection, path: Path, ledger: Ledger) -> None:
        self._db = connection
        self._path = path
        self._ledger = ledger

    def batch(self, limit: int) -> OutboxBatch | None:
        """Return the oldest waiting events with a seal over the last of them and the keys they use."""
        with mapped(self._path):
            rows = self._db.execute(
                "SELECT e.seq, e.digest, e.data, e.contact FROM pending_event p JOIN event e ON e.seq = p.seq"
                " ORDER BY p.seq LIMIT ?",
                (limit,),
            ).fetchall()
            if not rows:
                return None
            contacts = sorted({row[3] for row in rows if row[3]})
            marks = ",".join("?" * len(contacts))
            keys = self._db.execute(
                f"SELECT kid, key FROM subject_key WHERE contact IN ({marks})",  # noqa: S608 - only question marks
                contacts,
            ).fetchall()
        seal = self._ledger.seal_at(rows[-1][0], rows[-1][1])
        return OutboxBatch(
            tuple(row[2].encode() for row in rows), seal, tuple(SubjectKey(kid, bytes(key)) for kid, key in keys)
        )

    def acknowledge(self, watermark: int, refused: Mapping[str, str]) -> None:
        """Take confirmed events out; put back what a restored server no longer holds. One transaction."""
        with transaction(self._db, self._path):
            self._db.execute("DELETE FROM pending_event WHERE seq <= ?", (watermark,))
            self._db.execute("INSERT OR IGNORE INTO pending_event SELECT seq FROM event WHERE seq > ?", (watermark,))
            self._db.executemany(
                "INSERT OR IGNORE INTO refused_event SELECT seq, ? FROM event WHERE id = ?",
                [(code, event) for event, code in refused.items()],
            )
            self._db.execute("UPDATE sync_state SET watermark = ?", (watermark,))

    def status(self) -> OutboxStatus:
        """Return how much waits, since when, and how many events were refused."""
        with mapped(self._path):
            found = self._db.execute(
                "SELECT count(*), (SELECT at_ms FROM event WHERE seq = (SELECT min(seq) FROM pending_event)),"
                " (SELECT count(*) FROM refused_event) FROM pending_event"
            ).fetchone()
        return OutboxStatus(*found)

    def cursor(self) -> int:
        """Return the position up to which server rows were applied."""
        with mapped(self._path):
            return int(self._db.execute("SELECT cursor FROM sync_state").fetchone()[0])

    def apply(self, rows: Sequence[Row], cursor: int) -> None:
        """Keep the rows and move the cursor, in one transaction.

        A body that SQLite cannot read as JSON is kept as an empty object: one bad row must not hide the others.

        Raises:
            BadInput: a position is out of range; nothing was kept.
        """
        if not all(abs(pos) <= _LARGEST for pos in (cursor, *(row.pos for row in rows))):
            raise errors.BadInput("The server sent a position out of range.", "Tell IT; nothing was lost.")
        with transaction(self._db, self._path):
            self._db.executemany(
                "INSERT INTO server_row (kind, id, pos, body) VALUES"
                " (?1, ?2, ?3, CASE WHEN json_valid(?4) THEN ?4 ELSE '{}' END)"
                " ON CONFLICT (kind, id) DO UPDATE SET pos = excluded.pos, body = excluded.body",
                [(row.kind, row.id, row.pos, _json(row.body)) for row in rows],
            )
            self._db.execute("UPDATE sync_state SET cursor = ?", (cursor,))
        if any(row.kind == "erasure" for row in rows):
            # The rows about the person's review came before it, without their words; the log still has them with.
            with mapped(self._path):
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def _json(body: Mapping[str, object]) -> str:
    """Return a body as JSON text, or an empty text when it has none (a lone surrogate, NaN, nested beyond use)."""
    try:
        text = json.dumps(dict(body), ensure_ascii=False, allow_nan=False)
        text.encode()
    except (ValueError, TypeError, RecursionError):
        return ""
    return text
