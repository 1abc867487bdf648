"""What the server itself writes down: a device of its own log, whose key is the one that signs the log."""

from __future__ import annotations

import os
from collections.abc import Mapping

from agent_assist.domain.facts import Actor, FactKind, Role
from agent_assist.domain.identity import uuid7
from agent_assist.evidence.envelope import Draft, Event, Head, link
from agent_assist.evidence.seal import DeviceKey
from agent_assist.protocol.messages import EventCode
from agent_assist.server.clock import Clock
from agent_assist.server.db import devices, evidence
from agent_assist.server.db.database import Tx
from agent_assist.server.db.evidence import EventRow
from agent_assist.server.services import log

DEVICE = "server"
"""The id of the server among the devices; others have a UUID."""


def write(
    tx: Tx, tenant: str, key: DeviceKey, clock: Clock, kind: FactKind, body: Mapping[str, object], contact: str = ""
) -> Event:
    """Write one fact of the server, sealed, in the transaction of what it speaks of.

    Args:
        tx: the transaction.
        tenant: the house.
        key: the server's signing key.
        clock: the time.
        kind: what happened.
        body: plain values.
        contact: the contact it belongs to, if any.
    """
    now = clock.now_ms()
    at = devices.lock(tx, tenant, DEVICE)
    if at is None:
        evidence.add_server(tx, tenant, DEVICE, key.public, now)
    head = Head(tenant, DEVICE, at.watermark, at.chain) if at else Head(tenant, DEVICE)
    actor = Actor(DEVICE, Role.SYSTEM)
    draft = Draft(uuid7(now, os.urandom(10)), kind, now, max(clock.mono_ms(), 0), contact, actor, body)
    event, head = link(head, draft, None)
    row = EventRow(
        id=event.id,
        device=DEVICE,
        seq=event.seq,
        pos=evidence.take(tx, tenant, 1),
        kind=kind.value,
        contact=contact,
        actor=actor.id,
        at_ms=now,
        received_at_ms=now,
        code=EventCode.STORED.value,
        digest=event.digest,
        data=event.data,
    )
    evidence.add(tx, tenant, [row])
    evidence.add_seal(tx, tenant, key.seal(DEVICE, event.seq, event.digest))
    log.append(tx, tenant, [event])
    devices.move(tx, tenant, DEVICE, head.seq, head.digest)
    return event
