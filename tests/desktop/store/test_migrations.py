"""A file of an earlier version keeps its rows, and they read as before."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.desktop.ports.outbox import Row
from agent_assist.desktop.store import connection
from agent_assist.domain.facts import FactKind
from agent_assist.domain.repetition import Progress
from tests.fakes.vault import MemoryVault
from tests.making import draft, enrolled_cache


def test_a_file_whose_views_read_into_bodies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vault, path, every = MemoryVault(), tmp_path / "cache.db", connection._migrations()
    with monkeypatch.context() as before:
        before.setattr(connection, "_migrations", lambda: every[:3])
        old = enrolled_cache(path, vault)
        old.ledger.append(
            [
                draft(FactKind.CONTACT_OPENED, "a", {"number_masked": "••• ••• 0182", "line": "Billing"}),
                draft(FactKind.FLAG_RAISED, "a", {"flag": "disclosure_late", "severity": "low"}),
                draft(FactKind.VERDICT_REACHED, "a", {"verdict": "late"}),
            ]
        )
        decided = {"contact": "a", "flag": "disclosure_late", "decision": "upheld", "decided_by_name": "Jo"}
        old.outbox.apply([Row(7, "decision", "d1", decided)], 7)
        lines = list(old.ledger.export())
        old.close()
    new = enrolled_cache(path, vault)
    (row,) = new.ledger.recent(5)
    assert (row.number_masked, row.line, row.verdict, row.unsynced) == ("••• ••• 0182", "Billing", "late", 3)
    assert [one.decision for one in new.ledger.decisions(5)] == ["upheld"]
    assert list(new.ledger.export()) == lines
    new.close()


def test_a_file_of_before_the_rules_of_lessons_keeps_its_lessons(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, path, every = MemoryVault(), tmp_path / "cache.db", connection._migrations()
    one = Progress("read-at-speaking-pace", "read_fast", 1, 2, 3)
    with monkeypatch.context() as before:
        before.setattr(connection, "_migrations", lambda: every[:6])
        old = enrolled_cache(path, vault)
        old.lessons.keep_lesson(one)
        old.close()
    new = enrolled_cache(path, vault)
    assert new.lessons.lessons() == (one,)
    assert new.lessons.marks() == {}
    new.lessons.keep_marks({"": "digest", "DE": "1"})
    new.lessons.keep_marks({"": "other", "GB": "2"})
    assert new.lessons.marks() == {"": "other", "GB": "2"}
    new.close()
