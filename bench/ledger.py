"""Verifying a ledger: time of one core for each event, beside the second verifier in the same run.

The ledger is that of a house as the server exports it: calls of ten events with personal values, a seal each, every
event a leaf of the log, one checkpoint. Processor time is measured, not the clock on the wall: the machine may be busy.
"""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Iterator, Sequence
from typing import Any

from agent_assist.domain.facts import Actor, FactKind, Role
from agent_assist.domain.identity import uuid7
from agent_assist.evidence import checkpoint, lines, merkle, verify
from agent_assist.evidence.envelope import Draft, Head, link
from agent_assist.evidence.personal import SubjectKey
from agent_assist.evidence.seal import DeviceKey
from bench.figures import Figure
from tests.evidence import second_verifier

CALLS = 2_000
LIMIT_US = 50.0
"""20,000 events a second."""
_START_MS = 1_795_000_000_000
_KINDS: tuple[tuple[FactKind, dict[str, Any], dict[str, str]], ...] = (
    (
        FactKind.CONTACT_OPENED,
        {"number_masked": "+49 ••• 67", "line": "Support", "direction": "in"},
        {"name": "Zoë Okafor"},
    ),
    (FactKind.CONTACT_CONNECTED, {}, {}),
    (FactKind.POLICY_DECIDED, {"trigger": "start", "places": ["DE", "US-TX"], "level": "explicit"}, {}),
    (FactKind.DISCLOSURE_READ, {"script": "recording", "version": "3", "language": "de", "digest": "ab" * 32}, {}),
    (FactKind.CONSENT_GIVEN, {"purpose": "quality", "expression": "spoken", "places": ["DE"], "corrects": None}, {}),
    (FactKind.RECORDER_COMMANDED, {"command": "start", "because": "consent_given"}, {}),
    (FactKind.RECORDER_CONFIRMED, {"state": "recording", "means": "written bytes", "after_ms": 180}, {}),
    (FactKind.NOTE_SAVED, {"kinds": {"payment_card": 1}, "length": 80}, {"text": "Refund as agreed, sent by post."}),
    (FactKind.CONTACT_ENDED, {"reason": "hangup", "talk_ms": 91_000}, {}),
    (FactKind.WRAP_UP_FINISHED, {"disposition": "done"}, {}),
)


def house(calls: int) -> Iterator[bytes]:
    """Yield the ledger of a house with one device."""
    key, log_key, tree = DeviceKey(bytes(32)), DeviceKey(bytes([1]) * 32), merkle.Range()
    tenant, device = uuid7(_START_MS, bytes(10)), uuid7(_START_MS, bytes([1]) * 10)
    origin = checkpoint.origin_of(tenant, 1)
    yield lines.log_line(tenant, origin, log_key.public, whole=True)
    yield lines.header_line(tenant, device, key.public)
    head, number = Head(tenant, device), 0
    for call in range(calls):
        contact = uuid7(_START_MS, call.to_bytes(10, "big"))
        subject = SubjectKey(f"contact.{contact}", bytes(32))
        for kind, body, personal in _KINDS:
            number += 1
            at = _START_MS + number * 1000
            actor = Actor("maya", Role.AGENT)
            fact = Draft(uuid7(at, number.to_bytes(10, "big")), kind, at, number * 1000, contact, actor, body, personal)
            event, head = link(head, fact, subject)
            tree.append(merkle.leaf_hash(event.data))
            yield event.data
        yield lines.seal_line(key.seal(device, head.seq, head.digest))
    yield lines.checkpoint_line(checkpoint.sign(checkpoint.Checkpoint(origin, tree.size, tree.root()), log_key))


def figures() -> list[Figure]:
    made = list(house(CALLS))
    events = CALLS * len(_KINDS)
    ours = min(_ours(made, events) for _ in range(3))
    before = time.process_time()
    assert second_verifier.verify(made)["ok"]
    rival = (time.process_time() - before) / events * 1e6
    size = sum(map(len, made)) / events
    detail = f"{1e6 / ours:,.0f} events/s of one core, {size:.0f} bytes an event, {events} events"
    return [
        Figure("ledger verify, processor time of an event", ours, "us", LIMIT_US, detail),
        Figure("second verifier, the same ledger", rival, "us", None, f"{rival / ours:.1f} times"),
        Figure("ledger verify, growth of memory over ten times the events", _growth(), "KiB", 64.0),
    ]


def _ours(made: Sequence[bytes], events: int) -> float:
    before = time.process_time()
    found = verify(made)
    took = time.process_time() - before
    assert (found.ok, found.events, found.logged) == (True, events, events)
    return took / events * 1e6


def _growth() -> float:
    peaks = []
    for calls in (5, 20, 200):  # the first fills caches of the libraries
        tracemalloc.start()
        assert verify(house(calls)).ok
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    return max(0, peaks[2] - peaks[1]) / 1024
