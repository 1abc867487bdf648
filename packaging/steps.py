"""What people do with the installed program, each as one bounded step that returns a sentence or raises `StepError`.

Knows the program by its path only; nothing of it is imported, so that a missing part of the installation is noticed.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import threading
import time
import tomllib
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

PACK = Path(__file__).resolve().parents[1] / "resources" / "packs" / "default"
RULES = len(tomllib.loads((PACK / "recording.toml").read_text(encoding="utf-8"))["jurisdiction"])
"""Rules of the bundled pack, as the checkout has them."""
QUICK_S, START_S, DEMO_S = 30.0, 120.0, 300.0
"""Bounds of a plain command, of a session with several of them, and of the demo."""
NOBODY_LISTENS = 3
RELAY = "agent-assist-call"
CARD = "4111 1111 1111 1111"
CONFEDERATE_DAY = "2026-04-27T11:00:00-05:00"
"""A Monday on which Alabama alone is off."""
QUESTION = {"customer": ["DE"], "agent": "US-TX", "recorder": "US-TX", "purpose": "quality", "on": "2026-11-24"}
DELHI = {"customer": ["IN"], "agent": "IN", "recorder": "IN", "at": "2027-05-12T19:00:00Z"}
"""Half past midnight in Delhi, on the first day of an act, while it is the day before in UTC."""
IN_SESSION = r'printf "check\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
PLAIN_SQLITE = b"SQLite format 3"


class StepError(Exception):
    """The installed program did not do what it must."""


class Scene:
    """The program under test, with folders and an environment of its own.

    Args:
        program: the command, installed or unpacked.
        folder: an empty folder; everything the program writes comes here.
    """

    def __init__(self, program: Path, folder: Path) -> None:
        self.program = str(program)
        self.folder = folder
        self.home = folder / "home"
        self.run_folder = folder / "run"
        for made in (self.home, self.run_folder):
            made.mkdir(mode=0o700)
        # The checkout's Python, its packages and the user's session must not reach the program.
        kept = {key: os.environ[key] for key in ("PATH", "LANG", "LC_ALL", "TMPDIR") if key in os.environ}
        self.environ = {
            **kept,
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.run_folder),
            "AGENT_ASSIST_HOME": str(folder / "assist"),
            "QT_QPA_PLATFORM": "offscreen",
        }

    def run(self, *arguments: str, stdin: str = "", bound_s: float = QUICK_S) -> subprocess.CompletedProcess[str]:
        """Run one command of the program to its end."""
        return self._run([self.program, *arguments], stdin, bound_s)

    def run_in_session(self, *command: str, bound_s: float = START_S) -> subprocess.CompletedProcess[str]:
        """Run a command under a session bus of its own with an unlocked keyring."""
        bus = ["dbus-run-session", "--", "sh", "-c", IN_SESSION, "sh", *command]
        return self._run(bus, "", bound_s)

    def _run(self, command: Sequence[str], stdin: str, bound_s: float) -> subprocess.CompletedProcess[str]:
        return ended(command, stdin, bound_s, env=self.environ, cwd=self.folder)


def ended(
    command: Sequence[str], stdin: str, bound_s: float, *, env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, whatever comes of it. TimeoutExpired after `bound_s`."""
    return subprocess.run(
        command,
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=bound_s,
        check=False,
        env=env,
        cwd=cwd,
    )


def need(fact: object, text: str) -> None:
    """Raise `StepError` with the text unless the fact holds."""
    if not fact:
        raise StepError(text)


def tells_its_version(scene: Scene) -> str:
    """`--version` and `--help` answer without anything else."""
    version, shown = scene.run("--version"), scene.run("--help")
    need(version.returncode == 0 and version.stdout.startswith("agent-assist "), f"--version: {version.stderr[-200:]}")
    need(shown.returncode == 0 and "call-event" in shown.stdout, f"--help: {shown.stderr[-200:]}")
    return version.stdout.strip()


def doctor_sees_its_resources(scene: Scene) -> str:
    """`doctor --json` is one valid document, and the bundled data is there."""
    done = scene.run("doctor", "--json")
    need(done.returncode in {0, 1}, f"doctor ended with {done.returncode}: {done.stderr[-200:]}")
    checks = json.loads(done.stdout)
    need(all(set(one) == {"name", "state", "found", "advice"} for one in checks), "doctor: a check lacks a field")
    found = next((one for one in checks if one["name"] == "resources"), None)
    need(found and found["state"] == "ok" and f"{RULES} rules" in found["found"], f"doctor: resources are {found}")
    need(found and ", no patterns" not in found["found"], "the patterns of masking are not prepared")
    need(not any("Traceback" in one["found"] for one in checks), "doctor: a check crashed")
    return "doctor finds its resources; without a session bus the keyring is " + state(checks, "keyring")


def masks_a_card(scene: Scene) -> str:
    """`mask` truncates a card number; the tables it needs are there."""
    done = scene.run("mask", stdin=f"card {CARD}\niban DE89 3704 0044 0532 0130 00\ncall +49 30 901820\n")
    need(done.returncode == 0, f"mask ended with {done.returncode}: {done.stderr[-200:]}")
    lines = done.stdout.splitlines()
    marks = ("card ••", "IBAN ••", "phone ••")
    need(len(lines) == len(marks), f"mask gave {len(lines)} lines")
    need(all(mark in line for mark, line in zip(marks, lines, strict=True)), "mask missed one of card, IBAN, phone")
    need("1111 1111" not in done.stdout, "mask let a card number through")
    return "mask truncates card, IBAN and phone"


def decides(scene: Scene) -> str:
    """`policy decide` answers a question from the bundled pack."""
    done = scene.run("policy", "decide", stdin=f"{json.dumps(QUESTION)}\n{json.dumps(DELHI)}\n")
    need(done.returncode == 0, f"policy decide ended with {done.returncode}: {done.stderr[-200:]}")
    answer, delhi = map(json.loads, done.stdout.splitlines())
    need(answer.get("level") == "explicit", f"policy decide: the level is {answer.get('level')}")
    need(delhi["places"] == ["IN@2027-05-13"], f"policy decide: the day of Delhi gives {delhi['places']}")
    return f"policy decide answers from pack {answer['pack']['id']}, for the day of each place"


def knows_holidays(scene: Scene) -> str:
    """`policy may-call` knows a region's own holiday: the library and its countries, which lie beside the archive."""
    asked = ("policy", "may-call", "--place", "US-AL", "--kind", "marketing", "--json", "--at", CONFEDERATE_DAY)
    done = scene.run(*asked)
    need(done.returncode == 1 and done.stdout, f"policy may-call ended with {done.returncode}: {done.stderr[-200:]}")
    answer = json.loads(done.stdout)
    counted = {rule["holidays"] for rule in answer["rules"] if not rule["allowed"]}
    need(counted == {"counted"}, f"policy may-call: the holidays are {counted}")
    need(answer["opens"] == "2026-04-28T08:00:00-05:00", f"policy may-call: a call may begin at {answer['opens']}")
    return "policy may-call knows a holiday of Alabama"


def call_event_finds_nobody(scene: Scene) -> str:
    """`call-event` returns at once when no desktop runs."""
    done = scene.run("call-event", "incoming", "--number", "+4930901820")
    need(done.returncode == NOBODY_LISTENS, f"call-event ended with {done.returncode}")
    need("Traceback" not in done.stderr, "call-event crashed")
    return "call-event says that nobody listens"


def serves(scene: Scene) -> str:
    """The central server starts on a free port, answers, takes an administrator's command, and ends when asked to."""
    data = str(scene.folder / "server")
    command = [scene.program, "serve", "--listen", "127.0.0.1:0", "--data", data]
    with started(command, scene) as process:
        address = first_line(process).removeprefix("listening on ").strip()
        need(address.startswith("http://127.0.0.1:"), "serve did not say where it listens")
        with urllib.request.urlopen(f"{address}/health", timeout=QUICK_S) as answer:  # noqa: S310 - loopback, see above
            health = json.load(answer)
        need(health.get("status") == "ok", f"serve: health is {health.get('status')}")
        listed = scene.run("admin", "devices", "--json", "--data", data)
        need(listed.returncode == 0 and json.loads(listed.stdout) == [], f"admin: {listed.stderr[-200:]}")
        process.terminate()
        need(process.wait(QUICK_S) == 0, f"serve ended with {process.returncode}")
    return f"serve answers on a free port from {health['database']}"


def opens_the_desktop(scene: Scene) -> str:
    """The desktop opens on a real keyring, is enrolled, killed and started again; its cache is no plain file."""
    done = scene.run_in_session(sys.executable, str(Path(__file__).with_name("session.py")), scene.program)
    need(done.returncode == 0, f"desktop: {(done.stdout or done.stderr).strip()[-400:]}")
    cache = scene.folder / "assist" / "data" / "cache.db"
    need(cache.exists(), "desktop: no cache was made")
    need(not cache.read_bytes().startswith(PLAIN_SQLITE), "desktop: the cache is not encrypted")
    logs = "".join(path.read_text(encoding="utf-8") for path in (scene.folder / "assist" / "log").glob("*.log"))
    need("bug:" not in logs and "not opened" not in logs, f"desktop: its log says {logs[-300:]}")
    return done.stdout.strip()


def plays_the_demo(scene: Scene) -> str:
    """The whole product with its server, on captured calls: the program starts itself several times."""
    out = scene.folder / "demo"
    done = scene.run("demo", "--headless", "--replay", "--out", str(out), bound_s=DEMO_S)
    need(done.returncode == 0 and (out / "summary.json").exists(), f"demo: {done.stdout.strip()[-500:]}")
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    need(not summary["problems"], f"demo: {summary['problems']}")
    need(
        summary["unsynced"] == 0 and summary["ledger_verified"], "demo: not everything arrived, or the ledger is broken"
    )
    return f"demo plays {len(summary['calls'])} calls, {summary['events_server']} events arrive at its server"


def start_times(scene: Scene) -> str:
    """How long starts take, measured and told, never judged: another machine is another number."""
    version = _median_ms([scene.program, "--version"], scene, 9)
    event = _median_ms([scene.program, "call-event", "ended", "--number", "1"], scene, 9)
    opened = _median_ms([scene.program, "run", "--quit-after", "0"], scene, 5)
    return f"medians: --version {version:.0f} ms, call-event {event:.0f} ms, desktop opened and closed {opened:.0f} ms"


def relay_is_its_twin(scene: Scene, folder: Path) -> str:
    """The native relay lies beside the program and says the same when no desktop runs."""
    relay = folder / RELAY
    command = [str(relay), "incoming", "--number", "+4930901820"]
    done = subprocess.run(command, capture_output=True, timeout=QUICK_S, check=False, env=scene.environ)
    need(done.returncode == NOBODY_LISTENS, f"{RELAY} ended with {done.returncode}")
    relayed = _median_ms(command, scene, 9)
    return f"{RELAY} is there and says that nobody listens (median {relayed:.1f} ms)"


ALL = (
    tells_its_version,
    doctor_sees_its_resources,
    masks_a_card,
    decides,
    knows_holidays,
    call_event_finds_nobody,
    serves,
    opens_the_desktop,
    plays_the_demo,
    start_times,
)


NEED_A_SESSION = (opens_the_desktop, start_times)
"""A real keyring needs a session bus, which belongs to no root; and start times are told of this machine."""


def state(checks: list[dict[str, str]], name: str) -> str:
    """Return the state of one of the doctor's checks."""
    return next((one["state"] for one in checks if one["name"] == name), "not checked")


def told(checks: list[dict[str, str]], name: str) -> str:
    """Return the state of one of the doctor's checks with what it found: the part of a failure that helps."""
    return next((f"{one['state']} ({one['found']})" for one in checks if one["name"] == name), "not checked")


def until(holds: Callable[[], bool], process: subprocess.Popen[bytes]) -> bool:
    """Ask four times a second, within QUICK_S and the life of a process, until it holds."""
    pause = threading.Event()
    for _ in range(int(QUICK_S * 4)):
        if holds():
            return True
        if process.poll() is not None:
            return False
        pause.wait(0.25)
    return False


@contextmanager
def started(command: list[str], scene: Scene) -> Iterator[subprocess.Popen[str]]:
    """Start a process and make sure of its end."""
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=scene.environ, cwd=scene.folder
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def first_line(process: subprocess.Popen[str]) -> str:
    """Return the first line of output, or an empty one when there is none within START_S."""
    found: list[str] = []
    stream = process.stdout
    reader = threading.Thread(target=lambda: found.append(stream.readline() if stream else ""), daemon=True)
    reader.start()
    reader.join(START_S)
    return found[0] if found else ""


def _median_ms(command: list[str], scene: Scene, times: int) -> float:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        subprocess.run(command, capture_output=True, check=False, env=scene.environ, timeout=START_S, cwd=scene.folder)
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)
