"""Who was let in, who no longer, and who had which role: facts of the server, in the transaction of the change."""

from __future__ import annotations

import json

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.export import Export
from tests.evidence.ledgers import both
from tests.server_house import PASSWORD, RealHouse

KINDS = ("person_disabled", "person_enabled", "role_changed")


def told(house: RealHouse) -> list[tuple[str, dict[str, str]]]:
    facts = [json.loads(line) for line in house.events("server")]
    return [(fact["kind"], fact["body"]) for fact in facts if fact["kind"] in KINDS]


def test_each_change_is_a_fact_and_what_changes_nothing_is_none(house: RealHouse) -> None:
    house.add_user("sue", "Sue", "supervisor", PASSWORD)
    people = Accounts(house.database, house.clock)
    people.enable("sue")
    people.disable("sue")
    people.disable("sue")
    people.set_role("sue", "supervisor")
    people.set_role("sue", "agent")
    people.enable("sue")
    assert told(house) == [
        ("person_disabled", {"person": "sue"}),
        ("role_changed", {"person": "sue", "before": "supervisor", "role": "agent"}),
        ("person_enabled", {"person": "sue"}),
    ]
    lines = list(Export(house.database, house.clock).house())
    assert both(lines, log_key=house.database.key.public).ok


def test_what_is_refused_is_no_fact(house: RealHouse) -> None:
    people = Accounts(house.database, house.clock)
    with pytest.raises(BadInput):
        people.disable("nobody")
    for role in ("king", "supervisor"):  # the latter needs a password
        with pytest.raises(BadInput):
            people.set_role("maya", role)
    assert told(house) == []
