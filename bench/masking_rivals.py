"""Ours and the rivals on the same labelled rows, by the scorer that lies with the rows, in one run."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.figures import Figure

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements" / "peers.txt"
VENV = ROOT / ".venv-peers"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
RIVALS = ("presidio_t04", "presidio_patterns", "datafog", "scrubadub", "cloakrs")
"""Presidio with results scored 0.4 or more, its patterns alone, and three others; names of the scorer."""
SCORE_LIMIT_S = 1_800
CLASSES = {
    "CARD": 0.97, "CVV": 0.95, "CARD_EXPIRY": 0.95, "IBAN": 0.98, "BANK_ACCOUNT": 0.80, "ROUTING": 0.70,
    "NATIONAL_ID": 0.92, "PHONE": 0.95, "EMAIL": 0.99, "IP": 0.96, "DOB": 0.95, "SECRET": 0.82, "ADDRESS": 0.75,
    "NAME": 0.55,
}  # fmt: skip
"""F1 to reach by class of the scorer."""
GROUPS = {"C cards": 0.99, "E spoken": 0.93, "B2 agent notes": 0.95}
"""F1 to reach by group of rows, all classes together."""


def python() -> str | None:
    """Return the interpreter that has the rivals, made if need be; None, and why on the output, if it cannot be had."""
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    stamp = VENV / "installed"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return str(PYTHON)
    print("Setting up .venv-peers (the rivals, about 700 MB) …", flush=True)
    install = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    for command in ([sys.executable, "-m", "venv", str(VENV)], [*install, "--requirement", str(LOCK)]):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            why = (done.stderr.strip().splitlines() or ["no message"])[-1]
            print(f"rivals: cannot be had, only ours is measured: {why[:200]}", flush=True)
            return None
    stamp.write_text(wanted, encoding="utf-8")
    return str(PYTHON)


def scored(folder: Path, names: tuple[str, ...], peers_python: str) -> dict[str, Any]:
    """Run the scorer on every row with each detector in a process of its own, print its tables, return its results."""
    with tempfile.TemporaryDirectory(prefix="agent-assist-score-") as scratch:
        result = Path(scratch) / "result.json"
        command = [
            sys.executable, str(folder / "score.py"), "run", "--detector", f"ours={sys.executable}:ours:make",
            "--only", ",".join((*names, "ours")), "--peers-python", peers_python, "--split", "all", "--cap", "0",
            "--json", str(result),
        ]  # fmt: skip
        path = os.pathsep.join((str(ROOT), str(folder)))
        environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
        subprocess.run(command, env=environment, cwd=scratch, check=True, timeout=SCORE_LIMIT_S)
        found: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
        return found


def figures(folder: Path, *, rivals: bool) -> Iterator[Figure]:
    """Yield the figures of quality, each with the best rival's beside it."""
    peers = python() if rivals else None
    result = scored(folder, RIVALS if peers else (), peers or sys.executable)
    for name in RIVALS if peers else ():
        if name not in result:
            print(f"rivals: {name} could not be run; its line is missing.", flush=True)
    ours = result["ours"]
    others = {name: result[name] for name in RIVALS if name in result}

    def best(read: Any, pick: Any = max) -> str:
        values = {name: read(found) for name, found in others.items()}
        name = pick(values, key=values.__getitem__) if values else ""
        return f"best rival {values[name]:.3f} ({name})" if values else ""

    for kind, least in CLASSES.items():

        def f1(found: Any, kind: str = kind) -> float:
            return float(found["all"]["classes"].get(kind, {}).get("f1", 0.0))

        yield Figure(f"F1 {kind}", f1(ours), "", None, best(f1), least)
    for group, least in GROUPS.items():

        def group_f1(found: Any, group: str = group) -> float:
            return float(found["groups"][group]["micro"]["f1"])

        yield Figure(f"F1 of {group}", group_f1(ours), "", None, best(group_f1), least)
    yield Figure("F1 of all classes", all_f1(ours), "", None, best(all_f1), 0.80)
    yield Figure("named national and tax numbers, recall", named(ours), "", None, best(named), 0.80)
    yield Figure("false alarms in 1,000 rows with nothing sensitive", alarms(ours), "", 8, best(alarms, min))
    yield Figure("characters left clear in agent notes", leak(ours), "", 0.02, best(leak, min))
    yield Figure("texts a second, tables loaded on the way", ours["speed"]["msgs_per_s"], "", None, best(rate), 10_000)


def all_f1(found: Any) -> float:
    """F1 of all classes together, from 0 to 1."""
    return float(found["all"]["micro"]["f1"])


def named(found: Any) -> float:
    """Recall of numbers with their name before them, of both classes: the lower of the two."""
    return float(min(found["c_ids"]["named/NATIONAL_ID"], found["c_ids"]["named/TAX_ID"]))


def alarms(found: Any) -> float:
    """False alarms in a thousand rows."""
    return float(found["negative"]["alarm_rate"] * 1000)


def leak(found: Any) -> float:
    """Share of characters of sensitive values left clear in agent notes."""
    return float(found["groups"]["B2 agent notes"]["leak"])


def rate(found: Any) -> float:
    """Texts a second, on this machine."""
    return float(found["speed"]["msgs_per_s"])
