"""A second verifier of ledgers, written from docs/evidence-format.md alone.

It and `second_proofs.py` beside it import nothing of the package. Usage:
`python second_verifier.py LEDGER [DEVICE=KEY …]`; prints one JSON object.
`python second_verifier.py --certificate FILE KEY` checks a deletion certificate.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

try:
    from tests.evidence import second_proofs as proofs
except ImportError:  # run as a program of its own
    sys.path.insert(0, str(Path(__file__).parent))
    import second_proofs as proofs  # type: ignore[import-not-found, no-redef]

LINE_LIMIT = 262_144
UUID7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
HEX64 = re.compile(r"[0-9a-f]{64}")
TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.\d{3}Z", re.ASCII)
EVENT = {"v", "id", "tenant", "device", "seq", "prev", "at", "mono_ms", "contact", "actor", "kind", "policy", "body"}
DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
EXACT = 2**53 - 1


def form(value: Any) -> str:
    """Return the canonical text of a parsed JSON value."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        if not -EXACT <= value <= EXACT:
            raise proofs.FaultError("number")
        return str(value)
    if isinstance(value, float):
        return number(value)
    if isinstance(value, str):
        return text(value)
    if isinstance(value, list):
        return "[" + ",".join(map(form, value)) + "]"
    names = sorted(value, key=lambda name: name.encode("utf-16-be"))
    return "{" + ",".join(f"{text(name)}:{form(value[name])}" for name in names) + "}"


def text(value: str) -> str:
    """Return a string with the shortest escapes, everything else as it is."""
    short = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return '"' + "".join(short.get(c) or (f"\\u{ord(c):04x}" if c < " " else c) for c in value) + '"'


def number(value: float) -> str:
    """Return a number as ECMAScript writes it."""
    if value != value or value in (float("inf"), float("-inf")):  # noqa: PLR0124 - not a number
        raise proofs.FaultError("number")
    if value == 0:
        return "0"
    sign = "-" if value < 0 else ""
    mantissa, _, exponent = f"{abs(value)!r}".partition("e")
    whole, _, rest = mantissa.partition(".")
    digits = (whole + rest).lstrip("0")
    point = len(whole) + int(exponent or 0) - (len(whole + rest) - len((whole + rest).lstrip("0")))
    digits = digits.rstrip("0")
    count = len(digits)
    if count <= point <= 21:
        return sign + digits + "0" * (point - count)
    if 0 < point <= 21:
        return f"{sign}{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    power = f"e{'+' if point > 0 else '-'}{abs(point - 1)}"
    return sign + digits[0] + (f".{digits[1:]}" if count > 1 else "") + power


def parsed(line: bytes) -> dict[str, Any]:
    """Return the object of a line that stands in canonical form."""
    try:
        value = json.loads(line)
        if form(value).encode() != line or not isinstance(value, dict):
            raise proofs.FaultError("form")
    except (ValueError, RecursionError) as exc:
        raise proofs.FaultError("form") from exc
    return value


def real_time(value: str) -> bool:
    """Tell whether a text is a moment of the calendar from 1970 on, in the one form allowed."""
    found = TIME.fullmatch(value)
    if found is None:
        return False
    year, month, day, hour, minute, second = map(int, found.groups())
    if not (year >= 1970 and 1 <= month <= 12 and hour < 24 and minute < 60 and second < 60):
        return False
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= day <= DAYS[month - 1] + leap


def milliseconds(value: str) -> int:
    """Return the milliseconds since 1970 of a time that is one."""
    year, month, day, hour, minute, second, part = map(int, re.findall(r"\d+", value))
    days = 365 * (year - 1970) + (year - 1) // 4 - (year - 1) // 100 + (year - 1) // 400 - 477
    leap = month > 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days += sum(DAYS[: month - 1]) + leap + day - 1
    return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + part


def whole_event(value: dict[str, Any]) -> bool:
    """Tell whether every field of an event has its type and form."""
    if set(value) != EVENT or type(value["v"]) is not int or value["v"] != 1:
        return False
    texts = all(isinstance(value[name], str) for name in ("id", "tenant", "device", "prev", "at", "contact", "kind"))
    counts = all(type(value[name]) is int and value[name] >= 0 for name in ("seq", "mono_ms"))
    actor, policy = value["actor"], value["policy"]
    return (
        texts
        and counts
        and isinstance(value["body"], dict)
        and isinstance(actor, dict)
        and set(actor) == {"id", "role"}
        and isinstance(actor["id"], str)
        and actor["role"] in ("agent", "supervisor", "system")
        and (policy is None or (isinstance(policy, dict) and set(policy) == {"pack", "decision"}))
        and (policy is None or all(isinstance(part, str) for part in policy.values()))
        and UUID7.fullmatch(value["id"]) is not None
        and HEX64.fullmatch(value["prev"]) is not None
        and value["seq"] >= 1
        and real_time(value["at"])
    )


class Log:
    """The Merkle log along a ledger."""

    def __init__(self, key: str | None, notes: list[str], witnesses: list[str], authorities: list[bytes]) -> None:
        self.trusted, self.notes = key, notes
        self.witnesses, self.authorities = witnesses, authorities
        self.seen: dict[str, int] = {}
        self.newest: tuple[str, int, bytes] | None = None
        self.stamps = self.stamped = self.stamped_ms = 0
        self.value: dict[str, Any] = {}
        self.stack: list[tuple[int, bytes]] = []
        self.known: list[tuple[str, int, bytes]] = []
        self.head: tuple[str, int, bytes] | None = None
        self.events = self.logged = 0
        self.leaf: bytes | None = None
        self.index = -1

    @property
    def whole(self) -> bool:
        return bool(self.value["leaves"] == "all")

    def root(self) -> bytes:
        if not self.stack:
            return proofs.sha(b"")
        own = self.stack[-1][1]
        for _, left in reversed(self.stack[:-1]):
            own = proofs.sha(b"\x01" + left + own)
        return own

    def begin(self, value: dict[str, Any]) -> None:
        types = {name: type(part) for name, part in value.items()}
        if types != {"assist_log": int, "leaves": str, "origin": str, "public_key": str, "tenant": str}:
            raise proofs.FaultError("log")
        first = f"agent-assist/{value['tenant']}"
        number = value["origin"].removeprefix(first + "/")
        counted = re.fullmatch(r"[1-9][0-9]{0,17}", number) and int(number) > 1
        if value["origin"] != first and not (value["origin"].startswith(first + "/") and counted):
            raise proofs.FaultError("origin")
        if value["assist_log"] != 1 or value["leaves"] not in ("all", "proven") or self.value or self.events:
            raise proofs.FaultError("log")
        if self.trusted is not None and self.trusted != value["public_key"]:
            raise proofs.FaultError("key")
        self.value = value
        for note in self.notes:
            found = proofs.head_of(note, value["public_key"])
            if found is None or found[0] != value["origin"]:
                raise proofs.FaultError("note")
            self.known.append(found)

    def event(self, line: bytes) -> None:
        self.events += 1
        self.newest = None
        if not self.value:
            return
        if not self.whole and self.leaf is not None:
            raise proofs.FaultError("proof")
        self.leaf = proofs.sha(b"\x00" + line)
        if not self.whole:
            return
        level, own = 0, self.leaf
        while self.stack and self.stack[-1][0] == level:
            own = proofs.sha(b"\x01" + self.stack.pop()[1] + own)
            level += 1
        self.stack.append((level, own))
        if any(size == self.events and root != self.root() for _, size, root in self.known):
            raise proofs.FaultError("split")

    def note(self, text: Any) -> None:
        head = proofs.head_of(text, self.value["public_key"]) if self.value and isinstance(text, str) else None
        if head is None or head[0] != self.value["origin"]:
            raise proofs.FaultError("checkpoint")
        if self.whole:
            if head[1:] != (self.events, self.root()):
                raise proofs.FaultError("root")
            self.logged = self.events
        elif self.head or self.events or any(k[1] == head[1] and k != head for k in self.known):
            raise proofs.FaultError("checkpoint")
        self.head = self.newest = head
        for witness in self.witnesses:
            if proofs.cosigned(text, witness):
                self.seen[witness] = max(self.seen.get(witness, 0), head[1])

    def stamp(self, value: Any) -> int:
        """Take a time stamp; returns its time, 0 where nobody's certificate is known."""
        if self.newest is None or not isinstance(value, str):
            raise proofs.FaultError("stamp")
        try:
            found = proofs.Stamp(proofs.b64(value))
        except (ValueError, IndexError, TypeError) as exc:
            raise proofs.FaultError("stamp") from exc
        origin, size, root = self.newest
        body = f"{origin}\n{size}\n{base64.b64encode(root).decode()}\n"
        if found.imprint != proofs.sha(body.encode()) or len(proofs.b64(value)) > 65_536:
            raise proofs.FaultError("stamp")
        self.stamps += 1
        if not self.authorities:
            return 0
        if not proofs.stamped_by(found, self.authorities):
            raise proofs.FaultError("stamp")
        self.stamped, self.stamped_ms = max(self.stamped, size), found.at
        return found.at

    def inclusion(self, value: Any) -> None:
        types = {name: type(part) for name, part in value.items()} if isinstance(value, dict) else {}
        if types != {"index": int, "proof": list, "size": int} or not all(isinstance(p, str) for p in value["proof"]):
            raise proofs.FaultError("proof")
        if not self.value or self.whole or not self.head or self.leaf is None or value["size"] != self.head[1]:
            raise proofs.FaultError("proof")
        proof = [proofs.b64(part) for part in value["proof"]]
        found = proofs.root_from(self.leaf, value["index"], value["size"], proof)
        if found != self.head[2] or value["index"] <= self.index:
            raise proofs.FaultError("proof")
        self.leaf, self.index = None, value["index"]
        self.logged += 1

    def end(self) -> None:
        if not self.value:
            if self.notes or self.trusted is not None or self.witnesses or self.authorities:
                raise proofs.FaultError("log")
            return
        if self.head is None or self.logged != self.events:
            raise proofs.FaultError("checkpoint")
        if any(size > self.head[1] or (size < self.head[1] and not self.whole) for _, size, _ in self.known):
            raise proofs.FaultError("split")
        if any(witness not in self.seen for witness in self.witnesses) or (self.authorities and not self.stamps):
            raise proofs.FaultError("nobody vouches")


def readable_body(body: dict[str, Any], names: dict[str, type], needed: set[str]) -> dict[str, Any] | None:
    """Return the values of a body with these names and types, numbers from 0 to the year 9999; None if one is wrong."""
    told = {name: body[name] for name in names if body.get(name) is not None}
    right = all(type(value) is names[name] for name, value in told.items()) and needed <= set(told)
    ranged = all(0 <= value <= 253_402_300_799_999 for value in told.values() if isinstance(value, int))
    return told if right and ranged and "personal" not in body else None


class Walk:
    """What was seen of a ledger so far."""

    def __init__(self, trusted: dict[str, str] | None, log: Log, revoked: dict[str, int]) -> None:
        self.trusted = trusted
        self.log = log
        self.devices: dict[str, dict[str, Any]] = {}
        self.revoked = dict(revoked)
        self.dead_keys: set[str] = set()
        self.events = self.seals = self.clock_steps = 0
        self.clock_first = ""
        self.refused = self.delivered = self.received = self.doubted = self.off = 0
        self.covered: dict[str, int] = {}
        self.latest_ms = self.stamped_ms = 0
        self.pinned: list[str] = []

    def take(self, line: bytes) -> None:
        """Take one line, or raise FaultError."""
        if len(line) > LINE_LIMIT:
            raise proofs.FaultError("length")
        value = parsed(line)
        if "actor" in value:
            self.event(value, line)
        elif set(value) == {"seal"}:
            self.seal(value["seal"])
        elif "assist_log" in value:
            self.log.begin(value)
        elif set(value) == {"checkpoint"}:
            self.log.note(value["checkpoint"])
        elif set(value) == {"inclusion"}:
            self.log.inclusion(value["inclusion"])
        elif set(value) == {"stamp"}:
            at = self.log.stamp(value["stamp"])
            self.off += bool(at) and self.latest_ms > at + 300_000
            self.stamped_ms = max(self.stamped_ms, at)
        else:
            self.header(value)

    def header(self, value: dict[str, Any]) -> None:
        names = {"assist_ledger", "device", "tenant", "public_key"}
        if set(value) != names or type(value["assist_ledger"]) is not int or value["assist_ledger"] != 1:
            raise proofs.FaultError("header")
        if not all(isinstance(value[name], str) for name in ("device", "tenant", "public_key")):
            raise proofs.FaultError("header")
        device = value["device"]
        if device in self.devices or (self.trusted is not None and self.trusted.get(device) != value["public_key"]):
            raise proofs.FaultError("header")
        if value["public_key"] in self.dead_keys or (self.log.value and value["tenant"] != self.log.value["tenant"]):
            raise proofs.FaultError("header")
        start = {"seq": 0, "digest": "0" * 64, "at": 0, "mono": 0, "sealed": 0}
        self.devices[device] = {"tenant": value["tenant"], "key": value["public_key"], **start}

    def event(self, value: dict[str, Any], line: bytes) -> None:
        chain = self.devices.get(value["device"]) if whole_event(value) else None
        if chain is None or value["tenant"] != chain["tenant"]:
            raise proofs.FaultError("event")
        if value["seq"] > self.revoked.get(value["device"], value["seq"]):
            raise proofs.FaultError("revoked")
        if value["seq"] != chain["seq"] + 1 or value["prev"] != chain["digest"]:
            raise proofs.FaultError("chain")
        self.log.event(line)
        at, mono = milliseconds(value["at"]), value["mono_ms"]
        wall, other = at - chain["at"], mono - chain["mono"]
        if chain["seq"] and ((wall < 0 and abs(other - wall) > 500) or (other >= 0 and wall + 5000 < other)):
            self.clock_steps += 1
            self.clock_first = self.clock_first or value["id"]
        chain.update(seq=value["seq"], digest=hashlib.sha256(line).hexdigest(), at=at, mono=mono)
        self.events += 1
        if self.log.value and chain["key"] == self.log.value["public_key"]:
            self.server_said(value["kind"], value["body"], at)
        else:
            self.delivered += 1

    def server_said(self, kind: str, body: dict[str, Any], at: int) -> None:
        self.refused += kind == "event_refused"
        if kind == "events_received" and self.log.whole:
            self.took(body, at)
        if kind == "time_doubted":
            names = {"device": str, "events": list, "reason": str, "off_ms": int}
            said = readable_body(body, names, {"device", "events"})
            self.doubted += len(said["events"]) if said and all(isinstance(one, str) for one in said["events"]) else 0
        shape = {"device": str, "public_key": str, "seq": int, "digest": str}
        told = {name: body[name] for name in shape if body.get(name) is not None}
        readable = all(type(value) is shape[name] for name, value in told.items()) and told.get("seq", 0) >= 0
        if kind == "device_revoked" and readable and "personal" not in body:
            device, key = told.get("device"), told.get("public_key")
            if device:
                self.revoked[device] = self.devices[device]["seq"] if device in self.devices else 0
            if key:
                self.dead_keys.add(key)

    def took(self, body: dict[str, Any], at: int) -> None:
        """Hold the server's word on when it had events against the chain of their device."""
        names = {"device": str, "first": int, "last": int, "digest": str}
        said = readable_body(body, names, set(names))
        if said is None:
            return
        chain = self.devices.get(said["device"])
        before = self.covered.get(said["device"], 0)
        if chain is None or (chain["seq"], chain["digest"]) != (said["last"], said["digest"]):
            raise proofs.FaultError("reception")
        if not before < said["first"] <= said["last"]:
            raise proofs.FaultError("reception")
        self.covered[said["device"]] = said["last"]
        self.received += said["last"] - said["first"] + 1
        self.off += at + 300_000 < self.stamped_ms
        self.latest_ms = max(self.latest_ms, at)

    def seal(self, value: Any) -> None:
        types = {name: type(part) for name, part in value.items()} if isinstance(value, dict) else {}
        if types != {"device": str, "seq": int, "digest": str, "signature": str} or value["device"] not in self.devices:
            raise proofs.FaultError("seal")
        chain = self.devices[value["device"]]
        if (value["seq"], value["digest"]) != (chain["seq"], chain["digest"]):
            raise proofs.FaultError("seal")
        said = form({name: value[name] for name in ("device", "seq", "digest")})
        if not proofs.signed_by(chain["key"], proofs.b64(value["signature"]), b"assist-seal/1\n" + said.encode()):
            raise proofs.FaultError("seal")
        chain["sealed"] = chain["seq"]
        self.seals += 1

    def whole(self) -> bool:
        """Tell whether nothing is missing after the last line."""
        try:
            self.log.end()
        except proofs.FaultError:
            return False
        if self.log.value and any(chain["seq"] > chain["sealed"] for chain in self.devices.values()):
            return False
        return bool(self.devices or self.log.value)

    def result(self, bad: int | None) -> dict[str, Any]:
        unsealed = sum(chain["seq"] - chain["sealed"] for chain in self.devices.values())
        counts = {"events": self.events, "seals": self.seals, "unsealed": unsealed, "clock_steps": self.clock_steps}
        log = {"log": self.log.value.get("origin", ""), "logged": self.log.logged, "clock_first": self.clock_first}
        found = {"ok": bad is None, "bad_line": bad, "devices": list(self.devices), "revoked": list(self.revoked)}
        found["refused"], found["pinned"] = self.refused, self.pinned
        found.update(delivered=self.delivered, received=self.received, doubted=self.doubted, off_stamps=self.off)
        found["witnessed"] = min((self.log.seen.get(one, 0) for one in self.log.witnesses), default=0)
        found.update(stamps=self.log.stamps, stamped=self.log.stamped, stamped_ms=self.log.stamped_ms)
        return {**found, **counts, **log}


def verify(
    lines: Iterable[bytes],
    trusted: dict[str, str] | None = None,
    *,
    log_key: str | None = None,
    notes: Iterable[str] = (),
    revoked: dict[str, int] | None = None,
    witnesses: Iterable[str] = (),
    authorities: Iterable[bytes] = (),
) -> dict[str, Any]:
    """Walk a ledger to its first fault. Witnesses are keys as they publish them, authorities the bytes of PEM files."""
    notes = list(notes)
    walk, count = Walk(trusted, Log(log_key, notes, list(witnesses), list(authorities)), revoked or {}), 0
    walk.pinned = [n for n, v in (("devices", trusted), ("log", log_key), ("checkpoints", notes)) if v]
    for count, raw in enumerate(lines, 1):
        try:
            walk.take(raw.removesuffix(b"\n").removesuffix(b"\r"))
        except proofs.FaultError:
            return walk.result(count)
    return walk.result(None if walk.whole() else count)


def certificate_holds(data: bytes, key: str) -> bool:
    """Tell whether a deletion certificate was signed by the holder of a key."""
    try:
        value = parsed(data)
        said = form(value["certificate"]).encode()
        return set(value) == {"certificate", "signature"} and proofs.signed_by(
            key, proofs.b64(value["signature"]), b"assist-erasure/1\n" + said
        )
    except (proofs.FaultError, KeyError, TypeError):
        return False


def main(arguments: list[str]) -> int:
    if arguments[0] == "--certificate":
        return 0 if certificate_holds(Path(arguments[1]).read_bytes().rstrip(b"\r\n"), arguments[2]) else 1
    path, *pairs = arguments
    trusted = dict(pair.split("=", 1) for pair in pairs) if pairs else None
    with Path(path).open("rb") as lines:
        found = verify(iter(lambda: lines.readline(LINE_LIMIT + 2), b""), trusted)
    sys.stdout.write(json.dumps(found) + "\n")
    return 0 if found["ok"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
