#!/usr/bin/env python3
"""The front door of a checkout: sets up what is missing, then does one thing.

    python3 dev.py demo [--headless] [--out DIR]   the whole product on real calls, with pictures and a summary
    python3 dev.py test                            every gate, every test, branch coverage and the installer
    python3 dev.py test --quick                    a minute: gates but mypy, test files that take under a second
    python3 dev.py test PYTEST ARGUMENTS           only those tests
    python3 dev.py mutants [--seed N] [--count N]  small faults planted in a copy: which ones does no test notice?
    python3 dev.py check | fix                     gates only | format and mend
    python3 dev.py windows [PYTEST ARGUMENTS]      the tests that need no Linux part, on Python for Windows under wine
    python3 dev.py bench [NAME ...]                benchmarks
    python3 dev.py pictures [WORD ...]             every window in every state, theme, language and size, to look at
    python3 dev.py build                           the installer of this platform, into dist/
    python3 dev.py run | serve [ARGUMENTS]         the desktop | the central server, from this checkout

`--no-install` after any verb installs nothing and says what is missing. Standard library only, Python 3.11 or newer.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements" / "dev.txt"
STAMP = VENV / "installed"
PREPARED_FROM = ("agent_assist/masking", "resources/languages", "resources/names", "packaging/patterns.py")
PREPARED_STAMP = VENV / "prepared"
LOCK_PARTS = 5
"""More than cores, so that nobody is left alone with the largest packages."""
OLDEST = (3, 11)
PROGRESS_S = 5.0
"""How often a long step says how far it is."""
DAEMONS_OFF = Path("/usr/sbin/policy-rc.d")

WINDOWS_WITHOUT_SCREEN = (
    "libglib2.0-0t64 libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3 libgssapi-krb5-2 fonts-dejavu-core"
)
TELEPHONE = "kamailio kamailio-presence-modules rtpengine-daemon baresip-core espeak-ng"
KEYRING = "gnome-keyring dbus-daemon"
COMPILER = "gcc libc6-dev"
"""For the native relay."""
WINDOWS_TWIN = "gcc-mingw-w64-x86-64-win32 wine wine64"
"""Builds and runs the relay's Windows form: 180 MB to fetch, 1.2 GB unpacked, 9 s where the archive is near."""
BROWSER = "chromium"
"""For the pages that customers open."""
WINDOWS_ON_A_SCREEN = (
    "libx11-6 libx11-xcb1 libxkbcommon-x11-0 libxcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1"
    " libxcb-randr0 libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1"
    " libxcb-xfixes0 libxcb-xkb1"
)
"""What Qt draws with under X11, beyond the above; agent_assist/desktop/ui/screen.py names what is missing."""
INSTALLED_DESKTOP = f"{WINDOWS_ON_A_SCREEN} xdg-utils desktop-file-utils"
"""What the package depends on beyond the above; `test` installs the package."""
SCREEN_READER = "xvfb dbus-daemon at-spi2-core"
"""A screen without a monitor, and what a screen reader listens on."""
WINDOW_MANAGERS = "openbox metacity"
"""For global keys: who has the keyboard is their business; the second refuses it to a program while somebody types."""
PACKAGES = {
    "demo": f"{WINDOWS_WITHOUT_SCREEN} {WINDOWS_ON_A_SCREEN} {TELEPHONE} {KEYRING} {BROWSER}",
    "test": f"{WINDOWS_WITHOUT_SCREEN} {TELEPHONE} {KEYRING} {BROWSER} binutils {INSTALLED_DESKTOP} "
    f"{COMPILER} {WINDOWS_TWIN} {SCREEN_READER} {WINDOW_MANAGERS}",
    "bench": f"{WINDOWS_WITHOUT_SCREEN} {TELEPHONE} {KEYRING} {COMPILER}",
    "build": f"{WINDOWS_WITHOUT_SCREEN} binutils {COMPILER}",
    "run": f"{WINDOWS_WITHOUT_SCREEN} {WINDOWS_ON_A_SCREEN}",
    "check": WINDOWS_WITHOUT_SCREEN,
    "pictures": WINDOWS_WITHOUT_SCREEN,
    "mutants": WINDOWS_WITHOUT_SCREEN,
    "windows": f"{COMPILER} {WINDOWS_TWIN}",
}
"""Debian packages each verb needs; names are Debian 13's."""

SPELLED = (
    "agent_assist docs lab packaging relay translations/*.py README.md CHANGELOG.md CONTRIBUTING.md SECURITY.md dev.py"
)
GATES = (
    "ruff check",
    "ruff format --check",
    "lint-imports",
    f"codespell {SPELLED}",
    "mypy",
    "mypy --platform win32",
)
"""Quick ones first; the two of mypy take a minute each in a clean clone."""
MEASURED = ("domain", "evidence", "policy", "server")
"""Packages whose branch coverage has a floor."""
COUNTED = ROOT / ".coverage"
"""Lines and branches that the tests took. Its name has a dot: no test that reads the whole tree looks into it."""
LOADED = ROOT / ".loaded"
"""What the tests loaded, for the comparison with the package."""
FLOOR = 95
"""Per cent of the branches of each, and of its lines and branches together."""
BY_FILE = "--dist loadfile --no-loadscope-reorder"
"""A file to each process, in the order that tests/schedule.py gives: the longest first."""
WORKING, WAITING = f"-p tests.loaded -n 3 {BY_FILE} --part working", f"-p tests.loaded -n 3 {BY_FILE} --part waiting"
"""One process more than cores, as some always read or write; and three that wait for silence or for a call to go by."""


def main(argv: list[str]) -> int:
    """Set up and run one verb; returns its exit code."""
    verbs: dict[str, Callable[[list[str]], int]] = {
        "demo": demo,
        "test": test,
        "mutants": mutants,
        "windows": windows,
        "check": check,
        "fix": fix,
        "bench": bench,
        "pictures": pictures,
        "build": build,
        "run": run,
        "serve": serve,
    }
    if not argv or argv[0] not in verbs:
        print(__doc__)
        return 0 if argv[:1] in ([], ["--help"], ["-h"]) else 2
    if sys.version_info < OLDEST:
        print(f"wrong_python: this is Python {sys.version.split()[0]}. Use Python 3.11 or newer.", file=sys.stderr)
        return 3
    verb, rest = argv[0], argv[1:]
    install = "--no-install" not in rest
    if not environment(install=install) or not system_packages(verb, install=install):
        return 3
    prepare_patterns()
    return verbs[verb]([argument for argument in rest if argument != "--no-install"])


def environment(*, install: bool) -> bool:
    """Make `.venv` hold exactly the locked dependencies and this checkout; False if it cannot."""
    wanted = hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return True
    if not install:
        print("environment_missing: .venv is not up to date. Run again without --no-install.", file=sys.stderr)
        return False
    if not PYTHON.exists():
        print("Set-up 1 of 3: making .venv, an environment for this checkout alone. It takes seconds.", flush=True)
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    requirements = re.split(r"\n(?=\w)", LOCK.read_text(encoding="utf-8"))
    count = sum("==" in one for one in requirements)
    print(f"Set-up 2 of 3: installing at most {count} locked packages into .venv, 0.9 GB unpacked.", flush=True)
    print("  It takes a minute where packages are near, and several over a slow line.", flush=True)
    with Progress(lambda: f"{installed_packages()} of at most {count} packages"):
        locked = install_locked(requirements)
    print("Set-up 3 of 3: checking them, and adding this checkout. It takes seconds.", flush=True)
    own = ("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    if not locked or pip("check") or pip("install", *own):
        print(
            "environment_failed: pip says why above. Where .venv is an old one, remove it; run again.", file=sys.stderr
        )
        return False
    STAMP.write_text(wanted, encoding="utf-8")
    return True


def prepare_patterns() -> None:
    """Compile masking's patterns beforehand where what they are made of has changed; without them a start is slower."""
    whole = hashlib.sha256()
    for start in (ROOT / part for part in PREPARED_FROM):
        for path in sorted(start.rglob("*")) if start.is_dir() else [start]:
            if path.suffix in {".py", ".toml", ".txt"}:
                whole.update(f"{path.name}\0".encode() + path.read_bytes())
    wanted = whole.hexdigest()
    made = (ROOT / "resources" / "prepared").glob("*.patterns")
    if any(made) and PREPARED_STAMP.exists() and PREPARED_STAMP.read_text(encoding="utf-8") == wanted:
        return
    if tool("python", ["packaging/patterns.py"]) == 0:
        PREPARED_STAMP.write_text(wanted, encoding="utf-8")


class Progress:
    """Says every few seconds how far a long step is, when that has changed. For `with`.

    Args:
        how_far: asked on a thread of its own; an empty answer says nothing.
    """

    def __init__(self, how_far: Callable[[], str]) -> None:
        self._how_far = how_far
        self._began = time.monotonic()
        self._said = ""
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        self.tell()

    def tell(self) -> None:
        """Say it now."""
        told = self._how_far()
        if told and told != self._said:
            print(f"  {told}, {time.monotonic() - self._began:.0f} s", flush=True)
            self._said = told

    def _run(self) -> None:
        while not self._over.wait(PROGRESS_S):
            self.tell()


def installed_packages() -> int:
    """Return how many packages `.venv` holds by now, without pip itself."""
    found = (path.name for path in VENV.rglob("site-packages/*.dist-info"))
    return sum(not name.startswith(("pip-", "setuptools-")) for name in found)


def install_locked(requirements: list[str]) -> bool:
    """Install what the lock names, in parts side by side: unpacking and compiling keep a core busy each."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count() or 1) as installers:
        parts = [Path(folder) / f"{number}.txt" for number in range(LOCK_PARTS)]
        for number, part in enumerate(parts):
            part.write_text("\n".join(requirements[number::LOCK_PARTS]), encoding="utf-8")
        codes = installers.map(lambda part: pip("install", "--no-deps", "--require-hashes", "-r", str(part)), parts)
        return not any(list(codes))


def pip(verb: str, *arguments: str) -> int:
    """Run the environment's pip; returns its exit code. It writes only what went wrong."""
    return subprocess.run(
        [str(PYTHON), "-m", "pip", verb, *arguments, "--quiet", "--disable-pip-version-check"], check=False
    ).returncode


def system_packages(verb: str, *, install: bool) -> bool:
    """Install missing Debian packages as root; else name the exact command. True where nothing can be told."""
    wanted = PACKAGES.get(verb, "").split()
    if not wanted or not shutil.which("dpkg-query"):
        return True
    shown = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Abbrev}\n", *wanted],
        capture_output=True,
        text=True,
        check=False,
    )
    present = {line.split()[0] for line in shown.stdout.splitlines() if line.split()[1:2] == ["ii"]}
    missing = [name for name in wanted if name not in present]
    if not missing:
        return True
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if not install or not hasattr(os, "geteuid") or os.geteuid() != 0:
        advice = "" if verb == "demo" else "packages_missing: "
        print(f"{advice}System packages are missing. Run: sudo {' '.join(command)}", file=sys.stderr)
        return verb == "demo"  # it replays captured calls without a telephone system, and does without a browser
    print(f"Installing {len(missing)} system packages: {' '.join(missing)}.", flush=True)
    print("  It takes half a minute to some minutes, most of it for fetching.", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    forbid = not DAEMONS_OFF.exists()
    if forbid:  # telephone and keyring daemons are started by tests and demo themselves, never as services
        DAEMONS_OFF.write_text("#!/bin/sh\nexit 101\n", encoding="utf-8")
        DAEMONS_OFF.chmod(0o755)
    try:
        subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=True)
        apt([*command[:2], "-qq", "-o", "APT::Status-Fd=1", *command[2:]], quiet)
    finally:
        if forbid:
            DAEMONS_OFF.unlink()
    return True


def apt(command: list[str], environ: dict[str, str]) -> None:
    """Run an installation that tells on its output how far it is; raises if it failed.

    Its lines are `dlstatus:NUMBER:PERCENT:WORDS` while it fetches, and `pmstatus:PACKAGE:PERCENT:WORDS` afterwards.
    """
    latest = ""
    with (
        subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True, errors="replace") as process,
        Progress(lambda: latest),
    ):
        for line in process.stdout or ():
            kind, _, rest = line.partition(":")
            doing = {"dlstatus": "fetching", "pmstatus": "unpacking and setting up"}.get(kind)
            percent = re.match(r"[^:]*:(\d+)", rest)
            if doing and percent:
                latest = f"{doing}, {percent[1]} %"
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)


def tool(name: str, arguments: list[str], **extra: str) -> int:
    """Run a program of the environment in the checkout; returns its exit code."""
    program = shutil.which(name, path=str(BIN)) or name
    return subprocess.run([program, *arguments], cwd=ROOT, env={**surroundings(), **extra}, check=False).returncode


def surroundings() -> dict[str, str]:
    """Return the variables for a program of the environment.

    It may keep what it has compiled, whatever the machine's habit is: a run of the tests starts some hundred programs
    of this tree, and each would compile all of it anew.
    """
    path = os.pathsep.join([str(BIN), os.environ.get("PATH", "")])
    habits = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**habits, "PATH": path}


@dataclass(slots=True)
class Step:
    """One command of a run, with its exit code and seconds once it has ended."""

    command: str
    patient: bool = False
    """Leaves the processor to the others where it can."""
    code: int | None = None
    seconds: float = 0.0

    @property
    def failed(self) -> bool:
        """Whether it ended badly, or never ended."""
        return self.code != 0

    @property
    def name(self) -> str:
        """What the summary calls it."""
        return " ".join(word for word in self.command.split() if word not in SPELLED.split())[:70]

    def run(self, *, live: bool = False) -> None:
        """Run it to its end. What it writes is shown at once if live, else in one piece when it has ended."""
        program, *arguments = self.command.split()
        began = time.monotonic()
        gently = ["nice", "-n", "10"] if self.patient and shutil.which("nice") else []
        done = subprocess.run(
            [*gently, shutil.which(program, path=str(BIN)) or program, *arguments],
            cwd=ROOT,
            env=surroundings(),
            check=False,
            stdout=None if live else subprocess.PIPE,
            stderr=None if live else subprocess.STDOUT,
        )
        self.seconds, self.code = time.monotonic() - began, done.returncode
        if not live:
            text = done.stdout.decode(errors="replace").rstrip()
            print(f"\n== {self.command} ({self.seconds:.0f} s)\n{text}", flush=True)


def in_order(steps: list[Step], *, stop_at_failure: bool = False) -> None:
    """Run steps one after another; one that fails does not keep the next from running, unless told so."""
    for step in steps:
        step.run()
        if stop_at_failure and step.failed:
            return


def summary(steps: list[Step]) -> int:
    """Show how each step ended; returns the exit code of the whole run."""
    print("\n== summary", flush=True)
    for step in steps:
        word = "ok     " if step.code == 0 else "not run" if step.code is None else "FAILED "
        print(f"{word} {step.seconds:5.0f} s  {step.name}", flush=True)
    failed = [step.name for step in steps if step.failed]
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def check(_rest: list[str]) -> int:
    """Every gate; goes on after a failure so that one run shows them all."""
    steps = [Step(gate) for gate in GATES]
    in_order(steps)
    return summary(steps)


def fix(_rest: list[str]) -> int:
    """Mend what can be mended by a program."""
    return tool("ruff", ["check", "--fix"]) | tool("ruff", ["format"]) | tool("python", ["-m", "translations"])


def test(rest: list[str]) -> int:
    """Everything, a quick part of everything, or the tests that are named."""
    if rest == ["--quick"]:
        return quick()
    if rest == ["--write-slow"]:
        return tool("pytest", [*f"-n 2 {BY_FILE}".split(), *rest])
    if rest:
        return tool("pytest", rest)
    gates = [Step(gate, patient=True) for gate in GATES]
    working = Step(f"pytest -p tests.branches {WORKING}", patient=True)
    waiting = Step(f"pytest {WAITING} -q")
    installer: list[Step] = []
    if sys.platform == "linux" and shutil.which("dpkg-deb"):
        installer = [Step("python packaging/build.py", patient=True), Step("python packaging/check_deb.py")]

    album = Step("python -m tests.desktop.ui.album --some", patient=True)

    def beside() -> None:
        in_order(installer, stop_at_failure=True)
        in_order([*gates, album])

    others = [threading.Thread(target=beside), threading.Thread(target=waiting.run)]
    for other in others:
        other.start()
    working.run(live=True)
    floor = Step(" ".join(["python -m tests.floor", str(FLOOR), *MEASURED]))
    floor.run()
    for other in others:
        other.join()
    if installer:
        installer.append(Step("python packaging/loaded.py"))
        installer[-1].run()
    return summary([*gates, working, floor, waiting, album, *installer])


def quick() -> int:
    """The inner loop: the gates that take seconds, and every test file that takes less than one."""
    gates = [Step(gate) for gate in GATES if not gate.startswith("mypy")]
    tests = Step(f"pytest -n 2 {BY_FILE} -q --quick --hypothesis-profile dev")
    others = threading.Thread(target=in_order, args=(gates,))
    others.start()
    tests.run(live=True)
    others.join()
    return summary([*gates, tests])


def mutants(rest: list[str]) -> int:
    """Small faults in a copy of the tree; each must fail a test."""
    return tool("python", ["-m", "bench.mutants", *rest])


def windows(rest: list[str]) -> int:
    """What needs no Linux part, on the official Python for Windows under wine."""
    return tool("python", ["-m", "lab.windows", *rest])


def bench(rest: list[str]) -> int:
    """Benchmarks, each against its limit."""
    return tool("python", ["-m", "bench", *rest])


def pictures(rest: list[str]) -> int:
    """Pictures of the windows, beside those of the last release."""
    return tool("python", ["-m", "tests.desktop.ui.album", *rest])


def build(rest: list[str]) -> int:
    """The installer of this platform."""
    if not sysconfig.get_config_var("Py_ENABLE_SHARED") and sys.platform == "linux":
        print("note: this Python has no shared library; PyInstaller may refuse it.", file=sys.stderr)
    return tool("python", ["packaging/build.py", *rest])


def run(rest: list[str]) -> int:
    """The desktop of this checkout."""
    return tool("agent-assist", rest)


def serve(rest: list[str]) -> int:
    """The central server of this checkout."""
    return tool("agent-assist", ["serve", *rest])


def demo(rest: list[str]) -> int:
    """The demo; without a display it runs offscreen."""
    screen = (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.name == "nt" or sys.platform == "darwin"
    )
    return tool("agent-assist", ["demo", *([] if screen or "--headless" in rest else ["--headless"]), *rest])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
