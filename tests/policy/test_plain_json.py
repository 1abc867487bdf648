"""Rules and duties in the JSON of the public contract, and where the shipped pack lies."""

from __future__ import annotations

import json

from agent_assist.policy.bundled import default_pack_path, default_scripts_path
from agent_assist.policy.decision import OverlayDuty
from agent_assist.policy.question import Question
from tests.policy.test_differences import OLD


def test_a_decision_s_rules_and_duties_are_plain_values() -> None:
    asked = Question.from_json(
        {"customer": ["DE"], "agent": "US-TX", "recorder": "US-TX", "on": "2026-11-24", "facts": ["voice_bot"]}
    )
    decision = OLD.decide(asked)
    rule, duty = decision.rules[0].to_json(), decision.overlays[0].to_json()
    assert json.loads(json.dumps(rule)) == rule
    assert (rule["place"], rule["level"], rule["counted_in_full"]) == ("DE", "explicit", True)
    assert json.loads(json.dumps(duty)) == duty
    assert isinstance(decision.overlays[0], OverlayDuty)
    assert duty["id"] == decision.overlays[0].id
    assert duty["citations"] == list(decision.overlays[0].citations)


def test_the_scripts_lie_in_the_pack() -> None:
    assert default_scripts_path() == default_pack_path() / "scripts"
    assert (default_scripts_path() / "started.toml").is_file()
