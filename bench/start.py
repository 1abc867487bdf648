"""Start-up: process to first paint and to usable, with an empty cache and with 100,000 events, on a real keyring."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from agent_assist.cli.options import open_vault
from agent_assist.desktop.ports.contact_store import DeviceIdentity
from agent_assist.desktop.runtime.clock import new_id
from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.store.cache import unlock
from agent_assist.domain.facts import Actor, FactKind, Role
from agent_assist.evidence.envelope import Draft
from bench.figures import Figure

STARTS = 9
EVENTS = 100_000
INSIDE = "AGENT_ASSIST_BENCH_SESSION"


def figures() -> Iterator[Figure]:
    """Run inside a session bus with an unlocked keyring of the bench's own."""
    if not os.environ.get(INSIDE):
        yield from _in_session()
        return
    for name, events in (("an empty cache", 0), (f"{EVENTS:,} events", EVENTS)):
        home = Path(tempfile.mkdtemp(prefix="agent-assist-start-"))
        os.environ["AGENT_ASSIST_HOME"] = str(home)
        os.environ["AGENT_ASSIST_SOCKET"] = str(home / "desktop.sock")
        _fill(home, events)
        runs = [_start() for _ in range(STARTS + 1)][1:]  # the first warms the page cache
        paint, usable = (statistics.median(values) for values in zip(*runs, strict=True))
        worst = max(run[1] for run in runs)
        if not events:
            bare = statistics.median([_bare() for _ in range(STARTS + 1)][1:])
            yield Figure(
                "  rival: a bare Qt window with one label, start -> first paint", bare, "ms", None, f"n {STARTS}"
            )
            yield Figure("program start -> first paint, median", paint, "ms", 400, f"n {STARTS}")
        yield Figure(f"program start -> usable, {name}, median", usable, "ms", 800, f"max {worst:.0f}, n {STARTS}")
        shutil.rmtree(home)


def _start() -> tuple[float, float]:
    paint, usable = _timed("-m", "bench.start_probe").split()[-2:]
    return float(paint), float(usable)


def _timed(*program: str) -> str:
    """Run a program that is told when it was started; returns what it printed.

    An installed program finds its modules as bytecode. So does this one, in a folder of the bench's own: the counted
    runs find what the first wrote, wherever the checkout came from and whatever the environment says of bytecode.
    """
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    environ["PYTHONPYCACHEPREFIX"] = str(Path(os.environ["HOME"], "bytecode"))
    command = [sys.executable, *program, str(time.time_ns())]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True, env=environ).stdout


BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
label = QLabel("Agent Assist"); label.resize(360, 720); label.show()
QTimer.singleShot(0, lambda: (label.grab(), print((time.time_ns() - int(sys.argv[1])) / 1e6), app.quit()))
app.exec()
"""


def _bare() -> float:
    """The least a PySide6 program can do: the physical bound of a start on this machine, at this moment."""
    return float(_timed("-c", BARE))


def _fill(home: Path, events: int) -> None:
    paths = Paths(home / "data", home / "config", home / "log")
    cache = unlock(paths.cache_file, open_vault(paths))
    cache.ledger.enrol(DeviceIdentity("bench", "bench", "maya", "Maya Lindqvist", "http://127.0.0.1:9"))
    at = time.time_ns() // 1_000_000 - events * 3_000  # a contact a minute
    actor = Actor("maya", Role.AGENT)
    kinds = [FactKind.CONTACT_OPENED, FactKind.CONTACT_CONNECTED] + [FactKind.DISCLOSURE_READ] * 16
    kinds += [FactKind.CONTACT_ENDED, FactKind.WRAP_UP_FINISHED]
    for _ in range(events // (len(kinds) * 50)):
        drafts = []
        for _contact in range(50):
            at = at + 60_000
            contact = new_id(at)
            drafts += [Draft(new_id(at), kind, at, 1, contact, actor, {"line": "Billing"}) for kind in kinds]
        cache.ledger.append(drafts)
    cache.close()


def _in_session() -> Iterator[Figure]:
    home = tempfile.mkdtemp(prefix="agent-assist-session-")
    environ = {**os.environ, "HOME": home, "XDG_RUNTIME_DIR": home, INSIDE: "1"}
    environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    script = 'printf "bench\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, "sh", sys.executable, "-m", "bench", "start", "--json"],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    shutil.rmtree(home, ignore_errors=True)
    import json

    for row in json.loads(done.stdout.splitlines()[-1]):
        yield Figure(**row)
