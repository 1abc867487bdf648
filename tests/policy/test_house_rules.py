"""What a house sets for itself in a pack: read strictly, compared in words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.policy import default_pack_path, load
from agent_assist.policy.differences import differences

LINE = 'unknown_place = ["XX"]'
SHIPPED = (default_pack_path() / "house.toml").read_text(encoding="utf-8")
SET = SHIPPED[SHIPPED.index(LINE) :]
"""All that the shipped pack sets; the tests put their own in its place."""
KEPT = SHIPPED[SHIPPED.index("[keep]") :]


def test_the_shipped_pack_knows_no_house_and_tells_agents_where_a_law_asks_for_a_notice() -> None:
    house = load(default_pack_path()).house
    assert (house.facts, house.agent_notice("DE"), house.agent_notice("US-TX")) == (frozenset(), "off", "off")
    # N.Y. Civil Rights Law 52-c; Conn. Gen. Stat. 31-48d; 19 Del. C. 705
    assert {house.agent_notice(place) for place in ("US-NY", "US-CT", "US-DE")} == {"notice"}


def test_the_most_that_is_said_of_a_place_counts(edited: Callable[..., Path]) -> None:
    rules = LINE + '\n[agent_notice]\n"*" = "notice"\nEU = "consent"\nFR = "off"\nUS-CA = "consent"\n'
    house = load(edited("house.toml", SET, rules)).house
    found = {place: house.agent_notice(place) for place in ("DE", "DE-BY", "FR", "US-CA", "US-TX", "JP", "")}
    assert found == {
        "DE": "consent",
        "DE-BY": "consent",
        "FR": "consent",
        "US-CA": "consent",
        "US-TX": "notice",
        "JP": "notice",
        "": "notice",
    }


@pytest.mark.parametrize(
    ("rules", "names"),
    [
        ('facts = ["hipaa_entitty"]', "facts"),
        ("facts = 7", "facts"),
        ("facts = [7]", "facts"),
        ('agent_notice = "consent"', "agent_notice"),
        ('[agent_notice]\nDE = "ask"', "agent_notice"),
        ("[agent_notice]\nDE = true", "agent_notice"),
        ('[agent_notice]\nDE = ["consent"]', "agent_notice"),
        ('[agent_notice]\nGermany = "consent"', "agent_notice"),
        ('[agent_notice]\n"" = "consent"', "agent_notice"),
    ],
)
def test_a_wrong_setting_stops_the_pack_and_is_named(edited: Callable[..., Path], rules: str, names: str) -> None:
    with pytest.raises(BadInput, match=r"house\.toml") as caught:
        load(edited("house.toml", SET, f"{LINE}\n{rules}\n"))
    assert names in caught.value.title


def test_the_difference_is_said_in_words(edited: Callable[..., Path]) -> None:
    rules = LINE + '\nfacts = ["hipaa_entity"]\n[agent_notice]\n"*" = "notice"\nDE = "consent"\n'
    rules += KEPT.replace("rights_request = 2190", "rights_request = 900").replace("note = 365\n", "")
    old, new = load(default_pack_path()), load(edited("house.toml", SET, rules))
    assert [change.says for change in differences(old, new) if change.about == "house"] == [
        "on every call these hold: none → hipaa_entity",
        "days that a note is kept: 365 → none",
        "days that a rights request is kept: 2190 → 900",
        "agents everywhere get: off → notice",
        "agents in DE get: off → consent",
        "agents in US-CT get: notice → off",
        "agents in US-DE get: notice → off",
        "agents in US-NY get: notice → off",
    ]
