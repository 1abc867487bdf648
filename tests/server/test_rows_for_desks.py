"""The rows that desks pull stand in one form, plain ASCII with sorted keys: what says the same is the same text."""

from __future__ import annotations

import json

import pytest
import sqlalchemy as sa

from agent_assist.domain.errors import BadInput
from agent_assist.server.db import schema
from agent_assist.server.services.erasure import Asked, Erasures
from agent_assist.server.services.feed import Feed
from tests.contracts.server_parts import BOSS, signed_in
from tests.server.receipt_calls import CODE, Customer, call
from tests.server_house import Desk, RealHouse


@pytest.fixture
def database() -> str:
    return ""


def bodies(house: RealHouse) -> dict[str, str]:
    """The newest body of each kind."""
    row = schema.server_row
    with house.database.read() as tx:
        found = tx.execute(sa.select(row.c.kind, row.c.body).order_by(row.c.pos))
        return {str(one.kind): str(one.body) for one in found}


def test_every_kind_of_row_has_one_form(house: RealHouse, desk: Desk) -> None:
    session = signed_in(house, desk)
    contact = call(desk, house)
    flag = {"flag": "disclosure_missing", "severity": "high", "detail": ""}
    desk.outbox.record("flag_raised", contact, flag)
    said = {"reason": "complaint", "reason_text": "Größe"}
    desk.outbox.record("review_opened", contact, said, actor=BOSS)
    decided = {"flag": "disclosure_missing", "decision": "upheld", "comment": "Schön war's nicht"}
    desk.outbox.record("review_decided", contact, decided, actor=BOSS)
    assert desk.codes(session=session) == ["stored"] * 3
    customer = Customer(house)
    assert customer.post(f"{CODE}/withdraw", ticket=customer.ticket(), purpose="*").status_code == 200
    house.publish("setting", "house", {"name": "Größe AG", "address": "x"})
    told = bodies(house)
    Erasures(house.database, house.clock).contact(contact, Asked("privacy office", "a letter"))
    after = bodies(house)
    assert told.keys() >= {"opening", "decision", "withdrawal", "setting"}
    assert "erasure" in after
    for kind, text in [*told.items(), *after.items()]:
        assert text == json.dumps(json.loads(text), ensure_ascii=True, sort_keys=True), kind
    assert (json.loads(told["opening"])["reason_text"], json.loads(after["opening"])["reason_text"]) == ("Größe", "")


def test_a_body_is_measured_as_it_is_kept(house: RealHouse) -> None:
    feed = Feed(house.database)
    feed.publish("setting", "x", {"a": "ä" * 170_000})  # six bytes each
    with pytest.raises(BadInput):
        feed.publish("setting", "x", {"a": "ä" * 180_000})


def test_a_withdrawal_is_told_once_and_only_where_something_was_taken_back(house: RealHouse, desk: Desk) -> None:
    contact = call(desk, house)
    customer = Customer(house)
    ticket = customer.ticket()
    assert "withdrawal" not in bodies(house)
    customer.post(f"{CODE}/withdraw", ticket=ticket, purpose="training")  # it was refused
    assert "withdrawal" not in bodies(house)
    house.clock.advance(1_000)
    customer.post(f"{CODE}/withdraw", ticket=ticket, purpose="*")
    told = json.loads(bodies(house)["withdrawal"])
    assert told == {"contact": contact, "purposes": ["quality", "transcript"], "at_ms": house.clock.now_ms()}
    house.clock.advance(1_000)
    customer.post(f"{CODE}/withdraw", ticket=ticket, purpose="*")
    assert json.loads(bodies(house)["withdrawal"]) == told
