"""The worked cases that ship with the pack, and the pack's own completeness."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec import structs

from agent_assist.policy import default_pack_path, load
from agent_assist.policy.cases import Case, check, load_cases

PACK = load(default_pack_path())
CASES = load_cases(default_pack_path())


def test_the_pack_is_whole() -> None:
    assert len(PACK.rows) == 118
    assert len(PACK.overlays) == 72
    assert len(CASES) == 18
    assert {purpose.id for purpose in PACK.purposes} == {"quality", "training", "transcript"}
    assert PACK.ref.digest.startswith("sha256:")


@pytest.mark.parametrize("case", [c for c in CASES if not c.level_override], ids=lambda c: c.id)
def test_a_case_comes_out_as_written(case: Case) -> None:
    assert check(PACK, case).differences == ()


def test_no_case_is_outside_what_the_rows_model() -> None:
    # c08 was, until Oregon's row had a variant for talk in person; a channel now changes an answer.
    assert [c.id for c in CASES if c.level_override] == []
    in_branch = next(c for c in CASES if c.id == "c08")
    assert in_branch.question.channel == "in-person"
    assert (in_branch.level, in_branch.min_level, in_branch.capture_notice) == ("implied", "implied", True)
    by_phone = replace(in_branch, question=structs.replace(in_branch.question, channel="phone"))
    assert not check(PACK, by_phone).passed


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
