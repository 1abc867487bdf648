"""Whatever the agent entered by mistake can be taken back for ten seconds, by a new fact (ADR 33)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import CORRECTION_WINDOW_MS, ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.errors import DiskFull
from agent_assist.domain.facts import Fact
from agent_assist.domain.recorder import RecorderCommand
from agent_assist.domain.steps import Step
from agent_assist.evidence.envelope import Draft
from tests.desktop.services.desk_fixture import Bench
from tests.recorder_names import START, STOP

S = ConsentState


def accepted(b: Bench) -> None:
    """A call in Germany, its question read, every purpose answered with yes, the recorder runs."""
    b.connect("de")
    b.read()
    b.say(*[S.GIVEN] * len(b.desk.purposes))
    b.clock.advance(CORRECTION_WINDOW_MS)
    b.desk.tick()
    b.settle()


def undo(b: Bench) -> None:
    b.desk.undo.take_back(b.file())
    b.settle()


def commands(b: Bench) -> list[RecorderCommand]:
    return [command for _call, command in b.recorder.commands]


def rules(file: CaseFile) -> tuple[object, ...]:
    decision = file.decision
    assert decision is not None
    return decision.level, decision.procedure, decision.places, decision.overlays


ENTRIES: dict[str, Callable[[Bench], object]] = {
    "J": lambda b: b.desk.turns.join(b.file()),
    "C": lambda b: b.desk.turns.suspect_minor(b.file()),
    "L": lambda b: b.desk.turns.learn_place(b.file().contact_id, "US-CA"),
    "purpose": lambda b: b.desk.turns.change_purpose(b.file(), b.desk.purposes[1].id),
}


@pytest.mark.parametrize("key", ENTRIES)
def test_a_slip_is_taken_back_and_all_is_as_before(b: Bench, key: str) -> None:
    accepted(b)
    before, recorder = b.file(), commands(b)
    ENTRIES[key](b)
    b.settle()
    assert rules(b.file()) != rules(before) or b.file().whereabouts != before.whereabouts
    b.clock.advance(3000)
    undo(b)
    after = b.file()
    assert rules(after) == rules(before)
    assert (after.persons, after.minor_at_ms, after.heard) == (before.persons, None, True)
    assert {p: a.state for p, a in after.answers.items()} == {p: a.state for p, a in before.answers.items()}
    assert after.whereabouts == before.whereabouts
    assert b.desk.step() is Step.LIVE or b.desk.step() is Step.SAY_STARTED
    assert commands(b)[len(recorder) :] in ([], [STOP, START]), "what the slip silenced runs again"
    stored = [fact.kind for fact in b.facts(after.contact_id)]
    assert "act_taken_back" in stored, "nothing is removed"


def test_what_the_rules_are_asked_next_no_longer_knows_the_slip(b: Bench) -> None:
    """Not only the case file: the next question to the pack is that of a call without the slip."""
    accepted(b)
    b.desk.turns.suspect_minor(b.file())
    b.settle()
    undo(b)
    b.desk.turns.learn_place(b.file().contact_id, "DE-BY")
    b.settle()
    asked = [fact.body["question"] for fact in b.facts(b.file().contact_id) if fact.kind == "policy_decided"]
    assert ["minor_suspected" in one["facts"] for one in asked] == [False, True, False, False]


def test_a_sentence_marked_by_mistake_is_due_again_and_stops_what_rested_on_it(b: Bench) -> None:
    b.connect()
    b.read()
    read = b.file()
    assert read.readings
    undo(b)
    assert b.file().readings == ()
    assert b.desk.step() is Step.DISCLOSE
    shown = b.clock.now_ms()
    b.read(12)
    (again,) = b.file().readings
    assert (again.started_at_ms, again.ended_at_ms) == (shown, shown + 12_000), "a reading of its own"
    assert not again.faster_than_speech


def test_a_withdrawal_is_asked_again_and_nothing_starts_by_itself(b: Bench) -> None:
    accepted(b)
    many = len(b.desk.purposes)
    b.desk.consent.withdraw(b.file(), None)
    b.settle()
    assert [a.state for a in b.file().answers.values()] == [S.WITHDRAWN] * many
    before = commands(b)
    assert before[-1] is STOP
    undo(b)
    assert [a.state for a in b.file().answers.values()] == [S.REQUESTED] * many, "all that one press took back"
    assert b.desk.step() is Step.ASK
    assert commands(b) == before, "an undo starts no recorder"
    b.say(*[S.GIVEN] * many)
    assert commands(b)[-1] is START, "the customer's new word does"
    tags = [f.body["question"]["facts"] for f in b.facts(b.file().contact_id) if f.kind == "policy_decided"]
    assert ["customer_says_stop" in one for one in tags][-2:] == [True, False]


def test_an_answer_is_open_for_another_one(b: Bench) -> None:
    b.connect("de")
    b.read()
    b.say(S.GIVEN)
    first = b.file().answer_log[-1]
    undo(b)
    assert b.desk.consent.correcting(b.file())
    b.say(S.REFUSED)
    assert b.file().answer_log[-1].corrects == first.event_id


def test_each_press_takes_back_one_more_newest_first(b: Bench) -> None:
    accepted(b)
    b.desk.turns.join(b.file())
    b.settle()
    b.clock.advance(500)
    b.desk.turns.suspect_minor(b.file())
    b.settle()
    undo(b)
    assert (len(b.file().persons), b.file().minor_at_ms) == (2, None)
    undo(b)
    assert len(b.file().persons) == 1
    kinds = [one.kind for one in b.file().taken_back]
    undo(b)
    assert [one.kind for one in b.file().taken_back] == kinds == ["minor_suspected", "party_joined"]


def test_after_ten_seconds_nothing_is_taken_back(b: Bench) -> None:
    accepted(b)
    b.desk.turns.join(b.file())
    b.settle()
    b.clock.advance(CORRECTION_WINDOW_MS)
    assert b.desk.undo.open(b.file()) is None
    undo(b)
    assert len(b.file().persons) == 2


def test_two_presses_before_the_first_is_durable_are_one(b: Bench) -> None:
    accepted(b)
    b.desk.turns.join(b.file())
    b.settle()
    b.desk.undo.take_back(b.file())
    b.desk.undo.take_back(b.file())
    b.settle()
    assert [f.kind for f in b.facts(b.file().contact_id)].count("act_taken_back") == 1
    assert b.file().irregular == 0


@pytest.mark.expects_log
def test_a_slip_that_cannot_be_written_down_as_such_still_counts(b: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a full disk the stricter reading stays, for the screen and for the next question to the rules."""
    accepted(b)
    b.desk.turns.suspect_minor(b.file())
    b.settle()
    append = b.cache.ledger.append

    def full(drafts: Sequence[Draft]) -> list[Fact]:
        if any(draft.kind == "act_taken_back" for draft in drafts):
            raise DiskFull("There is no room.", "Free some room.")
        return append(drafts)

    with monkeypatch.context() as patched:
        patched.setattr(b.cache.ledger, "append", full)
        undo(b)
    assert isinstance(b.desk.error, DiskFull), "and it is said"
    assert b.file().minor_at_ms is not None
    b.desk.turns.learn_place(b.file().contact_id, "DE-BY")
    b.settle()
    asked = [fact.body["question"] for fact in b.facts(b.file().contact_id) if fact.kind == "policy_decided"]
    assert "minor_suspected" in asked[-1]["facts"]
    undo(b)  # the place
    undo(b)  # and now the child
    assert b.file().minor_at_ms is None


def test_once_the_call_is_over_nothing_is_taken_back(b: Bench) -> None:
    accepted(b)
    b.desk.turns.join(b.file())
    b.settle()
    assert b.desk.undo.open(b.file()) is not None
    b.call(CallState.ENDED, "c1", "de")
    assert b.desk.undo.open(b.desk.shown()) is None


TURNS: dict[str, Callable[[Bench], object]] = {
    "place": lambda b: b.desk.turns.learn_place(b.file().contact_id, "DE"),
    "joined": lambda b: b.desk.turns.join(b.file()),
    "child": lambda b: b.desk.turns.suspect_minor(b.file()),
    "purpose": lambda b: b.desk.turns.change_purpose(b.file(), "training"),
    "mark": lambda b: b.desk.turns.mark(b.file(), "vulnerable_customer"),
}


@pytest.mark.parametrize("turn", TURNS)
def test_what_was_entered_can_be_taken_back_however_the_clock_ticks(
    b: Bench, monkeypatch: pytest.MonkeyPatch, turn: str
) -> None:
    """A millisecond between an entry and the decision that it brings must not hide the entry."""
    b.connect()
    ticking = b.clock.now_ms

    def tick() -> int:
        b.clock.advance(1)
        return ticking()

    monkeypatch.setattr(b.clock, "now_ms", tick)
    TURNS[turn](b)
    b.settle()
    assert b.desk.undo.open(b.file()) is not None
    b.desk.undo.take_back(b.file())
    b.settle()
    assert len(b.file().taken_back) == 1
