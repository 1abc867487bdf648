"""Coaching notes after a decision: who writes one, what its agent learns, and who may not know of it yet."""

from __future__ import annotations

import json

import pytest

from agent_assist.domain.facts import Actor, Role
from agent_assist.protocol import messages as m
from tests.contracts.server_parts import flagged
from tests.server.supervisors import Place, supervisor
from tests.server.test_flag_answers import answer
from tests.server.test_second_opinions import FLAG, SECRET, decide, write
from tests.server_house import Desk, RealHouse

WORDS = "Name the purpose first, then ask."


@pytest.fixture
def sue(house: RealHouse) -> Place:
    return supervisor(house, "sue")


@pytest.fixture
def tom(house: RealHouse) -> Place:
    return supervisor(house, "tom")


def note(place: Place, contact: str, flag: str = FLAG) -> str:
    """Write a coaching note at a desk; returns what became of it."""
    actor = Actor(place.user, Role.SUPERVISOR)
    place.desk.outbox.record("coaching_noted", contact, {"flag": flag}, actor=actor, personal={"text": WORDS})
    return place.desk.codes(session=place.session)[0]


def opened_and_decided(desk: Desk, place: Place, decision: str = "needs_coaching") -> str:
    contact = flagged(desk)
    desk.send()
    place.open(contact)
    assert decide(place, contact, decision) == "stored"
    return contact


def told(desk: Desk) -> list[dict[str, object]]:
    """What the agent of a desk learned of coaching notes."""
    return [dict(row.body) for row in desk.link.pull(0, 200).rows if row.kind == "coaching"]


def test_whoever_decided_writes_notes_afterwards_and_the_agent_reads_each(desk: Desk, sue: Place) -> None:
    contact = opened_and_decided(desk, sue)
    assert [note(sue, contact), note(sue, contact)] == ["stored", "stored"]
    first, second = told(desk)
    assert (first["contact"], first["flag"]) == (contact, FLAG)
    assert (second["by"], second["by_name"]) == ("sue", "Sue Supervisor")


@pytest.mark.parametrize("decision", ["upheld", "dismissed", "needs_coaching"])
def test_a_note_follows_any_decision_and_changes_none(desk: Desk, sue: Place, decision: str) -> None:
    contact = opened_and_decided(desk, sue, decision)
    assert note(sue, contact) == "stored"
    items = sue.desk.link.queue(sue.session, m.QueueQuery(filter="decided", sort="oldest")).items
    assert [(one.contact, one.flags[0].decision) for one in items] == [(contact, decision)]


def test_nobody_else_writes_one(desk: Desk, sue: Place, tom: Place) -> None:
    contact = flagged(desk)
    desk.send()
    sue.open(contact)
    assert note(sue, contact) == "refused"  # nothing is decided
    assert decide(sue, contact) == "stored"
    assert note(tom, contact) == "refused"  # did not open it
    tom.open(contact)
    assert note(tom, contact) == "refused"  # decided nothing
    assert note(sue, contact, "disclosure_late") == "refused"  # there is no such flag
    desk.outbox.record("coaching_noted", contact, {"flag": FLAG}, personal={"text": WORDS})
    assert desk.codes() == ["refused"]  # an agent
    assert told(desk) == []
    assert note(sue, contact) == "stored"


def test_after_a_dispute_the_first_decider_writes_none(desk: Desk, sue: Place, tom: Place) -> None:
    contact = opened_and_decided(desk, sue, "upheld")
    assert answer(desk, contact, "dispute") == "stored"
    assert note(sue, contact) == "refused"
    tom.open(contact)
    assert decide(tom, contact, "dismissed") == "stored"
    assert (note(sue, contact), note(tom, contact)) == ("refused", "stored")


def test_who_may_still_give_a_blind_opinion_is_not_sent_a_note(desk: Desk, sue: Place, tom: Place) -> None:
    contact = opened_and_decided(desk, sue)
    assert write(sue, "second_opinion_asked", contact) == "stored"
    assert note(sue, contact) == "stored"
    opened = tom.open(contact)
    found = json.dumps(tom.desk.link.contact(tom.session, contact, opened).events)
    assert ("coaching_noted" in found, WORDS in found) == (False, False)
    assert all(secret not in found for secret in SECRET)
    own = sue.open(contact)
    assert "coaching_noted" in json.dumps(sue.desk.link.contact(sue.session, contact, own).events)


def test_a_note_in_the_clear_is_refused(desk: Desk, sue: Place) -> None:
    contact = opened_and_decided(desk, sue)
    body = {"flag": FLAG, "text": WORDS}
    sue.desk.outbox.record("coaching_noted", contact, body, actor=Actor("sue", Role.SUPERVISOR))
    assert sue.desk.codes(session=sue.session) == ["refused"]
    assert told(desk) == []
