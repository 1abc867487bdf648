"""A newer decision of the same supervisor counts, the earlier one stays, and the agent is told of both."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.domain.facts import Actor, Role
from agent_assist.protocol import messages as m
from agent_assist.server.db import review
from tests.contracts.server_parts import flagged
from tests.fakes.time import FakeClock
from tests.server_house import PASSWORD, Desk, RealHouse

FLAG = "sensitive_truncated"


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    return RealHouse("", tmp_path, FakeClock())


def decide(desk: Desk, who: str, contact: str, decision: str) -> str:
    session = desk.link.sign_in(m.SignInRequest(user=who, password=PASSWORD)).session
    actor = Actor(who, Role.SUPERVISOR)
    desk.outbox.record("review_opened", contact, {"reason": "decide_flag"}, actor=actor)
    desk.outbox.record("review_decided", contact, {"flag": FLAG, "decision": decision}, actor=actor)
    return desk.codes(session=session)[-1]


def test_of_two_at_once_the_decider_adds_and_the_other_is_refused(house: RealHouse) -> None:
    house.add_user("maya", "Maya")
    for who in ("jo", "nora"):
        house.add_user(who, who.title(), "supervisor", PASSWORD)
    agent, one, two = (Desk(house.link(), house.enrol_code("maya"), house.clock) for _ in range(3))
    contact = flagged(agent, "low", FLAG)
    agent.send()
    assert decide(one, "jo", contact, "upheld") == "stored"
    assert decide(two, "nora", contact, "dismissed") == "refused"
    assert decide(two, "jo", contact, "dismissed") == "stored"  # from another computer, after the first
    with house.database.read() as tx:
        found = review.flags(tx, house.database.tenant, [contact])[contact, FLAG]
    assert (found.decision, found.decided_by) == ("dismissed", "jo")
    rows = [row for row in agent.link.pull(0, 100).rows if row.kind == "decision"]
    assert [row.body["decision"] for row in rows] == ["upheld", "dismissed"]
    house.close()
