"""Every file of the desktop is its owner's alone, whatever the umask, and one of an earlier version becomes so."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.cli import support_bundle
from agent_assist.desktop.runtime import failing_file, own_files
from agent_assist.desktop.runtime.failing import Failing, Part
from agent_assist.desktop.runtime.log import start_log
from agent_assist.desktop.services.provisional import save
from agent_assist.domain.errors import StoreBusy
from agent_assist.domain.facts import FactKind
from agent_assist.telephony.softphone.handoff.endpoint import claim
from tests.fakes.vault import MemoryVault
from tests.making import draft, enrolled_cache

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a file there has the rights of its folder")


@pytest.fixture(autouse=True)
def careless() -> Iterator[None]:
    """Somebody whose new files everybody may read and write."""
    before = os.umask(0)
    yield
    os.umask(before)


def open_to_others(folder: Path) -> list[str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in files if path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)]


def test_the_cache_and_its_log(tmp_path: Path) -> None:
    path, vault = tmp_path / "data" / "cache.db", MemoryVault()
    cache = enrolled_cache(path, vault)
    cache.ledger.append([draft(FactKind.CONTACT_OPENED)])
    assert {one.name for one in path.parent.iterdir()} == {"cache.db", "cache.db-wal", "cache.db-shm"}
    assert open_to_others(tmp_path) == []
    for one in path.parent.iterdir():
        one.chmod(0o644)  # as an earlier version left them
    again = enrolled_cache(path, vault)
    assert open_to_others(tmp_path) == []
    again.close()
    cache.close()


@pytest.mark.expects_log
def test_logs_locks_and_what_is_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "desktop.log.1").write_text("an earlier one")
    handler = start_log(tmp_path / "log", "desktop")
    try:
        logging.getLogger("agent_assist.test").info("a line")
    finally:
        logging.getLogger("agent_assist").removeHandler(handler)
        handler.close()
    failing = Failing()
    failing.note(Part.SAVING, "append", ValueError())
    failing_file.write(tmp_path / "log", failing.troubles())
    end = claim(str(tmp_path / "run" / "desktop.sock"))
    assert end is not None
    monkeypatch.setenv("AGENT_ASSIST_HOME", str(tmp_path))
    assert support_bundle.run(["--out", str(tmp_path / "bundle.zip")]) == 0
    own_files.write(save(b"{}", tmp_path / "receipts", "c1"), b"{}")
    names = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert {
        "desktop.log",
        "desktop.log.1",
        "failing.json",
        "desktop.sock.lock",
        "bundle.zip",
        "receipt-c1.json",
    } <= names
    assert open_to_others(tmp_path) == []
    end.close()


def test_a_second_writer_is_told_so_and_can_go_on(tmp_path: Path) -> None:
    vault = MemoryVault()
    first, second = (enrolled_cache(tmp_path / "cache.db", vault) for _ in range(2))
    first.ledger.append([draft(FactKind.CONTACT_OPENED)])
    second.ledger.append([draft(FactKind.CONTACT_OPENED, contact="contact-2")])
    with pytest.raises(StoreBusy, match="Another program is using the local cache"):
        first.ledger.append([draft(FactKind.CONTACT_ENDED)])
    first.ledger.append([draft(FactKind.CONTACT_ENDED)])
    assert len([line for line in first.ledger.export() if b'"kind"' in line]) == 3
    first.close()
    second.close()


def test_facts_are_not_put_behind_what_is_not_there_any_more(tmp_path: Path) -> None:
    cache = enrolled_cache(tmp_path / "cache.db", MemoryVault())
    cache.ledger.append([draft(FactKind.CONTACT_OPENED), draft(FactKind.CONTACT_CONNECTED)])
    connection = cache.ledger._db
    connection.execute("DROP TRIGGER event_no_delete")
    connection.execute("DELETE FROM pending_event WHERE seq = 2")
    connection.execute("DELETE FROM event WHERE seq = 2")  # as in a file of an hour ago that somebody put back
    with pytest.raises(StoreBusy):
        cache.ledger.append([draft(FactKind.NOTE_SAVED), draft(FactKind.CONTACT_ENDED)])
    assert [fact.kind for fact in cache.ledger.facts("contact-1")] == [FactKind.CONTACT_OPENED]
    cache.close()


def test_keys_and_pages_are_wiped_and_locked_in_memory(tmp_path: Path) -> None:
    cache = enrolled_cache(tmp_path / "cache.db", MemoryVault())
    assert cache.ledger._db.execute("PRAGMA cipher_memory_security").fetchone() == ("1",)
    cache.close()
