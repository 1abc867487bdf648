"""What stands in a decision beside its words, and the coaching note that may follow it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest

from agent_assist.desktop.runtime.outcome import Failed, Ok
from agent_assist.desktop.services.coaching import add_note
from agent_assist.desktop.services.review_desk import Judged
from agent_assist.domain.errors import BadInput, Gone
from agent_assist.domain.facts import FactKind
from agent_assist.domain.review import Flag, FlagKind, ReviewDecision, Severity
from agent_assist.evidence.seal import DeviceKey
from tests.desktop.services.scripted_review import Room, made
from tests.fakes.contact_store import MemoryStore


@pytest.fixture
def room() -> Iterator[Room]:
    yield from made(MemoryStore(DeviceKey(bytes(32))))


PAID = FlagKind.RECORDED_PAYMENT.value


def test_a_decision_holds_how_severe_the_flag_was_found(room: Room) -> None:
    room.sign_in()
    opened = room.open()
    flags = (Flag(FlagKind.RECORDED_PAYMENT, Severity.HIGH, 0),)
    raised = dataclasses.replace(opened, file=dataclasses.replace(opened.file, flags=flags))
    room.outcome(lambda done: room.desk.decide(raised, PAID, Judged(ReviewDecision.UPHELD, ""), done))
    assert room.written()[-1].body["severity"] == "high"
    room.outcome(lambda done: room.desk.decide(raised, PAID, Judged(ReviewDecision.UPHELD, "", Severity.LOW), done))
    assert room.written()[-1].body["severity"] == "low"
    room.outcome(lambda done: room.desk.second(raised, PAID, Judged(ReviewDecision.UPHELD, ""), done))
    assert room.written()[-1].body["severity"] == "high"
    given = Judged(ReviewDecision.UPHELD, "", Severity.MEDIUM)
    room.outcome(lambda done: room.desk.second(raised, PAID, given, done))
    assert room.written()[-1].body["severity"] == "medium"


def test_a_coaching_note_is_made_safe_then_written_and_sent_and_the_contact_fetched_again(room: Room) -> None:
    room.sign_in()
    opened = room.open()
    found = room.outcome(lambda done: add_note(room.desk, opened, PAID, " he read 4111111111111111 ", done))
    assert isinstance(found, Ok)
    assert not found.value.counts  # the server tells: it has no such note
    fact = room.written()[-1]
    assert (fact.kind, fact.body) == (FactKind.COACHING_NOTED, {"flag": PAID})
    assert fact.personal == {}, "the contact's key is used and not kept"
    assert room.flushes[-1][-1] == FactKind.COACHING_NOTED
    assert [name for name, *_ in room.link.asked].count("contact") == 2


@pytest.mark.parametrize(
    ("flag", "text"), [("recorded_payment", "  "), ("recorded_payment", "x" * 2_001), ("new", "a")]
)
def test_what_nobody_can_read_is_not_written(room: Room, flag: str, text: str) -> None:
    room.sign_in()
    opened = room.open()
    found = room.outcome(lambda done: add_note(room.desk, opened, flag, text, done))
    assert isinstance(found, Failed)
    assert isinstance(found.error, BadInput)
    assert room.written()[-1].kind == FactKind.REVIEW_OPENED


def test_about_an_erased_person_no_note_is_kept(room: Room) -> None:
    room.sign_in()
    erased = dataclasses.replace(room.open(), subject=None)
    found = room.outcome(lambda done: add_note(room.desk, erased, PAID, "Name it first.", done))
    assert isinstance(found, Failed)
    assert isinstance(found.error, Gone)
    assert room.written()[-1].kind == FactKind.REVIEW_OPENED
