"""The ledger export and its verification: text lines, offline, in constant memory.

A ledger is lines of JSON: a header line per device, event lines (canonical bytes, so that the SHA-256 of a line is the
event's digest) and seal lines. docs/evidence-format.md is enough to write another verifier.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from agent_assist.domain.errors import AssistError, BadInput
from agent_assist.domain.identity import is_uuid7
from agent_assist.evidence.canonical import canonical, parse
from agent_assist.evidence.envelope import GENESIS, Event, at_ms, read
from agent_assist.evidence.seal import Seal, check

LINE_LIMIT = 262_144
"""Longest line in bytes."""
_HEADER_FIELDS = 4


@dataclass(frozen=True, slots=True)
class BadEntry:
    """The first thing that is wrong: line from 1, the event's id if it has one, a stable code, and words."""

    line: int
    id: str
    code: str
    what: str


@dataclass(frozen=True, slots=True)
class Verification:
    """The result. `unsealed` counts events after the last seal: chained, but not signed yet."""

    ok: bool
    events: int
    seals: int
    unsealed: int
    devices: tuple[str, ...]
    clock_steps: int
    """How often a device's wall clock went back between two events; no error, but shown."""
    bad: BadEntry | None = None


@dataclass(slots=True)
class _Chain:
    public_key: str
    tenant: str
    seq: int = 0
    digest: str = GENESIS
    at_ms: int = 0
    sealed: int = 0


@dataclass(slots=True)
class _Walk:
    chains: dict[str, _Chain] = field(default_factory=dict)
    events: int = 0
    seals: int = 0
    clock_steps: int = 0


def header_line(tenant: str, device: str, public_key: str) -> bytes:
    """Return the line that introduces a device and its public key (base64)."""
    return canonical({"assist_ledger": 1, "device": device, "public_key": public_key, "tenant": tenant})


def seal_line(seal: Seal) -> bytes:
    """Return the line of a seal."""
    return canonical(
        {"seal": {"device": seal.device, "digest": seal.digest, "seq": seal.seq, "signature": seal.signature}}
    )


def verify(lines: Iterable[bytes], trusted: dict[str, str] | None = None) -> Verification:
    """Check a ledger from its first line to its first fault.

    Args:
        lines: the ledger; line ends are allowed.
        trusted: device -> public key (base64) known from elsewhere. Without it the keys of the header lines are used,
            which proves that the ledger is whole but not whose it is.
    """
    walk = _Walk()
    number = 0
    for number, raw in enumerate(lines, 1):
        line = raw.removesuffix(b"\n").removesuffix(b"\r")
        try:
            fault = _step(walk, line, trusted)
        except AssistError as exc:
            fault = (_id_of(line), exc.code, exc.title)
        if fault:
            return _result(walk, BadEntry(number, *fault))
    if not walk.chains:
        return _result(walk, BadEntry(number, "", "empty", "The ledger names no device."))
    return _result(walk, None)


def _step(walk: _Walk, line: bytes, trusted: dict[str, str] | None) -> tuple[str, str, str] | None:
    if len(line) > LINE_LIMIT:
        return "", "too_long", f"The line is longer than {LINE_LIMIT} bytes."
    if line.startswith(b'{"actor":'):  # canonical form sorts its keys, so every event begins like this
        return _event(walk, read(line))
    value = parse(line)
    if isinstance(value, dict) and set(value) == {"seal"}:
        return _seal(walk, value["seal"])
    if isinstance(value, dict) and "assist_ledger" in value:
        return _header(walk, value, trusted)
    raise BadInput("The line is no header, event or seal.", "Export the ledger again.")


def _header(walk: _Walk, value: dict[str, Any], trusted: dict[str, str] | None) -> tuple[str, str, str] | None:
    device, tenant, key = value.get("device"), value.get("tenant"), value.get("public_key")
    form = (type(value["assist_ledger"]), value["assist_ledger"], len(value))
    if form != (int, 1, _HEADER_FIELDS) or not all(isinstance(v, str) for v in (device, tenant, key)):
        return "", "bad_header", "The header line is malformed."
    if device in walk.chains:
        return "", "bad_header", "A device is introduced twice."
    if trusted is not None and trusted.get(str(device)) != key:
        return "", "unknown_key", "The device's key is not the trusted one."
    walk.chains[str(device)] = _Chain(str(key), str(tenant))
    return None


def _event(walk: _Walk, event: Event) -> tuple[str, str, str] | None:
    value = event.value
    chain = walk.chains.get(str(value["device"]))
    if chain is None:
        return event.id, "unknown_device", "The event's device was not introduced."
    if value["tenant"] != chain.tenant:
        return event.id, "wrong_tenant", "The event belongs to another tenant."
    if event.seq != chain.seq + 1:
        return event.id, "gap", f"Expected number {chain.seq + 1}, found {event.seq}."
    if value["prev"] != chain.digest:
        return event.id, "broken_chain", "The event does not follow the one before it."
    when = at_ms(value["at"])
    walk.clock_steps += when < chain.at_ms
    chain.seq, chain.digest, chain.at_ms = event.seq, event.digest, when
    walk.events += 1
    return None


def _seal(walk: _Walk, value: Any) -> tuple[str, str, str] | None:
    types = {name: type(part) for name, part in value.items()} if isinstance(value, dict) else {}
    if types != {"device": str, "digest": str, "seq": int, "signature": str}:
        return "", "bad_seal", "The seal line is malformed."
    seal = Seal(value["device"], value["seq"], value["digest"], value["signature"])
    chain = walk.chains.get(seal.device)
    if chain is None:
        return "", "unknown_device", "The seal's device was not introduced."
    if seal.seq != chain.seq or seal.digest != chain.digest:
        return "", "bad_seal", "The seal does not stand at the event it signs."
    if not check(seal, chain.public_key):
        return "", "bad_seal", "The seal's signature is wrong."
    chain.sealed = seal.seq
    walk.seals += 1
    return None


def _result(walk: _Walk, bad: BadEntry | None) -> Verification:
    unsealed = sum(chain.seq - chain.sealed for chain in walk.chains.values())
    return Verification(bad is None, walk.events, walk.seals, unsealed, tuple(walk.chains), walk.clock_steps, bad)


def _id_of(line: bytes) -> str:
    """Return the id of an event line that was not taken, if it has a well-formed one."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return ""
    found = value.get("id") if isinstance(value, dict) else None
    return found if isinstance(found, str) and is_uuid7(found) else ""
