"""Calls whose customers have a code for their receipt, and a customer with a browser; no tests."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

import requests

from agent_assist.domain.identity import uuid7
from agent_assist.evidence.receipt_code import new_code
from tests.server_house import Desk, RealHouse

CODE = new_code(b"\x01\x02\x03\x04\x05")
OTHER = new_code(b"\x09\x09\x09\x09\x09")
NUMBER = "+1 415 555 0182"


@dataclass
class Customer:
    """Somebody with a browser."""

    house: RealHouse
    language: str = "en"

    def get(self, code: str = CODE) -> requests.Response:
        return requests.get(f"{self.house.url}/r/{code}", headers={"Accept-Language": self.language}, timeout=20)

    def post(self, path: str, **fields: str) -> requests.Response:
        headers = {"Accept-Language": self.language}
        return requests.post(f"{self.house.url}/r/{path}", data=fields, headers=headers, timeout=20)

    def ticket(self) -> str:
        answer = self.post(f"{CODE}/open", digits="0182")
        assert answer.status_code == 200
        found = re.search(r'name="ticket" value="([^"]+)"', answer.text)
        assert found is not None
        return found[1]


def call(desk: Desk, house: RealHouse, *, code: str = CODE, number: str = "••• ••• 0182") -> str:
    """A call with a yes, a no and an unclear answer, and a code."""
    contact = uuid7(house.clock.now_ms(), bytes(10))
    body = {"call_id": "c1", "direction": "in", "number_masked": number, "line": "Billing", "source": "test"}
    desk.outbox.record("contact_opened", contact, body, personal={"number": NUMBER, "name": "Ms Okafor"})
    for kind, purpose in (("given", "quality"), ("refused", "training"), ("given", "transcript")):
        house.clock.advance(1_000)
        desk.outbox.record(f"consent_{kind}", contact, {"purpose": purpose, "language": "en", "places": ["DE"]})
    desk.outbox.record("receipt_offered", contact, {}, personal={"code": code})
    assert desk.codes() == ["stored"] * 5
    return contact


def kinds(house: RealHouse) -> list[str]:
    """The kinds of the server's own facts, in order, but for when it had the events of desks."""
    told = [json.loads(data)["kind"] for data in house.events("server")]
    return [kind for kind in told if kind != "events_received"]
