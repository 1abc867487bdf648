"""Calibration rounds over HTTP: who begins and judges, what nobody is sent before the end, and what must not be."""

from __future__ import annotations

import threading

import pytest

from agent_assist.domain.errors import Forbidden
from agent_assist.domain.facts import Actor, Role
from agent_assist.domain.review import Second
from agent_assist.protocol import messages as m
from agent_assist.protocol.calibration import Round
from agent_assist.server.services.accounts import Accounts
from tests.contracts.server_parts import flagged
from tests.server.supervisors import Place, supervisor
from tests.server.test_flag_answers import answer
from tests.server.test_second_opinions import DOORS, SECRET, decide, give, seen_in_the_ledger, write
from tests.server_house import PASSWORD, Desk, RealHouse

FLAG = "disclosure_missing"
DAY_MS = 24 * 3_600_000


@pytest.fixture
def sue(house: RealHouse) -> Place:
    return supervisor(house, "sue")


@pytest.fixture
def tom(house: RealHouse) -> Place:
    return supervisor(house, "tom")


@pytest.fixture
def uma(house: RealHouse) -> Place:
    return supervisor(house, "uma")


def begin(
    by: Place, contacts: list[str], *members: str, ends: int = DAY_MS, flag: str = FLAG
) -> tuple[str, m.EventAnswer]:
    """Begin a round; returns its id and what became of it."""
    cases = [{"contact": contact, "flag": flag} for contact in contacts]
    body = {"cases": cases, "members": list(members), "ends": by.house.clock.now_ms() + ends}
    made = by.desk.outbox.record("calibration_begun", "", body, actor=Actor(by.user, Role.SUPERVISOR)).id
    batch = by.desk.outbox.batch(m.BATCH_LIMIT)
    assert batch is not None
    told = by.desk.send(batch, by.session)
    by.desk.outbox.acknowledge(told.watermark, {})
    return made, told.results[0]


def judge(at: Place, name: str, contact: str, decision: str = "upheld") -> str:
    return write(at, "calibration_judged", contact, round=name, decision=decision)


def rounds(at: Place) -> list[Round]:
    return at.desk.link.rounds(at.session).rounds


def calls(desk: Desk, many: int) -> list[str]:
    made = [flagged(desk) for _ in range(many)]
    desk.send()
    return made


def test_a_round_from_its_beginning_to_its_figures(desk: Desk, sue: Place, tom: Place, uma: Place) -> None:
    contacts = calls(desk, 5)
    name, told = begin(uma, contacts, "sue", "tom")
    assert told.code == "stored"
    (mine,) = rounds(sue)
    assert (mine.id, mine.by, mine.members) == (name, "Uma Supervisor", ["Sue Supervisor", "Tom Supervisor"])
    assert [case.blind for case in mine.cases] == [True] * 5
    assert all(case.number and case.opened_ms for case in mine.cases)
    for at, words in ((sue, "uuudd"), (tom, "uuddd")):
        for contact, word in zip(sorted(contacts), words, strict=True):
            at.open(contact)
            assert judge(at, name, contact, {"u": "upheld", "d": "dismissed"}[word]) == "stored"
    for at in (sue, tom):
        (over,) = rounds(at)
        assert (over.over, over.finished, over.alike, over.counted, over.judgements) == (True, 2, 4, 5, 10)
        assert over.kappa == 615  # seen 0.8, chance 0.6 * 0.4 + 0.4 * 0.6 = 0.48
        assert [{one.by: one.decision for one in case.judgements} for case in over.cases][2] == {
            "Sue Supervisor": "upheld",
            "Tom Supervisor": "dismissed",
        }
    (led,) = rounds(uma)  # who is not in it sees how many have finished, and no judgement
    assert (led.finished, led.kappa, [case.judgements for case in led.cases]) == (2, None, [[]] * 5)
    items = sue.desk.link.queue(sue.session, m.QueueQuery(filter="open", sort="oldest")).items
    assert {flag.decision for item in items for flag in item.flags} == {""}  # a judgement decides nothing


@pytest.mark.parametrize("door", [*DOORS, "the rounds"])
def test_no_door_tells_a_member_a_judgement_or_decision_before_the_end(
    desk: Desk, sue: Place, tom: Place, uma: Place, door: str
) -> None:
    contact, other = calls(desk, 2)
    uma.open(contact)
    decide(uma, contact)
    assert answer(desk, contact, "reply", "Uma Supervisor is wrong to say upheld.") == "stored"
    name, told = begin(uma, [contact, other], "sue", "tom")
    assert told.code == "stored"
    sue.open(contact)
    assert judge(sue, name, contact, "needs_coaching") == "stored"
    opened = tom.open(contact)
    said = repr(rounds(tom)) if door == "the rounds" else repr(DOORS[door](tom, contact, opened))
    secret = ("upheld", SECRET[1], "needs_coaching", "calibration_judged", "flag_answered")
    assert not [one for one in secret if one in said]
    assert judge(tom, name, contact) == "stored"  # and nothing was noted as sent


def test_the_wall_falls_at_the_end_and_the_customers_page_waits_for_it(
    house: RealHouse, desk: Desk, tom: Place, uma: Place
) -> None:
    supervisor(house, "sue")
    (contact,) = calls(desk, 1)
    uma.open(contact)
    decide(uma, contact)
    begin(uma, [contact], "sue", "tom")
    opened = tom.open(contact)
    assert tom.desk.link.contact(tom.session, contact, opened).seconds == {FLAG: Second.HIDDEN}
    with pytest.raises(Forbidden, match="calibration round"):
        tom.desk.link.page(tom.session, contact, opened, "en")
    house.clock.advance(DAY_MS)
    tom = Place(house, tom.desk, "tom", signed_in(tom))
    opened = tom.open(contact)
    assert "upheld" in repr(tom.desk.link.contact(tom.session, contact, opened).events)


def signed_in(at: Place) -> str:
    return at.desk.link.sign_in(m.SignInRequest(user=at.user, password=PASSWORD)).session


def test_who_quits_is_waited_for_until_the_end_and_nothing_counts_later(
    house: RealHouse, desk: Desk, sue: Place, tom: Place
) -> None:
    contact, other = calls(desk, 2)
    name, _ = begin(sue, [contact, other], "sue", "tom")
    for one in (contact, other):
        sue.open(one)
        assert judge(sue, name, one) == "stored"
    tom.open(contact)
    Accounts(house.database, house.clock).disable("tom")
    assert rounds(sue)[0].over is False
    house.clock.advance(DAY_MS)
    Accounts(house.database, house.clock).enable("tom")
    sue.session, tom.session = signed_in(sue), signed_in(tom)
    (over,) = rounds(sue)
    assert (over.over, over.finished, over.counted, over.kappa) == (True, 1, 0, None)
    assert judge(tom, name, contact) == "refused"


def test_who_is_not_blind_not_in_it_or_has_judged_is_refused(desk: Desk, sue: Place, tom: Place, uma: Place) -> None:
    contact, other = calls(desk, 2)
    sue.open(contact)
    decide(sue, contact)
    name, _ = begin(sue, [contact], "sue", "tom")
    assert rounds(sue)[0].cases[0].blind is False
    assert judge(sue, name, contact) == "refused"  # she decided it
    assert judge(tom, name, contact) == "refused"  # not opened
    for at in (tom, uma):
        at.open(contact)
        at.open(other)
    assert judge(uma, name, contact) == "refused"
    assert judge(tom, name, other) == "refused"
    assert judge(tom, "no-round", contact) == "refused"
    assert judge(tom, name, contact) == "stored"
    assert judge(tom, name, contact) == "refused"


def test_who_read_the_ledger_since_is_not_blind(desk: Desk, sue: Place, tom: Place) -> None:
    (contact,) = calls(desk, 1)
    name, _ = begin(sue, [contact], "sue", "tom")
    tom.open(contact)
    seen_in_the_ledger(tom, contact)
    assert judge(tom, name, contact) == "refused"


def test_what_is_no_round_is_refused(house: RealHouse, desk: Desk, sue: Place, tom: Place) -> None:
    contacts = calls(desk, 11)
    own = flagged(tom.desk)
    tom.desk.send()
    house.add_user("ann", "Ann Agent", "agent")
    one = contacts[:1]
    wrong = [
        begin(sue, [], "sue", "tom"),
        begin(sue, contacts, "sue", "tom"),
        begin(sue, one * 2, "sue", "tom"),
        begin(sue, one, "sue"),
        begin(sue, one, "sue", "sue"),
        begin(sue, one, "sue", "ann"),
        begin(sue, one, "sue", "nobody"),
        begin(sue, [own], "sue", "tom"),
        begin(sue, one, "sue", "tom", ends=0),
        begin(sue, one, "sue", "tom", ends=31 * DAY_MS),
        begin(sue, one, "sue", "tom", flag="disclosure_late"),
    ]
    assert {told.code for _, told in wrong} == {"refused"}
    assert rounds(sue) == []


def test_two_who_judge_at_once_both_count_and_end_the_round(desk: Desk, sue: Place, tom: Place) -> None:
    (contact,) = calls(desk, 1)
    name, _ = begin(sue, [contact], "sue", "tom")
    for at in (sue, tom):
        at.open(contact)
    told: list[str] = []
    threads = [threading.Thread(target=lambda at=at: told.append(judge(at, name, contact))) for at in (sue, tom)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert told == ["stored", "stored"]
    assert rounds(sue)[0].over


def test_a_judgement_that_was_on_its_way_when_the_server_stopped_counts_once(
    house: RealHouse, desk: Desk, sue: Place
) -> None:
    supervisor(house, "tom")
    (contact,) = calls(desk, 1)
    name, _ = begin(sue, [contact], "sue", "tom")
    sue.open(contact)
    body = {"round": name, "flag": FLAG, "decision": "upheld"}
    sue.desk.outbox.record("calibration_judged", contact, body, actor=Actor("sue", Role.SUPERVISOR))
    house.stop()
    house.start()
    assert sue.desk.codes(session=sue.session) == ["stored"]
    assert rounds(sue)[0].cases[0].mine == "upheld"


def test_a_second_opinion_in_a_round_waits_behind_the_same_wall(desk: Desk, sue: Place, tom: Place, uma: Place) -> None:
    (contact,) = calls(desk, 1)
    sue.open(contact)
    decide(sue, contact)
    write(sue, "second_opinion_asked", contact)
    uma.open(contact)
    assert give(uma, contact, "dismissed") == "stored"
    begin(sue, [contact], "sue", "tom")
    opened = tom.open(contact)
    told = tom.desk.link.contact(tom.session, contact, opened)
    assert told.seconds == {FLAG: Second.HIDDEN}
    assert not [word for word in ("upheld", "dismissed") if word in repr(told.events)]


def test_who_gets_a_contact_sees_no_judgement_there_even_when_the_round_is_over(
    desk: Desk, sue: Place, tom: Place, uma: Place
) -> None:
    (contact,) = calls(desk, 1)
    name, _ = begin(sue, [contact], "sue", "tom")
    for at in (sue, tom):
        at.open(contact)
        judge(at, name, contact, "needs_coaching")
    opened = uma.open(contact)
    assert "needs_coaching" not in repr(uma.desk.link.contact(uma.session, contact, opened).events)
    assert rounds(uma) == []
    assert [row.kind for row in desk.link.pull(0, 200).rows if row.kind in {"decision", "opinion"}] == []
    assert [row.kind for row in desk.link.pull(0, 200).rows].count("opening") == 3
