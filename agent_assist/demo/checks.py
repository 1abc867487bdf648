"""What the demo must have shown, checked against the exported ledger, the server, the audio and the planted values."""

from __future__ import annotations

import json
import sqlite3
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent_assist.demo.audio import AudioCheck, compare
from agent_assist.demo.calls import CALLS
from agent_assist.demo.house import command
from agent_assist.demo.planted import PLANTED, database_text, file_text, search
from agent_assist.demo.proof import Proof, erasure_problems, erasure_summary, flipped, house_key
from agent_assist.demo.receipt import Visited, receipt_problems, receipt_summary
from agent_assist.demo.stage import Played
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.store.cache import unlock
from agent_assist.domain.casefile import CaseFile, fold
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.review import Verdict

BLOCKED_MS = 50.0
"""The main thread must never be blocked for longer, milliseconds."""


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything a run left behind."""

    out: Path
    home: Path
    source: str
    played: Sequence[Played]
    recordings: Mapping[str, Sequence[Path]]
    side_of: Callable[[int], str]
    ledger: Path
    unsynced: int
    pictures: Sequence[str]
    seen_text: Sequence[str]
    timings: Mapping[str, Mapping[str, float]]
    skipped: Sequence[str]
    error: str
    judge_times: bool
    machine: str
    blocks: Sequence[str]
    vault: Callable[[], Vault]
    proof: Proof
    visited: Visited


def check(found: Findings) -> int:
    """Write summary.json and return 0, or 1 when something is not as it must be."""
    files, values = _case_files(found)
    audio = {
        played.name: compare(files[played.contact], found.recordings.get(played.call_id, ()), found.side_of)
        for played in found.played
        if found.source == "baresip" and played.contact in files
    }
    verified = subprocess.run(
        [*command(), "ledger", "verify", str(found.ledger), *_pins(found.home)],
        capture_output=True,
        check=False,
        timeout=120,
    )
    planted = search(_places(found))
    server = _server_events(found.home)
    local = _local_events(found.ledger)
    summary: dict[str, Any] = {
        "calls": [_call(found, played, files, audio) for played in found.played],
        "events_local": local,
        "events_server": server,
        "unsynced": found.unsynced,
        "planted_values": len(PLANTED),
        "planted_values_found": len(planted),
        "planted_where": planted,
        "ledger": found.ledger.name,
        "ledger_verified": verified.returncode == 0,
        "erasure": erasure_summary(found.proof, found.home, values),
        "receipt": receipt_summary(found.visited, found.out, found.home, house_key(found.out)),
        "flipped_byte": flipped(found.ledger) if verified.returncode == 0 else {"found": False},
        "pictures": list(found.pictures),
        "timings_ms": found.timings,
        "skipped": list(found.skipped),
    }
    problems = _problems(found, summary, files, audio) + list(erasure_problems(summary["erasure"]))
    problems += receipt_problems(summary["receipt"])
    if not summary["flipped_byte"]["found"]:
        problems.append("a flipped byte was not found, or another entry was named")
    late = _late(found)
    if found.judge_times:
        problems += late
    summary["problems"] = problems
    summary["warnings"] = [] if found.judge_times else late
    summary["machine"] = found.machine
    summary["longest_blocks"] = list(found.blocks)
    (found.out / "summary.json").write_text(json.dumps(summary, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    _tell(found, summary, problems)
    return 1 if problems else 0


def _case_files(found: Findings) -> tuple[dict[str, CaseFile], dict[str, int]]:
    """Return each contact as the cache has it now, and how many of its personal values open."""
    cache = unlock(found.home / "data" / "cache.db", found.vault())
    try:
        facts = {played.contact: cache.ledger.facts(played.contact) for played in found.played}
    finally:
        cache.close()
    folded = {contact: fold(its) for contact, its in facts.items()}
    values = {contact: sum(len(fact.personal) for fact in its) for contact, its in facts.items()}
    return {contact: file for contact, file in folded.items() if file is not None}, values


def _call(
    found: Findings, played: Played, files: Mapping[str, CaseFile], audio: Mapping[str, AudioCheck]
) -> dict[str, object]:
    file = files.get(played.contact, played.file)
    heard = audio.get(played.name)
    return {
        "id": played.contact,
        "name": played.name,
        "source": found.source,
        "verdict": file.verdict.value if file.verdict else None,
        "consent": {purpose: answer.state.value for purpose, answer in file.answers.items()},
        "recorder_states": [moment.state.value for moment in file.recorder_log],
        "flags": [flag.kind.value for flag in file.flags],
        "procedure": file.decision.procedure if file.decision else None,
        "disposals": [[one.purpose, one.choice] for one in file.disposals],
        "answered_on_recording": sorted(
            person for person in file.persons if any(a.on_recording for a in file.answers_of(person).values())
        ),
        "recorded_spans_s": list(heard.spans_s) if heard else [],
        "audit": heard.audit if heard else None,
        "audio_as_claimed": (not heard.problems) if heard else None,
        "audio_problems": list(heard.problems) if heard else [],
    }


def _problems(
    found: Findings, summary: Mapping[str, object], files: Mapping[str, CaseFile], audio: Mapping[str, AudioCheck]
) -> list[str]:
    problems = [found.error] if found.error else []
    if len(found.played) < len(CALLS):
        problems.append(f"only {len(found.played)} of {len(CALLS)} calls were played")
    if not summary["ledger_verified"]:
        problems.append("the ledger does not verify")
    if summary["events_local"] != summary["events_server"] or found.unsynced:
        problems.append("the server does not hold every event once")
    if summary["planted_values_found"]:
        problems.append("a planted value was found")
    problems += [f"{name}: {problem}" for name, check in audio.items() for problem in check.problems]
    problems += [f"{p.name}: no verdict of a complete disclosure" for p in found.played if _incomplete(files, p)]
    if found.source == "baresip":
        problems += _recorder_problems(found, audio)
    return problems


def _late(found: Findings) -> list[str]:
    """Return the times over their limit, in words."""
    worst = found.timings.get("main_thread_blocked", {}).get("max", 0.0)
    over = f"the main thread was blocked for {worst:.0f} ms, over the limit of {BLOCKED_MS:.0f} ms"
    return [over] if worst > BLOCKED_MS else []


def _incomplete(files: Mapping[str, CaseFile], played: Played) -> bool:
    file = files.get(played.contact)
    return file is None or file.verdict is not Verdict.COMPLETE


def _recorder_problems(found: Findings, audio: Mapping[str, AudioCheck]) -> Iterator[str]:
    for played in found.played:
        heard = audio.get(played.name)
        given = any(m.state is ConsentState.GIVEN for m in played.file.answer_log)
        if heard is None or bool(heard.spans_s) != given:
            yield f"{played.name}: recorded although nothing was given, or not recorded although it was"


def _local_events(ledger: Path) -> int:
    if not ledger.exists():
        return 0
    with ledger.open("rb") as lines:
        return sum(1 for line in lines if line.startswith(b'{"actor":'))


def _server_database(home: Path) -> Path | None:
    return next(iter(sorted((home / "server").glob("*.sqlite3"))), None)


def _server_events(home: Path) -> int:
    """Count what came from the desktop; what the server wrote down itself (the erasure) is in its own chain."""
    found = _asked(home, "SELECT count(*) FROM event WHERE device <> 'server'")
    return int(found[0][0]) if found else 0


def _pins(home: Path) -> list[str]:
    """Return the keys under which the server knows the devices, as arguments of `ledger verify`."""
    found = _asked(home, "SELECT id, public_key FROM device WHERE id <> 'server'")
    return [word for device, key in found for word in ("--trust", f"{device}={key}")]


def _asked(home: Path, question: str) -> list[tuple[Any, ...]]:
    path = _server_database(home)
    if path is None:
        return []
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        return database.execute(question).fetchall()


def _places(found: Findings) -> Iterator[tuple[str, str]]:
    """Every place where a planted value must not be: opened facts, raw files, tables, logs, words of pictures."""
    for played in found.played:
        yield f"cache:{played.name}", repr(played.file)
    yield from file_text(found.home)
    path = _server_database(found.home)
    if path is not None:
        yield from database_text(path)
    if found.ledger.exists():
        yield found.ledger.name, found.ledger.read_text(encoding="utf-8")
    yield from zip(found.pictures, found.seen_text, strict=True)


def _of_machine(found: Findings) -> str:
    """Return what used the machine meanwhile, or that it cannot be told here."""
    return f"Meanwhile {found.machine}." if found.machine else "What else the machine did is not known here."


def _tell(found: Findings, summary: Mapping[str, Any], problems: Sequence[str]) -> None:
    print(f"{len(found.played)} calls, {summary['events_local']} events here, {summary['events_server']} on the server")
    for name, figures in found.timings.items():
        print(f"  {name}: p50 {figures['p50']} ms, p95 {figures['p95']} ms, max {figures['max']} ms (n {figures['n']})")
    for reason in found.skipped:
        print(f"skipped: {reason}")
    for block in found.blocks:
        print(f"blocked: {block}")
    for warning in summary["warnings"]:
        print(f"warning: {warning}; nothing else is wrong with that. {_of_machine(found)}")
    for problem in problems:
        print(f"problem: {problem}")
    print(f"written {found.out / 'summary.json'}")
