"""The verification of a ledger: text lines, offline, in constant memory.

A ledger is lines of JSON: a header for each device, events (canonical bytes, so that the SHA-256 of a line is the
event's digest), seals, and where it comes from the server the log's line, checkpoints and proofs.
docs/evidence-format.md is enough to write another verifier.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct, field

from agent_assist.domain.errors import AssistError, BadInput
from agent_assist.domain.facts import FactKind, Unreadable
from agent_assist.domain.facts.body import typed
from agent_assist.domain.facts.server import DeviceRevoked
from agent_assist.domain.identity import is_uuid7
from agent_assist.evidence.canonical import parse
from agent_assist.evidence.cosignature import Witness
from agent_assist.evidence.envelope import GENESIS, Event, read
from agent_assist.evidence.lines import LINE_LIMIT
from agent_assist.evidence.log_walk import Fault, LogWalk
from agent_assist.evidence.receipt_times import ReceiptTimes
from agent_assist.evidence.seal import Seal, check
from agent_assist.evidence.vouching import Vouching

if TYPE_CHECKING:
    from agent_assist.evidence.time_stamp import Authority

CLOCK_SLACK_MS = 5_000
"""How far the wall clock may fall behind the monotonic one between two events before it counts as set back: more than
a time service slews in a call."""
BACK_SLACK_MS = 500
"""How far the two clocks may differ where the time itself is earlier than before. Events that are only out of order
differ by nothing but rounding; those of versions that read the second clock later, by some hundred milliseconds."""
_HEADER_FIELDS = 4
_SEAL = {"device": str, "digest": str, "seq": int, "signature": str}
Found = tuple[str, str, str]
"""What is wrong: the event's id if it has one, a stable code, and words."""


class BadEntry(Struct, frozen=True):
    """The first thing that is wrong: line from 1, the event's id if it has one, a stable code, and words."""

    line: int
    id: str
    code: str
    what: str


class Verification(Struct, frozen=True):
    """The result.

    Args:
        ok: nothing is wrong.
        events: how many events were good.
        seals: how many seals were good.
        unsealed: events after the last seal: chained, but not signed yet. Only the export of a device has such: a
            server takes no event without its seal, so in a ledger with a log they are a fault.
        devices: devices that were introduced.
        clock_steps: how often a device's wall clock was set back between two events; no error, but shown.
        bad: the first bad entry.
        log: origin of the log, empty where the ledger names none.
        logged: events that a checkpoint of the log covers.
        clock_first: id of the first event before which a clock was set back.
        revoked: devices whose key was revoked.
        refused: events that the server refused: they are evidence that they were sent, and nothing follows from them.
            Only the ledger of a whole house tells; that of one device does not hold the server's chain.
    """

    ok: bool
    events: int
    seals: int
    unsealed: int
    devices: tuple[str, ...]
    clock_steps: int
    bad: BadEntry | None
    log: str
    logged: int
    clock_first: str
    revoked: tuple[str, ...]
    refused: int
    pinned: tuple[str, ...]
    """What was checked against what is known from elsewhere: `devices`, `log`, `checkpoints`. Empty: the ledger agrees
    with itself, and whoever made it up can have made up its keys."""
    delivered: int
    """Events of devices other than the server itself."""
    received: int
    """Those of them for which the server's log says when it had them; 0 in ledgers of before, and in that of one
    device, which does not hold the server's chain."""
    doubted: int
    """Events whose own time the server doubts: `time_doubted`."""
    witnessed: int
    """Entries of the log that all witnesses asked for have seen."""
    stamps: int
    """Time stamps on its checkpoints, whoever made them."""
    stamped: int
    """Entries that a stamp of a trusted authority covers."""
    stamped_ms: int
    """The time of the last such stamp, milliseconds since 1970 UTC."""
    off_stamps: int
    """How often the server's times of receipt contradict such a stamp."""


class _Chain(Struct):
    public_key: str
    tenant: str
    seq: int = 0
    digest: str = GENESIS
    at_ms: int = 0
    mono_ms: int = 0
    sealed: int = 0


def verify(
    lines: Iterable[bytes],
    trusted: Mapping[str, str] | None = None,
    *,
    log_key: str | None = None,
    notes: Sequence[str] = (),
    revoked: Mapping[str, int] | None = None,
    witnesses: Sequence[Witness] = (),
    authorities: Sequence[Authority] = (),
) -> Verification:
    """Check a ledger from its first line to its first fault.

    Args:
        lines: the ledger; line ends are allowed.
        trusted: device -> public key (base64) known from elsewhere. Without it the keys of the header lines are used,
            which proves that the ledger is whole but not whose it is.
        log_key: public key (base64) of the server's log known from elsewhere; a ledger without a log then fails.
        notes: checkpoints of the log known from elsewhere, such as those that desktops remember.
        revoked: device -> last sequence number before its key was revoked, known from elsewhere.
        witnesses: each must have co-signed a checkpoint of the ledger.
        authorities: each time stamp must be by one of them, and there must be one; without any, stamps are held
            against their checkpoints alone.
    """
    known = {"devices": trusted, "log": log_key, "checkpoints": notes}
    pinned = tuple(name for name, value in known.items() if value)
    log = LogWalk(notes, log_key, Vouching(witnesses, authorities))
    walk = _Walk(trusted, log, dict(revoked or {}), pinned)
    number = 0
    for number, raw in enumerate(lines, 1):
        line = raw.removesuffix(b"\n").removesuffix(b"\r")
        try:
            fault = walk.take(line)
        except AssistError as exc:
            fault = (_id_of(line), exc.code, exc.title)
        if fault:
            return walk.result(BadEntry(number, *fault))
    end = walk.end()
    return walk.result(BadEntry(number, "", *end) if end else None)


class _Walk(Struct):
    trusted: Mapping[str, str] | None
    log: LogWalk
    revoked: dict[str, int]
    pinned: tuple[str, ...]
    chains: dict[str, _Chain] = field(default_factory=dict)
    revoked_keys: set[str] = field(default_factory=set)
    events: int = 0
    seals: int = 0
    clock_steps: int = 0
    clock_first: str = ""
    refused: int = 0
    delivered: int = 0
    times: ReceiptTimes = field(default_factory=ReceiptTimes)

    def take(self, line: bytes) -> Found | None:
        if len(line) > LINE_LIMIT:
            return "", "too_long", f"The line is longer than {LINE_LIMIT} bytes."
        if line.startswith(b'{"actor":'):  # canonical form sorts its keys, so every event begins like this
            return self._event(read(line))
        value = parse(line)
        if not isinstance(value, dict):
            raise BadInput("Unknown line type.", "Export the ledger again.")
        if set(value) == {"seal"}:
            return self._seal(value["seal"])
        if "assist_ledger" in value:
            return self._header(value)
        if "assist_log" in value:
            fault = self.log.begin(value)
        elif set(value) == {"checkpoint"}:
            fault = self.log.note(value["checkpoint"])
        elif set(value) == {"stamp"}:
            fault = self._stamp(value["stamp"])
        elif set(value) == {"inclusion"}:
            fault = self.log.inclusion(value["inclusion"])
        else:
            raise BadInput("Unknown line type.", "Export the ledger again.")
        return ("", *fault) if fault else None

    def end(self) -> tuple[str, str] | None:
        if not self.chains and not self.log.introduced:
            return "empty", "The ledger names no device."
        return self.log.end() or self._tail()

    def _tail(self) -> tuple[str, str] | None:
        """Find a chain that the server holds and whose end its device did not sign: somebody else wrote that."""
        left = sum(chain.seq - chain.sealed for chain in self.chains.values()) if self.log.introduced else 0
        return ("unsealed", f"The last {left} events are in the log, and no device signed them.") if left else None

    def _header(self, value: dict[str, object]) -> Found | None:
        device, tenant, key = value.get("device"), value.get("tenant"), value.get("public_key")
        form = (type(value["assist_ledger"]), value["assist_ledger"], len(value))
        if form != (int, 1, _HEADER_FIELDS) or not all(isinstance(v, str) for v in (device, tenant, key)):
            return "", "bad_header", "The header line is malformed."
        if device in self.chains:
            return "", "bad_header", "A device is introduced twice."
        if self.trusted is not None and self.trusted.get(str(device)) != key:
            return "", "unknown_key", "The device's key is not the trusted one."
        if key in self.revoked_keys:
            return "", "revoked_key", "The key was revoked under another device's name."
        if self.log.introduced and tenant != self.log.tenant:
            return "", "wrong_tenant", "The device belongs to another tenant than the log."
        self.chains[str(device)] = _Chain(str(key), str(tenant))
        return None

    def _event(self, event: Event) -> Found | None:
        value = event.value
        chain = self.chains.get(str(value["device"]))
        if chain is None:
            return event.id, "unknown_device", "The event's device was not introduced."
        fault = self._misplaced(chain, event) or self.log.event(event.data)
        if fault:
            return (event.id, *fault)
        self._clock(chain, event)
        chain.seq, chain.digest = event.seq, event.digest
        self.events += 1
        if self.log.introduced and chain.public_key == self.log.public_key:
            fault = self._server_said(event)
            return (event.id, *fault) if fault else None
        self.delivered += 1
        return None

    def _server_said(self, event: Event) -> Fault | None:
        """Heed what the server wrote in its own chain: nobody else holds the key of the log."""
        kind, body = event.value["kind"], event.value["body"]
        if kind == FactKind.DEVICE_REVOKED:
            self._revoke(body)
        elif kind == FactKind.EVENT_REFUSED:
            self.refused += 1
        elif kind == FactKind.TIME_DOUBTED:
            self.times.doubt(body)
        elif kind == FactKind.EVENTS_RECEIVED and self.log.whole:  # else the chains that it speaks of are not here
            return self.times.took(body, event.at_ms, self._end_of)
        return None

    def _end_of(self, device: str) -> tuple[int, str] | None:
        chain = self.chains.get(device)
        return (chain.seq, chain.digest) if chain else None

    def _stamp(self, given: object) -> Fault | None:
        fault = self.log.stamp(given)
        if fault is None and self.log.vouching.stamped_ms:
            self.times.stamp(self.log.vouching.stamped_ms)
        return fault

    def _misplaced(self, chain: _Chain, event: Event) -> Fault | None:
        value = event.value
        if value["tenant"] != chain.tenant:
            return "wrong_tenant", "The event belongs to another tenant."
        if event.seq > self.revoked.get(str(value["device"]), event.seq):
            return "revoked_key", "The event was made after the device's key was revoked."
        if event.seq != chain.seq + 1:
            return "gap", f"Expected number {chain.seq + 1}, found {event.seq}."
        if value["prev"] != chain.digest:
            return "broken_chain", "The event does not follow the one before it."
        return None

    def _clock(self, chain: _Chain, event: Event) -> None:
        """Count a wall clock that was set back between two events of a device.

        The distance of the two clocks is what tells: events that several threads write stand a little out of order,
        and then both clocks are earlier by as much. Where the monotonic clock alone is lower, the machine was started
        again: then it fell behind only by what the wall clock was set back.
        """
        at, mono = event.at_ms, int(event.value["mono_ms"])
        fell = (mono - chain.mono_ms) - (at - chain.at_ms)
        back = at < chain.at_ms and abs(fell) > BACK_SLACK_MS
        if chain.seq and (fell > CLOCK_SLACK_MS or back):
            self.clock_steps += 1
            self.clock_first = self.clock_first or event.id
        chain.at_ms, chain.mono_ms = at, mono

    def _revoke(self, values: Mapping[str, object]) -> None:
        try:
            body = typed(DeviceRevoked, values)
        except Unreadable:  # what the server cannot say clearly revokes nothing
            return
        if body.device:
            self.revoked[body.device] = self.chains[body.device].seq if body.device in self.chains else 0
        if body.public_key:
            self.revoked_keys.add(body.public_key)

    def _seal(self, given: object) -> Found | None:
        value = given if isinstance(given, dict) else {}
        types = {name: type(part) for name, part in value.items()}
        if types != _SEAL:
            return "", "bad_seal", "The seal line is malformed."
        seal = Seal(value["device"], value["seq"], value["digest"], value["signature"])
        chain = self.chains.get(seal.device)
        if chain is None:
            return "", "unknown_device", "The seal's device was not introduced."
        if seal.seq != chain.seq or seal.digest != chain.digest:
            return "", "bad_seal", "The seal does not stand at the event it signs."
        if not check(seal, chain.public_key):
            return "", "bad_seal", "The seal's signature is wrong."
        chain.sealed = seal.seq
        self.seals += 1
        return None

    def result(self, bad: BadEntry | None) -> Verification:
        return Verification(
            ok=bad is None,
            events=self.events,
            seals=self.seals,
            unsealed=sum(chain.seq - chain.sealed for chain in self.chains.values()),
            devices=tuple(self.chains),
            clock_steps=self.clock_steps,
            bad=bad,
            log=self.log.origin,
            logged=self.log.logged,
            clock_first=self.clock_first,
            revoked=tuple(self.revoked),
            refused=self.refused,
            pinned=self.pinned,
            delivered=self.delivered,
            received=self.times.received,
            doubted=self.times.doubted,
            witnessed=self.log.vouching.witnessed,
            stamps=self.log.vouching.stamps,
            stamped=self.log.vouching.stamped,
            stamped_ms=self.log.vouching.stamped_ms,
            off_stamps=self.times.off,
        )


def _id_of(line: bytes) -> str:
    """Return the id of an event line that was not taken, if it has a well-formed one."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return ""
    found = value.get("id") if isinstance(value, dict) else None
    return found if isinstance(found, str) and is_uuid7(found) else ""
