"""Where lessons stand, in the encrypted cache: a table beside the ledger that nothing else reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from agent_assist.desktop.store.bodies import body_of
from agent_assist.desktop.store.connection import Connection, mapped, transaction
from agent_assist.domain.facts import FactKind
from agent_assist.domain.facts.calls import FlagRaised
from agent_assist.domain.facts.consent import DisclosureRead
from agent_assist.domain.facts.places import PolicyDecided
from agent_assist.domain.repetition import READ_FAST, Progress

_LOOKED_AT = 2_000
"""Most facts of a kind that are looked at: a month of calls, and the answer does not wait for more."""


class StoreLessons:
    """Implements ports.lesson_store on the ledger's connection. Store lane only."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._db = connection
        self._path = path

    def lessons(self) -> tuple[Progress, ...]:
        """See ports.lesson_store."""
        with mapped(self._path):
            rows = self._db.execute(
                "SELECT id, because, offered_at_ms, taken, due_ms FROM lesson ORDER BY offered_at_ms, id"
            ).fetchall()
        return tuple(Progress(*row) for row in rows)

    def keep_lesson(self, progress: Progress) -> None:
        """See ports.lesson_store."""
        with mapped(self._path):
            self._db.execute("INSERT OR REPLACE INTO lesson VALUES (?, ?, ?, ?, ?)", tuple(progress))

    def causes(self, since_ms: int) -> Mapping[str, int]:
        """See ports.lesson_store."""
        found: Counter[str] = Counter()
        with mapped(self._path):
            flags = [body_of(FlagRaised, data) for data in self._newest(FactKind.FLAG_RAISED, since_ms)]
            found.update(flag.flag for flag in flags if flag is not None)
            read = [body_of(DisclosureRead, data) for data in self._newest(FactKind.DISCLOSURE_READ, since_ms)]
        found.update(READ_FAST for one in read if one is not None and one.faster_than_speech)
        return found

    def places(self, since_ms: int) -> frozenset[str]:
        """See ports.lesson_store."""
        with mapped(self._path):
            decided = [body_of(PolicyDecided, data) for data in self._newest(FactKind.POLICY_DECIDED, since_ms)]
        return frozenset(place for one in decided if one is not None for place in one.places)

    def marks(self) -> Mapping[str, str]:
        """See ports.lesson_store."""
        with mapped(self._path):
            return dict(self._db.execute("SELECT rule, mark FROM lesson_rule").fetchall())

    def keep_marks(self, marks: Mapping[str, str]) -> None:
        """See ports.lesson_store."""
        with transaction(self._db, self._path):
            self._db.execute("DELETE FROM lesson_rule")
            self._db.executemany("INSERT INTO lesson_rule VALUES (?, ?)", list(marks.items()))

    def _newest(self, kind: FactKind, since_ms: int) -> list[str]:
        rows = self._db.execute(
            "SELECT data, at_ms FROM event WHERE kind = ? ORDER BY seq DESC LIMIT ?", (kind, _LOOKED_AT)
        ).fetchall()
        return [data for data, at_ms in rows if at_ms >= since_ms]
