"""Reading the events of a contact back: from the very first position on, in order, in pieces or at once."""

from __future__ import annotations

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.domain.identity import uuid7
from agent_assist.protocol import messages as m
from agent_assist.server.db import evidence
from agent_assist.server.services import reviewing
from tests.server_house import Desk, RealHouse


@pytest.fixture
def database() -> str:
    return ""


@pytest.fixture
def contact(house: RealHouse, desk: Desk) -> str:
    """A contact with five events, the first of which is the first of the house."""
    made = uuid7(house.clock.now_ms(), bytes(10))
    body = {"call_id": "c1", "direction": "in", "number_masked": "••• ••• 0182", "line": "Billing", "source": "test"}
    desk.outbox.record("contact_opened", made, body)
    for kind in ("contact_connected", "wrap_up_finished", "contact_ended"):
        desk.outbox.record(kind, made)
    desk.outbox.record("contact_connected", uuid7(house.clock.now_ms(), bytes([1] * 10)))
    desk.outbox.record("wrap_up_finished", made)
    assert desk.codes()[:4] == ["stored"] * 4
    return made


def test_the_events_of_a_contact_are_read_from_the_first_position_on(house: RealHouse, contact: str) -> None:
    with house.database.read() as tx:
        found = evidence.of_contact(tx, house.database.tenant, contact, "stored", 10)
        assert [pos for pos, _ in found] == [1, 2, 3, 4, 6]
        assert evidence.of_contact(tx, house.database.tenant, contact, "stored", 2, 2) == found[2:4]
        assert evidence.of_contact(tx, house.database.tenant, contact, "refused", 10) == []


def test_they_are_all_read_however_many_at_once(
    house: RealHouse, contact: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with house.database.read() as tx:
        whole = evidence.of_contact(tx, house.database.tenant, contact, "stored", 10)
        for at_once in (1, 2, 5, 6, 500):
            monkeypatch.setattr(evidence, "_AT_ONCE", at_once)
            assert list(evidence.all_of_contact(tx, house.database.tenant, contact, "stored")) == whole
            assert list(evidence.all_of_contact(tx, house.database.tenant, contact, "stored", 3)) == whole[3:]


@pytest.mark.parametrize(("page", "sizes"), [(4, [4, 1]), (5, [5]), (6, [5]), (2, [2, 2, 1])])
def test_a_review_reads_them_page_by_page(
    house: RealHouse, contact: str, monkeypatch: pytest.MonkeyPatch, page: int, sizes: list[int]
) -> None:
    monkeypatch.setattr(reviewing, "CONTACT_PAGE", page)
    found: list[int] = []
    after = 0
    with house.database.read() as tx:
        while True:
            events, after = reviewing._events(tx, house.database.tenant, contact, after, ())
            found.append(len(events))
            if not after:
                break
    assert found == sizes


def test_a_page_ends_early_when_its_events_are_long_but_never_before_the_first(
    house: RealHouse, contact: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with house.database.read() as tx:
        whole = evidence.of_contact(tx, house.database.tenant, contact, "stored", 10)
        two = len(whole[0][1]) + len(whole[1][1])
        for most, count in ((1, 1), (two - 1, 1), (two, 2), (10_000_000, 5)):
            monkeypatch.setattr(reviewing, "CONTACT_BYTES", most)
            assert len(reviewing._events(tx, house.database.tenant, contact, 0, ())[0]) == count


def test_an_older_version_gets_all_or_an_error(house: RealHouse, contact: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with house.database.read() as tx:
        assert len(reviewing._whole(tx, house.database.tenant, contact, ())) == 5
        monkeypatch.setattr(reviewing, "CONTACT_LIMIT", 5)
        assert len(reviewing._whole(tx, house.database.tenant, contact, ())) == 5
        monkeypatch.setattr(reviewing, "CONTACT_LIMIT", 4)
        with pytest.raises(BadInput):
            reviewing._whole(tx, house.database.tenant, contact, ())


def test_how_much_is_read_at_once() -> None:
    """A figure that moves is a decision: how much memory an answer takes was measured with these."""
    figures = (evidence._AT_ONCE, reviewing.CONTACT_PAGE, reviewing.CONTACT_BYTES, reviewing.CONTACT_LIMIT)
    assert figures == (500, 500, 8 * 1024 * 1024, 5_000)


def test_a_page_says_how_many_there_are_in_all_pages(house: RealHouse) -> None:
    counted = {("open", 0): 7, ("open", 1): 5, ("decided", 0): 3, ("open", 2): 0}
    with house.database.read() as tx:
        for wanted, total in (("severity:high", 7), ("severity:medium", 5), ("open", 12), ("decided", 3)):
            found = reviewing._page(tx, house.database.tenant, m.QueueQuery(filter=wanted), counted)
            assert found == ([], "", total), wanted
        nothing = reviewing._page(tx, house.database.tenant, m.QueueQuery(filter="severity:high", search="x"), counted)
        assert nothing == ([], "", 0)
