"""A slip is taken out of the case as if it had never been entered, and nothing else changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from agent_assist.domain.casefile import CaseFile, add
from agent_assist.domain.consent import CORRECTION_WINDOW_MS, ConsentState
from agent_assist.domain.facts import Actor, Fact, FactKind, Role
from agent_assist.domain.facts.calls import UNDOABLE
from agent_assist.domain.last_act import last_act
from agent_assist.domain.slips import MOST, resting
from agent_assist.domain.steps import withdrawals
from tests.call import answered, case, connected, decided, fact, opened, read, recorder

K = FactKind
BEGUN = (opened(), decided(0, "explicit", "ask_first"), connected(1000))


def joined(at_ms: int) -> Fact:
    return fact(K.PARTY_JOINED, at_ms, {"party": "party-2"})


def child(at_ms: int) -> tuple[Fact, ...]:
    """A child is suspected: the act, the decision that follows, and the yes that is void."""
    void = {"purpose": "quality", "because": "minor_suspected", "refers": "x"}
    decision = decided(at_ms, "explicit", "ask_first", "minor_suspected")
    return fact(K.MINOR_SUSPECTED, at_ms), decision, fact(K.CONSENT_INVALIDATED, at_ms, void)


def taken(slip: Fact, at_ms: int, **other: str) -> Fact:
    return fact(K.ACT_TAKEN_BACK, at_ms, {"act": slip.id, "act_kind": slip.kind, **other})


def plain(file: CaseFile) -> CaseFile:
    """The case without what says that something was taken back, and without the decisions of meanwhile."""
    return replace(file, taken_back=(), entries=(), decisions=file.decisions[:1])


_CHECKED = {"identity": "details", "identity_at_ms": 4_000}
ASKED = fact(K.RIGHTS_REQUESTED, 4_500, {"right": "rectification", "channel": "call", **_CHECKED})
ENTRIES = {
    "reading": read(10_000),
    "joined": joined(10_000),
    "place": fact(K.PLACE_LEARNED, 10_000, {"place": "DE", "evidence": "stated", "party": "customer"}),
    "purpose": fact(K.PURPOSE_CHANGED, 10_000, {"purpose": "training"}),
    "child": fact(K.MINOR_SUSPECTED, 10_000),
    "mark": fact(K.CALL_MARKED, 10_000, {"mark": "vulnerable_customer"}),
    "left": fact(K.PARTY_LEFT, 10_000, {"party": "party-2"}),
    "request": fact(K.RIGHTS_REQUESTED, 10_000, {"right": "access", "channel": "call"}),
    "correction": fact(K.CORRECTION_READ_BACK, 10_000, {"request": ASKED.id, "after": "a" * 64}),
    "span": fact(K.SPAN_DISPOSED, 10_000, {"choice": "erase", "purpose": "quality", "from_ms": 1, "to_ms": 2}),
}


def test_every_kind_that_can_be_taken_back_is_tried_here() -> None:
    assert {one.kind for one in ENTRIES.values()} == UNDOABLE


@pytest.mark.parametrize("name", ENTRIES)
def test_a_slip_leaves_nothing_but_word_of_itself(name: str) -> None:
    slip = ENTRIES[name]
    before = (*BEGUN, ASKED, read(5000), joined(6000)) if name == "left" else (*BEGUN, ASKED, read(5000))
    later = (answered(11_000, K.CONSENT_GIVEN), recorder(12_000, "recording"))
    file = case(*before, slip, *later, taken(slip, 14_000))
    assert plain(file) == plain(case(*before, *later))
    assert plain(case(*before, slip, *later)) != plain(case(*before, *later)), "it changed something"
    assert [(one.at_ms, one.kind, one.entered_at_ms) for one in file.taken_back] == [(14_000, slip.kind, 10_000)]


def test_a_yes_that_only_the_slip_made_void_counts_as_before() -> None:
    given_, slip = answered(5000, K.CONSENT_GIVEN), child(10_000)
    during = case(*BEGUN, given_, *slip)
    assert during.answers["quality"].state is ConsentState.INVALIDATED
    assert not during.heard
    after = case(*BEGUN, given_, *slip, taken(slip[0], 12_000))
    assert after.answers["quality"].state is ConsentState.GIVEN
    assert (after.minor_at_ms, after.heard) == (None, case(*BEGUN, given_).heard)
    assert [d.trigger for d in after.decisions][-1] == "minor_suspected", "it was in force, and that stays known"


def test_an_answer_that_another_decision_made_void_stays_void() -> None:
    """The second decision after the act is not the act's own: what it ended is not given back."""
    slip = child(10_000)
    void = fact(K.CONSENT_INVALIDATED, 11_000, {"purpose": "training", "because": "carried, and so on"})
    both = (answered(5000, K.CONSENT_GIVEN), answered(5001, K.CONSENT_GIVEN, purpose="training"))
    pack = decided(11_000, "explicit", "ask_first", "pack_changed")
    after = case(*BEGUN, *both, *slip, pack, void, taken(slip[0], 12_000))
    assert after.answers["quality"].state is ConsentState.GIVEN
    assert after.answers["training"].state is ConsentState.INVALIDATED


@pytest.mark.parametrize(
    "wrong",
    [
        lambda slip: taken(slip, 10_000 + CORRECTION_WINDOW_MS),
        lambda slip: taken(slip, 9_999),
        lambda slip: taken(slip, 11_000, act="another"),
        lambda slip: taken(slip, 11_000, act_kind="minor_suspected"),
        lambda slip: taken(slip, 11_000, act_kind="consent_refused"),
    ],
    ids=["too late", "before it", "another act", "another kind", "an answer"],
)
def test_what_names_no_slip_changes_nothing_and_is_counted(wrong: Callable[[Fact], Fact]) -> None:
    slip = joined(10_000)
    file = case(*BEGUN, slip, wrong(slip))
    assert replace(file, irregular=0) == case(*BEGUN, slip)
    assert file.irregular == 1


def test_a_refusal_can_never_be_taken_back_as_an_act() -> None:
    """Only an answer corrects an answer: no kind makes a yes out of a no."""
    no = answered(5000, K.CONSENT_REFUSED)
    file = case(*BEGUN, answered(4000, K.CONSENT_UNCLEAR), no, taken(no, 6000))
    assert file.answers["quality"].state is ConsentState.REFUSED


def test_slips_are_taken_back_one_after_the_other_newest_first() -> None:
    first, second = joined(8000), fact(K.MINOR_SUSPECTED, 9000)
    file = case(*BEGUN, first, second)
    act = last_act(file, 9500)
    assert act is not None
    assert act.fact == second
    file = add(file, taken(second, 9500))
    act = last_act(file, 9600)
    assert act is not None
    assert act.fact == first
    file = add(file, taken(first, 9600))
    assert last_act(file, 9700) is None
    assert plain(file) == plain(case(*BEGUN))
    assert [one.kind for one in file.taken_back] == [second.kind, first.kind]


def test_a_taken_back_withdrawal_is_no_withdrawal() -> None:
    back = answered(9000, K.CONSENT_WITHDRAWN)
    again = fact(K.CONSENT_REQUESTED, 10_000, {"purpose": "quality", "corrects": back.id})
    file = case(*BEGUN, answered(5000, K.CONSENT_GIVEN), back)
    assert len(withdrawals(file)) == 1
    file = add(file, again)
    assert withdrawals(file) == []
    assert file.answers["quality"].state is ConsentState.REQUESTED, "asked again: nothing is given back silently"
    assert last_act(file, 10_100) is None


def test_the_answer_that_followed_an_entry_is_the_newest() -> None:
    file = case(*BEGUN, read(5000), answered(5000, K.CONSENT_GIVEN))
    act = last_act(file, 6000)
    assert act is not None
    assert (act.fact, act.by_answer, [m.state for m in act.answers]) == (None, True, [ConsentState.GIVEN])
    assert act.left_ms(6000) == CORRECTION_WINDOW_MS - 1000


def test_no_more_is_kept_than_can_be_taken_back() -> None:
    slip = joined(10_000)
    busy = [recorder(10_001 + at, "recording") for at in range(2 * MOST)]
    assert len(case(*BEGUN, slip, *busy[: MOST - 1]).entries) == MOST
    assert case(*BEGUN, slip, *busy).entries == (), "with more in between, nothing can be taken back"
    assert case(*BEGUN, slip, recorder(10_000 + CORRECTION_WINDOW_MS, "off")).entries == ()
    assert case(*BEGUN, recorder(9_000, "off")).entries == (), "nothing was entered"
    assert all(not one.before.entries for one in case(*BEGUN, slip, *busy[:9]).entries), "no chain of earlier ones"


@given(st.lists(st.sampled_from(sorted(ENTRIES)), min_size=1, max_size=6), st.data())
def test_any_course_without_its_slips_is_the_course_that_never_had_them(names: list[str], data: st.DataObject) -> None:
    """Random entries, some taken back at random moments: the case is that of the others alone."""
    stay: list[Fact] = []
    file, at = case(*BEGUN), 10_000
    for place, name in enumerate(names):
        at += 500
        one = structs.replace(ENTRIES[name], id=f"id-{place}", at_ms=at)
        file = add(file, one)
        stay.append(one)
        while data.draw(st.booleans()):
            at += 100
            act = last_act(file, at)
            if act is None or act.fact is None:
                break
            slip = act.fact
            file, stay = add(file, taken(slip, at)), [other for other in stay if other.id != slip.id]
    assert replace(plain(file), irregular=0) == replace(plain(case(*BEGUN, *stay)), irregular=0)


def test_an_end_that_cannot_be_read_rests_on_no_act() -> None:
    broken = fact(K.CONSENT_INVALIDATED, 10_001, {"purpose": 7})
    decision = decided(10_000, "explicit", "ask_first", "minor_suspected")
    void = fact(K.CONSENT_INVALIDATED, 10_002, {"purpose": "quality", "because": "minor_suspected"})
    assert resting([decision, void]) == {void.id}
    assert resting([decision, broken, void]) == frozenset()
    assert resting([void, decision]) == {void.id}
    assert resting([decision, decision, void]) == frozenset()


def test_only_a_request_that_an_agent_entered_can_be_taken_back() -> None:
    """What came by letter or from the receipt page was written by the server, and is no slip of the desk."""
    letter = fact(K.RIGHTS_REQUESTED, 10_000, {"right": "access", "channel": "letter", "entered_by": "Sue"})
    letter = structs.replace(letter, actor=Actor("server", Role.SYSTEM))
    file = case(*BEGUN, letter)
    assert last_act(file, 11_000) is None
    after = case(*BEGUN, letter, taken(letter, 11_000))
    assert (after.requests, after.irregular) == (file.requests, 1)


def test_the_same_request_made_twice_stands_once_after_either_is_taken_back() -> None:
    first, again = (fact(K.RIGHTS_REQUESTED, at, {"right": "access", "channel": "call"}) for at in (10_000, 11_000))
    (left,) = case(*BEGUN, first, again, taken(first, 12_000)).requests
    assert (left.event, left.again) == (again.id, ())
    (left,) = case(*BEGUN, first, again, taken(again, 12_000)).requests
    assert (left.event, left.again) == (first.id, ())


def test_what_the_organisation_has_answered_meanwhile_stands() -> None:
    asked = fact(K.RIGHTS_REQUESTED, 10_000, {"right": "access", "channel": "call"})
    acted = fact(K.RIGHTS_HANDLED, 90_000, {"request": asked.id, "act": "granted", "by": "Sue", "on": "2026-11-19"})
    file = case(*BEGUN, asked, acted, taken(asked, 12_000))
    assert [one.event for one in file.requests] == [asked.id], "the slip came too late to the server"
    assert file.irregular == 1
