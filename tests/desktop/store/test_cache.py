"""The encrypted cache: real SQLCipher on a real disk."""

import base64
import json
import os
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2

from agent_assist.desktop.ports.outbox import Row
from agent_assist.desktop.store import connection as store_connection
from agent_assist.desktop.store.cache import CACHE_KEY, DEVICE_KEY, Cache, set_aside, unlock
from agent_assist.domain import errors
from agent_assist.domain.facts import FactKind
from agent_assist.evidence import verify
from tests.fakes.vault import MemoryVault
from tests.making import IDENTITY, draft, enrolled_cache
from tests.running import finished

sqlcipher: Any = sqlcipher3.dbapi2


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "cache.db"


@pytest.fixture
def cache(path: Path, vault: MemoryVault) -> Iterator[Cache]:
    opened = enrolled_cache(path, vault)
    yield opened
    opened.close()


def raw(cache: Cache) -> Any:
    return cache._connection


def test_facts_read_back_with_their_personal_values(cache: Cache) -> None:
    cache.ledger.append([draft(FactKind.NOTE_SAVED, personal={"text": "wants a refund"}, body={"kinds": {}})])
    (fact,) = cache.ledger.facts("contact-1")
    assert fact.personal == {"text": "wants a refund"}
    assert "wants a refund" not in raw(cache).execute("SELECT data FROM event").fetchone()[0]


def test_few_pages_stay_in_memory_where_they_are_not_encrypted(cache: Cache) -> None:
    (kept,) = raw(cache).execute("PRAGMA cache_size").fetchone()
    assert kept == -store_connection.PAGES_KIB  # negative: KiB, not pages
    assert 0 < store_connection.PAGES_KIB <= 2_000


def test_file_is_encrypted_and_only_for_the_user(cache: Cache, path: Path) -> None:
    cache.ledger.append([draft(FactKind.CONTACT_OPENED, body={"number_masked": "PLANTED-4711"})])
    cache.close()
    content = path.read_bytes()
    assert b"SQLite format 3" not in content
    assert b"PLANTED-4711" not in content
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(path).execute("SELECT * FROM event")
    cache._connection = sqlcipher.connect(":memory:")  # the fixture closes once more


OTHER = """
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
        print("nobody has it open")
    except OSError:
        print("in use")
"""
"""Another program, which asks for the bytes that SQLite's readers hold (its file locking, SHARED_FIRST)."""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows' locks belong to a handle, not to a process")
@pytest.mark.parametrize("start", ["first", "later"])
def test_an_open_cache_is_seen_to_be_open_by_other_programs(path: Path, vault: MemoryVault, start: str) -> None:
    cache = unlock(path, vault)
    if start == "later":
        cache.close()
        cache = unlock(path, vault)
    told = finished([sys.executable, "-c", OTHER, str(path)], dict(os.environ)).stdout
    cache.close()
    assert told.strip() == "in use"


def test_durability_settings(cache: Cache) -> None:
    db = raw(cache)
    assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert db.execute("PRAGMA synchronous").fetchone()[0] == 2


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET kind = 'x'",
        "DELETE FROM event",
        "UPDATE seal SET signature = 'x'",
        "DELETE FROM seal",
        "UPDATE pending_event SET seq = 9",
        "UPDATE subject_key SET key = zeroblob(32)",
        "UPDATE device SET device = 'other'",
    ],
)
def test_evidence_is_insert_only(cache: Cache, statement: str) -> None:
    cache.ledger.append([draft(FactKind.NOTE_SAVED, personal={"text": "x"})])
    cache.ledger.seal()
    with pytest.raises(sqlcipher.IntegrityError):
        raw(cache).execute(statement)


def test_each_event_waits_until_the_watermark_covers_it(cache: Cache) -> None:
    cache.ledger.append([draft(FactKind.CONTACT_OPENED), draft(FactKind.CONTACT_CONNECTED)])
    cache.ledger.append([draft(FactKind.CONTACT_ENDED)])
    assert cache.outbox.status().unsynced == 3
    batch = cache.outbox.batch(2)
    assert batch is not None
    assert [json.loads(e)["seq"] for e in batch.events] == [1, 2]
    assert batch.seal.seq == 2
    cache.outbox.acknowledge(2, {})
    assert cache.outbox.status().unsynced == 1
    cache.outbox.acknowledge(1, {})  # the server came back from an older copy
    assert cache.outbox.status().unsynced == 2


def test_refused_events_stay_visible(cache: Cache) -> None:
    (fact,) = cache.ledger.append([draft(FactKind.CONTACT_OPENED)])
    cache.outbox.acknowledge(1, {fact.id: "refused"})
    assert cache.outbox.status().refused == 1
    assert [f.id for f in cache.ledger.facts("contact-1")] == [fact.id]


def test_batch_brings_the_keys_of_its_contacts_only(cache: Cache) -> None:
    cache.ledger.append([draft(FactKind.NOTE_SAVED, "a", personal={"text": "x"})])
    cache.ledger.append([draft(FactKind.NOTE_SAVED, "b", personal={"text": "y"})])
    batch = cache.outbox.batch(1)
    assert batch is not None
    assert [key.kid for key in batch.keys] == ["contact.a"]


def test_a_failed_transaction_writes_nothing(cache: Cache) -> None:
    first = draft(FactKind.CONTACT_OPENED)
    cache.ledger.append([first])
    with pytest.raises(errors.AssistError):
        cache.ledger.append([draft(FactKind.CONTACT_CONNECTED), first])  # the id exists already
    assert [f.kind for f in cache.ledger.facts("contact-1")] == ["contact_opened"]
    cache.ledger.append([draft(FactKind.CONTACT_ENDED)])
    assert verify(cache.ledger.export()).ok


def test_export_verifies_and_a_change_is_named(cache: Cache) -> None:
    cache.ledger.append([draft(FactKind.CONTACT_OPENED), draft(FactKind.CONTACT_ENDED)])
    cache.ledger.seal()
    lines = list(cache.ledger.export())
    good = verify(lines)
    assert (good.ok, good.events, good.seals, good.unsealed) == (True, 2, 1, 0)
    lines[1] = lines[1].replace(b'"contact_opened"', b'"contact_missed"')
    bad = verify(lines).bad
    assert bad is not None
    assert (bad.line, bad.code) == (3, "broken_chain")


def test_the_servers_decision_stands_beside_the_contact_it_is_about(cache: Cache) -> None:
    cache.ledger.append(
        [
            draft(FactKind.CONTACT_OPENED, body={"number_masked": "••• ••• 0182", "line": "Billing"}),
            draft(FactKind.FLAG_RAISED, body={"flag": "disclosure_late", "severity": "medium"}),
        ]
    )
    body = {
        "contact": "contact-1",
        "flag": "disclosure_late",
        "decision": "dismissed",
        "comment": "The line was bad.",
        "decided_by_name": "Jo",
        "decided_at_ms": 5,
    }
    cache.outbox.apply([Row(7, "decision", "d1", body)], 7)
    (decision,) = cache.ledger.decisions(5)
    assert (decision.decision, decision.comment, decision.decided_by) == ("dismissed", "The line was bad.", "Jo")
    assert cache.outbox.cursor() == 7
    (row,) = cache.ledger.recent(5)
    assert (row.line, row.unsynced, row.finished) == ("Billing", 2, False)
    assert cache.ledger.unfinished() == ["contact-1"]


def test_survives_closing_and_opening(path: Path, vault: MemoryVault) -> None:
    cache = enrolled_cache(path, vault)
    cache.ledger.append([draft(FactKind.CONTACT_OPENED)])
    cache.close()
    again = unlock(path, vault)
    assert again.ledger.identity() == IDENTITY
    again.ledger.append([draft(FactKind.CONTACT_ENDED)])
    assert verify(again.ledger.export()).events == 2
    again.close()


def test_lost_key_is_named_and_the_file_kept(path: Path, vault: MemoryVault) -> None:
    enrolled_cache(path, vault).close()
    before = path.read_bytes()
    vault.forget(CACHE_KEY)
    with pytest.raises(errors.StoreKeyMissing):
        unlock(path, vault)
    assert path.read_bytes() == before


def test_lost_signing_key_is_named(path: Path, vault: MemoryVault) -> None:
    enrolled_cache(path, vault).close()
    vault.write(DEVICE_KEY, base64.b64encode(b"short").decode())
    with pytest.raises(errors.StoreKeyMissing):
        unlock(path, vault)


def test_key_of_another_file_is_told_from_a_damaged_file(tmp_path: Path, vault: MemoryVault) -> None:
    path, other_path, other = tmp_path / "a.db", tmp_path / "b.db", MemoryVault()
    enrolled_cache(path, vault).close()
    enrolled_cache(other_path, other).close()
    before = path.read_bytes()
    with pytest.raises(errors.StoreKeyWrong):
        unlock(path, other)
    assert path.read_bytes() == before


def test_corrupt_file_is_named_and_kept(path: Path, vault: MemoryVault) -> None:
    cache = enrolled_cache(path, vault)
    cache.ledger.append([draft(FactKind.CONTACT_OPENED) for _ in range(50)])
    cache.close()
    content = bytearray(path.read_bytes())
    content[4096 - 40] ^= 0xFF  # inside the HMAC of the first page
    path.write_bytes(content)
    with pytest.raises(errors.StoreCorrupt):
        unlock(path, vault)
    assert path.read_bytes() == bytes(content)


def test_truncated_file_is_named(path: Path, vault: MemoryVault) -> None:
    cache = enrolled_cache(path, vault)
    cache.ledger.append([draft(FactKind.CONTACT_OPENED, str(n)) for n in range(300)])
    cache.close()
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(errors.StoreCorrupt):
        unlock(path, vault).ledger.recent(400)


def test_newer_schema_is_named_and_kept(path: Path, vault: MemoryVault) -> None:
    cache = enrolled_cache(path, vault)
    raw(cache).execute("PRAGMA user_version = 99")
    cache.close()
    with pytest.raises(errors.StoreTooNew):
        unlock(path, vault)
    key = json.loads(vault.read(CACHE_KEY) or "")["key"]
    db = sqlcipher.connect(str(path))
    db.execute(f"PRAGMA key = \"x'{key}'\"")
    assert db.execute("PRAGMA user_version").fetchone()[0] == 99
    db.close()


def test_full_disk_is_named_and_loses_nothing_written_before(cache: Cache) -> None:
    cache.ledger.append([draft(FactKind.CONTACT_OPENED)])
    pages = raw(cache).execute("PRAGMA page_count").fetchone()[0]
    raw(cache).execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(errors.DiskFull):
        cache.ledger.append([draft(FactKind.NOTE_SAVED, body={"filler": "x" * 50_000})])
    assert len(cache.ledger.facts("contact-1")) == 1
    raw(cache).execute("PRAGMA max_page_count = 1000000")
    cache.ledger.append([draft(FactKind.CONTACT_ENDED)])
    assert verify(cache.ledger.export()).ok


def test_locked_file_is_named(cache: Cache, path: Path, vault: MemoryVault) -> None:
    key = json.loads(vault.read(CACHE_KEY) or "")["key"]
    other = sqlcipher.connect(str(path), isolation_level=None, timeout=0)
    other.execute(f"PRAGMA key = \"x'{key}'\"")
    other.execute("BEGIN IMMEDIATE")
    raw(cache).execute("PRAGMA busy_timeout = 20")
    with pytest.raises(errors.StoreBusy):
        cache.ledger.append([draft(FactKind.CONTACT_OPENED)])
    other.execute("ROLLBACK")
    other.close()


@pytest.mark.parametrize("secret", ["", "{", "[]", '{"key": 5}', '{"key": "abcd"}', '{"key": "' + "Z" * 64 + '"}'])
def test_malformed_key_in_the_vault_is_refused(path: Path, vault: MemoryVault, secret: str) -> None:
    enrolled_cache(path, vault).close()
    vault.write(CACHE_KEY, secret)
    with pytest.raises(errors.StoreKeyWrong):
        unlock(path, vault)


def test_a_short_key_never_becomes_a_passphrase(tmp_path: Path) -> None:
    with pytest.raises(errors.StoreKeyWrong):
        store_connection.open_cache(tmp_path / "x.db", "abcd", salt=None)
    assert not (tmp_path / "x.db").exists()


def test_not_enrolled_writes_nothing(path: Path, vault: MemoryVault) -> None:
    cache = unlock(path, vault)
    with pytest.raises(errors.AuthExpired):
        cache.ledger.append([draft(FactKind.CONTACT_OPENED)])
    cache.close()


def test_second_enrolment_is_refused(cache: Cache) -> None:
    with pytest.raises(errors.FieldRejected):
        cache.ledger.enrol(IDENTITY)


def test_schema_is_the_released_one(cache: Cache) -> None:
    assert raw(cache).execute("PRAGMA user_version").fetchone()[0] == store_connection.schema_version() == 8


def secrets(vault: MemoryVault) -> dict[str, str]:
    return dict(vault.secrets)


def test_a_start_without_the_data_folder_keeps_the_keys_until_it_comes_back(path: Path, vault: MemoryVault) -> None:
    cache = enrolled_cache(path, vault)
    cache.ledger.append([draft(FactKind.CONTACT_OPENED)])
    cache.close()
    before, away = secrets(vault), path.parent.with_name("away")
    path.parent.rename(away)
    with pytest.raises(errors.StoreMissing):
        unlock(path, vault)
    assert secrets(vault) == before
    assert not path.exists()
    away.rename(path.parent)
    again = unlock(path, vault)
    assert again.outbox.status().unsynced == 1
    again.close()


def test_a_cache_that_was_cut_to_nothing_is_no_new_ledger(path: Path, vault: MemoryVault) -> None:
    enrolled_cache(path, vault).close()
    before = secrets(vault)
    path.write_bytes(b"")
    with pytest.raises(errors.StoreMissing):
        unlock(path, vault)
    assert (secrets(vault), path.read_bytes()) == (before, b"")


def test_a_signing_key_without_file_and_cache_key_is_kept(path: Path, vault: MemoryVault) -> None:
    enrolled_cache(path, vault).close()
    vault.forget(CACHE_KEY)
    path.unlink()
    before = secrets(vault)
    with pytest.raises(errors.StoreMissing):
        unlock(path, vault)
    assert secrets(vault) == before


@pytest.mark.parametrize("stage", ["key", "keys", "file"])
def test_a_first_start_that_was_broken_off_goes_on_with_its_keys(path: Path, vault: MemoryVault, stage: str) -> None:
    unlock(path, vault).close()
    raw_key = json.loads(vault.secrets[CACHE_KEY])["key"]
    device_key = vault.secrets[DEVICE_KEY]
    vault.secrets[CACHE_KEY] = json.dumps({"key": raw_key})
    if stage != "file":
        path.unlink()
    if stage == "key":
        del vault.secrets[DEVICE_KEY]
    unlock(path, vault).close()
    assert json.loads(vault.secrets[CACHE_KEY])["key"] == raw_key
    assert (vault.secrets[DEVICE_KEY] == device_key) is (stage != "key")


def test_starting_over_keeps_the_file_and_both_keys(path: Path, vault: MemoryVault) -> None:
    cache = enrolled_cache(path, vault)
    cache.ledger.append([draft(FactKind.CONTACT_OPENED)])
    cache.close()
    before = secrets(vault)
    aside = set_aside(path, vault)
    assert aside is not None
    new = unlock(path, vault)
    assert new.ledger.identity() is None
    new.close()
    mark = json.loads(before[CACHE_KEY])["salt"]
    assert {vault.secrets[f"{name}.{mark}"] for name in (CACHE_KEY, DEVICE_KEY)} == set(before.values())
    assert not set(before.values()) & {vault.secrets[CACHE_KEY], vault.secrets[DEVICE_KEY]}
    restored = MemoryVault()
    restored.secrets.update(before)
    old = unlock(aside, restored)
    assert old.outbox.status().unsynced == 1
    old.close()


@pytest.mark.parametrize("lost", ["file", "key"])
def test_starting_over_is_the_way_out_where_something_is_lost(path: Path, vault: MemoryVault, lost: str) -> None:
    enrolled_cache(path, vault).close()
    if lost == "file":
        path.unlink()
    else:
        vault.forget(CACHE_KEY)
    kept = vault.secrets[DEVICE_KEY]
    set_aside(path, vault)
    set_aside(path, vault)  # safe to do again
    unlock(path, vault).close()
    assert kept in vault.secrets.values()
    assert vault.secrets[DEVICE_KEY] != kept


def test_no_key_that_was_set_aside_is_replaced_by_another_of_no_known_file(path: Path, vault: MemoryVault) -> None:
    for secret in ("{", "}"):
        vault.write(CACHE_KEY, secret)
        vault.write(DEVICE_KEY, f"of {secret}")
        set_aside(path, vault)
    assert {"{", "}", "of {", "of }"} == set(vault.secrets.values())
