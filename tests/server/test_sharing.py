"""Two supervisors on one queue: taking, giving back, handing over, seeing each other, and what must not be."""

from __future__ import annotations

import threading

import pytest

from agent_assist.domain.errors import Forbidden, Invalid
from agent_assist.domain.facts.review import ReviewAssigned
from agent_assist.protocol import messages as m
from agent_assist.server.db import evidence, sharing
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.erasure import Asked, Erasures
from tests.contracts.server_parts import flagged
from tests.server.supervisors import Place, assignments
from tests.server_house import PASSWORD, Desk, RealHouse


@pytest.fixture
def contact(desk: Desk) -> str:
    made = flagged(desk)
    desk.send()
    return made


def test_a_contact_is_taken_handed_over_with_a_note_and_given_back_and_each_is_a_fact(
    house: RealHouse, contact: str, sue: Place, tom: Place
) -> None:
    assert sue.assign(contact, "sue") == m.AssignAnswer(done=True, held_by="sue", held_by_name="Sue Supervisor")
    assert (sue.mine(), tom.mine()) == ([contact], [])
    assert sue.assign(contact, "tom", "sue", " Please look at the pause. ").held_by == "tom"
    assert (sue.mine(), tom.mine()) == ([], [contact])
    seen = tom.look(contact, tom.open(contact))
    assert (seen.held_by, seen.note, seen.note_by) == ("tom", "Please look at the pause.", "Sue Supervisor")
    assert tom.assign(contact, "", "tom") == m.AssignAnswer(done=True)
    assert tom.mine() == []
    note = "Please look at the pause."
    assert assignments(house, contact) == [
        ReviewAssigned(by="sue", to="sue"),
        ReviewAssigned(by="sue", to="tom", before="sue", note=note),
        ReviewAssigned(by="tom", to="", before="tom"),
    ]
    with house.database.read() as tx:
        events = evidence.of_contact(tx, house.database.tenant, contact, m.EventCode.STORED, 100)
    assert not any(note.encode() in data for _, data in events)


def test_of_two_who_take_a_contact_the_second_is_told_and_nothing_is_overwritten(
    house: RealHouse, contact: str, sue: Place, tom: Place
) -> None:
    sue.assign(contact, "sue")
    late = tom.assign(contact, "tom")
    assert late == m.AssignAnswer(done=False, held_by="sue", held_by_name="Sue Supervisor")
    assert len(assignments(house, contact)) == 1
    assert tom.assign(contact, "tom", "sue").done  # who names the holder may take over: people fall ill
    assert sue.assign(contact, "", "sue").held_by == "tom"  # and the former holder gives nothing back for them
    again = tom.assign(contact, "tom", "tom")
    assert (again.done, len(assignments(house, contact))) == (True, 2)  # what is so already is no fact


def test_of_many_at_once_exactly_one_has_it(house: RealHouse, contact: str, sue: Place, tom: Place) -> None:
    answers: list[m.AssignAnswer] = []
    threads = [threading.Thread(target=lambda at=at: answers.append(at.assign(contact, at.user))) for at in (sue, tom)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(answer.done for answer in answers) == [False, True]
    assert len({answer.held_by for answer in answers}) == 1
    assert len(assignments(house, contact)) == 1


def test_what_must_not_be_assigned_is_refused(house: RealHouse, desk: Desk, contact: str, sue: Place) -> None:
    house.add_user("amy", "Amy Agent")
    Accounts(house.database, house.clock).add("off", "Off Duty", "supervisor", PASSWORD)
    Accounts(house.database, house.clock).disable("off")
    unflagged = desk.outbox.new_id()
    desk.outbox.record("contact_opened", unflagged, {"number_masked": "x", "line": "y"})
    desk.send()
    for wrong in (
        m.AssignRequest(contact=contact, to="amy"),
        m.AssignRequest(contact=contact, to="off"),
        m.AssignRequest(contact=contact, to="nobody"),
        m.AssignRequest(contact=contact, to="sue\x00"),
        m.AssignRequest(contact=contact, to="", note="for nobody"),
        m.AssignRequest(contact=contact, to="sue", note="x" * 2_001),
        m.AssignRequest(contact=contact, to="sue", note="\x00"),
        m.AssignRequest(contact="x", to="sue"),
        m.AssignRequest(contact=unflagged, to="sue"),
        m.AssignRequest(contact=desk.outbox.new_id(), to="sue"),
    ):
        with pytest.raises(Invalid):
            sue.desk.link.assign(sue.session, wrong)
    assert assignments(house, contact) == []


def test_nobody_gets_their_own_call(sue: Place, tom: Place) -> None:
    own = flagged(sue.desk)
    sue.desk.send()
    for at in (sue, tom):
        with pytest.raises(Forbidden, match="own call"):
            at.assign(own, "sue")
    assert tom.assign(own, "tom").done


def test_who_may_not_review_neither_assigns_nor_looks_nor_searches(house: RealHouse, desk: Desk, contact: str) -> None:
    agent = desk.link
    house.add_user("ann", "Ann Agent", "agent", PASSWORD)
    session = agent.sign_in(m.SignInRequest(user="ann", password=PASSWORD)).session
    for one in (session, "made-up"):
        with pytest.raises(Forbidden):
            agent.people(one)
        with pytest.raises(Forbidden):
            agent.queue(one, m.QueueQuery(sort="oldest"))
        with pytest.raises(Forbidden):
            agent.assign(one, m.AssignRequest(contact=contact, to="ann"))
        with pytest.raises(Forbidden):
            agent.look(one, m.LookRequest(contact=contact, opened=contact))


def test_two_who_have_a_contact_open_see_each_other_and_what_was_decided(
    house: RealHouse, contact: str, sue: Place, tom: Place
) -> None:
    opened = {at.user: at.open(contact) for at in (sue, tom)}
    assert sue.look(contact, opened["sue"]).looking == []
    assert tom.look(contact, opened["tom"]).looking == ["Sue Supervisor"]
    assert sue.look(contact, opened["sue"]).looking == ["Tom Supervisor"]
    assert sue.decide(contact, "upheld") == "stored"
    (flag,) = tom.look(contact, opened["tom"]).flags
    assert (flag.decision, flag.decided_by) == ("upheld", "Sue Supervisor")
    assert tom.decide(contact, "dismissed") == "refused"
    house.clock.advance(20_000)
    assert tom.look(contact, opened["tom"]).looking == []  # a window that is closed says nothing more


def test_nobody_looks_with_another_one_s_opening(contact: str, sue: Place, tom: Place) -> None:
    opened = sue.open(contact)
    for wrong in (opened, "x", contact):
        with pytest.raises(Forbidden):
            tom.look(contact, wrong)
    assert sue.look(contact, opened).looking == []


def test_a_note_is_erased_with_the_person_and_none_can_be_left_then(
    house: RealHouse, contact: str, sue: Place, tom: Place
) -> None:
    sue.assign(contact, "tom", "", "Ms Example asked twice")
    Erasures(house.database, house.clock).contact(contact, Asked("privacy office", "a letter"))
    with house.database.read() as tx:
        held = sharing.holders(tx, house.database.tenant, [contact])[contact]
    assert (held.account, held.note) == ("tom", "")
    assert [body.note for body in assignments(house, contact)] == [""]
    with pytest.raises(Invalid, match="no note can be kept"):
        tom.assign(contact, "sue", "tom", "again")
    assert tom.assign(contact, "sue", "tom").done


def test_a_decided_contact_is_nobody_s_work_any_more_and_found_again(contact: str, sue: Place) -> None:
    sue.assign(contact, "sue")
    sue.open(contact)
    sue.decide(contact, "upheld")
    assert sue.mine() == []
    found = sue.desk.link.queue(sue.session, m.QueueQuery(filter="decided", sort="newest"))
    assert [(item.contact, item.held_by) for item in found.items] == [(contact, "sue")]
