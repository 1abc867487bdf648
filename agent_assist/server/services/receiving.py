"""What the server itself says of a delivery: when it had it, what it refused, and whose times it doubts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from agent_assist.domain.facts import FactBody
from agent_assist.domain.facts.authority import Refusal
from agent_assist.domain.facts.server import EventRefused, EventsReceived, TimeDoubted
from agent_assist.domain.identity import is_uuid7
from agent_assist.evidence.envelope import Event
from agent_assist.evidence.seal import DeviceKey
from agent_assist.server.clock import Clock
from agent_assist.server.db import reception
from agent_assist.server.db.database import Tx
from agent_assist.server.db.reception import ReceptionRow
from agent_assist.server.services import own

FUTURE_MS = 300_000
"""How far a device's clock may be ahead: five minutes, beyond which most company networks refuse a sign-in, too."""
PAST_MS = 31 * 86_400_000
"""How late an event may come: longer than any holiday of a desk that was switched off with events waiting. A desk
without a network delivers hours or days late; that is its everyday, and no doubt about its clock."""


def write_down(
    tx: Tx,
    tenant: str,
    key: DeviceKey,
    clock: Clock,
    device: str,
    fresh: Sequence[Event],
    refused: Mapping[str, Refusal],
) -> None:
    """Write down that events came, in the transaction that stores them, and behind them in the log.

    Args:
        tx: the transaction.
        tenant: the organisation.
        key: the server's signing key.
        clock: the time.
        device: whose events.
        fresh: those that are new, in the order of their chain; at least one.
        refused: why some of them do not count, by id.
    """
    last = fresh[-1]
    had = EventsReceived(device=device, first=fresh[0].seq, last=last.seq, digest=last.digest)
    said: list[FactBody] = [had]
    said += [EventRefused(event=name, device=device, reason=why.value) for name, why in refused.items()]
    fact = own.write_all(tx, tenant, key, clock, said)[0]
    reception.add(tx, tenant, ReceptionRow(device, had.first, had.last, fact.at_ms, fact.id))
    for contact, doubt in doubts(device, [event for event in fresh if event.id not in refused], fact.at_ms):
        own.write(tx, tenant, key, clock, doubt, contact)


def doubts(device: str, events: Sequence[Event], at_ms: int) -> list[tuple[str, TimeDoubted]]:
    """Return what is to be said of times that a late delivery does not explain, by contact and reason.

    Args:
        device: whose events.
        events: in the order of their chain.
        at_ms: when the server had them.
    """
    found = sorted(
        (_contact(event), reason, event.id, abs(event.at_ms - at_ms))
        for event in events
        if (reason := _reason(event.at_ms, at_ms))
    )
    told = []
    for (contact, reason), group in groupby(found, key=lambda one: one[:2]):
        ones = list(group)
        body = TimeDoubted(
            device=device, events=tuple(one[2] for one in ones), reason=reason, off_ms=max(one[3] for one in ones)
        )
        told.append((contact, body))
    return told


def _reason(event_ms: int, at_ms: int) -> str:
    if event_ms > at_ms + FUTURE_MS:
        return "future"
    return "past" if event_ms < at_ms - PAST_MS else ""


def _contact(event: Event) -> str:
    contact = str(event.value["contact"])
    return contact if is_uuid7(contact) else ""
