"""What an event changes on the server: the contact it belongs to, flags, decisions, and rows for the agent.

Runs inside the transaction of the batch. An event that its actor was not allowed to cause, or whose body does not say
what its kind must say, is refused: it stays as evidence and changes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from agent_assist.domain import casefile
from agent_assist.domain.contact import WITHHELD
from agent_assist.domain.facts import Fact, FactKind, Role
from agent_assist.domain.identity import is_uuid7
from agent_assist.domain.review import FlagKind, ReviewDecision, ReviewReason, Severity
from agent_assist.evidence.envelope import Event, fact_of
from agent_assist.protocol.messages import EventCode
from agent_assist.server.db import erasure, evidence, feed, review
from agent_assist.server.db.accounts import AccountRow
from agent_assist.server.db.database import Tx
from agent_assist.server.db.devices import DeviceRow
from agent_assist.server.db.feed import FeedRow
from agent_assist.server.db.review import ContactRow, FlagEntry

KIND_LIMIT = 64
_SHORT = 200
_LONG = 4_000
_REVIEW = frozenset((FactKind.REVIEW_OPENED, FactKind.REVIEW_DECIDED))


class _Refused(Exception):
    """Why an event has no effect. Holds no content."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A server row that waits for its position."""

    kind: str
    id: str
    agent: str
    body: Mapping[str, Any]


class Effects:
    """The effects of one batch.

    Args:
        tx: the batch's transaction.
        tenant: the house.
        device: who sent it.
        person: who is behind the session that came with it, if any.
        contacts: the contacts that the batch speaks of.
        now_ms: time of receipt.
    """

    def __init__(
        self,
        tx: Tx,
        tenant: str,
        device: DeviceRow,
        person: AccountRow | None,
        contacts: Collection[str],
        now_ms: int,
    ) -> None:
        self._now_ms = now_ms
        self._tx = tx
        self._tenant = tenant
        self._device = device
        self._person = person
        # Only ids go to the database: it refuses some texts, for example with a NUL.
        self._known = review.contacts(tx, tenant, [contact for contact in contacts if is_uuid7(contact)])
        self._flags = review.flags(tx, tenant, self._known)
        self._contacts: dict[str, ContactRow] = {}
        self._changed_flags: dict[tuple[str, str], FlagEntry] = {}
        self._opened: set[tuple[str, str]] = set()
        self._rows: list[_Row] = []

    def apply(self, event: Event) -> tuple[EventCode, str]:
        """Take one event in; returns STORED, or REFUSED with the reason (no content of a call)."""
        try:
            fact = fact_of(event, {})
            casefile.apply(None, fact)
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
            return EventCode.REFUSED, "The body does not say what this kind must say."
        try:
            self._allow(fact)
            self._change(fact)
        except _Refused as reason:
            return EventCode.REFUSED, str(reason)
        return EventCode.STORED, ""

    def finish(self) -> None:
        """Write what changed."""
        review.save_contacts(self._tx, self._tenant, self._contacts.values(), self._known)
        review.save_flags(self._tx, self._tenant, self._changed_flags.values(), self._flags)
        if not self._rows:
            return
        first = evidence.take(self._tx, self._tenant, len(self._rows))
        for pos, row in enumerate(self._rows, first):
            body = json.dumps(row.body, ensure_ascii=True, sort_keys=True)
            feed.put(self._tx, self._tenant, FeedRow(row.kind, row.id, pos, row.agent, body))

    def _contact(self, contact: str) -> ContactRow | None:
        return self._contacts.get(contact) or self._known.get(contact)

    def _flag(self, contact: str, flag: str) -> FlagEntry | None:
        return self._changed_flags.get((contact, flag)) or self._flags.get((contact, flag))

    def _allow(self, fact: Fact) -> None:
        actor = fact.actor
        if not 1 <= len(fact.kind) <= KIND_LIMIT or not fact.kind.isascii() or not fact.kind.isprintable():
            raise _Refused("The kind is not a word.")
        if fact.contact and not is_uuid7(fact.contact):
            raise _Refused("The contact is not an id.")
        if actor.role is Role.SUPERVISOR:
            if self._person is None or self._person.id != actor.id or self._person.role != Role.SUPERVISOR:
                raise _Refused("The actor has no open session as supervisor.")
        elif actor.role is Role.AGENT and actor.id != self._device.agent:
            raise _Refused("The actor is not this device's agent.")
        contact = self._contact(fact.contact) if fact.contact else None
        if fact.kind in _REVIEW:
            if actor.role is not Role.SUPERVISOR:
                raise _Refused("Only a supervisor reviews.")
            if contact is None:
                raise _Refused("There is no such contact.")
        elif contact is not None and contact.agent != self._device.agent:
            raise _Refused("The contact belongs to another agent.")

    def _change(self, fact: Fact) -> None:
        if fact.kind == FactKind.REVIEW_OPENED:
            self._review_opened(fact)
        elif fact.kind == FactKind.REVIEW_DECIDED:
            self._review_decided(fact)
        elif fact.kind == FactKind.ERASURE_CONFIRMED:
            self._erasure_confirmed(fact)
        elif fact.contact:
            self._call(fact)

    def _call(self, fact: Fact) -> None:
        """Change the contact's own row; the first event of a contact makes it, whichever it is."""
        row = self._contact(fact.contact) or ContactRow(fact.contact, self._device.agent, fact.at_ms)
        body = fact.body
        if fact.kind == FactKind.CONTACT_OPENED:
            row = replace(
                row,
                opened_at_ms=fact.at_ms,
                number_masked=_text(body, "number_masked", _SHORT),
                line=_text(body, "line", _SHORT),
            )
        elif fact.kind == FactKind.CONTACT_LINKED and row.number_masked in {"", WITHHELD}:
            row = replace(row, number_masked=_text(body, "number_masked", _SHORT) or row.number_masked)
        elif fact.kind in {FactKind.CONTACT_ENDED, FactKind.CONTACT_MISSED}:
            row = replace(row, ended_at_ms=fact.at_ms, talk_ms=_count(body, "talk_ms"))
        elif fact.kind == FactKind.FLAG_RAISED:
            self._raise_flag(fact)
        if row != self._known.get(fact.contact):
            self._contacts[fact.contact] = row

    def _raise_flag(self, fact: Fact) -> None:
        flag = _word(fact.body, "flag", FlagKind)
        entry = FlagEntry(
            contact=fact.contact,
            flag=flag,
            severity=_word(fact.body, "severity", Severity),
            at_ms=fact.at_ms,
            detail=_text(fact.body, "detail", _SHORT),
        )
        if self._flag(fact.contact, flag) is None:  # the first finding stands
            self._changed_flags[fact.contact, flag] = entry

    def _review_opened(self, fact: Fact) -> None:
        reason = _word(fact.body, "reason", ReviewReason)
        text = _text(fact.body, "reason_text", _LONG)
        self._opened.add((fact.contact, fact.actor.id))
        body = {
            "contact": fact.contact,
            "reason": reason,
            "reason_text": text,
            "opened_by": fact.actor.id,
            "opened_by_name": self._name(),
            "opened_at_ms": fact.at_ms,
        }
        self._rows.append(_Row("opening", fact.id, self._owner(fact), body))

    def _review_decided(self, fact: Fact) -> None:
        flag = _word(fact.body, "flag", FlagKind)
        decision = _word(fact.body, "decision", ReviewDecision)
        comment = _text(fact.body, "comment", _LONG)
        entry = self._flag(fact.contact, flag)
        if entry is None:
            raise _Refused("The contact has no such flag.")
        if (fact.contact, fact.actor.id) not in self._opened and not evidence.has_opened(
            self._tx, self._tenant, fact.contact, fact.actor.id, EventCode.STORED
        ):
            raise _Refused("The contact was not opened before.")
        self._changed_flags[fact.contact, flag] = replace(
            entry, decision=decision, comment=comment, decided_by=fact.actor.id, decided_at_ms=fact.at_ms
        )
        body = {
            "contact": fact.contact,
            "flag": flag,
            "decision": decision,
            "comment": comment,
            "decided_by": fact.actor.id,
            "decided_by_name": self._name(),
            "decided_at_ms": fact.at_ms,
        }
        self._rows.append(_Row("decision", fact.id, self._owner(fact), body))

    def _erasure_confirmed(self, fact: Fact) -> None:
        """Note the answer of a device that held a copy; the time is ours, for a device's clock may be wrong."""
        named = fact.body.get("erasure")
        known = isinstance(named, str) and is_uuid7(named) and erasure.find(self._tx, self._tenant, named) is not None
        if not known or fact.contact or fact.actor.role is not Role.SYSTEM:
            raise _Refused("There is no such erasure.")
        erasure.answer(self._tx, self._tenant, str(named), self._device.id, fact.id, self._now_ms)

    def _name(self) -> str:
        return self._person.name if self._person else ""

    def _owner(self, fact: Fact) -> str:
        contact = self._contact(fact.contact)
        return contact.agent if contact else ""


def _text(body: Mapping[str, Any], name: str, limit: int) -> str:
    """Return a text of a body; the database takes no NUL, and nobody needs a novel here."""
    value = body.get(name, "")
    if not isinstance(value, str):
        raise _Refused(f"The body's {name} is not a text.")
    return value.replace("\x00", "\ufffd")[:limit]


def _word(body: Mapping[str, Any], name: str, words: type[FlagKind | Severity | ReviewReason | ReviewDecision]) -> str:
    value = body.get(name)
    if not isinstance(value, str) or value not in set(words):
        raise _Refused(f"The body's {name} is not one of the known words.")
    return value


def _count(body: Mapping[str, Any], name: str) -> int | None:
    value = body.get(name)
    if value is None:
        return None
    if type(value) is not int or value < 0:
        raise _Refused(f"The body's {name} is not a count.")
    return value
