"""The service behind the receipt's page, where the page itself cannot be made to try: many addresses, two clicks."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.domain.errors import UnlockRefused
from agent_assist.evidence.receipt_code import hashed
from agent_assist.policy.trust import SHIPPED
from agent_assist.server.services.log import Log
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.receipts import EVERYTHING, Receipts
from tests.server.receipt_calls import CODE, OTHER, call, kinds
from tests.server_house import Desk, RealHouse


@pytest.fixture
def database() -> str:
    return ""


@pytest.fixture
def receipts(house: RealHouse) -> Receipts:
    desk = Desk(house.link(), house.enrol_code("maya"), house.clock)
    call(desk, house)
    call(desk, house, code=OTHER)
    packs = PacksInUse(house.database, house.clock, SHIPPED)
    return Receipts(house.database, house.clock, Log(house.database, house.clock), packs)


def refused(receipts: Receipts, code: str, digits: str, peer: str) -> str:
    with pytest.raises(UnlockRefused) as caught:
        receipts.unlock(code, digits, peer)
    return caught.value.title


def test_nobody_is_locked_out_by_somebody_elses_guesses(receipts: Receipts) -> None:
    for number in range(3):
        assert "don't match" in refused(receipts, CODE, f"000{number}", "10.0.0.1")
    assert "Too many" in refused(receipts, CODE, "0182", "10.0.0.1")
    assert receipts.unlock(OTHER, "0182", "10.0.0.1")  # another customer behind the same proxy
    assert receipts.unlock(CODE, "0182", "10.0.0.9")  # the customer, elsewhere


def test_a_code_is_guessed_slowly_from_many_addresses_too(receipts: Receipts, house: RealHouse) -> None:
    for number in range(30):
        assert "don't match" in refused(receipts, CODE, f"{number:04}", f"10.0.{number}.1")
    assert "Too many" in refused(receipts, CODE, "0182", "10.0.99.1")
    assert receipts.unlock(OTHER, "0182", "10.0.99.1")
    house.clock.advance(1_000)
    assert receipts.unlock(CODE, "0182", "10.0.99.1")


def test_a_code_of_ones_own_forgives_no_wrong_tries_at_others(receipts: Receipts) -> None:
    for digits in ("0001", "0002", "0003"):
        refused(receipts, CODE, digits, "10.0.0.1")
        receipts.unlock(OTHER, "0182", "10.0.0.1")
    assert "Too many" in refused(receipts, CODE, "0182", "10.0.0.1")


def test_two_clicks_take_back_once(receipts: Receipts, house: RealHouse) -> None:
    opened = receipts.open(CODE, receipts.unlock(CODE, "0182", "10.0.0.1"))
    assert receipts.withdraw(opened, EVERYTHING) == 2
    assert receipts.withdraw(opened, EVERYTHING) == 0  # the second click saw the page of before
    assert kinds(house) == ["consent_withdrawn"] * 2


def test_two_clicks_ask_for_data_once(receipts: Receipts, house: RealHouse) -> None:
    opened = receipts.open(CODE, receipts.unlock(CODE, "0182", "10.0.0.1"))
    assert [receipts.ask(opened, "access")[1] for _ in range(2)] == [True, False]
    assert kinds(house) == ["rights_requested"]


def test_a_ticket_of_another_organisation_opens_nothing(receipts: Receipts, house: RealHouse, tmp_path: Path) -> None:
    ends = house.clock.now_ms() + 1_000
    (tmp_path / "other").mkdir()
    other = RealHouse("", tmp_path / "other", house.clock)
    log, packs = Log(other.database, other.clock), PacksInUse(other.database, other.clock, SHIPPED)
    foreign = Receipts(other.database, other.clock, log, packs)._ticket(hashed(CODE), ends)
    other.close()
    assert receipts.open(CODE, receipts._ticket(hashed(CODE), ends))
    with pytest.raises(UnlockRefused):
        receipts.open(CODE, foreign)


def test_a_ticket_is_good_at_every_server_of_the_organisation(receipts: Receipts, house: RealHouse) -> None:
    packs = PacksInUse(house.database, house.clock, SHIPPED)
    again = Receipts(house.database, house.clock, Log(house.database, house.clock), packs)
    assert again.open(CODE, receipts.unlock(CODE, "0182", "10.0.0.1")).file.answers
