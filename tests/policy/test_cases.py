"""The worked cases that ship with the pack, and the pack's own completeness."""

from __future__ import annotations

import pytest

from agent_assist.policy import default_pack_path, load
from agent_assist.policy.cases import Case, check, load_cases

PACK = load(default_pack_path())
CASES = load_cases(default_pack_path())


def test_the_pack_is_whole() -> None:
    assert len(PACK.rows) == 116
    assert len(PACK.overlays) == 56
    assert len(CASES) == 18
    assert {purpose.id for purpose in PACK.purposes} == {"quality", "training", "transcript"}
    assert PACK.ref.digest.startswith("sha256:")


@pytest.mark.parametrize("case", [c for c in CASES if not c.level_override], ids=lambda c: c.id)
def test_a_case_comes_out_as_written(case: Case) -> None:
    assert check(PACK, case).differences == ()


def test_the_one_case_outside_the_merge_is_reported_but_not_held_to_it() -> None:
    # The file's head says that level_override marks a channel (in person) that recording.toml does not model.
    overridden = [c for c in CASES if c.level_override]
    assert [c.id for c in overridden] == ["c08"]
    result = check(PACK, overridden[0])
    assert overridden[0].question.channel == "in-person"
    assert result.differences
    assert result.passed


def test_a_wrong_expectation_fails() -> None:
    case = CASES[0]
    wrong = Case(case.id, case.title, case.question, "explicit", "none", False, False, False)
    result = check(PACK, wrong)
    assert not result.passed
    assert result.differences == ("level: expected explicit, got notice",)


def test_every_rule_of_an_answer_carries_what_the_why_view_needs() -> None:
    for case in CASES:
        decision = PACK.decide(case.question)
        assert decision.places == tuple(rule.place for rule in decision.rules)
        for rule in decision.to_json()["rules"]:
            assert rule["name"]
            assert rule["summary"]
            assert rule["confidence"]
            assert rule["evidence"]
            assert all(source["title"] and source["url"] for source in rule["sources"])
