"""A program that stands for the system's voice: it notes what it was given, and can go on for as long as wanted."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

_SCRIPT = """#!{python}
import json, os, sys, time
folder = {folder!r}
text = sys.stdin.buffer.read().decode() if {reads!r} else ""
mine = os.path.join(folder, f"said-{{time.time_ns()}}-{{os.getpid()}}.json")
with open(mine + ".part", "w", encoding="utf-8") as out:
    json.dump([sys.argv[1:], text], out)
os.rename(mine + ".part", mine)
if {dies!r}:
    os.kill(os.getpid(), {dies!r})
time.sleep({lasts!r})
sys.exit({code!r})
"""


def fake_speaker(
    folder: Path, name: str = "espeak-ng", *, lasts_s: float = 0, code: int = 0, dies: int = 0, reads: bool = True
) -> Path:
    """Make the program in a folder, which can stand on the search path; it notes there what it hears."""
    program = folder / name
    words = _SCRIPT.format(python=sys.executable, folder=str(folder), lasts=lasts_s, code=code, dies=dies, reads=reads)
    program.write_text(words, encoding="utf-8")
    program.chmod(0o755)
    return program


def heard(folder: Path) -> list[tuple[list[str], str]]:
    """Return what each run was given, in their order: its arguments and its standard input."""
    told = [json.loads(one.read_text(encoding="utf-8")) for one in sorted(folder.glob("said-*.json"))]
    return [(arguments, text) for arguments, text in told]


def talking(folder: Path) -> list[int]:
    """Return the runs that have not ended."""
    runs = [int(one.stem.rpartition("-")[2]) for one in sorted(folder.glob("said-*.json"))]
    return [run for run in runs if _lives(run)]


def _lives(run: int) -> bool:
    try:
        os.kill(run, 0)
        state = Path(f"/proc/{run}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except (ProcessLookupError, FileNotFoundError):
        return False
    return state != "Z"  # ended; whoever started it has not looked yet
