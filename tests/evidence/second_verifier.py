"""A second verifier of ledgers, written from docs/evidence-format.md alone.

It imports nothing of the package. Usage: `python second_verifier.py LEDGER [DEVICE=KEY …]`; prints one JSON object.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

LINE_LIMIT = 262_144
UUID7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
HEX64 = re.compile(r"[0-9a-f]{64}")
TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.\d{3}Z", re.ASCII)
EVENT = {"v", "id", "tenant", "device", "seq", "prev", "at", "mono_ms", "contact", "actor", "kind", "policy", "body"}
DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
EXACT = 2**53 - 1


class FaultError(Exception):
    """The ledger is not whole from this line on."""


def form(value: Any) -> str:
    """Return the canonical text of a parsed JSON value."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        if not -EXACT <= value <= EXACT:
            raise FaultError("number")
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
        raise FaultError("number")
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
            raise FaultError("form")
    except (ValueError, RecursionError) as exc:
        raise FaultError("form") from exc
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


class Walk:
    """What was seen of a ledger so far."""

    def __init__(self, trusted: dict[str, str] | None) -> None:
        self.trusted = trusted
        self.devices: dict[str, dict[str, Any]] = {}
        self.events = self.seals = self.clock_steps = 0

    def take(self, line: bytes) -> None:
        """Take one line, or raise FaultError."""
        if len(line) > LINE_LIMIT:
            raise FaultError("length")
        value = parsed(line)
        if "actor" in value:
            self.event(value, line)
        elif set(value) == {"seal"}:
            self.seal(value["seal"])
        else:
            self.header(value)

    def header(self, value: dict[str, Any]) -> None:
        names = {"assist_ledger", "device", "tenant", "public_key"}
        if set(value) != names or type(value["assist_ledger"]) is not int or value["assist_ledger"] != 1:
            raise FaultError("header")
        if not all(isinstance(value[name], str) for name in ("device", "tenant", "public_key")):
            raise FaultError("header")
        device = value["device"]
        if device in self.devices or (self.trusted is not None and self.trusted.get(device) != value["public_key"]):
            raise FaultError("header")
        start = {"seq": 0, "digest": "0" * 64, "at": "", "sealed": 0}
        self.devices[device] = {"tenant": value["tenant"], "key": value["public_key"], **start}

    def event(self, value: dict[str, Any], line: bytes) -> None:
        chain = self.devices.get(value["device"]) if whole_event(value) else None
        if chain is None or value["tenant"] != chain["tenant"]:
            raise FaultError("event")
        if value["seq"] != chain["seq"] + 1 or value["prev"] != chain["digest"]:
            raise FaultError("chain")
        self.clock_steps += value["at"] < chain["at"]
        chain.update(seq=value["seq"], digest=hashlib.sha256(line).hexdigest(), at=value["at"])
        self.events += 1

    def seal(self, value: Any) -> None:
        types = {name: type(part) for name, part in value.items()} if isinstance(value, dict) else {}
        if types != {"device": str, "seq": int, "digest": str, "signature": str} or value["device"] not in self.devices:
            raise FaultError("seal")
        chain = self.devices[value["device"]]
        if (value["seq"], value["digest"]) != (chain["seq"], chain["digest"]):
            raise FaultError("seal")
        said = form({name: value[name] for name in ("device", "seq", "digest")})
        try:
            key = Ed25519PublicKey.from_public_bytes(base64.b64decode(chain["key"], validate=True))
            signature = base64.b64decode(value["signature"], validate=True)
            key.verify(signature, b"assist-seal/1\n" + said.encode())
        except (InvalidSignature, ValueError, binascii.Error) as exc:
            raise FaultError("seal") from exc
        chain["sealed"] = chain["seq"]
        self.seals += 1

    def result(self, bad: int | None) -> dict[str, Any]:
        unsealed = sum(chain["seq"] - chain["sealed"] for chain in self.devices.values())
        counts = {"events": self.events, "seals": self.seals, "unsealed": unsealed, "clock_steps": self.clock_steps}
        return {"ok": bad is None, "bad_line": bad, "devices": list(self.devices), **counts}


def verify(lines: Iterable[bytes], trusted: dict[str, str] | None = None) -> dict[str, Any]:
    """Walk a ledger to its first fault."""
    walk, count = Walk(trusted), 0
    for count, raw in enumerate(lines, 1):
        try:
            walk.take(raw.removesuffix(b"\n").removesuffix(b"\r"))
        except FaultError:
            return walk.result(count)
    return walk.result(None if walk.devices else count)


def main(arguments: list[str]) -> int:
    path, *pairs = arguments
    trusted = dict(pair.split("=", 1) for pair in pairs) if pairs else None
    with Path(path).open("rb") as lines:
        found = verify(iter(lambda: lines.readline(LINE_LIMIT + 2), b""), trusted)
    sys.stdout.write(json.dumps(found) + "\n")
    return 0 if found["ok"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
