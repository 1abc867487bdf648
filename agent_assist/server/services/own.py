"""What the server itself writes down: a device of its own log, whose key is the one that signs the log."""

from __future__ import annotations

import os
from collections.abc import Sequence

from agent_assist.domain.errors import BugError
from agent_assist.domain.facts import Actor, FactBody, Role, Writer
from agent_assist.domain.identity import uuid7
from agent_assist.evidence.envelope import Draft, Event, Head, link
from agent_assist.evidence.personal import SubjectKey
from agent_assist.evidence.seal import DeviceKey
from agent_assist.protocol.messages import EventCode
from agent_assist.server.clock import Clock
from agent_assist.server.db import devices, evidence
from agent_assist.server.db.database import Tx
from agent_assist.server.services import log
from agent_assist.server.services.event_row import event_row

DEVICE = "server"
"""The id of the server among the devices; others have a UUID."""
_NO_MONOTONIC = 0
"""Several servers write this chain, and each machine counts from its own start: their readings cannot be compared."""


def claim(tx: Tx, tenant: str, key: DeviceKey, clock: Clock) -> Head:
    """Lock the server's own chain, behind the head row, and return where it stands; the first time it is made."""
    evidence.hold(tx, tenant)
    at = devices.lock(tx, tenant, DEVICE)
    if at is None:
        evidence.add_server(tx, tenant, DEVICE, key.public, clock.now_ms())
    return Head(tenant, DEVICE, at.watermark, at.chain) if at else Head(tenant, DEVICE)


def write(
    tx: Tx,
    tenant: str,
    key: DeviceKey,
    clock: Clock,
    body: FactBody,
    contact: str = "",
    subject: SubjectKey | None = None,
) -> Event:
    """Write one fact of the server, sealed, in the transaction of what it speaks of.

    Args:
        tx: the transaction.
        tenant: the house.
        key: the server's signing key.
        clock: the time.
        body: what happened.
        contact: the contact it belongs to, if any.
        subject: the contact's key, which closes what the body says of a person; None for a body that says nothing.
    """
    return write_all(tx, tenant, key, clock, [body], contact, subject)[0]


def write_all(
    tx: Tx,
    tenant: str,
    key: DeviceKey,
    clock: Clock,
    bodies: Sequence[FactBody],
    contact: str = "",
    subject: SubjectKey | None = None,
) -> list[Event]:
    """Write facts of the server under one seal; arguments as in `write`, at least one body.

    Raises:
        BugError: a kind that the server may not write.
    """
    head = claim(tx, tenant, key, clock)  # before the time is read: who waited for the chain is not earlier than it
    now = clock.now_ms()
    actor = Actor(DEVICE, Role.SYSTEM)
    events: list[Event] = []
    for body in bodies:
        if Writer.SERVER not in body.RULES.writers or body.misfit(Writer.SERVER, contact):
            raise BugError("The server wrote a fact that is not its own.", "Report this.")
        name = uuid7(now, os.urandom(10))
        draft = Draft(name, body.KIND, now, _NO_MONOTONIC, contact, actor, body.plain(), body.closed())
        event, head = link(head, draft, subject)
        events.append(event)
    first = evidence.take(tx, tenant, len(events))
    rows = [event_row(event, DEVICE, pos, EventCode.STORED, now) for pos, event in enumerate(events, first)]
    evidence.add(tx, tenant, rows)
    evidence.add_seal(tx, tenant, key.seal(DEVICE, head.seq, head.digest))
    log.append(tx, tenant, events)
    devices.move(tx, tenant, DEVICE, head.seq, head.digest)
    return events
