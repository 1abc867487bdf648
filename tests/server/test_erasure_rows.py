"""Erasing what never arrived, and asking again for what is known."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from agent_assist.domain.errors import BadInput
from agent_assist.domain.identity import uuid7
from agent_assist.server.db import erasure, evidence
from agent_assist.server.services.erasure import Asked, Erasures
from tests.server_house import Desk, RealHouse

ASKED = Asked("privacy office", "asked by letter")
DAY_MS = 86_400_000


@pytest.fixture
def database() -> str:
    return ""


@pytest.fixture
def contact(house: RealHouse, desk: Desk) -> str:
    made = uuid7(house.clock.now_ms(), bytes(10))
    desk.outbox.record("contact_opened", made, {"line": "Billing"}, personal={"name": "Ms Okafor"})
    assert desk.codes() == ["stored"]
    return made


def test_a_key_that_never_came_can_never_come(house: RealHouse) -> None:
    tenant = house.database.tenant
    with house.database.write() as tx:
        erasure.destroy(tx, tenant, ["contact.never"], 7)
    with house.database.read() as tx:
        assert evidence.key_states(tx, tenant, ["contact.never", "contact.other"]) == {"contact.never": None}
        assert evidence.key_states(tx, tenant, []) == {}
        assert evidence.keys(tx, tenant, ["contact.never"]) == []


def test_a_key_that_came_is_gone(house: RealHouse, contact: str) -> None:
    tenant, kid = house.database.tenant, f"contact.{contact}"
    with house.database.read() as tx:
        assert [name for name, _key in evidence.keys(tx, tenant, [kid])] == [kid]
    Erasures(house.database, house.clock).contact(contact, ASKED)
    with house.database.read() as tx:
        assert evidence.key_states(tx, tenant, [kid]) == {kid: None}


def test_an_erasure_that_is_known_is_not_asked_for_again(house: RealHouse, contact: str) -> None:
    erasures = Erasures(house.database, house.clock)
    kept = erasures.contact(contact, Asked("a", "b", house.clock.now_ms() + DAY_MS, "Tax Act"))
    row = kept.row
    assert row.done_at_ms is None
    assert not erasures.repeat(row, [f"contact.{contact}"]), "both wait"
    done = erasures.find(row.id).row
    assert not erasures.repeat(done, [f"contact.{contact}"])


def test_an_erasure_waits_for_its_day_and_not_a_millisecond_longer(house: RealHouse, contact: str) -> None:
    erasures = Erasures(house.database, house.clock)
    erasures.contact(contact, Asked("a", "b", house.clock.now_ms() + DAY_MS, "Tax Act"))
    house.clock.advance(DAY_MS - 1)
    assert erasures.due() == []
    house.clock.advance(1)
    assert [one.row.contact for one in erasures.due()] == [contact]
    assert erasures.due() == []
    with pytest.raises(BadInput):
        erasures.contact(contact, ASKED)


def test_a_key_is_overwritten_before_it_is_taken_away(house: RealHouse, contact: str) -> None:
    """What a page of the database still holds of the row is then noise of the same length."""
    tenant, kid = house.database.tenant, f"contact.{contact}"
    with house.database.read() as tx:
        ((_kid, before),) = evidence.keys(tx, tenant, [kid])
    written: list[object] = []

    def hear(_connection: object, _cursor: object, statement: str, values: tuple[object, ...], *_: object) -> None:
        if statement.startswith("UPDATE subject_key SET"):
            written.append(values[0])

    with house.database.write() as tx:
        sa.event.listen(tx, "before_cursor_execute", hear)
        erasure.destroy(tx, tenant, [kid], 7)
    noise, nothing = written
    assert nothing is None
    assert isinstance(noise, str)
    assert (len(noise), noise != before) == (len(before), True)
