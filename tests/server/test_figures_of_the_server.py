"""Figures of the server at their edges: ports, sizes that a witness names, words in rows, tries of a code, levels."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, cast

import msgspec
import pytest
import sqlalchemy as sa

from agent_assist.domain.errors import BadInput, UnlockRefused
from agent_assist.protocol import messages as m
from agent_assist.server import app
from agent_assist.server.api import reading
from agent_assist.server.db import log_schema, migrations, schema
from agent_assist.server.services import copies, log, vouchers
from agent_assist.server.services.log import Log
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.receipts import Receipts
from tests.contracts.server_parts import BOSS, signed_in
from tests.packs import TRUST
from tests.server.receipt_calls import CODE, call
from tests.server_house import Desk, RealHouse


@pytest.fixture
def database() -> str:
    return ""


@pytest.mark.parametrize("port", [-1, 65_536, 1_000_000])
def test_a_port_is_one_of_a_machine(tmp_path: Path, port: int) -> None:
    with pytest.raises(BadInput, match="port is out of range"):
        app.check_listen(app.Settings("", "127.0.0.1", port, tmp_path))


def test_a_listener_waits_at_a_port_of_this_machine(tmp_path: Path) -> None:
    with app.bind(app.Settings("", "127.0.0.1", 0, tmp_path)) as first:
        port = int(first.getsockname()[1])
        with pytest.raises(BadInput, match="Can't listen"):
            app.bind(app.Settings("", "127.0.0.1", port, tmp_path))
        assert 0 < port < 65_536


@pytest.mark.parametrize(
    ("answer", "size"),
    [
        (b"0", 0),
        (b" 17\n", 17),
        (b"9" * 18, 10**18 - 1),
        (b"9" * 19, -1),
        (b"", -1),
        (b"-1", -1),
        (b"1.5", -1),
        ("\u0661".encode(), -1),
    ],
)
def test_a_witness_names_a_size_of_at_most_eighteen_digits(answer: bytes, size: int) -> None:
    assert vouchers._size(answer) == size


def test_words_in_a_row_end_at_200_and_those_of_a_review_at_4000(house: RealHouse, desk: Desk) -> None:
    session = signed_in(house, desk)
    contact = desk.outbox.new_id()
    desk.outbox.record("contact_opened", contact, {"number_masked": "n" * 201, "line": "l" * 201, "direction": "in"})
    flag = {"flag": "disclosure_missing", "severity": "high", "detail": "d" * 201}
    desk.outbox.record("flag_raised", contact, flag)
    reason = {"reason": "coach", "reason_text": "r" * 4_001}
    desk.outbox.record("review_opened", contact, reason, actor=BOSS)
    decided = {"flag": "disclosure_missing", "decision": "upheld", "comment": "c\x00" + "c" * 4_000}
    desk.outbox.record("review_decided", contact, decided, actor=BOSS)
    assert desk.codes(session=session) == ["stored"] * 4
    with house.database.read() as tx:
        row = tx.execute(sa.select(schema.contact.c.number_masked, schema.contact.c.line)).one()
        kept = tx.execute(sa.select(schema.flag.c.detail, schema.flag.c.comment)).one()
        told = {
            str(one.kind): json.loads(one.body)
            for one in tx.execute(sa.select(schema.server_row.c.kind, schema.server_row.c.body))
        }
    assert (row.number_masked, row.line, kept.detail) == ("n" * 200, "l" * 200, "d" * 200)
    assert told["opening"]["reason_text"] == "r" * 4_000
    assert kept.comment == told["decision"]["comment"] == "c\ufffd" + "c" * 3_998


def test_a_code_is_tried_thirty_times_from_everywhere_together(house: RealHouse, desk: Desk) -> None:
    call(desk, house)
    base, clock = house.database, house.clock
    service = Receipts(base, clock, Log(base, clock), PacksInUse(base, clock, TRUST))

    def tried(peer: int) -> str:
        with pytest.raises(UnlockRefused) as refused:
            service.unlock(CODE, "0000", f"192.0.2.{peer}")
        return str(refused.value)

    assert ["Too many" in tried(peer) for peer in range(32)] == [False] * 30 + [True] * 2


def test_every_eighth_level_of_the_log_is_stored(house: RealHouse) -> None:
    """Logs of before have these levels (ADR 8); others would not be found in them."""
    with house.database.write() as tx:
        events = [cast("Any", SimpleNamespace(id=f"e{n}", data=b"%d" % n)) for n in range(513)]
        log.append(tx, house.database.tenant, events)
        node = log_schema.log_node
        found = [tuple(row) for row in tx.execute(sa.select(node.c.level, node.c.place).order_by(node.c.place))]
    assert found == [(8, 0), (8, 1)]


def test_a_copy_restored_without_its_former_database_begins_at_the_minute(house: RealHouse, tmp_path: Path) -> None:
    house.copy(tmp_path / "copy")
    (tmp_path / "new").mkdir()
    live = tmp_path / "new" / app.DATABASE_FILE
    key = next((tmp_path / "server").glob("*.key"))
    done = copies.restore(f"sqlite:///{live}", tmp_path / "copy", house.clock, key)
    assert done.origin.endswith(f"/{house.clock.now_ms() // 60_000 + 1}")


def test_messages_are_learned_before_two_threads_can_be_first_together(monkeypatch: pytest.MonkeyPatch) -> None:
    learned: list[object] = []
    plain = msgspec.json.Decoder

    def decoder(kind: Any) -> Any:
        learned.append(kind)
        return plain(kind)

    monkeypatch.setattr(msgspec.json, "Decoder", decoder)
    again = ModuleType("read_again")
    exec(Path(str(reading.__file__)).read_bytes(), again.__dict__)  # noqa: S102 - the module itself, once more
    questions = [m.EnrolRequest, m.BatchRequest, m.SignInRequest, m.PublishRequest, m.AssignRequest, m.LookRequest]
    assert learned == questions


def test_programs_of_all_versions_wait_for_one_another_before_they_migrate() -> None:
    assert int.from_bytes(b"Assist") == migrations._LOCK
