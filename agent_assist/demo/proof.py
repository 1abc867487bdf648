"""The evidence after the calls: the ledger verified, one contact erased, the ledger verified again, one byte flipped.

Everything is done with the product's own commands, as an auditor and a privacy office would.
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from agent_assist.demo.house import SUPERVISOR, ServerProcess, command
from agent_assist.demo.script import Script
from agent_assist.demo.stage import Stage

ERASED_CALL = "withdrawn"
"""Whose personal values are erased after the calls: who took a consent back also asks to be forgotten."""
BEFORE = "house-before-erasure.jsonl"
CONFIRM_S = 30.0
"""How long devices may take to confirm an erasure, seconds; the demo's own asks at once."""


@dataclass(slots=True)
class Proof:
    """What the commands said. Filled on a thread of the demo's own, read after the run.

    Args:
        contact: the erased contact.
        keys_before: how many keys of its personal values the server held before.
        before: `ledger verify` of the house's ledger before the erasure.
        erased: `admin erase`, as it stood when every device had confirmed.
        after: `ledger verify` of the house's ledger after it.
        certificate_verified: `ledger certificate` holds.
    """

    contact: str = ""
    keys_before: int = 0
    before: Mapping[str, object] = field(default_factory=dict)
    erased: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, object] = field(default_factory=dict)
    certificate_verified: bool = False


def erasure(stage: Stage, out: Path, proof: Proof) -> Script:
    """The house's ledger verified, one contact erased on the server and on the desktop, and verified again."""
    played = next((p for p in stage.played if p.name == ERASED_CALL), None)
    session = stage.desktop.session
    if played is None or session is None or session.engine is None:
        raise RuntimeError("there is no call to erase")
    proof.contact = played.contact
    before, after = out / BEFORE, out / "house-after-erasure.jsonl"
    yield from stage.elsewhere(lambda: _before(stage.server, before, proof), "the ledger is verified and one erased")
    session.engine.sync_now()
    yield from stage.elsewhere(lambda: _after(stage.server, after, proof), "the erasure is confirmed and verified", 90)


def _before(server: ServerProcess, ledger: Path, proof: Proof) -> None:
    server.admin("export-ledger", "--out", str(ledger))
    proof.before = verified(ledger)
    proof.keys_before = _server_keys(server.data, proof.contact)
    proof.erased = server.admin(
        "erase", "--contact", proof.contact, "--by", SUPERVISOR, "--reason", "asked for by the customer"
    )


def _after(server: ServerProcess, ledger: Path, proof: Proof) -> None:
    until = time.monotonic() + CONFIRM_S
    while proof.erased["confirmed"] < proof.erased["devices"] and time.monotonic() < until:
        threading.Event().wait(0.5)  # each look starts a process
        listed = server.admin_list("erasures")
        proof.erased = next(row for row in listed if row["erasure"] == proof.erased["erasure"])
    server.admin("export-ledger", "--out", str(ledger))
    proof.after = verified(ledger)
    paper = ledger.with_name("erasure-certificate.json")
    server.admin("erasure-certificate", str(proof.erased["erasure"]), "--out", str(paper))
    done = _run("ledger", "certificate", str(paper), "--log-key", _log_key(ledger))
    proof.certificate_verified = done.returncode == 0


def verified(ledger: Path) -> dict[str, object]:
    """Return what `agent-assist ledger verify --json` says of a ledger.

    Raises:
        RuntimeError: it says nothing; the text is its error line.
    """
    done = _run("ledger", "verify", str(ledger), "--json")
    if not done.stdout.strip():
        raise RuntimeError(done.stderr.strip() or "ledger verify said nothing")
    found: dict[str, object] = json.loads(done.stdout)
    return found


def flipped(ledger: Path) -> dict[str, object]:
    """Flip one bit in a copy of a ledger, beside it, and return where, and what `ledger verify` names.

    The byte is a digit of the time of an event in the middle: what comes of it is a well-formed event of another
    time, so that nothing but the chain can tell. The chain names the entry that no longer follows, which is the next.

    Returns:
        `flipped_line`, and `line`, `id`, `code`, `what` of the first bad entry; `found` is whether it is that one.
    """
    lines = ledger.read_bytes().splitlines(keepends=True)
    event = b'{"actor":'
    pairs = enumerate(pairwise(lines))
    events = [number for number, (line, after) in pairs if line.startswith(event) and after.startswith(event)]
    at = events[len(events) // 2]
    changed = bytearray(lines[at])
    digit = changed.index(b'"at":"') + len(b'"at":"YYYY-MM-DDThh:mm:ss.0')
    changed[digit] ^= 1  # 0 and 1, 2 and 3, ... are one bit apart
    lines[at] = bytes(changed)
    copy = ledger.with_name("ledger-one-byte-flipped.jsonl")
    copy.write_bytes(b"".join(lines))
    result = verified(copy)
    bad = result["bad"] if isinstance(result["bad"], dict) else {}
    named = bad.get("line") == at + 2  # lines are counted from 1, and the next one is named
    return {
        "flipped_line": at + 1,
        **{name: bad.get(name) for name in ("line", "id", "code", "what")},
        "found": not result["ok"] and named,
    }


def erasure_summary(proof: Proof, home: Path, values: Mapping[str, int]) -> dict[str, object]:
    """Return what the erasure came to, for the summary.

    Args:
        proof: what the commands said.
        home: the demo's installation, whose server's keys are counted.
        values: personal values that can still be opened on the desktop: contact -> how many.
    """
    erased = proof.erased
    return {
        "contact": proof.contact,
        "state": erased.get("state"),
        "devices": erased.get("devices", 0),
        "devices_confirmed": erased.get("confirmed", 0),
        "ledger_verified_before": bool(proof.before.get("ok")),
        "ledger_verified_after": bool(proof.after.get("ok")),
        "events_before": proof.before.get("events", 0),
        "events_after": proof.after.get("events", 0),
        "certificate_verified": proof.certificate_verified,
        "values_left": values.get(proof.contact, 0),
        "keys_on_server_before": proof.keys_before,
        "keys_left_on_server": _server_keys(home / "server", proof.contact),
        "values_of_others": sum(count for contact, count in values.items() if contact != proof.contact),
    }


def erasure_problems(found: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is not as it must be in the summary of an erasure."""
    if not (found["ledger_verified_before"] and found["ledger_verified_after"]):
        yield "the organisation's ledger does not verify before and after the erasure"
    if found["state"] != "erased" or not 0 < found["devices"] == found["devices_confirmed"]:
        yield "the erasure was not confirmed by every device"
    if found["events_after"] <= found["events_before"]:
        yield "the erasure is not written in the ledger"
    if not found["keys_on_server_before"]:
        yield "the erased contact had no personal values to begin with"
    if found["values_left"] or found["keys_left_on_server"]:
        yield "a personal value of the erased contact can still be opened"
    if not found["values_of_others"]:
        yield "the erasure took values of other contacts too"
    if not found["certificate_verified"]:
        yield "the deletion certificate does not hold"


def _server_keys(folder: Path, contact: str) -> int:
    """Count the keys of a contact that a server holds."""
    held = 0
    for path in folder.glob("*.sqlite3"):
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        try:
            query = "SELECT count(*) FROM subject_key WHERE kid = ? AND key IS NOT NULL"
            held += int(database.execute(query, (f"contact.{contact}",)).fetchone()[0])
        finally:
            database.close()
    return held


def house_key(out: Path) -> str:
    """Return the key that signs the house's log, as its exported ledger names it; empty without one."""
    ledger = out / BEFORE
    return _log_key(ledger) if ledger.exists() else ""


def _log_key(ledger: Path) -> str:
    with ledger.open("rb") as lines:
        return next(str(json.loads(line)["public_key"]) for line in lines if b'"assist_log"' in line)


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*command(), *arguments], capture_output=True, text=True, timeout=120, check=False)
