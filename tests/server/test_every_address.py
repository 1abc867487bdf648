"""What holds at each address of the server: the protocol it speaks, the token it wants, and whose session."""

from __future__ import annotations

import http.client
import json
from functools import partial
from pathlib import Path

import pytest

from agent_assist.domain.identity import is_uuid7, uuid7
from agent_assist.protocol import messages as m
from agent_assist.server.api.endpoints import CHECKPOINT, ENDPOINTS, HEALTH, Endpoint
from agent_assist.server.db.database import open_database
from agent_assist.server.services.erasure import Asked, Erasures
from tests.server_house import PASSWORD, Desk, RealHouse

OPEN = {HEALTH.path, CHECKPOINT.path}
"""Anybody may ask there, in whatever protocol: it tells nothing that is not published."""
SPOKEN = [one for one in ENDPOINTS if one.path not in OPEN]


@pytest.fixture
def database() -> str:
    return ""


def refusal(house: RealHouse, endpoint: Endpoint, **headers: str) -> tuple[int, str]:
    """Ask with a body that is a message of nothing; returns status and code of the answer."""
    connection = http.client.HTTPConnection("127.0.0.1", house.port, timeout=20)
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        body = b"{}" if endpoint.takes else None
        path = endpoint.path.replace("{id}", "0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee")
        connection.request(endpoint.method, path, body, {"Content-Type": "application/json", **told})
        answer = connection.getresponse()
        said = json.loads(answer.read()) if answer.getheader("Content-Type") == "application/problem+json" else {}
        return answer.status, said.get("code", "")
    finally:
        connection.close()


def test_a_newer_protocol_is_refused_at_every_address_before_anything_is_read(house: RealHouse) -> None:
    ask = partial(refusal, house, Assist_Protocol=str(m.PROTOCOL_VERSION + 1), Authorization="Bearer none")
    assert {one.path: ask(one) for one in SPOKEN} == {one.path: (426, "version_too_old") for one in SPOKEN}
    ask = partial(refusal, house, Assist_Protocol="new")
    assert {one.path: ask(one) for one in SPOKEN} == {one.path: (400, "bad_input") for one in SPOKEN}


def test_an_address_that_wants_a_token_says_so_and_no_other_does(house: RealHouse) -> None:
    wanted = {one.path: (401, "auth_expired") for one in ENDPOINTS if one.token}
    told = {one.path: refusal(house, one, Authorization="Bearer none") for one in ENDPOINTS if one.token}
    assert told == wanted
    others = {one.path: refusal(house, one)[0] for one in ENDPOINTS if not one.token}
    assert others == {"/health": 200, "/v1/enrol": 400, "/v1/packs": 400, "/v1/log/checkpoint": 200}


def test_an_address_of_supervisors_wants_a_session_of_one(house: RealHouse) -> None:
    house.add_user("bob", "Bob", "agent", PASSWORD)
    bob = Desk(house.link(), house.enrol_code("bob"), house.clock)
    agents = bob.link.sign_in(m.SignInRequest(user="bob", password=PASSWORD)).session
    bearer = f"Bearer {bob.enrolment.token}"
    needed = [one for one in ENDPOINTS if one.session == "needed"]
    for session in ("", "none", agents):
        told = {one.path: refusal(house, one, Authorization=bearer, Assist_Session=session) for one in needed}
        assert told == {one.path: (403, "forbidden") for one in needed}, session


def test_every_id_that_the_server_makes_is_one(house: RealHouse, desk: Desk, tmp_path: Path) -> None:
    contact = uuid7(house.clock.now_ms(), bytes(10))
    desk.outbox.record("contact_opened", contact, {"line": "Billing"}, personal={"name": "Ms Okafor"})
    desk.send()
    made = Erasures(house.database, house.clock).contact(contact, Asked("privacy office", "a letter"))
    fresh = open_database(f"sqlite:///{tmp_path / 'x'}", house.clock)
    fresh.close()
    assert all(map(is_uuid7, (fresh.tenant, desk.enrolment.device, made.row.id, made.row.event or "")))
