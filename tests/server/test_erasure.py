"""Erasing a person: keys are gone from every file, and every chain, log and export still holds."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import Actor, FactKind, Role
from agent_assist.domain.identity import uuid7
from agent_assist.evidence import certificate
from agent_assist.evidence.canonical import canonical
from agent_assist.evidence.envelope import Draft
from agent_assist.server import app
from agent_assist.server.db import evidence
from agent_assist.server.db.database import Leftover
from agent_assist.server.services.erasure import Asked, Erasures
from agent_assist.server.services.export import Export
from tests.desktop.sync.inline import Machine
from tests.evidence import second_verifier
from tests.evidence.ledgers import both
from tests.server_house import RealHouse

ASKED = Asked("privacy office", "asked by letter of 3 November")
NAME = "Zora Quendelbaum"
PAGE, RESERVE = 4096, 80
"""SQLCipher 4: bytes of a page, and of its end that holds nonce and check."""


@pytest.fixture
def machine(house: RealHouse, tmp_path: Path) -> Iterator[Machine]:
    machine = Machine(house, tmp_path / "desk")
    yield machine
    machine.cache.close()


def talk(machine: Machine, number: int = 1, name: str = NAME) -> str:
    """Write one contact with a name; returns its id."""
    clock = machine.house.clock
    contact = uuid7(clock.now_ms(), number.to_bytes(10, "big"))
    for kind, personal in ((FactKind.CONTACT_OPENED, {"name": name}), (FactKind.CONTACT_ENDED, {})):
        clock.advance(10)
        agent = Actor("amy", Role.AGENT)
        body = {"number_masked": "•", "line": "L"} if personal else {"reason": "hangup"}
        event = uuid7(clock.now_ms(), number.to_bytes(10, "big"))
        machine.cache.ledger.append(
            [Draft(event, kind, clock.now_ms(), clock.mono_ms(), contact, agent, body, personal)]
        )
    return contact


def key_of(machine: Machine, contact: str) -> bytes:
    row = machine.cache.ledger._db.execute("SELECT key FROM subject_key WHERE contact = ?", (contact,)).fetchone()
    return bytes(row[0])


def plain_pages(machine: Machine) -> bytes:
    """Decrypt every page of the cache and its write-ahead log, free ones included, as somebody with the key could."""
    text = machine.vault.read("cache-key")
    assert text is not None
    key = bytes.fromhex(json.loads(text)["key"])
    wal = machine.path.with_name(machine.path.name + "-wal")
    pages = [machine.path.read_bytes()[at : at + PAGE] for at in range(0, machine.path.stat().st_size, PAGE)]
    log = wal.read_bytes() if wal.exists() else b""
    pages += [log[at + 24 : at + 24 + PAGE] for at in range(32, len(log), 24 + PAGE)]
    found = bytearray()
    for number, page in enumerate(pages):
        if len(page) == PAGE:
            nonce = page[PAGE - RESERVE : PAGE - RESERVE + 16]
            start = 16 if number == 0 else 0  # the first page begins with the salt
            way = Cipher(algorithms.AES(key), modes.CBC(nonce)).decryptor()
            found += way.update(page[start : PAGE - RESERVE])
    return bytes(found)


def server_files(house: RealHouse) -> bytes:
    files = [p for p in house._settings.data.iterdir() if p.name.startswith(app.DATABASE_FILE.partition(".")[0])]
    return b"".join(path.read_bytes() for path in files if path.suffix != ".key")


def exported(house: RealHouse) -> list[bytes]:
    lines = list(Export(house.database, house.clock).house())
    assert both(lines, log_key=house.database.key.public).ok
    return lines


def test_keys_are_gone_everywhere_and_everything_still_verifies(house: RealHouse, machine: Machine) -> None:
    contact, other = talk(machine), talk(machine, 2, "Somebody Else")
    key, kept = key_of(machine, contact), key_of(machine, other)
    assert machine.sync() == ""
    assert machine.cache.ledger.facts(contact)[0].personal == {"name": NAME}
    coded = base64.b64encode(key)
    if house.database.kind == "sqlite":
        assert coded in server_files(house), "the search finds what is there"
    assert key in plain_pages(machine), "the search finds what is there"
    before = len(exported(house))

    found = Erasures(house.database, house.clock).contact(contact, ASKED)
    assert found.left == (() if house.database.kind == "sqlite" else (Leftover.FREED_ROOM, Leftover.WRITE_AHEAD_LOG))
    with house.database.read() as tx:
        assert evidence.keys(tx, house.database.tenant, [f"contact.{contact}"]) == []
        assert len(evidence.keys(tx, house.database.tenant, [f"contact.{other}"])) == 1
    if house.database.kind == "sqlite":
        files = server_files(house)
        assert coded not in files
        assert key not in files
        assert base64.b64encode(kept) in files
    assert [holder.event for holder in found.holders] == [None]

    assert machine.sync() == ""
    assert machine.cache.ledger.facts(contact)[0].personal == {}
    assert machine.cache.ledger.facts(other)[0].personal == {"name": "Somebody Else"}
    pages = plain_pages(machine)
    assert key not in pages
    assert kept in pages
    assert NAME.encode() not in pages
    assert machine.sync() == ""  # carries the confirmation
    confirmed = Erasures(house.database, house.clock).find(found.row.id)
    assert [(h.device, h.event is not None) for h in confirmed.holders] == [(machine.device, True)]

    lines = exported(house)
    assert len(lines) > before
    assert not any(NAME.encode() in line or coded in line for line in lines)
    assert both(list(machine.cache.ledger.export())).ok
    kinds = [json.loads(line).get("kind") for line in lines]
    assert kinds.count("subject_erased") == kinds.count("erasure_confirmed") == 1
    assert both(list(Export(house.database, house.clock).device(machine.device))).ok


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)  # of PostgreSQL, docs/server.md says what it does
def test_no_erased_key_is_left_in_what_the_database_freed(house: RealHouse, machine: Machine) -> None:
    """One row rewritten in its place proves little; of many rows, some leave their bytes in free space."""
    contacts = [talk(machine, number + 1, f"Somebody {number}") for number in range(40)]
    keys = [base64.b64encode(key_of(machine, contact)) for contact in contacts]
    assert machine.sync() == ""
    assert all(key in server_files(house) for key in keys)
    erasures = Erasures(house.database, house.clock)
    for contact in contacts[10:30]:
        erasures.contact(contact, ASKED)
    files = server_files(house)
    assert [number for number, key in enumerate(keys) if key in files] == [*range(10), *range(30, 40)]


def test_the_certificate_says_who_confirmed_and_proves_the_fact(house: RealHouse, machine: Machine) -> None:
    contact = talk(machine)
    machine.sync()
    erasures = Erasures(house.database, house.clock)
    erasure = erasures.contact(contact, ASKED).row.id
    key = house.database.key.public
    first = certificate.check(erasures.certificate(erasure), key)
    assert first is not None
    assert (first["state"], first["contact"], first["keys"]) == ("erased", contact, [f"contact.{contact}"])
    assert first["devices"] == [{"device": machine.device, "confirmed_at": None, "event": None}]
    machine.sync()
    machine.sync()
    line = erasures.certificate(erasure)
    assert certificate.fault(line, key) == ""
    later = certificate.check(line, key)
    assert later is not None
    assert later["devices"][0]["confirmed_at"] is not None
    assert second_verifier.certificate_holds(line, key)
    changed = line.replace(b'"state":"erased"', b'"state":"kept"')
    assert certificate.check(changed, key) is None
    assert not second_verifier.certificate_holds(changed, key)
    assert certificate.check(line, machine.cache.device_key.public) is None
    stolen = {**later, "log": {**later["log"], "index": later["log"]["index"] + 1}}
    assert certificate.fault(certificate.sign(stolen, house.database.key), key) == "Its fact is not in the log."
    other = {**later, "keys": []}
    assert certificate.fault(certificate.sign(other, house.database.key), key) == "Its fact says something else."
    assert certificate.fault(canonical({"x": 1}), key) != ""
    assert certificate.fault(b"nonsense", key) != ""


def test_what_the_law_keeps_is_kept_until_its_day_and_shown_so(house: RealHouse, machine: Machine) -> None:
    contact = talk(machine)
    machine.sync()
    erasures = Erasures(house.database, house.clock)
    until = house.clock.now_ms() + 86_400_000
    found = erasures.contact(contact, Asked("privacy office", "letter", until, "tax law, 10 years"))
    assert (found.row.done_at_ms, found.row.kept_until_ms) == (None, until)
    said = certificate.check(erasures.certificate(found.row.id), house.database.key.public)
    assert said is not None
    assert (said["state"], said["basis"], said["erased_at"]) == ("kept", "tax law, 10 years", None)
    assert certificate.fault(erasures.certificate(found.row.id), house.database.key.public) == ""
    machine.sync()
    assert machine.cache.ledger.facts(contact)[0].personal == {"name": NAME}
    with pytest.raises(BadInput, match="The law keeps this until"):
        erasures.contact(contact, ASKED)
    assert erasures.due() == []
    house.clock.advance(86_400_000)
    (done,) = erasures.due()
    assert done.row.done_at_ms is not None
    machine.sync()
    assert machine.cache.ledger.facts(contact)[0].personal == {}
    assert erasures.due() == []
    kinds = [json.loads(line).get("kind") for line in exported(house)]
    assert (kinds.count("erasure_deferred"), kinds.count("subject_erased")) == (1, 1)


def test_a_key_that_comes_late_does_not_come_back(house: RealHouse, machine: Machine) -> None:
    contact = talk(machine)
    machine.sync()
    second = talk(machine, 2)
    with pytest.raises(BadInput):
        Erasures(house.database, house.clock).contact(second, ASKED)  # nothing arrived yet
    Erasures(house.database, house.clock).contact(contact, ASKED)
    note = Draft(
        uuid7(house.clock.now_ms(), bytes(10)),
        FactKind.NOTE_SAVED,
        house.clock.now_ms(),
        house.clock.mono_ms(),
        contact,
        Actor("amy", Role.AGENT),
        {"kinds": {}, "length": 4},
        {"text": "late"},
    )
    machine.cache.ledger.append([note])  # written before the erasure reached this device
    assert machine.sync() == ""
    with house.database.read() as tx:
        assert evidence.keys(tx, house.database.tenant, [f"contact.{contact}"]) == []
    later = machine.cache.ledger.append(
        [
            Draft(
                uuid7(house.clock.now_ms(), b"\x01" * 10),
                note.kind,
                note.at_ms,
                note.mono_ms,
                contact,
                note.actor,
                {"kinds": {}, "length": 4},
                {"text": "later"},
            )
        ]
    )
    assert later[0].personal in ({}, {"text": "later"})  # shown to who typed it, and closed to everybody else
    assert [fact.personal for fact in machine.cache.ledger.facts(contact)] == [{}, {}, {}, {}]
    assert machine.sync() == ""
    assert len(exported(house)) > 5


def test_a_device_confirms_once_whatever_is_repeated(house: RealHouse, machine: Machine, tmp_path: Path) -> None:
    contact = talk(machine)
    machine.sync()
    other = Machine(house, tmp_path / "other", "bob")
    erasure = Erasures(house.database, house.clock).contact(contact, ASKED).row.id
    for _ in range(3):
        assert machine.sync() == ""
        machine.cache.outbox.apply([], 0)  # as after a power cut: the rows come again
        assert other.sync() == ""
    lines = exported(house)
    assert sum(json.loads(line).get("kind") == "erasure_confirmed" for line in lines) == 1
    assert len(Erasures(house.database, house.clock).find(erasure).holders) == 1
    other.cache.close()


@pytest.mark.parametrize(
    "asked",
    [
        Asked("", "x"),
        Asked("x", ""),
        Asked("x", "a\nb"),
        Asked("x", "y" * 201),
        Asked("x", "y", 9_999_999_999_999),
    ],
)
def test_an_erasure_needs_a_name_and_a_reason(house: RealHouse, machine: Machine, asked: Asked) -> None:
    contact = talk(machine)
    machine.sync()
    with pytest.raises(BadInput):
        Erasures(house.database, house.clock).contact(contact, asked)


def test_what_is_not_there_is_refused(house: RealHouse, machine: Machine) -> None:
    erasures = Erasures(house.database, house.clock)
    for wrong in ("", "nobody", "x" * 500, "'; --", "\x01"):
        with pytest.raises(BadInput):
            erasures.contact(wrong, ASKED)
        with pytest.raises(BadInput):
            erasures.subject(wrong, ASKED)
        with pytest.raises(BadInput):
            erasures.certificate(wrong)
    contact = talk(machine)
    machine.sync()
    erasures.subject(f"contact.{contact}", ASKED)
    with pytest.raises(BadInput, match="erased already"):
        erasures.contact(contact, ASKED)


def test_nobody_else_can_confirm(house: RealHouse, machine: Machine) -> None:
    contact = talk(machine)
    machine.sync()
    now = house.clock.now_ms()
    body = {"erasure": uuid7(now, bytes(10)), "keys": 1}
    draft = Draft(uuid7(now, b"\x07" * 10), FactKind.ERASURE_CONFIRMED, now, 1, "", Actor("sync", Role.SYSTEM), body)
    machine.cache.ledger.append([draft])
    machine.sync()
    assert machine.cache.outbox.status().refused == 1
    erasure = Erasures(house.database, house.clock).contact(contact, ASKED).row.id
    assert [h.event for h in Erasures(house.database, house.clock).find(erasure).holders] == [None]
