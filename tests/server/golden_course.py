"""Courses with a real server, for the golden bodies of what server, sync and supervisors write."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import requests

from agent_assist.desktop.ports.contact_store import DeviceIdentity
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.services.review_desk import Judged, OpenedContact, ReviewDesk
from agent_assist.desktop.sync import schedule
from agent_assist.domain.facts import Actor, Role
from agent_assist.domain.identity import uuid7
from agent_assist.domain.review import ReviewDecision, ReviewReason
from agent_assist.evidence.envelope import Draft
from agent_assist.evidence.receipt_code import new_code
from agent_assist.protocol.messages import PROTOCOL_VERSION
from agent_assist.server.services.erasure import Asked, Erasures
from tests.desktop.sync.inline import Machine
from tests.fakes.contact_store import MemoryStore
from tests.fakes.pump import Pump
from tests.fakes.view_store import MemoryViews
from tests.golden_bodies import line, without_knowledge
from tests.server_house import PASSWORD, Desk, RealHouse

CODE = new_code(b"\x01\x02\x03\x04\x05")
DAY_MS = 86_400_000
SYNC_WRITES = frozenset({"erasure_confirmed", "log_restarted", "split_view_found"})
Ask = Callable[[Callable[[Outcome[Any]], None]], None]


def played(folder: Path) -> Iterator[str]:
    """Play each course with a server of its own; yields the golden lines of what was written, in order."""
    for course in (served, erased, taken_back):
        home = folder / course.__name__
        (home / "server").mkdir(parents=True)
        house = RealHouse("", home / "server")
        try:
            yield from map(golden_line, course(house, home))
        finally:
            house.close()


def golden_line(event: bytes) -> str:
    fact = json.loads(event)
    closed = fact["body"].pop("personal", {})
    return line(fact["kind"], without_knowledge(fact["kind"], fact["body"]), closed)


def served(house: RealHouse, _folder: Path) -> Iterator[bytes]:
    """A receipt is opened and used, a contact reviewed and its page made, a device taken away."""
    house.add_user("maya", "Maya Lindqvist")
    desk, second = (Desk(house.link(), house.enrol_code("maya"), house.clock) for _ in range(2))
    contact = call(desk)
    receipt(house)
    session, opening, written = reviewed(house, second, contact)
    looked_at(house, second, session, contact, opening)
    house.revoke(desk.enrolment.device)
    yield from written
    yield from house.events("server")


def erased(house: RealHouse, folder: Path) -> Iterator[bytes]:
    """The law keeps a contact for a day; then it is erased, there and on the desktop."""
    machine = Machine(house, folder / "desktop")
    try:
        contact = rang(machine)
        assert machine.sync() == ""
        erasures = Erasures(house.database, house.clock)
        until = house.clock.now_ms() + DAY_MS
        erasures.contact(contact, Asked("privacy office", "asked by letter", until, "tax law, 10 years"))
        house.clock.advance(DAY_MS)
        assert len(erasures.due()) == 1
        assert [machine.sync() for _ in range(2)] == ["", ""]
        yield from of_sync(machine)
        yield from house.events("server")
    finally:
        machine.cache.close()


def taken_back(house: RealHouse, folder: Path) -> Iterator[bytes]:
    """A server goes back to a copy: once it says so, and once in silence."""
    machine = Machine(house, folder / "desktop")
    try:
        for name, told in (("first", True), ("second", False)):
            rang(machine)
            assert machine.sync() == ""
            house.copy(folder / name)
            rang(machine)
            assert machine.sync() == ""
            house.restore(folder / name, told=told)
            for _ in range(3):
                house.clock.advance(schedule.LONGEST_MS)
                machine.sync()
        yield from of_sync(machine)
    finally:
        machine.cache.close()


def rang(machine: Machine) -> str:
    """A call with a name; its fact is made by hand and is no part of the proof."""
    clock = machine.house.clock
    clock.advance(10)
    now, chance = clock.now_ms(), bytes(10)
    actor = Actor("amy", Role.AGENT)
    body = {"number_masked": "•", "line": "L"}
    draft = Draft(
        uuid7(now + 1, chance),
        "contact_opened",
        now,
        clock.mono_ms(),
        uuid7(now, chance),
        actor,
        body,
        {"name": "Zora"},
    )
    machine.cache.ledger.append([draft])
    return draft.contact


def of_sync(machine: Machine) -> list[bytes]:
    events = [data for data in machine.cache.ledger.export() if b'"kind"' in data]
    return [data for data in events if json.loads(data)["kind"] in SYNC_WRITES]


def call(desk: Desk) -> str:
    """A call with an answer, a flag and a code; its facts are made by hand and are no part of the proof."""
    contact = uuid7(desk.outbox._clock.now_ms(), bytes(10))
    opened = {"call_id": "c1", "direction": "in", "number_masked": "••• ••• 0182", "line": "Billing", "source": "test"}
    decided = {"level": "explicit", "min_level": "explicit", "procedure": "ask_first", "places": ["DE"], "rules": []}
    desk.outbox.record("contact_opened", contact, opened)
    desk.outbox.record("policy_decided", contact, decided)
    desk.outbox.record("consent_given", contact, {"purpose": "quality", "language": "en", "places": ["DE"]})
    desk.outbox.record("flag_raised", contact, {"flag": "disclosure_missing", "severity": "high", "detail": ""})
    desk.outbox.record("receipt_offered", contact, {}, personal={"code": CODE})
    assert desk.codes() == ["stored"] * 5
    return contact


def receipt(house: RealHouse) -> None:
    """The customer asks for the data, takes the yes back, and looks at the page of the call."""

    def post(path: str, **fields: str) -> requests.Response:
        headers = {"Accept-Language": "en"}
        return requests.post(f"{house.url}/r/{CODE}/{path}", data=fields, headers=headers, timeout=20)

    found = re.search(r'name="ticket" value="([^"]+)"', post("open", digits="0182").text)
    assert found is not None
    for path, fields in (("data", {}), ("withdraw", {"purpose": "quality"}), ("call", {})):
        assert post(path, ticket=found[1], **fields).status_code == 200


def looked_at(house: RealHouse, desk: Desk, session: str, contact: str, opening: str) -> None:
    """A supervisor has the page of the call made."""
    headers = {
        "Authorization": f"Bearer {desk.enrolment.token}",
        "Assist-Session": session,
        "Assist-Protocol": str(PROTOCOL_VERSION),
    }
    query = {"opened": opening, "language": "de", "format": "pdf"}
    address = f"{house.url}/v1/review/contacts/{contact}/page"
    assert requests.get(address, params=query, headers=headers, timeout=20).status_code == 200


def reviewed(house: RealHouse, desk: Desk, contact: str) -> tuple[str, str, list[bytes]]:
    """A supervisor opens the contact and decides its flag; returns session, opening, and what was written."""
    house.add_user("sue", "Sue Supervisor", "supervisor", PASSWORD)
    who, store = desk.enrolment, MemoryStore(desk.key)
    store.enrol(DeviceIdentity(who.device, who.tenant, who.agent, who.agent_name, house.url))
    pump, sessions = Pump(), [""]
    lanes = [Lane("net", pump.post), Lane("store", pump.post)]

    def send(done: Callable[[Outcome[None]], None]) -> None:
        batch = store.batch(50)
        assert batch is not None
        store.acknowledge(desk.send(batch, sessions[-1]).watermark, {})
        done(Ok(None))

    def asked(ask: Ask) -> Any:
        heard: list[Outcome[Any]] = []
        ask(heard.append)
        pump.until(lambda: bool(heard))
        assert isinstance(heard[0], Ok), heard[0]
        return heard[0].value

    def use(session: str | None) -> None:
        sessions.append(session or "")

    review = ReviewDesk(lanes[0], desk.link, lanes[1], store, str, house.clock, send, use, MemoryViews())
    asked(lambda done: review.sign_in("sue", PASSWORD, done))
    opened: OpenedContact = asked(lambda done: review.open(contact, ReviewReason.COMPLAINT, done))
    decision = ReviewDecision.NEEDS_COACHING
    asked(lambda done: review.decide(opened, "disclosure_missing", Judged(decision, "Say it first."), done))
    assert all(lane.close(10) for lane in lanes)
    return sessions[-1], opened.opening, [data for data in store.export() if b'"kind"' in data]
