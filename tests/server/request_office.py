"""An administrator at a real server, and the requests that are handled there."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from agent_assist.domain.identity import uuid7
from agent_assist.domain.rights import Channel, RightsAct
from agent_assist.server.services.handling import Act, Handling
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.requests import AskedRight, ShownRequest
from tests.packs import TRUST
from tests.server.test_receipt_rights import question
from tests.server_house import Desk, RealHouse

DAY_MS = 86_400_000
SUE = "Sue"
A = RightsAct


@dataclass
class Office:
    """An administrator at the server, and what is asked of the organisation."""

    house: RealHouse
    desk: Desk

    def __post_init__(self) -> None:
        packs = PacksInUse(self.house.database, self.house.clock, TRUST)
        self.handling = Handling(self.house.database, self.house.clock, packs)
        self.requests, self.lists = self.handling.requests, self.handling.lists

    def call(self, *places: str) -> str:
        """A call of a customer who is at these places."""
        self.house.clock.advance(1_000)
        contact = uuid7(self.house.clock.now_ms(), bytes(10))
        self.desk.outbox.record("contact_opened", contact, {"number_masked": "••• 0182"}, personal={"number": "+1415"})
        body = {"level": "explicit", "min_level": "explicit", "procedure": "ask_first", "places": list(places)}
        asked = {"trigger": "incoming", "question": question(*places), "rules": []}
        self.desk.outbox.record("policy_decided", contact, body | asked)
        assert self.desk.codes() == ["stored"] * 2
        return contact

    def letter(self, contact: str, right: str = "access", **more: Any) -> ShownRequest:
        self.house.clock.advance(1_000)
        asked = AskedRight(right=right, channel=Channel.LETTER, entered_by=SUE, **more)
        return self.requests.ask(contact, asked)[0]

    def act(self, told: ShownRequest | str, act: RightsAct, **more: Any) -> ShownRequest:
        reference = told if isinstance(told, str) else told.course.reference
        return self.handling.act(reference, Act(act=act, by=more.pop("by", SUE), **more))

    def later(self, days: int) -> None:
        self.house.clock.advance(days * DAY_MS)

    def facts(self, kind: str) -> list[dict[str, Any]]:
        told = [json.loads(data) for data in self.house.events("server")]
        return [one["body"] for one in told if one["kind"] == kind]


def text(day: date | None) -> str:
    return day.isoformat() if day else ""
