"""The cache in memory: the same chain, seals and rules as the real one, without a database or a disk."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from agent_assist.desktop.ports.contact_store import ContactRow, DeviceIdentity, FlagDecision, Opening, StandingConsent
from agent_assist.desktop.ports.outbox import OutboxBatch, OutboxStatus, Row
from agent_assist.domain.consent import CUSTOMER, Scope
from agent_assist.domain.contact import comparable_number
from agent_assist.domain.errors import AuthExpired, BadInput, BugError, FieldRejected
from agent_assist.domain.facts import Fact, FactKind, Unreadable, read
from agent_assist.domain.facts.calls import ContactOpened
from agent_assist.domain.facts.consent import KIND_OF_STATE, ConsentFact
from agent_assist.evidence.envelope import Draft, Event, Head, at_ms, fact_of, link
from agent_assist.evidence.jws import Signer
from agent_assist.evidence.lines import header_line, seal_line
from agent_assist.evidence.personal import SubjectKey, new_key
from agent_assist.evidence.seal import DeviceKey, Seal


def text_of(body: Mapping[str, Any], name: str) -> str:
    value = body.get(name)
    return value if isinstance(value, str) else ""


def moment_of(body: Mapping[str, Any], name: str) -> int:
    value = body.get(name)
    return value if type(value) is int else 0


def opening_of(body: Mapping[str, Any]) -> Opening:
    contact, reason, who = (text_of(body, name) for name in ("contact", "reason", "opened_by_name"))
    return Opening(contact, reason, who, moment_of(body, "opened_at_ms"))


def decision_of(body: Mapping[str, Any]) -> FlagDecision:
    names = ("contact", "flag", "decision", "comment", "decided_by_name")
    contact, flag, decision, comment, who = (text_of(body, name) for name in names)
    return FlagDecision(contact, flag, decision, comment, who, moment_of(body, "decided_at_ms"))


def kept(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a body as a database would give it back: through JSON text, or empty when it has none."""
    try:
        text = json.dumps(dict(body), ensure_ascii=False, allow_nan=False)
        read: dict[str, Any] = json.loads(text.encode())
    except (ValueError, TypeError, RecursionError):
        return {}
    return read


class MemoryRows:
    """What the server sent."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str], Row] = {}
        self._cursor = 0

    def openings(self, limit: int) -> list[Opening]:
        rows = sorted((row for (kind, _), row in self._rows.items() if kind == "opening"), key=lambda row: -row.pos)
        return [opening_of(row.body) for row in rows[:limit]]

    def published(self, kind: str) -> list[tuple[str, Mapping[str, Any]]]:
        rows = sorted((row for (found, _), row in self._rows.items() if found == kind), key=lambda row: row.pos)
        return [(row.id, row.body) for row in rows]

    def cursor(self) -> int:
        return self._cursor

    def apply(self, rows: Sequence[Row], cursor: int) -> None:
        if not all(abs(pos) < 2**63 for pos in (cursor, *(row.pos for row in rows))):
            raise BadInput("The server sent a position out of range.", "Tell IT; nothing was lost.")
        for row in rows:
            self._rows[row.kind, row.id] = replace(row, body=kept(row.body))
        self._cursor = cursor


class MemoryStore(MemoryRows):
    """Implements ports.contact_store and ports.outbox."""

    def __init__(self, key: DeviceKey) -> None:
        super().__init__()
        self._key = key
        self.issuer: Signer = key
        self._identity: DeviceIdentity | None = None
        self._events: list[Event] = []
        self._seals: dict[int, Seal] = {}
        self._subjects: dict[str, SubjectKey] = {}
        self._numbers: dict[str, str] = {}
        self._refused: dict[str, str] = {}
        self._watermark = 0

    def identity(self) -> DeviceIdentity | None:
        return self._identity

    def enrol(self, identity: DeviceIdentity) -> None:
        if self._identity is not None:
            raise FieldRejected(
                "This device is already enrolled.",
                "Ask IT for a code and enrol with --start-over. The old cache is kept.",
            )
        self._identity = identity

    def standing(self, contact: str) -> list[StandingConsent]:
        mine = self._numbers.get(contact)
        kinds = set(KIND_OF_STATE.values())
        newest: dict[str, StandingConsent] = {}
        for event in self._events:
            other, kind = event.value["contact"], str(event.value["kind"])
            same = mine is not None and other != contact and self._numbers.get(other) == mine
            if not same or kind not in kinds:
                continue
            try:
                body = read(fact_of(event, {}))
            except Unreadable:
                newest = {purpose: one for purpose, one in newest.items() if not one.given}
                continue
            if isinstance(body, ConsentFact) and body.scope is Scope.STANDING and body.who == CUSTOMER and body.purpose:
                newest[body.purpose] = StandingConsent(body.purpose, kind, event.at_ms, body.until_ms, event.id)
        return sorted(newest.values(), key=lambda one: one.at_ms)

    def append(self, drafts: Sequence[Draft], subject: SubjectKey | None = None) -> list[Fact]:
        lent = subject
        head, taken, facts = self._head(), list(self._events), []
        subjects, numbers = dict(self._subjects), dict(self._numbers)
        for draft in drafts:
            if any(event.id == draft.id for event in taken):
                raise BugError("The event is there already.", "Tell IT.")
            subject = None
            if draft.personal:
                own = lent if lent is not None and draft.contact not in subjects else None
                subject = own or subjects.setdefault(draft.contact, new_key(f"contact.{draft.contact}"))
            event, head = link(head, draft, subject)
            taken.append(event)
            number = comparable_number(draft.personal.get("number"))
            if draft.kind == FactKind.CONTACT_OPENED and number is not None:
                numbers.setdefault(draft.contact, number)
            facts.append(fact_of(event, {subject.kid: subject} if subject else {}))
        self._events, self._subjects, self._numbers = taken, subjects, numbers
        return facts

    def facts(self, contact: str) -> list[Fact]:
        key = self._subjects.get(contact)
        keys = {key.kid: key} if key else {}
        return [fact_of(event, keys) for event in self._events if event.value["contact"] == contact]

    def answers(self, contact: str) -> list[Event]:
        ours = (event for event in self._events if event.value["contact"] == contact)
        return [event for event in ours if event.value["kind"].startswith("consent_")]

    def unfinished(self) -> list[str]:
        return [row.contact for row in reversed(self.recent(50)) if not row.finished]

    def unaudited(self, since_ms: int, limit: int) -> list[str]:
        kinds: dict[str, set[str]] = {}
        ended: list[str] = []
        for event in self._events:
            contact, kind = str(event.value["contact"]), str(event.value["kind"])
            kinds.setdefault(contact, set()).add(kind)
            if kind == FactKind.CONTACT_ENDED and at_ms(event.value["at"]) >= since_ms:
                ended.append(contact)
        due = [
            contact
            for contact in reversed(ended)
            if FactKind.CONTACT_CONNECTED in kinds[contact] and FactKind.RECORDING_AUDITED not in kinds[contact]
        ]
        return due[:limit]

    def recent(self, limit: int) -> list[ContactRow]:
        opened = [event for event in self._events if event.value["kind"] == FactKind.CONTACT_OPENED]
        rows = [self._row(str(event.value["contact"])) for event in opened]
        return sorted(rows, key=lambda row: -row.opened_at_ms)[:limit]

    def decisions(self, limit: int) -> list[FlagDecision]:
        raised = {
            (str(event.value["contact"]), str(event.value["body"].get("flag")))
            for event in self._events
            if event.value["kind"] == FactKind.FLAG_RAISED
        }
        bodies = [row.body for (kind, _), row in self._rows.items() if kind == "decision"]
        found = [
            decision_of(b)
            for b in bodies
            if (text_of(b, "contact"), text_of(b, "flag")) in raised and b.get("decision") is not None
        ]
        return sorted(found, key=lambda decision: -decision.decided_at_ms)[:limit]

    def seal(self) -> None:
        head = self._head()
        if head.seq:
            self._seal_at(head.seq, head.digest)

    def export(self) -> Iterator[bytes]:
        identity = self._enrolled()
        yield header_line(identity.tenant, identity.device, self._key.public)
        for event in list(self._events):
            yield event.data
            if event.seq in self._seals:
                yield seal_line(self._seals[event.seq])

    def batch(self, limit: int) -> OutboxBatch | None:
        waiting = self._events[self._watermark : self._watermark + limit]
        if not waiting:
            return None
        contacts = {str(event.value["contact"]) for event in waiting}
        keys = tuple(self._subjects[contact] for contact in sorted(contacts) if contact in self._subjects)
        seal = self._seal_at(waiting[-1].seq, waiting[-1].digest)
        return OutboxBatch(tuple(event.data for event in waiting), seal, keys)

    def acknowledge(self, watermark: int, refused: Mapping[str, str]) -> None:
        self._watermark = watermark
        ids = {event.id for event in self._events}
        for event_id, code in refused.items():
            if event_id in ids:
                self._refused.setdefault(event_id, code)

    def status(self) -> OutboxStatus:
        waiting = self._events[self._watermark :]
        return OutboxStatus(len(waiting), at_ms(waiting[0].value["at"]) if waiting else None, len(self._refused))

    def _enrolled(self) -> DeviceIdentity:
        if self._identity is None:
            raise AuthExpired("This device is not enrolled.", "Ask IT for a one-time code to enrol it.")
        return self._identity

    def _head(self) -> Head:
        identity = self._enrolled()
        last = self._events[-1] if self._events else None
        place = (last.seq, last.digest) if last else ()
        return Head(identity.tenant, identity.device, *place)

    def _seal_at(self, seq: int, digest: str) -> Seal:
        return self._seals.setdefault(seq, self._key.seal(self._enrolled().device, seq, digest))

    def _row(self, contact: str) -> ContactRow:
        own = [event for event in self._events if event.value["contact"] == contact]
        kinds = {str(event.value["kind"]): event for event in reversed(own)}
        opened = kinds[FactKind.CONTACT_OPENED]
        ended = kinds.get(FactKind.CONTACT_ENDED) or kinds.get(FactKind.CONTACT_MISSED)
        verdict = kinds.get(FactKind.VERDICT_REACHED)
        key = self._subjects.get(contact)
        try:
            body = read(fact_of(opened, {key.kid: key} if key else {}))
        except Unreadable:
            body = None
        call = body if isinstance(body, ContactOpened) else ContactOpened()
        return ContactRow(
            contact,
            at_ms(opened.value["at"]),
            at_ms(ended.value["at"]) if ended else None,
            call.number_masked,
            call.line,
            verdict.value["body"]["verdict"] if verdict else None,
            FactKind.WRAP_UP_FINISHED in kinds,
            sum(1 for event in own if event.seq > self._watermark),
        )
