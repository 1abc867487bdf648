"""Whole ledgers of a device's own making, for attacks on them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from agent_assist.domain.facts import FactKind
from agent_assist.evidence import Verification, verify
from agent_assist.evidence.cosignature import read_witness
from agent_assist.evidence.envelope import Event, Head, link
from agent_assist.evidence.lines import header_line, seal_line
from agent_assist.evidence.personal import SubjectKey
from agent_assist.evidence.seal import DeviceKey
from agent_assist.evidence.time_stamp import read_authority
from tests.evidence import second_verifier
from tests.making import draft

SUBJECT = SubjectKey("contact.contact-1", bytes(range(32)))
START_MS = 1_795_000_000_000


@dataclass
class Device:
    """A device that writes facts and seals them when told."""

    name: str = "dev-1"
    tenant: str = "tenant-1"
    key: DeviceKey = field(default_factory=lambda: DeviceKey(bytes([7]) * 32))
    lines: list[bytes] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.head = Head(self.tenant, self.name)
        self.lines.append(header_line(self.tenant, self.name, self.key.public))
        self._times = itertools.count(START_MS, 1000)

    def write(self, kind: FactKind = FactKind.CONTACT_OPENED, at_ms: int | None = None) -> Event:
        at = next(self._times) if at_ms is None else at_ms
        fact = draft(kind, body={"line": "Billing"}, personal={"name": "Ms Okafor"}, at_ms=at)
        event, self.head = link(self.head, fact, SUBJECT)
        self.events.append(event)
        self.lines.append(event.data)
        return event

    def seal(self) -> None:
        self.lines.append(seal_line(self.key.seal(self.name, self.head.seq, self.head.digest)))


def device(count: int = 6, **named: str) -> Device:
    """A device with so many events, a seal behind the third and behind the last."""
    made = Device(**named)  # type: ignore[arg-type]
    for number in range(1, count + 1):
        made.write()
        if number in {3, count}:
            made.seal()
    return made


def both(lines: Sequence[bytes], trusted: dict[str, str] | None = None, **known: Any) -> Verification:
    """Verify with both verifiers, which take the same arguments; they must agree in everything."""
    theirs = second_verifier.verify(lines, trusted, **known)
    told = {**known, "witnesses": [read_witness(key) for key in known.get("witnesses", ())]}
    told["authorities"] = [read_authority(pem) for pem in known.get("authorities", ())]
    ours = verify(lines, trusted, **told)
    assert theirs == {
        "ok": ours.ok,
        "bad_line": ours.bad.line if ours.bad else None,
        "devices": list(ours.devices),
        "events": ours.events,
        "seals": ours.seals,
        "unsealed": ours.unsealed,
        "clock_steps": ours.clock_steps,
        "clock_first": ours.clock_first,
        "log": ours.log,
        "logged": ours.logged,
        "revoked": list(ours.revoked),
        "refused": ours.refused,
        "pinned": list(ours.pinned),
        "delivered": ours.delivered,
        "received": ours.received,
        "doubted": ours.doubted,
        "witnessed": ours.witnessed,
        "stamps": ours.stamps,
        "stamped": ours.stamped,
        "stamped_ms": ours.stamped_ms,
        "off_stamps": ours.off_stamps,
    }
    return ours
