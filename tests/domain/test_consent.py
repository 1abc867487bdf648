"""Which answer may follow which, and when the recorder should run."""

import itertools

import pytest

from agent_assist.domain.consent import (
    MOVES,
    Answer,
    ConsentState,
    Origin,
    allowed_purposes,
    may_begin,
    may_move,
)
from agent_assist.domain.consent_facts import admitted
from agent_assist.domain.facts import FactKind
from agent_assist.domain.facts.consent import KIND_OF_STATE, STATE_OF_KIND

S = ConsentState
R, D, G, F, U = S.REQUESTED, S.DEFERRED, S.GIVEN, S.REFUSED, S.UNKNOWN
W, V, E, X, N = S.WITHDRAWN, S.REVOKED, S.EXPIRED, S.INVALIDATED, S.RENEWED
LEGAL = {
    *((R, after) for after in (G, F, U, D)),
    *((D, after) for after in (G, F, U, R)),
    *((U, after) for after in (G, F)),
    *((G, after) for after in (W, V, E, X, N)),
    *((N, after) for after in (W, V, E, X, N)),
    (F, G),
    (W, G),
    *((E, after) for after in (N, F, U, R)),
    *((X, after) for after in (G, F, U, R)),
    *((V, after) for after in (G, F, U, R)),
}
CORRECTIONS = {(before, after) for before in (G, F, U, W) for after in (G, F, U) if after is not before}
BEGINNINGS = {
    **{origin: {G, F, U, D} for origin in Origin},
    Origin.STANDING: {G, F, U, D, W, E},
    Origin.CARRIED: {G, F, U, D, W, E},
}


@pytest.mark.parametrize(("before", "after"), list(itertools.product(ConsentState, ConsentState)))
def test_every_move_of_the_whole_matrix(before: ConsentState, after: ConsentState) -> None:
    assert may_move(before, after) is ((before, after) in LEGAL)
    assert may_move(before, after, correcting=True) is ((before, after) in CORRECTIONS)


@pytest.mark.parametrize(("origin", "after"), list(itertools.product(Origin, ConsentState)))
def test_every_beginning(origin: Origin, after: ConsentState) -> None:
    assert may_begin(after, origin) is (after in BEGINNINGS[origin])


def test_each_state_has_its_moves_and_its_kind_of_fact() -> None:
    assert set(MOVES) == set(KIND_OF_STATE) == set(ConsentState)
    assert all(STATE_OF_KIND[kind] is state for state, kind in KIND_OF_STATE.items())
    assert set(STATE_OF_KIND) == {kind for kind in FactKind if kind.startswith("consent_")}


def test_only_given_and_renewed_allow_anything() -> None:
    assert {state for state in ConsentState if state.valid} == {G, N}
    assert {state for state in ConsentState if state.a_no} == {F, W}
    assert {state for state in ConsentState if state.open} == {R, D, E, X, V}


def test_a_consent_runs_out_at_its_time_and_nothing_else_does() -> None:
    for state in ConsentState:
        answer = Answer("quality", state, 0, "e", 0, valid_until_ms=100)
        assert answer.state_at(99) is state
        assert answer.state_at(100) is (E if state.valid else state)
    assert Answer("quality", G, 0, "e", 0).state_at(2**50) is G


def answers(**states: ConsentState) -> dict[str, Answer]:
    return {purpose: Answer(purpose, state, 0, "e", 0) for purpose, state in states.items()}


LEVELS = ("none", "notice", "implied", "explicit")


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("state", [None, *ConsentState])
def test_nothing_is_recorded_before_the_disclosure(level: str, state: ConsentState | None) -> None:
    given = answers(quality=state) if state else {}
    assert not allowed_purposes(level, given, ["quality"], disclosed=False)


@pytest.mark.parametrize(
    ("level", "state", "wanted"),
    [
        *[(level, None, level != "explicit") for level in LEVELS],  # silence never counts at explicit
        *[(level, G, True) for level in LEVELS],
        *[(level, F, False) for level in LEVELS],
        *[(level, W, False) for level in LEVELS],
        *[(level, U, False) for level in LEVELS],  # unclear never counts
        *[(level, N, True) for level in LEVELS],
        *[(level, state, False) for level in LEVELS for state in (R, D, V, E, X)],
    ],
)
def test_one_purpose(level: str, state: ConsentState | None, wanted: bool) -> None:  # noqa: FBT001 - a case
    given = answers(quality=state) if state else {}
    assert bool(allowed_purposes(level, given, ["quality"], disclosed=True)) is wanted


@pytest.mark.parametrize(
    ("level", "given", "wanted"),
    [
        ("explicit", answers(quality=F, training=G), True),
        ("explicit", answers(quality=F), False),
        ("notice", answers(quality=F), True),  # training may still be recorded
        ("notice", answers(quality=F, training=W), False),
        ("notice", answers(quality=U, training=U), False),
        ("explicit", answers(marketing=G), False),  # a purpose that does not feed the recorder
    ],
)
def test_two_purposes(level: str, given: dict[str, Answer], wanted: bool) -> None:  # noqa: FBT001 - a case
    assert bool(allowed_purposes(level, given, ["quality", "training"], disclosed=True)) is wanted


def test_without_a_recorder_purpose_nothing_is_wanted() -> None:
    assert not allowed_purposes("none", answers(quality=G), [], disclosed=True)


@pytest.mark.parametrize("level", [*LEVELS, "unheard-of"])
def test_each_purpose_is_allowed_by_itself(level: str) -> None:
    given = answers(quality=G, training=F)
    silent = {"marketing"} if level in {"none", "notice", "implied"} else set()
    found = allowed_purposes(level, given, ["quality", "training", "marketing"], disclosed=True)
    assert found == {"quality"} | silent


def kept(state: ConsentState, event_id: str = "first", at_ms: int = 1000, until_ms: int = 1000) -> Answer:
    return Answer("quality", state, at_ms, event_id, until_ms)


@pytest.mark.parametrize(("before", "after"), list(itertools.product(ConsentState, ConsentState)))
def test_an_answer_counts_where_it_may_follow_corrects_in_time_or_narrows(
    before: ConsentState, after: ConsentState
) -> None:
    standing = kept(before, until_ms=9000)
    follows = (before, after) in LEGAL or after not in {G, N}
    corrects = follows or (before, after) in CORRECTIONS
    assert admitted(standing, kept(after, at_ms=9000), "") is follows
    assert admitted(standing, kept(after, at_ms=9000), "another") is follows
    assert admitted(standing, kept(after, at_ms=9000), "first") is corrects
    assert admitted(standing, kept(after, at_ms=9001), "first") is follows
    assert admitted(kept(before, "", until_ms=9000), kept(after, at_ms=9000), "") is follows
