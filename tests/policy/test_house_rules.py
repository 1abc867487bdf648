"""What a house sets for itself in a pack: read strictly, compared in words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.policy import default_pack_path, load
from agent_assist.policy.differences import differences

LINE = 'unknown_place = ["XX"]'


def test_the_shipped_pack_asks_agents_nothing_and_knows_no_house() -> None:
    house = load(default_pack_path()).house
    assert (house.facts, house.agent_notice("DE"), house.agent_notice("US-TX")) == (frozenset(), "off", "off")


def test_the_most_that_is_said_of_a_place_counts(edited: Callable[..., Path]) -> None:
    rules = LINE + '\n[agent_notice]\n"*" = "notice"\nEU = "consent"\nFR = "off"\nUS-CA = "consent"\n'
    house = load(edited("house.toml", LINE, rules)).house
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
        load(edited("house.toml", LINE, f"{LINE}\n{rules}\n"))
    assert names in caught.value.title


def test_the_difference_is_said_in_words(edited: Callable[..., Path]) -> None:
    rules = LINE + '\nfacts = ["hipaa_entity"]\n[agent_notice]\n"*" = "notice"\nDE = "consent"\n'
    old, new = load(default_pack_path()), load(edited("house.toml", LINE, rules))
    assert [change.says for change in differences(old, new) if change.about == "house"] == [
        "on every call these hold: none → hipaa_entity",
        "agents everywhere get: off → notice",
        "agents in DE get: off → consent",
    ]
