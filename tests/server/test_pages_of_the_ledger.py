"""The ledger is read page by page, each in a transaction of its own: where pages end changes nothing in it."""

from __future__ import annotations

import json

import pytest

from agent_assist.server.services import export
from agent_assist.server.services.export import Export
from agent_assist.server.services.log import Log
from agent_assist.server.services.vouchers import Vouchers
from tests.evidence.ledgers import both
from tests.server.test_vouchers import WITNESS, Watching, fill
from tests.server_house import Desk, RealHouse


@pytest.fixture
def database() -> str:
    return ""


def test_the_ledger_is_the_same_wherever_its_pages_end(
    house: RealHouse, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    witness = Watching(house)
    vouchers = Vouchers(house.database, house.clock)
    fill(desk)
    vouchers.witness(WITNESS, witness)
    house.add_user("ben", "Ben", "agent")
    other = Desk(house.link(), house.enrol_code("ben"), house.clock)
    fill(other, 2)
    fill(desk, 2)
    vouchers.witness(WITNESS, witness)
    ledger = Export(house.database, house.clock)
    ones = {device: list(ledger.device(device)) for device in (desk.enrolment.device, other.enrolment.device)}
    whole = list(ledger.house())
    size = int(Log(house.database, house.clock).head().note.split("\n")[1])
    for page in range(1, size + 2):
        monkeypatch.setattr(export, "PAGE", page)
        assert list(ledger.house()) == whole, page
        assert {device: list(ledger.device(device)) for device in ones} == ones, page
    found = both(whole, log_key=house.database.key.public, witnesses=[WITNESS.text])
    assert (found.ok, found.logged, found.witnessed) == (True, size, size)
    checkpoints = [line for line in whole if "checkpoint" in json.loads(line)]
    assert len(checkpoints) == 3, "two that a witness co-signed, and the newest"
