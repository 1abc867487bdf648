"""A request that its agent takes back within ten seconds stands on no list, and its flag is gone."""

from __future__ import annotations

import sqlalchemy as sa

from agent_assist.domain.rights import RightsAct, reference
from agent_assist.server.db import review
from agent_assist.server.db.queue_schema import queue_entry
from agent_assist.server.db.request_schema import rights_request
from tests.server.request_office import Office


def asked(office: Office, contact: str, right: str = "access", due: str = "2026-12-18") -> str:
    """The desk writes a request down; returns the id of its fact."""
    office.house.clock.advance(1_000)
    body = {"right": right, "channel": "call", "places": ["DE"], "due": due}
    return str(office.desk.outbox.record("rights_requested", contact, body).id)


def taken(office: Office, contact: str, act: str) -> None:
    office.desk.outbox.record("act_taken_back", contact, {"act": act, "act_kind": "rights_requested"})


def rows(office: Office) -> list[str]:
    with office.house.database.read() as tx:
        return list(tx.execute(sa.select(rights_request.c.id)).scalars())


def flags(office: Office, contact: str) -> list[str]:
    with office.house.database.read() as tx:
        return [one.detail for one in review.flags(tx, office.house.database.tenant, [contact]).values()]


def queued(office: Office) -> int:
    with office.house.database.read() as tx:
        return len(tx.execute(sa.select(queue_entry)).all())


def test_it_stands_on_no_list_whether_it_came_together_or_later(office: Office) -> None:
    contact = office.call("DE")
    act = asked(office, contact)
    taken(office, contact, act)
    assert office.desk.codes() == ["stored"] * 2
    assert (rows(office), flags(office, contact), queued(office)) == ([], [], 0)
    act = asked(office, contact)
    assert office.desk.codes() == ["stored"]
    assert (rows(office), flags(office, contact)) == ([act], ["access, due 2026-12-18"])
    assert [one.course.reference for one in office.lists.page("all").items] == [reference(act)]
    taken(office, contact, act)
    assert office.desk.codes() == ["stored"]
    assert (rows(office), flags(office, contact), queued(office)) == ([], [], 0)
    assert (office.lists.page("all").items, office.lists.counts().owed) == ((), 0)


def test_what_else_was_asked_for_stands_with_its_own_day(office: Office) -> None:
    contact = office.call("DE")
    first, second = asked(office, contact, "erasure", "2026-12-10"), asked(office, contact, "access")
    assert office.desk.codes() == ["stored"] * 2
    taken(office, contact, first)
    assert office.desk.codes() == ["stored"]
    assert (rows(office), flags(office, contact)) == ([second], ["access, due 2026-12-18"])


def test_asked_twice_the_other_one_is_listed_as_a_request_of_its_own(office: Office) -> None:
    contact = office.call("DE")
    first, again = asked(office, contact), asked(office, contact)
    assert office.desk.codes() == ["stored"] * 2
    assert [one.course.event for one in office.lists.page("open").items] == [first]
    taken(office, contact, first)
    assert office.desk.codes() == ["stored"]
    assert [one.course.event for one in office.lists.page("open").items] == [again]
    assert [one.course.event for one in office.lists.page("all").items] == [again]


def test_another_agent_a_letter_and_what_is_too_late_take_nothing_off(office: Office) -> None:
    contact = office.call("DE")
    letter = office.letter(contact, "erasure")
    act = asked(office, contact)
    assert office.desk.codes() == ["stored"]
    taken(office, contact, letter.course.event)
    office.house.clock.advance(10_001)
    taken(office, contact, act)
    assert office.desk.codes() == ["stored"] * 2, "they are evidence, and change nothing"
    assert sorted(rows(office)) == sorted([letter.course.event, act])


def test_what_the_organisation_answered_meanwhile_stays_on_its_list(office: Office) -> None:
    contact = office.call("DE")
    act = asked(office, contact)
    at_ms = office.house.clock.now_ms()
    assert office.desk.codes() == ["stored"]
    office.later(1)
    office.act(reference(act), RightsAct.GRANTED)
    body = {"act": act, "act_kind": "rights_requested"}
    office.desk.outbox.record("act_taken_back", contact, body, at_ms=at_ms + 2_000)
    assert office.desk.codes() == ["stored"]
    assert (rows(office), flags(office, contact)) == ([act], ["access, due 2026-12-18"])


def test_a_time_that_is_set_back_takes_nothing_off(office: Office) -> None:
    """List, page and review say the same: what the call did since counts, although the lists need none of it."""
    contact = office.call("DE")
    act = asked(office, contact)
    at_ms = office.house.clock.now_ms()
    office.house.clock.advance(60_000)
    office.desk.outbox.record("contact_ended", contact, {"talk_ms": 60_000})
    office.desk.outbox.record(
        "act_taken_back", contact, {"act": act, "act_kind": "rights_requested"}, at_ms=at_ms + 2_000
    )
    assert office.desk.codes() == ["stored"] * 3
    assert (rows(office), flags(office, contact)) == ([act], ["access, due 2026-12-18"])
    assert [one.course.event for one in office.lists.page("all").items] == [act]
    assert office.requests.one(reference(act)).course.event == act
