"""The supervisor's desk on fakes: what it asks, what it writes down first, and what reaches nobody."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec import structs
from msgspec.structs import replace

from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.review_desk import DecidedAlready, Judged, while_signed_in
from agent_assist.domain.errors import AuthExpired, BadInput, DiskFull, Forbidden, Gone
from agent_assist.domain.facts import Actor, FactKind, Role
from agent_assist.domain.review import ReviewDecision, ReviewReason
from agent_assist.evidence.seal import DeviceKey
from agent_assist.protocol import messages as m
from agent_assist.protocol.charts import ChartsAnswer
from tests.desktop.services.scripted_review import (
    CONTACT,
    OFFLINE,
    OPENED,
    FullStore,
    Room,
    events,
    made,
    signed_in,
)
from tests.fakes.contact_store import MemoryStore
from tests.making import draft

PAID = "recorded_payment"


@pytest.fixture
def room() -> Iterator[Room]:
    yield from made(MemoryStore(DeviceKey(bytes(32))))


@pytest.fixture
def full_room() -> Iterator[Room]:
    yield from made(FullStore(DeviceKey(bytes(32))))


def test_whether_the_server_is_there_is_asked_before_anybody_signs_in(room: Room) -> None:
    assert room.outcome(room.desk.reach) == Ok(room.link.answers["health"])
    room.link.answers["health"] = OFFLINE
    room.fails_with(OFFLINE, room.desk.reach)
    assert room.sessions == []


def test_a_supervisor_signs_in_and_out(room: Room) -> None:
    room.sign_in()
    assert room.link.asked == [("sign_in", "sam", "secret words")]
    assert (room.desk.signed_in, room.sessions) == (signed_in(), ["session-1"])
    room.desk.sign_out()
    assert (room.desk.signed_in, room.sessions) == (None, ["session-1", None])


@pytest.mark.parametrize("role", ["agent", "compliance", "admin", "", "Supervisor"])
def test_no_other_role_gets_a_session(room: Room, role: str) -> None:
    room.link.answers["sign_in"] = signed_in(role)
    found = room.outcome(lambda done: room.desk.sign_in("sam", "secret words", done))
    assert isinstance(found, Failed)
    assert found.error.code == "unlock_refused"
    assert (room.desk.signed_in, room.sessions) == (None, [])


def test_a_refused_sign_in_leaves_the_earlier_session(room: Room) -> None:
    room.sign_in()
    room.link.answers["sign_in"] = OFFLINE
    room.fails_with(OFFLINE, lambda done: room.desk.sign_in("sam", "secret words", done))
    assert (room.desk.signed_in, room.sessions) == (signed_in(), ["session-1"])


def test_the_queue_is_fetched_with_the_session(room: Room) -> None:
    room.sign_in()
    assert room.outcome(room.desk.queue) == Ok(m.QueueAnswer(items=[], now_ms=5))
    assert room.link.asked[-1] == ("queue", "session-1")
    room.link.answers["queue"] = OFFLINE
    room.fails_with(OFFLINE, room.desk.queue)


def test_a_contact_is_opened_only_after_the_reason_is_written_and_sent(room: Room) -> None:
    room.sign_in()
    room.link.meanwhile = lambda: room.flushes.append(["fetched"])
    opened = room.open()
    (fact,) = room.written()
    assert (fact.kind, fact.body) == (FactKind.REVIEW_OPENED, {"reason": "complaint"})
    assert (fact.actor.id, fact.actor.role) == ("sam", Role.SUPERVISOR)
    assert room.flushes == [[FactKind.REVIEW_OPENED], ["fetched"]]
    assert room.link.asked[-1] == ("contact", "session-1", CONTACT, fact.id)
    assert (opened.opening, opened.opened_at_ms) == (fact.id, room.clock.now_ms())
    assert opened.agent_name == "Maya Lindqvist"
    assert [one.kind for one in opened.facts] == [FactKind.CONTACT_OPENED]
    assert opened.file.contact_id == CONTACT
    assert opened.facts[0].personal == {"name": "Ms Okafor"}


def test_what_was_erased_stays_closed(room: Room) -> None:
    room.sign_in()
    room.link.answers["contact"] = m.ContactAnswer(
        contact=CONTACT, agent_name="Maya Lindqvist", events=events(OPENED), keys=[]
    )
    assert room.open().facts[0].personal == {}


def test_a_contact_without_facts_is_gone(room: Room) -> None:
    room.sign_in()
    other = draft(FactKind.CONTACT_OPENED, "contact-2", {"call_id": "c2", "direction": "in"})
    for texts in ([], events(other)):
        room.link.answers["contact"] = m.ContactAnswer(contact=CONTACT, agent_name="", events=texts, keys=[])
        found = room.outcome(lambda done: room.desk.open(CONTACT, ReviewReason.COACH, done))
        assert isinstance(found, Failed)
        assert isinstance(found.error, Gone)


def test_what_cannot_be_written_is_not_sent_and_nothing_is_opened(full_room: Room) -> None:
    full_room.sign_in()
    found = full_room.outcome(lambda done: full_room.desk.open(CONTACT, ReviewReason.COACH, done))
    assert isinstance(found, Failed)
    assert isinstance(found.error, DiskFull)
    assert full_room.flushes == []
    assert [name for name, *_ in full_room.link.asked] == ["sign_in"]


def test_what_cannot_be_sent_opens_nothing_but_stays_written(room: Room) -> None:
    room.sign_in()
    room.sent = Failed(OFFLINE)
    room.fails_with(OFFLINE, lambda done: room.desk.open(CONTACT, ReviewReason.COACH, done))
    assert [name for name, *_ in room.link.asked] == ["sign_in"]
    assert [fact.kind for fact in room.written()] == [FactKind.REVIEW_OPENED]


def test_a_contact_that_the_server_refuses_is_not_opened(room: Room) -> None:
    room.sign_in()
    refused = Forbidden("The contact was not opened.", "State a reason and open it again.")
    room.link.answers["contact"] = refused
    room.fails_with(refused, lambda done: room.desk.open(CONTACT, ReviewReason.COACH, done))


def test_a_decision_is_written_without_what_may_not_be_stored_then_sent(room: Room) -> None:
    room.sign_in()
    opened = room.open()
    found = room.outcome(
        lambda done: room.desk.decide(opened, PAID, Judged(ReviewDecision.UPHELD, "he read 4111111111111111"), done)
    )
    fact = room.written()[-1]
    assert found == Ok(replace(fact, personal={"comment": "he read [card]"}))
    assert (fact.kind, fact.policy) == (FactKind.REVIEW_DECIDED, None)
    assert fact.body == {"flag": "recorded_payment", "decision": "upheld"}
    assert fact.personal == {}, "the contact's key is used and not kept"
    assert room.flushes[-1] == [FactKind.REVIEW_OPENED, FactKind.REVIEW_DECIDED]


def test_where_the_key_is_gone_a_decision_has_no_comment(room: Room) -> None:
    room.sign_in()
    room.link.answers["contact"] = m.ContactAnswer(
        contact=CONTACT, agent_name="Maya Lindqvist", events=events(OPENED), keys=[]
    )
    opened = room.open()
    written = len(room.written())
    found = room.outcome(lambda done: room.desk.decide(opened, PAID, Judged(ReviewDecision.UPHELD, "no"), done))
    assert isinstance(found, Failed)
    assert isinstance(found.error, Gone)
    assert found.error.advice == "Decide without a comment."
    assert len(room.written()) == written
    found = room.outcome(lambda done: room.desk.decide(opened, PAID, Judged(ReviewDecision.UPHELD, ""), done))
    assert isinstance(found, Ok)


def test_a_decision_that_somebody_else_made_first_does_not_count_and_is_shown(room: Room) -> None:
    room.sign_in()
    opened = room.open()
    body = {"flag": "recorded_payment", "decision": "dismissed", "comment": "fine"}
    boss = Actor("noor", Role.SUPERVISOR)
    first = events(draft(FactKind.REVIEW_DECIDED, CONTACT, body, actor=boss))
    room.link.believed = lambda: first
    found = room.outcome(lambda done: room.desk.decide(opened, PAID, Judged(ReviewDecision.UPHELD, "no"), done))
    assert isinstance(found, Failed)
    assert isinstance(found.error, DecidedAlready)
    assert [(one.flag, one.decision) for one in found.error.opened.file.reviews] == [("recorded_payment", "dismissed")]
    assert found.error.opened.opening == opened.opening
    assert room.written()[-1].body["decision"] == "upheld"  # it stays written, as the server keeps it
    room.link.believed = list
    found = room.outcome(lambda done: room.desk.decide(opened, PAID, Judged(ReviewDecision.UPHELD, "no"), done))
    assert isinstance(found, Failed)
    assert isinstance(found.error, Forbidden)


def test_a_decision_that_is_not_sent_is_reported_so(room: Room) -> None:
    room.sign_in()
    opened = room.open()
    room.sent = Failed(OFFLINE)
    room.fails_with(OFFLINE, lambda done: room.desk.decide(opened, PAID, Judged(ReviewDecision.DISMISSED, ""), done))
    assert room.written()[-1].kind == FactKind.REVIEW_DECIDED


def test_the_page_is_saved_in_the_language_of_the_customer(room: Room, tmp_path: Path) -> None:
    room.sign_in()
    opened = room.open()
    file = tmp_path / "page.pdf"
    assert room.outcome(lambda done: room.desk.save_page(opened, "de-AT", file, done)) == Ok(file)
    assert file.read_bytes() == b"%PDF-1.7"
    assert room.link.asked[-1] == ("page", "session-1", CONTACT, opened.opening, "de")
    assert room.outcome(lambda done: room.desk.save_page(opened, "xx", file, done)) == Ok(file)
    assert room.link.asked[-1][1:] == ("session-1", CONTACT, opened.opening, "en")


def test_a_page_that_cannot_be_fetched_or_written_is_no_file(room: Room, tmp_path: Path) -> None:
    room.sign_in()
    opened = room.open()
    found = room.outcome(lambda done: room.desk.save_page(opened, "en", tmp_path / "none" / "page.pdf", done))
    assert isinstance(found, Failed)
    assert isinstance(found.error, BadInput)
    room.link.answers["page"] = OFFLINE
    room.fails_with(OFFLINE, lambda done: room.desk.save_page(opened, "en", tmp_path / "page.pdf", done))
    assert list(tmp_path.iterdir()) == []


def test_without_a_session_nothing_is_asked_and_nothing_is_written(room: Room, tmp_path: Path) -> None:
    room.sign_in()
    opened = room.open()
    asked, written = list(room.link.asked), room.written()
    room.desk.sign_out()
    attempts: list[Callable[[], None]] = [
        lambda: room.desk.queue(room.heard.append),
        lambda: room.desk.open(CONTACT, ReviewReason.COACH, room.heard.append),
        lambda: room.desk.save_page(opened, "en", tmp_path / "page.pdf", room.heard.append),
        lambda: room.desk.decide(opened, PAID, Judged(ReviewDecision.UPHELD, ""), room.heard.append),
    ]
    for ask in attempts:
        with pytest.raises(Forbidden):
            ask()
    assert (room.link.asked, room.written()) == (asked, written)


def test_a_session_that_ran_out_is_told_and_not_used_up(room: Room) -> None:
    room.sign_in()
    over = AuthExpired("The session is over.", "Sign in again.")
    room.link.answers["queue"] = over
    room.fails_with(over, room.desk.queue)
    room.link.answers["sign_in"] = signed_in(session="session-2")
    room.sign_in()
    room.link.answers["queue"] = m.QueueAnswer(items=[], now_ms=6)
    assert room.outcome(room.desk.queue) == Ok(m.QueueAnswer(items=[], now_ms=6))
    assert (room.link.asked[-1], room.sessions) == (("queue", "session-2"), ["session-1", "session-2"])


def test_an_answer_that_comes_after_signing_out_brings_no_session_back(room: Room) -> None:
    room.sign_in()
    room.desk.queue(room.heard.append)
    room.desk.sign_out()
    room.pump.until(lambda: len(room.heard) > 1)
    assert isinstance(room.heard[-1], Ok)
    assert room.link.asked[-1] == ("queue", "session-1")
    assert room.desk.signed_in is None


@pytest.mark.parametrize("after", [None, signed_in(session="session-2")])
def test_an_answer_that_counts_in_a_session_is_dropped_behind_it(room: Room, after: m.SignInAnswer | None) -> None:
    room.sign_in()
    heard: list[Outcome[m.QueueAnswer]] = []
    room.desk.queue(while_signed_in(room.desk, heard.append))
    room.desk.signed_in = after
    assert (room.outcome(room.desk.reach) is not None, heard) == (True, [])


def test_who_opened_is_who_was_signed_in_when_it_was_asked(room: Room) -> None:
    """Another supervisor signs in while the first one's opening waits to be written."""
    room.sign_in()
    room.desk.open(CONTACT, ReviewReason.COACH, room.heard.append)
    room.desk.signed_in = m.SignInAnswer(session="s2", user="ines", name="Ines", role="supervisor", expires_at_ms=9)
    room.pump.until(lambda: len(room.heard) > 1)
    assert room.written()[0].actor.id == "sam"
    assert room.link.asked[-1][:2] == ("contact", "session-1")


def test_sharing_is_asked_with_the_session_and_a_note_is_made_safe_first(room: Room) -> None:
    room.sign_in()
    room.link.answers |= {
        "people": m.PeopleAnswer(people=[]),
        "assign": m.AssignAnswer(done=True, held_by="tom"),
        "look": m.LookAnswer(looking=[], flags=[]),
    }
    assert room.outcome(room.desk.people) == Ok(m.PeopleAnswer(people=[]))
    asked = m.AssignRequest(contact=CONTACT, to="tom", holder="sam", note="call 4111111111111111 back")
    assert room.outcome(lambda done: room.desk.assign(asked, done)) == Ok(m.AssignAnswer(done=True, held_by="tom"))
    opened = room.open()
    room.outcome(lambda done: room.desk.look(opened, done))
    told = [one for one in room.link.asked if one[0] in {"people", "assign", "look"}]
    assert told == [
        ("people", "session-1"),
        ("assign", "session-1", structs.replace(asked, note="call [card] back")),
        ("look", "session-1", m.LookRequest(contact=CONTACT, opened=opened.opening)),
    ]


def test_charts_are_asked_with_the_session(room: Room) -> None:
    answer = ChartsAnswer(now_ms=1, first="2026-11-23", weeks=4, team="Claims", teams=[], charts=[])
    room.link.answers["charts"] = answer
    with pytest.raises(Forbidden):
        room.desk.charts(4, "Claims", room.heard.append)
    room.sign_in()
    assert room.outcome(lambda done: room.desk.charts(4, "Claims", done)) == Ok(answer)
    assert room.link.asked[-1] == ("charts", "session-1", 4, "Claims")


def test_views_are_kept_for_who_is_signed_in(room: Room) -> None:
    room.sign_in()
    room.views.keep_view("tom", "his", "{}")
    assert room.outcome(lambda done: room.desk.keep_view("mine", "{}", done)) == Ok({"mine": "{}"})
    assert room.outcome(room.desk.views) == Ok({"mine": "{}"})
    assert room.outcome(lambda done: room.desk.keep_view("mine", "", done)) == Ok({})


def test_a_list_is_saved_for_its_owner_alone_and_a_place_that_cannot_be_written_is_told(
    room: Room, tmp_path: Path
) -> None:
    file = tmp_path / "queue.csv"
    assert room.outcome(lambda done: room.desk.save(file, b"x", done)) == Ok(file)
    assert (file.read_bytes(), file.stat().st_mode & 0o77) == (b"x", 0)
    refused = room.outcome(lambda done: room.desk.save(tmp_path / "no" / "queue.csv", b"x", done))
    assert isinstance(refused, Failed)
    assert isinstance(refused.error, BadInput)
