"""Turns of a call: the policy decides again, the recorder follows, and answers that no longer hold are ended."""

from __future__ import annotations

import pytest

from agent_assist.desktop.services.turns import PERSONS_LIMIT
from agent_assist.domain.carry import CarriedAnswer
from agent_assist.domain.consent import Choice, ConsentState, Origin
from agent_assist.domain.recorder import RecorderCommand, RecorderState
from agent_assist.domain.steps import Step
from tests.desktop.services.desk_fixture import Bench

START, STOP = ("c1", RecorderCommand.START), ("c1", RecorderCommand.STOP)
S = ConsentState


def levels(b: Bench) -> list[tuple[str, str]]:
    return [(d.trigger, d.level) for d in b.file().decisions]


def places(b: Bench) -> tuple[str, ...]:
    decision = b.file().decision
    assert decision is not None
    return decision.places


def level(b: Bench) -> str:
    decision = b.file().decision
    assert decision is not None
    return decision.level


def test_a_second_place_of_the_same_person_corrects_the_first(b: Bench) -> None:
    b.connect("unknown")
    contact = b.file().contact_id
    for code in ("US-CA", "US-NY", "US-NY"):
        b.desk.turns.learn_place(contact, code)
        b.settle()
    assert "US-CA" not in places(b)
    learned = [fact.body for fact in b.facts(contact) if fact.kind == "place_learned"]
    assert [(body["place"], body["corrects"]) for body in learned] == [
        ("US-CA", None),
        ("US-NY", "US-CA"),
        ("US-NY", "US-NY"),
    ]
    assert [d.trigger for d in b.file().decisions] == ["incoming", "place_learned", "place_corrected", "place_learned"]


def test_a_looser_correction_keeps_what_was_promised(b: Bench) -> None:
    b.connect()
    contact = b.file().contact_id
    b.desk.turns.learn_place(contact, "DE")
    b.settle()
    b.read()  # asked for an explicit yes
    b.desk.turns.learn_place(contact, "US-TX")
    b.settle()
    assert b.file().decisions[-1].level == "notice"
    assert level(b) == "explicit"
    assert b.desk.step() is Step.ASK
    assert b.recorder.commands == []  # silence would be enough in Texas, and is not enough here


def test_who_joins_stops_the_recorder_until_they_heard_and_agreed(b: Bench) -> None:
    b.connect()
    b.read()
    assert b.recorder.commands == [START]
    assert b.desk.turns.join(b.file())
    b.settle()
    assert b.recorder.commands == [START, STOP]
    assert "XX" in places(b)
    assert (level(b), b.desk.step()) == ("explicit", Step.DISCLOSE)
    b.desk.turns.learn_place(b.file().contact_id, "US-TX")  # it is the new person's place
    b.settle()
    assert "XX" not in places(b)
    assert level(b) == "notice"
    b.read()
    assert b.recorder.commands == [START, STOP, START]  # staying on is enough in Texas, for both
    assert b.desk.turns.leave(b.file())
    b.settle()
    assert b.file().persons == ("customer",)
    assert not b.desk.turns.leave(b.file())
    assert [trigger for trigger, _ in levels(b)] == ["incoming", "party_joined", "place_learned", "party_left"]


def test_what_is_known_of_who_joined_says_nothing_of_the_customer(b: Bench) -> None:
    b.connect("unknown")
    assert level(b) == "explicit"
    assert b.desk.turns.join(b.file())
    b.settle()
    b.desk.turns.learn_place(b.file().contact_id, "US-TX")  # where the new person is
    b.settle()
    assert "XX" in places(b)  # the customer may still be anywhere
    assert level(b) == "explicit"
    b.desk.turns.learn_place(b.file().contact_id, "US-TX")  # now the customer's own
    b.settle()
    assert "XX" not in places(b)


def test_the_place_of_who_left_counts_no_more(b: Bench) -> None:
    b.connect()
    assert b.desk.turns.join(b.file())
    b.settle()
    b.desk.turns.learn_place(b.file().contact_id, "FR")
    b.settle()
    assert "FR" in places(b)
    assert b.desk.turns.leave(b.file())
    b.settle()
    assert "FR" not in places(b)
    assert level(b) == "notice"  # nothing was promised under the stricter rule


def test_each_person_is_asked_about_being_recorded_and_both_must_agree(b: Bench) -> None:
    b.connect("de")
    b.read()
    b.say(S.GIVEN, S.GIVEN, S.REFUSED)
    assert b.recorder.commands == [START]
    b.desk.turns.join(b.file())
    b.settle()
    assert b.recorder.commands[-1] == STOP
    b.read()
    assert (b.desk.consent.asked(b.file()), b.desk.consent.active(b.file())) == ("party-2", "quality")
    b.say(S.REFUSED, S.UNKNOWN)
    assert b.recorder.commands[-1] == STOP
    assert b.file().answers["quality"].state is S.GIVEN  # the customer's own answers are untouched
    assert b.file().answers_of("party-2")["quality"].state is S.REFUSED
    assert set(b.file().answers_of("party-2")) == {"quality", "training"}


def test_a_conference_has_its_limit(b: Bench) -> None:
    b.connect()
    for _ in range(PERSONS_LIMIT):
        assert b.desk.turns.join(b.file())
        b.settle()
    assert not b.desk.turns.join(b.file())
    assert len(b.file().persons) == PERSONS_LIMIT + 1


def test_a_suspected_minor_voids_the_own_yes_and_a_parent_may_give_it(b: Bench) -> None:
    b.connect()
    b.read()
    b.say(S.GIVEN, S.REFUSED, S.GIVEN)
    assert b.recorder.commands == [START]
    assert b.desk.turns.suspect_minor(b.file())
    b.settle()
    assert not b.desk.turns.suspect_minor(b.file())  # once
    assert b.recorder.commands == [START, STOP]
    states = {purpose: answer.state for purpose, answer in b.file().answers.items()}
    assert states == {"quality": S.INVALIDATED, "training": S.REFUSED, "transcript": S.INVALIDATED}
    voided = [f.body for f in b.facts(b.file().contact_id) if f.kind == "consent_invalidated"]
    assert {body["because"] for body in voided} == {"minor_suspected"}
    assert all(body["refers"] for body in voided)
    assert (level(b), b.desk.step()) == ("explicit", Step.ASK_GUARDIAN)
    b.guardian(here=True)
    assert b.desk.step() is Step.DISCLOSE
    b.read()
    assert b.desk.consent.speaker(b.file()) is Origin.PARENT
    b.say(S.GIVEN, S.REFUSED)
    assert b.recorder.commands == [START, STOP, START]
    assert b.file().answers["quality"].origin is Origin.PARENT
    question = [f.body["question"] for f in b.facts(b.file().contact_id) if f.kind == "policy_decided"][-1]
    assert question["facts"] == ["audio_recording", "language_en", "minor_suspected", "transcript_ai"]


def test_what_a_parent_gave_stands_when_a_minor_is_suspected(b: Bench) -> None:
    b.connect()
    b.read()
    b.desk.consent.speak_for(b.file(), Origin.PARENT)
    b.say(S.GIVEN)
    b.desk.turns.suspect_minor(b.file())
    b.settle()
    assert b.file().answers["quality"].state is S.GIVEN


def test_somebody_with_authority_is_written_down_as_such(b: Bench) -> None:
    b.connect()
    b.read()
    b.desk.consent.speak_for(b.file(), Origin.THIRD_PARTY)
    b.say(S.GIVEN)
    answer = b.file().answers["quality"]
    assert (answer.origin, answer.authority) == (Origin.THIRD_PARTY, "stated by the speaker")


def test_a_new_purpose_is_asked_of_the_pack_and_an_unknown_one_is_not(b: Bench) -> None:
    b.connect()
    assert b.desk.turns.change_purpose(b.file(), "training")
    b.settle()
    assert not b.desk.turns.change_purpose(b.file(), "training")
    assert not b.desk.turns.change_purpose(b.file(), "gossip")
    question = [f.body["question"] for f in b.facts(b.file().contact_id) if f.kind == "policy_decided"][-1]
    assert question["purpose"] == "training"
    assert levels(b)[-1][0] == "purpose_changed"


def test_a_withdrawal_decides_again_once(b: Bench) -> None:
    b.connect("unknown")
    b.read()
    b.say(S.GIVEN)
    b.desk.consent.withdraw(b.file(), None)
    b.settle()
    b.desk.tick()
    b.settle()
    assert [trigger for trigger, _ in levels(b)] == ["incoming", "consent_withdrawn"]


def test_a_stricter_place_voids_a_carried_yes(b: Bench) -> None:
    carried = (CarriedAnswer("quality", S.GIVEN, b.clock.now_ms()),)
    b.connect(carried=carried)
    b.read()
    assert b.file().answers["quality"].origin is Origin.CARRIED
    assert b.recorder.commands == [START]
    b.desk.turns.learn_place(b.file().contact_id, "DE")
    b.settle()
    assert b.file().answers["quality"].state is S.INVALIDATED
    assert b.recorder.commands == [START, STOP]


def test_asked_twice_from_the_question_to_the_yes_on_the_recording(b: Bench) -> None:
    b.connect("unknown")
    assert b.file().decision.procedure == "ask_first_then_repeat"  # type: ignore[union-attr]
    b.read()
    b.recorder.silent = True
    b.say(S.GIVEN, S.REFUSED, S.REFUSED)
    assert b.desk.step() is Step.LIVE  # the recorder has not confirmed its start
    b.recorder.speak()
    b.settle()
    assert b.desk.step() is Step.SAY_STARTED
    b.read()
    assert b.file().readings[-1].script_kind == "repeat"
    assert (b.desk.step(), b.desk.consent.active(b.file())) == (Step.ASK_AGAIN, "quality")
    assert not b.desk.consent.answer(b.file(), "transcript", S.UNKNOWN)  # refused, and nothing to say again
    b.say(S.GIVEN)
    answer = b.file().answers["quality"]
    assert (answer.state, answer.on_recording) == (S.RENEWED, True)
    assert b.desk.step() is Step.LIVE
    assert b.recorder.commands == [START]


@pytest.mark.parametrize(
    ("second", "state", "step"),
    [(S.REFUSED, S.WITHDRAWN, Step.SAY_WITHDRAWN), (S.UNKNOWN, S.INVALIDATED, Step.ASK)],
)
def test_only_a_clear_second_yes_goes_on(b: Bench, second: ConsentState, state: ConsentState, step: Step) -> None:
    b.connect("unknown")
    b.read()
    b.say(S.GIVEN, S.REFUSED, S.REFUSED)
    b.read()
    b.recorder.silent = False
    b.say(second)
    assert b.file().answers["quality"].state is state
    assert b.recorder.commands == [START, STOP]
    assert b.file().recorder_state is RecorderState.OFF
    assert b.desk.step() is step


@pytest.mark.parametrize("choice", ["keep", "erase"])
def test_keep_or_erase_is_written_with_its_span(b: Bench, choice: Choice) -> None:
    b.connect("de")
    b.read()
    b.say(S.GIVEN, S.GIVEN, S.REFUSED)
    b.clock.advance(5000)
    assert b.desk.consent.withdraw(b.file(), "quality") == 1
    b.settle()
    assert b.recorder.commands == [START]  # training still stands
    b.read()
    assert b.desk.step() is Step.DISPOSE
    assert b.desk.consent.dispose(b.file(), choice) == 1
    b.settle()
    assert b.desk.consent.dispose(b.file(), choice) == 0
    (one,) = b.file().disposals
    assert (one.choice, one.purpose, one.party, one.confirmed_at_ms) == (choice, "quality", "customer", None)
    assert one.from_ms < one.to_ms
