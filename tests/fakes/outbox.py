"""The outbox in memory: the same chain, seals and rules as the real one, without a database."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from agent_assist.desktop.ports.outbox import OutboxBatch, OutboxStatus, Row
from agent_assist.domain.clock import Clock
from agent_assist.domain.facts import TYPES, About, Actor, PolicyRef, Role
from agent_assist.domain.facts.authority import key_id
from agent_assist.domain.identity import uuid7
from agent_assist.evidence.envelope import Draft, Event, Head, link
from agent_assist.evidence.personal import SubjectKey, new_key
from agent_assist.evidence.seal import DeviceKey


class FakeOutbox:
    """Implements ports.outbox; `record` stands for the services that write facts."""

    def __init__(self, tenant: str, device: str, key: DeviceKey, agent: str, clock: Clock) -> None:
        self.events: list[Event] = []
        self.rows: dict[tuple[str, str], Row] = {}
        self.applied: list[Row] = []
        self.refused: dict[str, str] = {}
        self.watermark = 0
        self.head = Head(tenant, device)
        self.key = key
        self.agent = agent
        self._cursor = 0
        self._clock = clock
        self._subjects: dict[str, SubjectKey] = {}
        self.call = self.new_id()
        """The contact of facts about a call that name none."""

    def new_id(self) -> str:
        return uuid7(self._clock.now_ms(), os.urandom(10))

    def record(
        self,
        kind: str,
        contact: str | None = None,
        body: Mapping[str, Any] | None = None,
        *,
        actor: Actor | None = None,
        personal: Mapping[str, str] | None = None,
        policy: PolicyRef | None = None,
        at_ms: int | None = None,
    ) -> Event:
        if contact is None:
            contact = "" if kind in TYPES and About.NOTHING in TYPES[kind].RULES.about else self.call
        draft = Draft(
            id=self.new_id(),
            kind=kind,
            at_ms=self._clock.now_ms() if at_ms is None else at_ms,
            mono_ms=self._clock.mono_ms(),
            contact=contact,
            actor=actor or Actor(self.agent, Role.AGENT),
            body=body or {},
            personal=personal or {},
            policy=policy,
        )
        subject = self._subjects.setdefault(contact, new_key(key_id(contact))) if personal else None
        event, self.head = link(self.head, draft, subject)
        self.events.append(event)
        return event

    def sealed(self, events: Sequence[Event]) -> OutboxBatch:
        """Make a batch of any events, sealed over the last."""
        seal = self.key.seal(self.head.device, events[-1].seq, events[-1].digest)
        contacts = {str(event.value["contact"]) for event in events}
        keys = tuple(key for contact, key in self._subjects.items() if contact in contacts)
        return OutboxBatch(tuple(event.data for event in events), seal, keys)

    def batch(self, limit: int) -> OutboxBatch | None:
        waiting = self.events[self.watermark : self.watermark + limit]
        return self.sealed(waiting) if waiting else None

    def acknowledge(self, watermark: int, refused: Mapping[str, str]) -> None:
        self.watermark = min(watermark, len(self.events))
        for event_id, code in refused.items():
            self.refused.setdefault(event_id, code)

    def status(self) -> OutboxStatus:
        waiting = self.events[self.watermark :]
        oldest = waiting[0].at_ms if waiting else None
        return OutboxStatus(len(waiting), oldest, len(self.refused))

    def cursor(self) -> int:
        return self._cursor

    def apply(self, rows: Sequence[Row], cursor: int) -> None:
        for row in rows:
            self.rows[row.kind, row.id] = row
        self.applied.extend(rows)
        self._cursor = cursor
