"""What agents answer to flags about their own calls: replies, disputes, who decides again, and what must not be."""

from __future__ import annotations

import pytest
from msgspec import UNSET

from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import Actor, Role
from agent_assist.domain.facts.authority import Refusal
from agent_assist.domain.facts.review import ReviewAssigned
from agent_assist.domain.review import ANSWER_MOST
from agent_assist.protocol import messages as m
from agent_assist.server.db import answers
from agent_assist.server.services.erasure import Asked, Erasures
from tests.contracts.server_parts import desk as desk_of
from tests.contracts.server_parts import flagged
from tests.server.supervisors import Place, assignments, supervisor
from tests.server_house import Desk, RealHouse

FLAG = "disclosure_missing"


def told(at: Desk) -> list[dict[str, object]]:
    """What the server tells an agent of answers, in order."""
    return [row.body for row in at.link.pull(0, 200).rows if row.kind == "flag_answer"]


def answer(at: Desk, contact: str, stance: str, text: str = "It was read.", flag: str = FLAG) -> str:
    """Answer a flag as the agent of a desk; returns what became of it."""
    at.outbox.record("flag_answered", contact, {"flag": flag, "stance": stance}, personal={"text": text})
    return at.codes()[0]


def decided(at: Desk, place: Place, decision: str = "upheld") -> str:
    """A call whose flag a supervisor has decided; returns its contact."""
    contact = flagged(at)
    at.send()
    place.open(contact)
    assert place.decide(contact, decision) == "stored"
    return contact


def open_items(place: Place) -> dict[str, m.QueueItem]:
    found = place.desk.link.queue(place.session, m.QueueQuery(filter="open", sort="oldest"))
    return {item.contact: item for item in found.items}


def test_a_reply_counts_before_and_after_a_decision_and_changes_none(house: RealHouse, desk: Desk, sue: Place) -> None:
    contact = flagged(desk)
    desk.send()
    assert open_items(sue)[contact].answered is UNSET
    assert answer(desk, contact, "reply") == "stored"
    assert open_items(sue)[contact].answered == [FLAG]
    sue.open(contact)
    assert sue.decide(contact, "upheld") == "stored"
    assert answer(desk, contact, "reply", "And once more.") == "stored"
    assert contact not in open_items(sue)
    assert [(one["stance"], one["refused"], one["waits"]) for one in told(desk)] == [("reply", "", False)] * 2
    with house.database.read() as tx:
        assert [row.stance for row in answers.of_contacts(tx, house.database.tenant, [contact])] == ["reply"]


def test_a_dispute_opens_the_flag_for_another_supervisor_and_never_for_the_first(
    house: RealHouse, desk: Desk, sue: Place
) -> None:
    rita = supervisor(house, "rita")
    contact = decided(desk, sue)
    assert answer(desk, contact, "dispute") == "stored"
    assert told(desk)[-1]["waits"] is False
    (flag,) = open_items(rita)[contact].flags
    assert (flag.decision, flag.decided_by, flag.decided_at_ms) == ("", "", None)
    assert sue.decide(contact, "upheld") == "refused"
    rita.open(contact)
    assert rita.decide(contact, "dismissed") == "stored"
    assert contact not in open_items(rita)
    assert sue.decide(contact, "upheld") == "refused"
    told_of = [row.body for row in desk.link.pull(0, 200).rows if row.kind == "decision"]
    assert [(one["decided_by"], one["decision"]) for one in told_of] == [("sue", "upheld"), ("rita", "dismissed")]


def test_without_another_supervisor_a_dispute_waits_and_says_so(house: RealHouse, desk: Desk, sue: Place) -> None:
    contact = decided(desk, sue)
    assert answer(desk, contact, "dispute") == "stored"
    assert told(desk)[-1]["waits"] is True
    assert sue.decide(contact, "dismissed") == "refused"
    assert contact in open_items(sue)
    rita = supervisor(house, "rita")
    rita.open(contact)
    assert rita.decide(contact, "dismissed") == "stored"


def test_a_flag_is_disputed_once(house: RealHouse, desk: Desk, sue: Place) -> None:
    rita = supervisor(house, "rita")
    contact = decided(desk, sue)
    assert answer(desk, contact, "dispute") == "stored"
    assert answer(desk, contact, "dispute") == "refused"
    rita.open(contact)
    assert rita.decide(contact, "upheld") == "stored"
    assert answer(desk, contact, "dispute") == "refused"
    assert [one["refused"] for one in told(desk)] == ["", Refusal.DISPUTED, Refusal.DISPUTED]


def test_two_disputes_of_one_batch_are_one(desk: Desk, sue: Place) -> None:
    contact = decided(desk, sue)
    for _ in range(2):
        desk.outbox.record("flag_answered", contact, {"flag": FLAG, "stance": "dispute"}, personal={"text": "No."})
    assert desk.codes() == ["stored", "refused"]
    assert [one["refused"] for one in told(desk)] == ["", Refusal.DISPUTED]


@pytest.mark.parametrize("decision", ["", "dismissed"])
def test_what_does_not_speak_against_the_agent_is_not_disputed(desk: Desk, sue: Place, decision: str) -> None:
    contact = decided(desk, sue, decision) if decision else flagged(desk)
    desk.outbox.record("flag_answered", contact, {"flag": FLAG, "stance": "dispute"}, personal={"text": "No."})
    assert desk.codes()[-1] == "refused"
    assert told(desk)[-1]["refused"] == Refusal.NOT_DECIDED


@pytest.mark.parametrize(("days", "late", "code"), [(None, 14, "stored"), (None, 15, "refused"), (3, 4, "refused")])
def test_a_dispute_counts_until_the_day_that_the_organisation_sets(
    house: RealHouse, desk: Desk, sue: Place, days: int | None, late: int, code: str
) -> None:
    if days is not None:
        house.publish("setting", "own_record", {"dispute_days": days})
    contact = decided(desk, sue)
    house.clock.advance(late * DAY_MS)
    assert answer(desk, contact, "dispute") == code
    assert told(desk)[-1]["refused"] == ("" if code == "stored" else Refusal.TOO_LATE)


def test_a_dispute_that_was_written_in_time_counts_however_late_it_comes(
    house: RealHouse, desk: Desk, sue: Place
) -> None:
    contact = decided(desk, sue)
    desk.outbox.record("flag_answered", contact, {"flag": FLAG, "stance": "dispute"}, personal={"text": "Offline."})
    house.clock.advance(60 * DAY_MS)
    assert desk.codes() == ["stored"]


def test_nobody_answers_for_another_agent_and_that_agent_learns_nothing(
    house: RealHouse, desk: Desk, sue: Place
) -> None:
    contact = decided(desk, sue)
    ben = desk_of(house, "ben")
    assert answer(ben, contact, "dispute") == "refused"
    assert answer(ben, ben.outbox.new_id(), "reply") == "refused"
    assert (told(desk), told(ben)) == ([], [])
    assert contact not in open_items(sue)


@pytest.mark.parametrize("actor", [Actor("sue", Role.SUPERVISOR), Actor("maya", Role.AGENT)])
def test_a_supervisor_writes_no_answer_in_an_agents_name(desk: Desk, sue: Place, actor: Actor) -> None:
    contact = decided(desk, sue)
    sue.desk.outbox.record("flag_answered", contact, {"flag": FLAG, "stance": "reply"}, actor=actor)
    assert sue.desk.codes(session=sue.session) == ["refused"]
    assert told(desk) == []


def test_a_flag_that_is_not_there_and_a_text_of_a_megabyte_are_refused(desk: Desk) -> None:
    contact = flagged(desk)
    desk.send()
    assert answer(desk, contact, "reply", flag="disclosure_late") == "refused"
    assert answer(desk, contact, "reply", "x" * (ANSWER_MOST + 1)) == "refused"
    assert answer(desk, contact, "reply", "x" * ANSWER_MOST) == "stored"
    assert len(told(desk)) == 1


def test_a_dispute_about_an_erased_person_counts_and_its_words_are_nowhere(
    house: RealHouse, desk: Desk, sue: Place
) -> None:
    contact = decided(desk, sue)
    Erasures(house.database, house.clock).contact(contact, Asked("privacy office", "asked by letter"))
    assert answer(desk, contact, "dispute", "Zwords") == "stored"
    assert contact in open_items(sue)
    with house.database.read() as tx:
        kept = answers.of_contacts(tx, house.database.tenant, [contact])
    assert "Zwords" not in str(kept) + str(told(desk))


def test_rules_that_cannot_be_used_are_not_published(house: RealHouse) -> None:
    for wrong in ({"dispute_days": 0}, {"dispute_days": 366}, {"turn_to": "x" * 201}, {"hide": True}):
        with pytest.raises(BadInput):
            house.publish("setting", "own_record", wrong)


def test_a_dispute_takes_the_contact_from_its_first_decider_and_from_nobody_else(
    house: RealHouse, desk: Desk, sue: Place
) -> None:
    rita = supervisor(house, "rita")
    hers, other = decided(desk, sue), decided(desk, sue)
    for contact, place in ((hers, sue), (other, rita)):
        assert place.assign(contact, place.user).done
        assert answer(desk, contact, "dispute") == "stored"
    assert (sue.mine(), rita.mine()) == ([], [other])
    assert open_items(rita)[hers].held_by == ""
    assert assignments(house, hers)[-1] == ReviewAssigned(by="maya", to="", before="sue")
    assert assignments(house, other)[-1] == ReviewAssigned(by="rita", to="rita")
    assert rita.assign(hers, "rita").done


def test_words_in_the_clear_are_refused_because_no_version_ever_wrote_them_so(desk: Desk) -> None:
    contact = flagged(desk)
    desk.send()
    desk.outbox.record("flag_answered", contact, {"flag": FLAG, "stance": "reply", "text": "Ms Okafor said yes."})
    assert desk.codes() == ["refused"]
    assert told(desk) == []
