"""Which answer may follow which, and when the recorder should run."""

import itertools

import pytest

from agent_assist.domain.consent import KIND_OF_STATE, STATE_OF_KIND, Answer, ConsentState, may_move, recording_wanted

R, G, F, W, U = (
    ConsentState.REQUESTED,
    ConsentState.GIVEN,
    ConsentState.REFUSED,
    ConsentState.WITHDRAWN,
    ConsentState.UNKNOWN,
)
MOVES = {(R, G), (R, F), (R, U), (U, G), (U, F), (G, W), (F, G), (W, G)}
CORRECTIONS = {(b, a) for b in (G, F, W, U) for a in (R, G, F, U) if a is not b}


@pytest.mark.parametrize(("before", "after"), list(itertools.product(ConsentState, ConsentState)))
def test_every_move(before: ConsentState, after: ConsentState) -> None:
    assert may_move(before, after) is ((before, after) in MOVES)
    assert may_move(before, after, correcting=True) is ((before, after) in CORRECTIONS)


def test_kinds_and_states_name_each_other() -> None:
    assert {STATE_OF_KIND[kind] for kind in STATE_OF_KIND} == {G, F, W, U}
    assert all(STATE_OF_KIND[kind] is state for state, kind in KIND_OF_STATE.items())


def answers(**states: ConsentState) -> dict[str, Answer]:
    return {purpose: Answer(purpose, state, 0, "e", 0) for purpose, state in states.items()}


LEVELS = ("none", "notice", "implied", "explicit")


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("state", [None, *ConsentState])
def test_nothing_is_recorded_before_the_disclosure(level: str, state: ConsentState | None) -> None:
    given = answers(quality=state) if state else {}
    assert not recording_wanted(level, given, ["quality"], disclosed=False)


@pytest.mark.parametrize(
    ("level", "state", "wanted"),
    [
        *[(level, None, level != "explicit") for level in LEVELS],  # silence never counts at explicit
        *[(level, G, True) for level in LEVELS],
        *[(level, F, False) for level in LEVELS],
        *[(level, W, False) for level in LEVELS],
        *[(level, U, False) for level in LEVELS],  # unclear never counts
        *[(level, R, False) for level in LEVELS],
    ],
)
def test_one_purpose(level: str, state: ConsentState | None, wanted: bool) -> None:  # noqa: FBT001 - a case
    given = answers(quality=state) if state else {}
    assert recording_wanted(level, given, ["quality"], disclosed=True) is wanted


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
    assert recording_wanted(level, given, ["quality", "training"], disclosed=True) is wanted


def test_without_a_recorder_purpose_nothing_is_wanted() -> None:
    assert not recording_wanted("none", answers(quality=G), [], disclosed=True)
