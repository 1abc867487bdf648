"""Whatever facts come in whatever order: no order turns a no into a yes, and silence and unclear never count."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.casefile import add, fold
from agent_assist.domain.consent import (
    ConsentState,
    Origin,
    may_begin,
    may_move,
)
from agent_assist.domain.facts import Fact, FactKind
from agent_assist.domain.facts.consent import KIND_OF_STATE, STATE_OF_KIND
from agent_assist.domain.steps import Step, next_step, wants_recording
from tests.call import (
    RECORDER_PURPOSES,
    answered,
    case,
    connected,
    decided,
    fact,
    opened,
    read,
    recorder,
    talk,
)
from tests.examples import effort

G, F, U, W = ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.UNKNOWN, ConsentState.WITHDRAWN
CONSENT_KINDS = sorted(STATE_OF_KIND)
LEVELS = ("none", "notice", "implied", "explicit")


@st.composite
def consent_facts(draw: st.DrawFn) -> Fact:
    kind = draw(st.sampled_from(CONSENT_KINDS))
    body: dict[str, Any] = {"purpose": draw(st.sampled_from(["quality", "training", "transcript"]))}
    if draw(st.booleans()):
        body["origin"] = draw(st.sampled_from([*Origin, "unheard-of"]))
    if draw(st.booleans()):
        body["party"] = draw(st.sampled_from(["customer", "party-2", "agent", 7]))
    body["corrects"] = draw(st.sampled_from([None, "", "consent_given-1", "somebody-else"]))
    return fact(kind, draw(st.integers(0, 60_000)), body)


@effort(4)
@given(st.lists(consent_facts(), max_size=30))
def test_every_state_was_reached_by_a_legal_move_or_narrows(facts: list[Fact]) -> None:
    file = talk(read(9000), level="notice", procedure="announce")
    for one in facts:
        party = one.body.get("party", "customer")
        before = dict(file.answers_of(party)) if isinstance(party, str) else {}
        unreadable, irregular = file.unreadable, file.irregular
        file = add(file, one)
        if file.unreadable > unreadable or file.irregular > irregular:
            assert dict(file.answers_of(str(party))) == (before if isinstance(party, str) else {})
            continue
        assert isinstance(party, str)
        answer = file.answers_of(party)[one.body["purpose"]]
        known = before.get(answer.purpose)
        if answer.state.valid:
            legal = may_move(known.state, answer.state) if known else may_begin(answer.state, answer.origin)
            assert legal, (known, answer)


@effort(4)
@given(st.lists(st.tuples(st.sampled_from([*"GFUWIX"]), st.sampled_from(RECORDER_PURPOSES)), max_size=20))
def test_where_the_level_is_explicit_only_a_standing_yes_records(words: list[tuple[str, str]]) -> None:
    kinds = {
        "G": FactKind.CONSENT_GIVEN,
        "F": FactKind.CONSENT_REFUSED,
        "U": FactKind.CONSENT_UNCLEAR,
        "W": FactKind.CONSENT_WITHDRAWN,
        "I": FactKind.CONSENT_INVALIDATED,
        "X": FactKind.CONSENT_EXPIRED,
    }
    facts = [answered(10_000 + n * 20_000, kinds[word], purpose) for n, (word, purpose) in enumerate(words)]
    file = talk(read(9000), *facts)
    newest = {purpose: state for state, purpose in words}
    may = any(state.valid for state in (a.state for a in file.answers.values()))
    assert wants_recording(file, RECORDER_PURPOSES) is may
    if "G" not in newest.values():
        assert not wants_recording(file, RECORDER_PURPOSES)


@effort(2)
@given(st.lists(st.sampled_from([U, F]), min_size=1, max_size=6), st.sampled_from(LEVELS))
def test_unclear_never_counts_at_any_level(states: list[ConsentState], level: str) -> None:
    facts = [
        answered(10_000 + n * 20_000, KIND_OF_STATE[state], purpose)
        for n, state in enumerate(states)
        for purpose in RECORDER_PURPOSES
    ]
    procedure = "ask_first" if level == "explicit" else "announce"
    assert not wants_recording(talk(read(9000), *facts, level=level, procedure=procedure), RECORDER_PURPOSES)


@pytest.mark.parametrize("level", LEVELS)
def test_silence_counts_only_below_explicit(level: str) -> None:
    procedure = "ask_first" if level == "explicit" else "announce"
    file = talk(read(9000), level=level, procedure=procedure)
    assert wants_recording(file, RECORDER_PURPOSES) is (level != "explicit")


def test_old_facts_mean_the_customers_spoken_word_for_this_call() -> None:
    answer = talk(read(9000), answered(10_000, FactKind.CONSENT_GIVEN)).answers["quality"]
    assert (answer.party, answer.scope, answer.origin, answer.authority) == ("customer", "call", "spoken", "")
    assert (answer.valid_until_ms, answer.on_recording) == (None, False)


def test_the_new_values_are_folded() -> None:
    body = {
        "purpose": "quality",
        "party": "party-2",
        "scope": "standing",
        "origin": "third_party",
        "authority": "stated by the speaker",
        "valid_until_ms": 99_000,
        "on_recording": True,
    }
    file = talk(read(9000), fact(FactKind.CONSENT_GIVEN, 10_000, body))
    answer = file.answers_of("party-2")["quality"]
    assert "quality" not in file.answers
    assert (answer.scope, answer.origin, answer.authority) == ("standing", "third_party", "stated by the speaker")
    assert (answer.valid_until_ms, answer.on_recording) == (99_000, True)


def test_a_renewal_of_what_was_refused_changes_nothing_and_is_counted() -> None:
    file = talk(answered(10_000, FactKind.CONSENT_REFUSED), answered(20_000, FactKind.CONSENT_RENEWED))
    assert file.answers["quality"].state is F
    assert (file.irregular, file.unreadable) == (1, 0)


def joined(at_ms: int, party: str = "party-2") -> Fact:
    return fact(FactKind.PARTY_JOINED, at_ms, {"party": party, "place": "", "evidence": ""})


def test_who_joins_must_hear_it_and_agree_before_it_goes_on() -> None:
    yes = answered(10_000, FactKind.CONSENT_GIVEN)
    file = talk(read(9000), yes, answered(10_500, FactKind.CONSENT_REFUSED, "training"))
    assert wants_recording(file, RECORDER_PURPOSES)
    file = case(opened(), decided(0, "explicit", "ask_first"), connected(1000), read(9000), yes, joined(20_000))
    assert not wants_recording(file, RECORDER_PURPOSES)
    assert next_step(file, RECORDER_PURPOSES, RECORDER_PURPOSES) is Step.DISCLOSE
    file = add(file, read(30_000))
    assert not wants_recording(file, RECORDER_PURPOSES)
    assert next_step(file, ["quality"], RECORDER_PURPOSES) is Step.ASK
    other = {"purpose": "training", "party": "party-2"}
    file = add(file, fact(FactKind.CONSENT_GIVEN, 31_000, other))
    assert not wants_recording(file, RECORDER_PURPOSES)  # each agreed to something else
    file = add(file, fact(FactKind.CONSENT_GIVEN, 32_000, {**other, "purpose": "quality"}))
    assert wants_recording(file, RECORDER_PURPOSES)
    file = add(file, fact(FactKind.CONSENT_WITHDRAWN, 33_000, {**other, "purpose": "quality"}))
    assert not wants_recording(file, RECORDER_PURPOSES)
    assert wants_recording(add(file, fact(FactKind.PARTY_LEFT, 34_000, {"party": "party-2"})), RECORDER_PURPOSES)


@pytest.mark.parametrize("party", ["", "customer", "agent", "party-2", 7])
def test_somebody_who_is_there_already_cannot_join(party: object) -> None:
    file = talk(joined(2000))
    again = add(file, fact(FactKind.PARTY_JOINED, 3000, {"party": party}))
    assert (again.persons, again.unreadable) == (("customer", "party-2"), 1)


def test_a_suspected_minor_makes_it_explicit_and_unheard() -> None:
    file = talk(read(9000), level="notice", procedure="announce")
    assert wants_recording(file, RECORDER_PURPOSES)
    file = add(file, fact(FactKind.MINOR_SUSPECTED, 20_000))
    assert file.decision is not None
    assert (file.decision.level, file.decision.procedure) == ("explicit", "ask_first")
    assert not wants_recording(file, RECORDER_PURPOSES)
    assert next_step(file, RECORDER_PURPOSES, RECORDER_PURPOSES) is Step.ASK_GUARDIAN
    asked = {"script": "minor", "script_kind": "minor", "started_at_ms": 21_000, "ended_at_ms": 28_000}
    file = add(file, fact(FactKind.DISCLOSURE_READ, 28_000, asked))
    assert next_step(file, RECORDER_PURPOSES, RECORDER_PURPOSES) is Step.DISCLOSE
    assert not wants_recording(file, RECORDER_PURPOSES)
    file = add(file, read(30_000))
    assert next_step(file, RECORDER_PURPOSES, RECORDER_PURPOSES) is Step.ASK
    yes = {"purpose": "quality", "origin": "parent"}
    assert wants_recording(add(file, fact(FactKind.CONSENT_GIVEN, 31_000, yes)), RECORDER_PURPOSES)


def test_a_minor_with_no_guardian_is_told_nothing_more_and_not_recorded() -> None:
    file = talk(read(9000))
    file = add(file, fact(FactKind.MINOR_SUSPECTED, 20_000))
    for purpose in RECORDER_PURPOSES:
        assert next_step(file, RECORDER_PURPOSES, RECORDER_PURPOSES) is Step.ASK_GUARDIAN
        file = add(file, fact(FactKind.CONSENT_REFUSED, 21_000, {"purpose": purpose, "because": "no_guardian"}))
    assert next_step(file, RECORDER_PURPOSES, RECORDER_PURPOSES) is Step.SAY_NOT_RECORDED
    assert not wants_recording(file, RECORDER_PURPOSES)


def test_a_parent_who_has_answered_is_not_asked_for() -> None:
    yes = fact(FactKind.CONSENT_GIVEN, 10_000, {"purpose": "quality", "origin": "parent"})
    file = add(talk(read(9000), yes), fact(FactKind.MINOR_SUSPECTED, 20_000))
    assert next_step(file, RECORDER_PURPOSES, RECORDER_PURPOSES) is Step.DISCLOSE


def test_a_looser_place_does_not_take_back_what_was_promised() -> None:
    file = talk(read(9000), decided(20_000, "notice", "announce"))
    assert file.decision is not None
    assert (file.decision.level, file.decision.procedure) == ("explicit", "ask_first")
    assert not wants_recording(file, RECORDER_PURPOSES)
    assert file.decision.at_ms == 20_000  # places and rules are the newest ones


def test_a_looser_place_counts_when_nothing_was_promised_yet() -> None:
    file = case(opened(), decided(0, "explicit", "ask_first"), decided(500, "notice", "announce"), connected(1000))
    assert file.decision is not None
    assert file.decision.level == "notice"


def test_twice_means_again_on_the_recording() -> None:
    twice = {"level": "explicit", "procedure": "ask_first_then_repeat"}
    file = talk(read(9000), answered(10_000, FactKind.CONSENT_GIVEN), **twice)
    purposes = ["quality"]
    assert next_step(file, purposes, purposes) is Step.LIVE  # the recorder has not confirmed its start
    file = add(file, recorder(11_000, "recording"))
    assert next_step(file, purposes, purposes) is Step.SAY_STARTED
    file = add(file, read(20_000, kind="repeat"))
    assert next_step(file, purposes, purposes) is Step.ASK_AGAIN
    again = {"purpose": "quality", "on_recording": True}
    assert next_step(add(file, fact(FactKind.CONSENT_RENEWED, 21_000, again)), purposes, purposes) is Step.LIVE
    void = add(file, fact(FactKind.CONSENT_INVALIDATED, 21_000, {"purpose": "quality"}))
    assert not wants_recording(void, purposes)
    assert next_step(void, purposes, purposes) is Step.ASK


@pytest.mark.parametrize(
    "told",
    [
        {"purpose": "own_recording", "party": "agent"},
        {"purpose": "quality", "origin": "carried"},
        {"purpose": "quality", "origin": "standing"},
    ],
)
def test_only_a_withdrawal_in_words_is_confirmed_to_the_customer(told: dict[str, str]) -> None:
    file = talk(read(9000), fact(FactKind.CONSENT_WITHDRAWN, 10_000, told))
    assert next_step(file, ["training"], RECORDER_PURPOSES) is Step.ASK


def test_facts_that_are_no_fold_of_a_call_break_nothing() -> None:
    for kind in (*CONSENT_KINDS, FactKind.PARTY_LEFT, FactKind.MINOR_SUSPECTED, FactKind.ANSWERS_CARRIED):
        file = fold([fact(kind, 5, {"purpose": "quality", "answers": [{"purpose": "x", "state": "given"}]})])
        assert file is not None
