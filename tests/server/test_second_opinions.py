"""Second opinions: who asks, who gives one, the wall around the first decision door by door, and what must not be."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable

import pytest

from agent_assist.desktop.link import download
from agent_assist.domain.errors import Forbidden
from agent_assist.domain.facts import Actor, Role
from agent_assist.domain.facts.review import ReviewAssigned
from agent_assist.domain.review import Second
from agent_assist.evidence.lines import LINE_LIMIT
from agent_assist.protocol import messages as m
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.erasure import Asked, Erasures
from tests.contracts.server_parts import flagged
from tests.server.supervisors import Place, assignments, supervisor
from tests.server.test_flag_answers import answer, told
from tests.server_house import PASSWORD, Desk, RealHouse

FLAG = "disclosure_missing"
OTHER = "disclosure_late"
SECRET = ("upheld", "Read it next time.", "Sue Supervisor", '"sue"')
"""What nobody behind the wall may be sent: the decision, its words, who made it."""


def write(place: Place, kind: str, contact: str, words: str = "", **values: str) -> str:
    """Write a fact of a supervisor at their desk; returns what became of it."""
    actor, closed = Actor(place.user, Role.SUPERVISOR), {"comment": words} if words else None
    place.desk.outbox.record(kind, contact, {"flag": FLAG, **values}, actor=actor, personal=closed)
    return place.desk.codes(session=place.session)[0]


def decide(place: Place, contact: str, decision: str = "upheld", flag: str = FLAG) -> str:
    body = {"flag": flag, "decision": decision, "comment": SECRET[1]}
    place.desk.outbox.record("review_decided", contact, body, actor=Actor(place.user, Role.SUPERVISOR))
    return place.desk.codes(session=place.session)[0]


def asked(desk: Desk, sue: Place) -> str:
    """A call whose flag one supervisor decided and asks another one about; returns its contact."""
    contact = flagged(desk)
    desk.send()
    sue.open(contact)
    assert decide(sue, contact) == "stored"
    assert write(sue, "second_opinion_asked", contact) == "stored"
    return contact


def give(place: Place, contact: str, decision: str = "upheld", words: str = "") -> str:
    return write(place, "second_opinion_given", contact, words, decision=decision)


def items(place: Place, state: str) -> dict[str, m.QueueItem]:
    found = place.desk.link.queue(place.session, m.QueueQuery(filter=state, sort="oldest"))
    return {item.contact: item for item in found.items}


def state_of(place: Place, contact: str) -> str:
    """How the second opinion stands for somebody, as the queue tells them."""
    every = items(place, "decided") | items(place, "open")
    states = every[contact].seconds
    return states.get(FLAG, "") if isinstance(states, dict) else ""


def test_a_second_opinion_is_asked_for_given_unseen_and_then_both_stand_side_by_side(
    desk: Desk, sue: Place, tom: Place
) -> None:
    contact = asked(desk, sue)
    assert (contact in items(tom, "second"), contact in items(sue, "second")) == (True, False)
    assert (state_of(tom, contact), state_of(sue, contact)) == (Second.BLIND, Second.ASKED)
    opened = tom.open(contact)
    assert give(tom, contact, "upheld") == "stored"
    assert contact not in items(tom, "second")
    assert (state_of(tom, contact), state_of(sue, contact)) == (Second.AGREED, Second.AGREED)
    told = json.dumps(tom.desk.link.contact(tom.session, contact, opened).events)
    assert all(kind in told for kind in ("review_decided", "second_opinion_given"))
    (flag,) = items(tom, "decided")[contact].flags
    assert (flag.decision, flag.decided_by) == ("upheld", "Sue Supervisor")  # the first decision alone counts


def test_the_agent_learns_of_both(desk: Desk, sue: Place, tom: Place) -> None:
    contact = asked(desk, sue)
    tom.open(contact)
    assert [row.kind for row in desk.link.pull(0, 200).rows].count("opinion") == 0
    give(tom, contact, "dismissed")
    told = [row.body for row in desk.link.pull(0, 200).rows if row.kind in {"decision", "opinion"}]
    assert [(one["decided_by"], one["decision"]) for one in told] == [("sue", "upheld"), ("tom", "dismissed")]


def queue_door(state: str) -> Callable[[Place, str, str], object]:
    return lambda at, _contact, _opened: at.desk.link.queue(at.session, m.QueueQuery(filter=state, sort="oldest"))


DOORS: dict[str, Callable[[Place, str, str], object]] = {
    "the list of second opinions": queue_door("second"),
    "the decided": queue_door("decided"),
    "the open": queue_door("open"),
    "those that differ": queue_door("differ"),
    "a search for its text": lambda at, _c, _o: at.desk.link.queue(
        at.session, m.QueueQuery(filter="decided", sort="newest", search="a")
    ),
    "the queue of a desktop without searches": lambda at, _c, _o: at.desk.link.queue(
        at.session, m.QueueQuery(filter="decided")
    ),
    "the queue of a desktop without pages": lambda at, _c, _o: at.desk.link.queue(at.session, None),
    "the opened contact": lambda at, contact, opened: at.desk.link.contact(at.session, contact, opened),
    "a look": lambda at, contact, opened: at.look(contact, opened),
    "the rows for its own desk": lambda at, _c, _o: at.desk.link.pull(0, 500),
    "the charts": lambda at, _c, _o: at.desk.link.charts(at.session, 8, ""),
    "taking it": lambda at, contact, _o: at.assign(contact, at.user, "somebody"),
}


@pytest.mark.parametrize("name", DOORS)
def test_no_door_tells_the_first_decision_to_who_can_still_give_a_blind_opinion(
    desk: Desk, sue: Place, tom: Place, name: str
) -> None:
    contact = flagged(desk)
    desk.send()
    sue.open(contact)
    sue.assign(contact, "sue")  # who works on it is a hint, too
    decide(sue, contact)
    assert answer(desk, contact, "reply", "Sue Supervisor is wrong to say upheld.") == "stored"
    write(sue, "second_opinion_asked", contact)
    opened = tom.open(contact)
    said = repr(DOORS[name](tom, contact, opened))
    assert not [one for one in (*SECRET, "flag_answered", "'sue'") if one in said.replace('"to":"sue"', "")]
    assert give(tom, contact) == "stored"  # and nothing was noted as sent
    assert "upheld" in repr(tom.desk.link.contact(tom.session, contact, opened).events)


def test_the_customers_page_is_refused_until_the_opinion_is_given(desk: Desk, sue: Place, tom: Place) -> None:
    contact = asked(desk, sue)
    opened = tom.open(contact)
    with pytest.raises(Forbidden, match="first decision"):
        tom.desk.link.page(tom.session, contact, opened, "en")
    give(tom, contact)
    assert tom.desk.link.page(tom.session, contact, opened, "en")[:4] == b"%PDF"


def seen_in_the_queue(at: Place, contact: str) -> None:
    assert contact in items(at, "decided")


def seen_opened(at: Place, contact: str) -> None:
    at.desk.link.contact(at.session, contact, at.open(contact))


def seen_at_a_look(at: Place, contact: str) -> None:
    at.look(contact, at.open(contact))


def seen_on_the_page(at: Place, contact: str) -> None:
    at.desk.link.page(at.session, contact, at.open(contact), "en")


def seen_in_the_ledger(at: Place, contact: str) -> None:
    url, token = f"{at.house.url}/v1/ledger", at.desk.enrolment.token
    assert any(contact.encode() in line for line in download.lines(url, token, at.session, LINE_LIMIT))


SEEN = [seen_in_the_queue, seen_opened, seen_at_a_look, seen_on_the_page, seen_in_the_ledger]


@pytest.mark.parametrize("see", SEEN)
def test_who_was_sent_the_decision_before_cannot_give_a_blind_opinion_and_is_told_so(
    desk: Desk, sue: Place, tom: Place, see: Callable[[Place, str], None]
) -> None:
    contact = flagged(desk)
    desk.send()
    sue.open(contact)
    decide(sue, contact)
    see(tom, contact)
    assert write(sue, "second_opinion_asked", contact) == "stored"
    assert state_of(tom, contact) == Second.SEEN
    tom.open(contact)
    assert give(tom, contact) == "refused"
    assert state_of(tom, contact) == Second.SEEN


def test_nor_can_somebody_at_a_computer_that_was_sent_it(house: RealHouse, desk: Desk, sue: Place, tom: Place) -> None:
    contact = asked(desk, sue)
    for at in (supervisor(house, "uma", sue.desk), supervisor(house, "vic", desk)):  # the decider's, the agent's
        assert state_of(at, contact) == Second.SEEN
        at.open(contact)
        assert give(at, contact) == "refused"
    assert state_of(tom, contact) == Second.BLIND


def test_a_decision_of_ones_own_that_is_shown_at_another_computer_is_known_there(
    house: RealHouse, desk: Desk, sue: Place, tom: Place
) -> None:
    contact = asked(desk, sue)
    asks = m.SignInRequest(user="sue", password=PASSWORD)
    assert contact in items(Place(house, tom.desk, "sue", tom.desk.link.sign_in(asks).session), "decided")
    asks = m.SignInRequest(user="tom", password=PASSWORD)
    tom.session = tom.desk.link.sign_in(asks).session
    assert state_of(tom, contact) == Second.SEEN


def test_a_ledger_read_before_the_decision_tells_nothing_of_it(
    house: RealHouse, desk: Desk, sue: Place, tom: Place
) -> None:
    earlier = flagged(desk)
    desk.send()
    seen_in_the_ledger(tom, earlier)
    house.clock.advance(1_000)
    assert state_of(tom, asked(desk, sue)) == Second.BLIND


def test_only_who_decided_asks_once_and_not_about_a_disputed_flag(desk: Desk, sue: Place, tom: Place) -> None:
    contact = flagged(desk)
    desk.send()
    sue.open(contact)
    tom.open(contact)
    assert write(sue, "second_opinion_asked", contact) == "refused"  # nothing is decided
    decide(sue, contact)
    assert contact in items(tom, "decided")  # knowing the decision makes it nobody's own
    assert write(tom, "second_opinion_asked", contact) == "refused"
    assert write(sue, "second_opinion_asked", contact) == "stored"
    assert write(sue, "second_opinion_asked", contact) == "refused"
    disputed = flagged(desk)
    desk.send()
    sue.open(disputed)
    decide(sue, disputed)
    answer(desk, disputed, "dispute")
    tom.open(disputed)
    decide(tom, disputed)
    assert write(tom, "second_opinion_asked", disputed) == "refused"


def test_a_decision_of_before_the_server_noted_whom_it_was_sent_to_is_not_asked_about(
    house: RealHouse, desk: Desk, sue: Place
) -> None:
    contact = flagged(desk)
    desk.send()
    sue.open(contact)
    decide(sue, contact)
    with house.database.write() as tx:
        tx.exec_driver_sql("DELETE FROM decision_sent")
    assert contact in items(sue, "decided")  # who decided sees it, and that makes it no decision of today
    assert write(sue, "second_opinion_asked", contact) == "refused"


def test_nobody_gives_both_opinions_or_one_unasked_unopened_or_about_their_own_call(
    house: RealHouse, desk: Desk, sue: Place, tom: Place
) -> None:
    contact = flagged(desk)
    desk.send()
    sue.open(contact)
    tom.open(contact)
    decide(sue, contact)
    assert give(tom, contact) == "refused"  # not asked
    write(sue, "second_opinion_asked", contact)
    assert give(sue, contact) == "refused"  # both
    uma = supervisor(house, "uma")
    assert give(uma, contact) == "refused"  # not opened
    amy = supervisor(house, "amy", desk)
    assert give(amy, contact) == "refused"  # her own call
    desk.outbox.record("second_opinion_given", contact, {"flag": FLAG, "decision": "upheld"})
    assert desk.codes()[0] == "refused"  # no agent writes one
    desk.outbox.record("second_opinion_asked", contact, {"flag": FLAG})
    assert desk.codes()[0] == "refused"
    body = {"flag": FLAG, "decision": "upheld", "comment": "Ms Okafor said so."}
    tom.desk.outbox.record("second_opinion_given", contact, body, actor=Actor("tom", Role.SUPERVISOR))
    assert tom.desk.codes(session=tom.session) == ["refused"]  # words in the clear
    assert give(tom, contact) == "stored"
    assert give(tom, contact) == "refused"  # once


def test_of_two_who_give_one_at_once_exactly_one_counts(house: RealHouse, desk: Desk, sue: Place, tom: Place) -> None:
    contact = asked(desk, sue)
    uma = supervisor(house, "uma")
    tom.open(contact)
    uma.open(contact)
    told: list[str] = []
    threads = [threading.Thread(target=lambda at=at: told.append(give(at, contact))) for at in (tom, uma)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(told) == ["refused", "stored"]


def test_opinions_that_differ_stand_in_a_list_until_the_first_decider_decides_anew(
    desk: Desk, sue: Place, tom: Place
) -> None:
    contact = asked(desk, sue)
    tom.open(contact)
    assert give(tom, contact, "dismissed") == "stored"
    assert (contact in items(sue, "differ"), contact in items(tom, "differ")) == (True, True)
    assert tom.desk.link.queue(tom.session, m.QueueQuery(filter="open", sort="oldest")).counts is not None
    assert decide(tom, contact, "dismissed") == "refused"  # a second opinion is no decision
    assert decide(sue, contact, "dismissed") == "stored"
    assert (contact in items(sue, "differ"), state_of(sue, contact)) == (False, Second.SETTLED)


def test_counts_are_those_of_who_asks(desk: Desk, sue: Place, tom: Place) -> None:
    contact = asked(desk, sue)

    def counted(at: Place) -> tuple[int, int]:
        counts = at.desk.link.queue(at.session, m.QueueQuery(filter="open", sort="oldest")).counts or {}
        return counts["second"], counts["differ"]

    assert (counted(sue), counted(tom)) == ((0, 0), (1, 0))
    tom.open(contact)
    give(tom, contact, "dismissed")
    assert (counted(sue), counted(tom)) == ((0, 1), (0, 1))


def test_a_dispute_ends_the_request(desk: Desk, sue: Place, tom: Place) -> None:
    contact = asked(desk, sue)
    tom.open(contact)
    assert answer(desk, contact, "dispute") == "stored"
    assert give(tom, contact) == "refused"
    assert (items(tom, "second"), state_of(tom, contact)) == ({}, "")
    assert decide(tom, contact, "dismissed") == "stored"


def test_the_wall_hides_the_decisions_on_the_other_flags_of_the_contact(desk: Desk, sue: Place, tom: Place) -> None:
    contact = flagged(desk)
    desk.outbox.record("flag_raised", contact, {"flag": OTHER, "severity": "low"})
    desk.send()
    sue.open(contact)
    decide(sue, contact)
    decide(sue, contact, flag=OTHER)
    write(sue, "second_opinion_asked", contact)
    found = items(tom, "second")[contact]
    assert found.seconds == {FLAG: Second.BLIND, OTHER: Second.HIDDEN}
    assert {(one.decision, one.decided_by) for one in found.flags} == {("", "")}
    tom.open(contact)
    give(tom, contact)
    assert {one.decision for one in items(tom, "decided")[contact].flags} == {"upheld"}


def test_asking_gives_the_contact_back_and_a_note_of_a_hand_over_is_withheld(
    house: RealHouse, desk: Desk, sue: Place, tom: Place
) -> None:
    contact = flagged(desk)
    desk.send()
    sue.open(contact)
    sue.assign(contact, "sue")
    decide(sue, contact)
    write(sue, "second_opinion_asked", contact)
    assert assignments(house, contact)[-1] == ReviewAssigned(by="sue", to="", before="sue")
    assert sue.assign(contact, "tom", "", "I upheld it.").done
    opened = tom.open(contact)
    assert tom.look(contact, opened).note == ""
    give(tom, contact)
    assert tom.look(contact, opened).note == "I upheld it."


def test_an_erasure_reaches_the_words_of_a_second_opinion(house: RealHouse, desk: Desk, sue: Place, tom: Place) -> None:
    contact = asked(desk, sue)
    tom.open(contact)
    tom.desk.outbox._subjects[contact] = desk.outbox._subjects[contact]  # it came with the opened contact
    assert give(tom, contact, "dismissed", "Ms Okafor had agreed.") == "stored"
    told = [row.body["comment"] for row in desk.link.pull(0, 200).rows if row.kind == "opinion"]
    assert told == ["Ms Okafor had agreed."]
    Erasures(house.database, house.clock).contact(contact, Asked(by="Dana", reason="asked"))
    rows = [row for row in desk.link.pull(0, 200).rows if row.kind == "opinion"]
    assert [row.body["comment"] for row in rows] == [""]


def test_what_is_sent_again_after_a_restart_counts_once(house: RealHouse, desk: Desk, sue: Place, tom: Place) -> None:
    contact = asked(desk, sue)
    tom.open(contact)
    body = {"flag": FLAG, "decision": "dismissed"}
    tom.desk.outbox.record("second_opinion_given", contact, body, actor=Actor("tom", Role.SUPERVISOR))
    house.stop()
    house.start()
    assert tom.desk.codes(session=tom.session) == ["stored"]
    assert state_of(tom, contact) == Second.DIFFER


def given(house: RealHouse, desk: Desk, sue: Place, tom: Place, decision: str) -> tuple[str, Place]:
    """A contact that sue upheld and tom judged blind; and a third supervisor, who opened it too."""
    contact, uma = asked(desk, sue), supervisor(house, "uma")
    for at in (tom, uma):
        at.open(contact)
    assert give(tom, contact, decision) == "stored"
    return contact, uma


@pytest.mark.parametrize("left", ["disabled", "another role"])
def test_where_the_first_decider_has_left_another_than_who_gave_the_second_opinion_ends_the_difference(
    house: RealHouse, desk: Desk, sue: Place, tom: Place, left: str
) -> None:
    contact, uma = given(house, desk, sue, tom, "dismissed")
    assert decide(uma, contact) == "refused"  # the first decider is here and can end it
    accounts = Accounts(house.database, house.clock)
    accounts.disable("sue") if left == "disabled" else accounts.set_role("sue", "agent")
    assert decide(tom, contact, "dismissed") == "refused"  # it would count twice
    assert contact in items(uma, "differ")
    assert decide(uma, contact, "dismissed") == "stored"
    assert (contact in items(uma, "differ"), state_of(uma, contact)) == (False, Second.SETTLED)


def test_a_decision_without_a_difference_stays_when_its_decider_has_left(
    house: RealHouse, desk: Desk, sue: Place, tom: Place
) -> None:
    contact, uma = given(house, desk, sue, tom, "upheld")
    Accounts(house.database, house.clock).disable("sue")
    assert decide(uma, contact, "dismissed") == "refused"


def test_who_gave_the_second_opinion_decides_no_later_dispute_of_it(
    house: RealHouse, desk: Desk, sue: Place, tom: Place
) -> None:
    contact, uma = given(house, desk, sue, tom, "upheld")
    assert answer(desk, contact, "dispute") == "stored"
    assert decide(tom, contact, "dismissed") == "refused"
    assert decide(uma, contact, "dismissed") == "stored"


@pytest.mark.parametrize("left", [True, False])
def test_a_dispute_takes_the_contact_from_who_gave_the_second_opinion_and_waits_where_nobody_else_is_left(
    house: RealHouse, desk: Desk, sue: Place, tom: Place, *, left: bool
) -> None:
    contact, _uma = given(house, desk, sue, tom, "upheld")
    assert tom.assign(contact, "tom").done
    if left:
        Accounts(house.database, house.clock).disable("uma")
    assert answer(desk, contact, "dispute") == "stored"
    assert tom.mine() == []
    assert told(desk)[-1]["waits"] is left
