"""What the contract tests of the server link share: a house, its desks, and hostile events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from agent_assist.desktop.ports.outbox import OutboxBatch
from agent_assist.desktop.ports.server_link import ServerLink
from agent_assist.desktop.sync.cycle import _request
from agent_assist.domain.facts import Actor, Role
from agent_assist.evidence.canonical import canonical, digest
from agent_assist.evidence.envelope import Event
from agent_assist.protocol import messages as m
from tests.fakes.time import FakeClock
from tests.server_house import PASSWORD, Desk

DAY_MS = 86_400_000
BOSS = Actor("sue", Role.SUPERVISOR)
HOSTILE = (
    "",
    "nonsense",
    "{}",
    "[]",
    "null",
    '{"v":1}',
    "{" * 50_000,
    "[" * 30_000 + "]" * 30_000,
    '{"a":"\\ud800"}',
    '{"a":NaN}',
    '{"a":1e999}',
    "\x00",
    '{"v": 1}',
)
CHANGED: tuple[tuple[str, Any], ...] = (
    ("v", 2),
    ("id", "not-an-id"),
    ("id", 7),
    ("tenant", "elsewhere"),
    ("device", "other"),
    ("seq", 0),
    ("seq", "1"),
    ("seq", True),
    ("at", "yesterday"),
    ("at", "0001-01-01T00:00:00.000Z"),
    ("actor", {"id": "amy", "role": ["agent"]}),
    ("actor", {"id": "amy", "role": {}}),
    ("actor", {"id": "amy", "role": "king"}),
    ("actor", None),
    ("policy", "x"),
    ("body", []),
    ("contact", None),
)


class House(Protocol):
    """A server with its administration."""

    clock: FakeClock

    def link(self) -> ServerLink: ...
    def add_user(self, user: str, name: str, role: str = "agent", password: str | None = None) -> None: ...
    def enrol_code(self, agent: str) -> str: ...
    def revoke(self, device: str) -> None: ...
    def publish(self, kind: str, row: str, body: Mapping[str, Any]) -> None: ...


def desk(house: House, agent: str = "amy") -> Desk:
    """Enrol one more device for an agent."""
    house.add_user(agent, f"{agent.title()} Agent")
    return Desk(house.link(), house.enrol_code(agent), house.clock)


def signed_in(house: House, at: Desk, user: str = "sue", role: str = "supervisor") -> str:
    """Sign a person in on a device."""
    house.add_user(user, "Sue Supervisor", role, PASSWORD)
    return at.link.sign_in(m.SignInRequest(user=user, password=PASSWORD)).session


def flagged(at: Desk, severity: str = "high", flag: str = "disclosure_missing") -> str:
    """Record a call with one flag; returns its contact."""
    contact = at.outbox.new_id()
    opened = {"number_masked": "+49 ••• 67", "line": "Support", "direction": "in"}
    at.outbox.record("contact_opened", contact, opened, personal={"number": "+49301234567"})
    at.outbox.record("flag_raised", contact, {"flag": flag, "severity": severity, "detail": "3.2 s"})
    at.outbox.record("contact_ended", contact, {"reason": "hangup", "talk_ms": 61_000})
    return contact


def changed(event: Event, **values: Any) -> Event:
    """Return an event with other values, in canonical form, whether or not it still is an event."""
    data = canonical({**event.value, **values})
    return Event(data, digest(data), {**event.value, **values})


def raw(at: Desk, texts: list[str], seq: int) -> m.BatchRequest:
    """Make a batch of any texts, with a right seal over the last."""
    own = digest(texts[-1].encode())
    seal = at.key.seal(at.enrolment.device, seq, own)
    message = m.SealMessage(device=seal.device, seq=seal.seq, digest=seal.digest, signature=seal.signature)
    return m.BatchRequest(events=texts, seal=message)


def request_of(batch: OutboxBatch) -> m.BatchRequest:
    """Return the message of a batch."""
    return _request(batch)
