"""What this device saw of the server's log, and its part in erasures, in the encrypted cache."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from agent_assist.desktop.ports.witness import LogSeen
from agent_assist.desktop.store.connection import Connection, mapped
from agent_assist.desktop.store.ledger import Ledger, Statement
from agent_assist.evidence.envelope import Draft


class StoreWitness:
    """Implements ports.witness on the ledger's connection. Store lane only."""

    def __init__(self, connection: Connection, path: Path, ledger: Ledger) -> None:
        self._db = connection
        self._path = path
        self._ledger = ledger

    def seen(self) -> LogSeen | None:
        """See ports.witness."""
        with mapped(self._path):
            row = self._db.execute("SELECT public_key, note, conflict FROM log_seen").fetchone()
        return LogSeen(*row) if row else None

    def see(self, seen: LogSeen, draft: Draft | None) -> None:
        """See ports.witness."""
        statement = (
            "INSERT INTO log_seen VALUES (1, ?1, ?2, ?3) ON CONFLICT (only) DO UPDATE SET note = ?2, conflict = ?3",
            (seen.public_key, seen.note, seen.conflict),
        )
        self._ledger.append_with([draft] if draft else [], [statement])

    def erase(self, erasure: str, kids: Sequence[str], fact: Callable[[int], Draft]) -> None:
        """See ports.witness. The freed bytes are overwritten (`secure_delete`), and so is the write-ahead log."""
        with mapped(self._path):
            if self._db.execute("SELECT 1 FROM erasure WHERE id = ?", (erasure,)).fetchone():
                return
            held = [
                kid for kid in kids if self._db.execute("SELECT 1 FROM subject_key WHERE kid = ?", (kid,)).fetchone()
            ]
        statements: list[Statement] = [("INSERT INTO erasure VALUES (?)", (erasure,))]
        for kid in kids:
            statements.append(("INSERT OR IGNORE INTO erased_key VALUES (?)", (kid,)))
            statements.append(("DELETE FROM subject_key WHERE kid = ?", (kid,)))
            statements.append(("UPDATE bulk_unsent SET number = '' WHERE 'contact.' || contact = ?", (kid,)))
        self._ledger.append_with([fact(len(held))] if held else [], statements)
        with mapped(self._path):
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
