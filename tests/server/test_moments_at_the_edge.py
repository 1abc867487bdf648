"""Moments and lengths of the server at their edges: sessions that are over, a look at a page, passwords, languages."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.errors import BugError, UnlockRefused
from agent_assist.domain.facts.calls import ContactEnded
from agent_assist.domain.facts.consent import ConsentWithdrawn
from agent_assist.policy.received import Choice, PackRow
from agent_assist.policy.received import choose as plain_choose
from agent_assist.policy.trust import Trust
from agent_assist.protocol import messages as m
from agent_assist.server.api.receipt_page import language_of
from agent_assist.server.db import accounts, audit, devices, log_schema, schema
from agent_assist.server.db.accounts import SessionRow
from agent_assist.server.db.devices import DeviceRow
from agent_assist.server.services import own, packs_in_use
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.explaining import Explaining
from agent_assist.server.services.packs import Packs
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.receipts import Opened
from tests.packs import ANN, TRUST, pack
from tests.server.receipt_calls import call, kinds
from tests.server_house import Desk, RealHouse


@pytest.fixture
def database() -> str:
    return ""


def device_of(house: RealHouse, desk: Desk) -> DeviceRow:
    with house.database.read() as tx:
        found = devices.lock(tx, house.database.tenant, desk.enrolment.device)
    assert found is not None
    return found


def test_a_new_session_or_token_drops_those_that_are_over(house: RealHouse) -> None:
    tenant = house.database.tenant
    with house.database.write() as tx:
        for name, ends in (("a", 9), ("b", 10), ("c", 11)):
            accounts.add_session(tx, tenant, SessionRow(name, "maya", "d", ends), 0)
            audit.add(tx, tenant, name, "Ann", ends, 0)
        accounts.add_session(tx, tenant, SessionRow("d", "maya", "d", 20), 10)
        audit.add(tx, tenant, "d", "Ann", 20, 10)
        for table in (schema.session, log_schema.audit_token):
            found = tx.execute(sa.select(table.c.token_hash).order_by(table.c.token_hash))
            assert list(found.scalars()) == ["c", "d"], table.name


def test_a_customers_look_is_written_down_once_in_the_life_of_a_ticket(house: RealHouse, desk: Desk) -> None:
    opened = Opened(call(desk, house), CaseFile(""))
    pages = Explaining(house.database, house.clock, PacksInUse(house.database, house.clock, TRUST))
    for passed_ms, looks in ((0, 1), (899_999, 1), (1, 2), (0, 2)):
        house.clock.advance(passed_ms)
        pages.for_customer(opened, "en")
        assert kinds(house).count("call_explained") == looks, passed_ms
    facts = [json.loads(data) for data in house.events("server")]
    told = [fact["body"] for fact in facts if fact["kind"] == "call_explained"]
    assert {(body["to"], body["language"], body["format"]) for body in told} == {("customer", "en", "html")}


def test_a_password_may_be_as_long_as_it_may_be_and_no_longer(house: RealHouse, desk: Desk) -> None:
    people, device = Accounts(house.database, house.clock), device_of(house, desk)
    people.add("sue", "Sue", "supervisor", "p" * 256)
    with pytest.raises(UnlockRefused, match="Wrong user ID or password"):
        people.sign_in(device, m.SignInRequest(user="sue", password="p" * 257))
    assert people.sign_in(device, m.SignInRequest(user="sue", password="p" * 256)).user == "sue"


def test_whoever_tries_names_that_are_too_long_waits_all_the_same(house: RealHouse, desk: Desk) -> None:
    people, device = Accounts(house.database, house.clock), device_of(house, desk)
    for ending in "abc":
        with pytest.raises(UnlockRefused, match="Wrong user ID or password"):
            people.sign_in(device, m.SignInRequest(user="X" * 64 + ending, password="wrong"))
    with pytest.raises(UnlockRefused, match="Too many"):
        people.sign_in(device, m.SignInRequest(user="x" * 64, password="wrong"))
    with pytest.raises(UnlockRefused, match="Wrong user ID or password"):
        people.sign_in(device, m.SignInRequest(user="x" * 63, password="wrong"))


def test_a_device_is_revoked_once(house: RealHouse, desk: Desk) -> None:
    tenant, name = house.database.tenant, desk.enrolment.device
    with house.database.write() as tx:
        assert not devices.revoke(tx, tenant, "nobody", 5)
        assert devices.revoke(tx, tenant, name, 5)
        assert devices.revoke(tx, tenant, name, 6)
    assert device_of(house, desk).revoked_at_ms == 5


def test_the_server_writes_nothing_that_is_not_its_own(house: RealHouse) -> None:
    base = house.database
    before, key = house.events("server"), base.key
    with base.write() as tx:
        with pytest.raises(BugError):
            own.write(tx, base.tenant, key, house.clock, ContactEnded())
        with pytest.raises(BugError):
            own.write(tx, base.tenant, key, house.clock, ConsentWithdrawn(purpose="quality"), "c")
    assert house.events("server") == before


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("de-AT;q=0.5, en", "de"),
        ("xx, FR ;q=0", "fr"),
        ("", "en"),
        ("xx", "en"),
        ("x" * 197 + ",de", "de"),
        ("x" * 198 + ",de", "en"),
    ],
)
def test_the_first_language_that_the_page_speaks_is_taken(accepted: str, language: str) -> None:
    assert language_of(accepted) == language


def test_which_pack_is_in_force_is_chosen_once_for_a_day_and_its_rows(
    house: RealHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen: list[date] = []

    def choose(rows: Iterable[PackRow], trust: Trust, today: date) -> Choice:
        chosen.append(today)
        return plain_choose(rows, trust, today)

    monkeypatch.setattr(packs_in_use, "choose", choose)
    in_use = PacksInUse(house.database, house.clock, TRUST)
    first = in_use.in_force()
    assert in_use.in_force() is first
    assert len(chosen) == 1
    Packs(house.database, house.clock, TRUST).put(pack(ANN), None)
    assert in_use.in_force() is not first
    assert in_use.in_force() is in_use.in_force()
    assert len(chosen) == 2
    house.clock.advance(86_400_000)
    in_use.purposes()
    in_use.purposes()
    assert chosen == [chosen[0], chosen[0], chosen[0] + timedelta(days=1)]
