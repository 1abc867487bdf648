"""The house's log on both databases: its head, its proofs, its ledger, its key, and who may read it."""

from __future__ import annotations

import base64
import json
import os
import stat
from pathlib import Path

import msgspec
import pytest
import requests
import sqlalchemy as sa

from agent_assist.cli import ledger as ledger_command
from agent_assist.desktop.link import download
from agent_assist.desktop.link.link import HttpLink
from agent_assist.domain.errors import (
    AssistError,
    AuthExpired,
    BadInput,
    Forbidden,
    Invalid,
    StoreKeyMissing,
    VaultUnsafe,
)
from agent_assist.evidence import merkle
from agent_assist.evidence.checkpoint import check
from agent_assist.evidence.lines import LINE_LIMIT
from agent_assist.protocol import messages as m
from agent_assist.server import app
from agent_assist.server.db import (
    access_schema,
    answer_schema,
    calibration_schema,
    figure_schema,
    keeping_schema,
    log_schema,
    migrations,
    queue_schema,
    receipt_schema,
    request_schema,
    sampling_schema,
    schema,
    second_schema,
    sharing_schema,
    time_schema,
    voucher_schema,
)
from agent_assist.server.db.database import open_database
from agent_assist.server.services.export import Export
from agent_assist.server.services.log import Log
from agent_assist.server.services.readers import Readers
from tests.contracts.server_parts import desk, signed_in
from tests.evidence.ledgers import both
from tests.evidence.test_merkle import mth
from tests.fakes.time import FakeClock
from tests.server_house import RealHouse


def fill(house: RealHouse, count: int) -> list[bytes]:
    """Send so many events in batches of many sizes; returns them in order."""
    at = desk(house)
    for number in range(count):
        at.outbox.record("wrap_up_finished")
        if number % 7 in {0, 2, 6} or number == count - 1:
            at.send()
    return [event.data for event in at.outbox.events]


def logged(house: RealHouse) -> list[bytes]:
    """Every entry of the log in its order: behind each delivery stands the server's word on when it came."""
    return [line for line in Export(house.database, house.clock).house() if line.startswith(b'{"actor"')]


def decoded(proof: list[str]) -> list[bytes]:
    return [base64.b64decode(part) for part in proof]


def test_the_head_and_every_proof_are_those_of_the_rfc(house: RealHouse) -> None:
    fill(house, 300)  # beyond one stored level
    leaves = logged(house)
    size = len(leaves)
    assert 300 < size < 512
    log = Log(house.database, house.clock)
    told = log.head()
    head = check(told.note, told.public_key)
    assert head is not None
    assert (head.size, head.root) == (size, mth(leaves))
    with house.database.read() as tx:
        assert tx.execute(sa.select(sa.func.count()).select_from(log_schema.log_node)).scalar_one() == 1
    for index in (0, 1, 127, 255, 256, size - 1):
        found = log.inclusion(json.loads(leaves[index])["id"], 0)
        leaf = merkle.leaf_hash(leaves[index])
        assert found.index == index
        assert merkle.included(leaf, index, size, decoded(found.proof), head.root)
    for old in (1, 100, 256, 257, size):
        proof = decoded(log.consistency(old, size).proof)
        assert merkle.consistent(old, size, mth(leaves[:old]), head.root, proof)
    for wrong in (lambda: log.inclusion("x", 0), lambda: log.consistency(0, size + 1), lambda: log.consistency(5, 4)):
        with pytest.raises(Invalid):
            wrong()


def test_the_addresses_of_the_log(house: RealHouse) -> None:
    leaves = fill(house, 9)
    head = msgspec.json.decode(requests.get(f"{house.url}/v1/log/checkpoint", timeout=10).content, type=m.LogHead)
    assert check(head.note, head.public_key) is not None
    token, _ = Readers(house.database, house.clock).create("Auditor", 1)
    auditor = {"Authorization": f"Bearer {token}"}
    event = json.loads(leaves[3])["id"]
    for path in (f"/v1/log/inclusion?event={event}", "/v1/log/consistency?old=2&new=9", "/v1/ledger"):
        assert requests.get(house.url + path, timeout=10).status_code == 401
        assert requests.get(house.url + path, headers=auditor, timeout=10).status_code == 200
    proof = requests.get(f"{house.url}/v1/log/inclusion?event={event}", headers=auditor, timeout=10).content
    newest = requests.get(f"{house.url}/v1/log/inclusion?event={event}&size=0", headers=auditor, timeout=10).content
    assert proof == newest  # who names no size means the log as it is now
    link = house.link()
    link.use_token(token)
    assert link.consistency(2, 9).new == 9
    for wrong in ("/v1/log/consistency?old=9&new=99", "/v1/log/consistency?old=x", "/v1/log/inclusion?event=none"):
        assert requests.get(house.url + wrong, headers=auditor, timeout=10).status_code == 400
    with pytest.raises(AuthExpired):  # a token for reading the ledger opens nothing else
        link.pull(0, 10)
    house.clock.advance(3_600_000)
    assert requests.get(house.url + "/v1/ledger", headers=auditor, timeout=10).status_code == 401


def test_the_ledger_streams_to_auditors_and_supervisors_alone(
    house: RealHouse, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(house, 40)
    other = desk(house, "bob")
    other.outbox.record("wrap_up_finished")
    other.send()
    key = house.database.key.public
    token, _ = Readers(house.database, house.clock).create("Auditor", 1)
    found = both(list(download.lines(house.url, token, None, LINE_LIMIT + 2)), log_key=key)
    assert (found.ok, found.delivered, found.received, found.logged) == (True, 41, 41, found.events)
    deliveries = 1 + sum(number % 7 in {0, 2, 6} or number == 39 for number in range(40))
    assert found.events == 41 + deliveries + 1  # and that somebody reads them
    one = f"{house.url}/v1/ledger?device={other.enrolment.device}"
    assert both(list(download.lines(one, token, None, LINE_LIMIT + 2)), log_key=key).logged == 1
    device_token = other.enrolment.token
    with pytest.raises(Forbidden):
        list(download.lines(house.url, device_token, None, LINE_LIMIT))
    session = signed_in(house, other)
    assert both(list(download.lines(house.url, device_token, session, LINE_LIMIT))).ok
    with pytest.raises(Invalid):
        list(download.lines(f"{house.url}/v1/ledger?device=none", token, None, LINE_LIMIT))
    monkeypatch.setenv(ledger_command.TOKEN_VARIABLE, token)
    assert ledger_command.run(["verify", house.url, "--log-key", key, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["logged"] == found.logged + 3  # it was read four times
    note = tmp_path / "checkpoint"
    note.write_text(Log(house.database, house.clock).head().note, encoding="utf-8", newline="\n")
    assert ledger_command.run(["verify", house.url, "--checkpoint", str(note)]) == 0
    assert ledger_command.run(["verify", house.url, "--log-key", other.key.public]) == 1
    assert "unknown_key" in capsys.readouterr().out


@pytest.mark.parametrize(
    "url", ["http://192.0.2.1/", "http://u:p@127.0.0.1/", "http://", "http://127.0.0.1/#x", "http://[::1"]
)
def test_an_address_that_is_none_is_bad_input(url: str) -> None:
    with pytest.raises(AssistError) as caught:
        list(download.lines(url, None, None, 100))
    assert isinstance(caught.value, BadInput)


def test_long_lines_are_cut_and_short_pieces_joined() -> None:
    pieces = [b"a", b"b\nc", b"\n", b"d" * 25, b"e\nf"]
    assert list(download.split(iter(pieces), 10)) == [b"ab", b"c", b"d" * 10, b"d" * 10, b"d" * 5 + b"e", b"f"]


def test_only_inserts_into_the_log(house: RealHouse) -> None:
    fill(house, 260)
    Log(house.database, house.clock).restart("test")
    for table in ("log_leaf", "log_node", "log_restart"):
        for change in (f"UPDATE {table} SET tenant = 'x'", f"DELETE FROM {table}"):  # noqa: S608 - ours
            with pytest.raises(AssistError), house.database.write() as tx:
                tx.execute(sa.text(change))
    assert both(list(Export(house.database, house.clock).house())).ok


def test_a_damaged_log_is_refused_and_not_signed(house: RealHouse) -> None:
    fill(house, 5)
    with house.database.write() as tx:
        tx.execute(sa.text("UPDATE log_head SET hashes = 'ab'"))
    with pytest.raises(Invalid):
        Log(house.database, house.clock).head()


def test_the_key_is_made_once_and_never_replaced(tmp_path: Path) -> None:
    url, path = f"sqlite:///{tmp_path / 'server.sqlite3'}", tmp_path / "server.key"
    first = open_database(url, FakeClock())
    assert not path.exists()
    public = first.key.public
    first.close()
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    again = open_database(url, FakeClock())
    assert again.key.public == public
    again.close()
    text = path.read_bytes()
    for content in (None, b"", b"nonsense", base64.b64encode(bytes(32))):
        path.unlink(missing_ok=True)
        if content is not None:
            path.write_bytes(content)
            path.chmod(0o600)
        other = open_database(url, FakeClock())
        with pytest.raises(StoreKeyMissing):
            _ = other.key
        with pytest.raises(StoreKeyMissing):
            app.build_app(FakeClock(), other)
        other.close()
    path.write_bytes(text)
    if os.name != "nt":
        path.chmod(0o644)
        open_ = open_database(url, FakeClock())
        with pytest.raises(VaultUnsafe):
            _ = open_.key
        open_.close()


LATER = (
    calibration_schema,
    *(second_schema, sampling_schema, answer_schema, figure_schema, sharing_schema, request_schema, keeping_schema),
    *(voucher_schema, time_schema, access_schema, queue_schema, receipt_schema, log_schema),
)
"""What came after version 1."""


def test_a_database_of_version_1_gets_its_log_with_the_events_it_has(tmp_path: Path) -> None:
    (tmp_path / "server").mkdir()
    house = RealHouse("", tmp_path / "server")
    fill(house, 300)
    leaves = logged(house)
    before = Log(house.database, house.clock).head()
    with house.database.write() as tx:  # back to version 1
        for later in LATER:
            for name in later.metadata.sorted_tables:
                tx.execute(sa.text(f"DROP TABLE {name}"))
        for index in ("server_row_agent", "contact_agent", "flag_decided"):
            tx.execute(sa.text(f"DROP INDEX {index}"))
        tx.execute(schema.schema_version.update().values(version=1))
    house.stop()
    house.database.close()
    again = RealHouse("", tmp_path / "server", house.clock)
    with again.database.read() as tx:
        assert migrations.read_version(tx) == migrations.VERSION
    assert Log(again.database, again.clock).head() == before
    assert both(list(Export(again.database, again.clock).house())).logged == len(leaves)
    again.close()


@pytest.mark.parametrize(("name", "hours"), [("", 1), ("x" * 101, 1), ("a\nb", 1), ("x", 0), ("x", 745)])
def test_a_token_needs_a_name_and_a_life(tmp_path: Path, name: str, hours: int) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'x'}", FakeClock())
    with pytest.raises(BadInput):
        Readers(database, FakeClock()).create(name, hours)
    database.close()


@pytest.mark.parametrize("reason", ["", " ", "x" * 201, "a\nb"])
def test_a_restart_needs_a_reason(tmp_path: Path, reason: str) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'x'}", FakeClock())
    with pytest.raises(BadInput):
        Log(database, FakeClock()).restart(reason)
    database.close()


def test_the_link_asks_for_a_proof(house: RealHouse) -> None:
    at = desk(house)
    assert isinstance(at.link, HttpLink)
    with pytest.raises(Invalid):
        at.link.consistency(0, 10)
