#!/usr/bin/env python3
"""Installs the Debian package of dist/, uses it as people do, removes it, and fails loudly if anything is wrong.

    python packaging/check_deb.py [PACKAGE.deb]

As root it installs with apt and takes away again whatever that brought in. What needs no session of a desktop then runs
in a root that holds nothing but the package and its dependencies (clean_root.py); the rest runs on this machine. As a
user, or where the program is installed for real already, it unpacks the package into a folder instead, and says so.
Each step is bounded in time.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import clean_root
import comparison
import deb
import steps
from contents import PROGRAM

ROOT = Path(__file__).resolve().parents[1]
APT_S = 600
"""Installing may have to fetch packages."""
LIMIT_MB = 50
"""The package is downloaded by every desk."""
TRACES = (deb.HOME, deb.APPARMOR, deb.DESKTOP, deb.ICON, deb.LINK, deb.RELAY_LINK, f"usr/share/doc/{PROGRAM}")
"""What the package puts on a machine; none of it may be left behind."""


@dataclass(slots=True)
class Installed:
    """An installed or unpacked package: the program, the root it lies under, and whether the system knows of it."""

    program: Path
    root: Path
    registered: bool
    notes: list[str] = field(default_factory=list)


def main(argv: list[str]) -> int:
    """Run every step; returns 0, or 1 with one line per failure on standard error."""
    parser = argparse.ArgumentParser(description="Check the Debian package.")
    parser.add_argument("package", nargs="?", type=Path, help="default: the newest one in dist/")
    options = parser.parse_args(argv)
    package = options.package or newest(ROOT / "dist")
    if package is None or not package.is_file():
        print("package_missing: There is no package. Run python3 dev.py build.", file=sys.stderr)
        return 1
    failures: list[str] = []
    done = ""
    try:
        with installed(package.resolve(), failures) as where:
            failures += use(where, package)
            done = "installed, used and removed without a trace" if where.registered else "unpacked and used"
    except (steps.StepError, subprocess.SubprocessError, OSError) as error:
        failures.append(str(error))
    for failure in failures:
        print(f"package_broken: {failure}", file=sys.stderr)
    print(f"package: {'broken' if failures else done}")
    return 1 if failures else 0


def use(where: Installed, package: Path) -> list[str]:
    """Run the steps on the installed program; returns what failed."""
    failures = []
    for note in where.notes:
        print(f"note: {note}")
    there = deb.size_kib(where.root / deb.HOME) / 1024
    packed = package.stat().st_size / 1e6
    print(f"size: {packed:.1f} MB packed (limit {LIMIT_MB} MB), {there:.0f} MiB unpacked")
    if packed > LIMIT_MB:
        failures.append(f"the package is {packed:.1f} MB, over its limit of {LIMIT_MB} MB")
    alone = in_clean_root(package, failures)
    with tempfile.TemporaryDirectory(prefix="aa-check-") as folder:
        scene = steps.Scene(where.program, Path(folder))
        here = steps.NEED_A_SESSION if alone else (*steps.ALL, *comparison.ALL)
        run(here, scene, failures)
        taken(lambda: steps.relay_is_its_twin(scene, where.program.resolve().parent), failures)
        taken(lambda: scheme(where, scene.environ), failures)
    return failures


def in_clean_root(package: Path, failures: list[str]) -> bool:
    """Run what needs no session where only the package and its dependencies are; tells whether that could be done."""
    try:
        with clean_root.clean_root(package.resolve()) as clean:
            print(f"clean root: the package and {len(clean.packages)} packages that it leads to, no Python among them")
            taken(lambda: finds_its_libraries(clean), failures)
            run(
                (*(step for step in steps.ALL if step not in steps.NEED_A_SESSION), *comparison.ALL),
                scene_in(clean),
                failures,
            )
    except clean_root.CleanRootError as error:
        print(f"NOT CHECKED in a clean root, only on this machine: {error}", flush=True)
        return False
    return True


def scene_in(clean: clean_root.CleanRoot) -> steps.Scene:
    """Return the scene of the program inside a root."""
    return steps.Scene(clean.program, clean.folder)


def finds_its_libraries(clean: clean_root.CleanRoot) -> str:
    """Check that every library that a file of the program asks for is there.

    Raises:
        steps.StepError: one is not; a dependency was forgotten.
    """
    missing = clean_root.missing_libraries(clean)
    told = "; ".join(f"{library} for {files[0]}" for library, files in sorted(missing.items()))
    steps.need(not missing, f"the package does not depend on what it needs: {told}")
    return "every library that the program's files ask for is there"


def run(wanted: Iterable[Callable[[steps.Scene], str]], scene: steps.Scene, failures: list[str]) -> None:
    """Run steps one after another; what fails is told and kept."""
    for step in wanted:
        taken(lambda step=step: step(scene), failures)  # type: ignore[misc]


def taken(step: Callable[[], str], failures: list[str]) -> None:
    """Run one step; what fails is told and kept."""
    try:
        print(f"ok: {step()}", flush=True)
    except (steps.StepError, subprocess.SubprocessError, OSError, ValueError) as error:
        failures.append(str(error))
        print(f"FAILED: {error}", flush=True)


def scheme(where: Installed, environ: Mapping[str, str]) -> str:
    """Check that `agent-assist:` URLs come to the program.

    Raises:
        steps.StepError: they do not.
    """
    entry = (where.root / deb.DESKTOP).read_text(encoding="utf-8")
    steps.need(f"MimeType={deb.SCHEME};" in entry and "%u" in entry, "the desktop file does not name the URL scheme")
    if not where.registered:
        return "the desktop file names the URL scheme (not installed, so the desktop was not asked)"
    asked = ["xdg-mime", "query", "default", deb.SCHEME]
    answer = subprocess.run(asked, capture_output=True, text=True, timeout=30, check=False, env=dict(environ)).stdout
    steps.need(answer.strip() == Path(deb.DESKTOP).name, f"xdg-mime gives agent-assist: URLs to {answer.strip()!r}")
    return "agent-assist: URLs are handed to the program"


@contextmanager
def installed(package: Path, failures: list[str]) -> Iterator[Installed]:
    """Have the package on the machine for a while; what is left afterwards becomes a failure."""
    why_not = reason_to_unpack()
    if why_not:
        with tempfile.TemporaryDirectory(prefix="aa-root-") as folder:
            subprocess.run(["dpkg-deb", "-x", str(package), folder], check=True, timeout=120)
            program = Path(folder, deb.HOME, PROGRAM)
            yield Installed(program, Path(folder), registered=False, notes=[why_not])
        return
    before = present()
    added: list[str] = []  # looked at once, for what somebody installs while the checks run is not ours to remove
    try:
        try:
            apt("install", str(package))
        finally:
            added = sorted(present() - before)
        yield Installed(Path("/", deb.LINK), Path("/"), registered=True)
    finally:
        if added:
            apt("purge", *added)
        failures += [f"/{trace} is left after removal" for trace in TRACES if os.path.lexists(f"/{trace}")]
        failures += [f"{line} is left in the list of URL schemes" for line in scheme_lines()]


def reason_to_unpack() -> str:
    """Return why the package cannot be installed here; empty where it can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return "not root, so the package is unpacked, not installed; installing and removing are not checked"
    if PROGRAM in present() or any(os.path.lexists(f"/{trace}") for trace in TRACES):
        return "agent-assist is installed here already, so the package is unpacked, not installed"
    return ""


def present() -> set[str]:
    """Return the names of installed packages."""
    shown = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${db:Status-Abbrev} ${Package}\n"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return {line.split()[1] for line in shown.stdout.splitlines() if line.startswith(("ii", "iU", "iF", "iH"))}


def apt(verb: str, *packages: str) -> None:
    """Install or purge packages.

    Raises:
        steps.StepError: apt failed; the text is the end of what it said.
    """
    command = ["apt-get", verb, "-y", "-q", "--no-install-recommends", *packages]
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=APT_S, check=False, env=environ)
    steps.need(done.returncode == 0, f"apt-get {verb} failed: {(done.stderr or done.stdout).strip()[-400:]}")


def scheme_lines() -> list[str]:
    """Return the lines about us in the desktop's list of handlers."""
    cache = Path("/usr/share/applications/mimeinfo.cache")
    lines = cache.read_text(encoding="utf-8").splitlines() if cache.exists() else []
    return [line for line in lines if PROGRAM in line]


def newest(folder: Path) -> Path | None:
    """Return the package built last."""
    return max(folder.glob(f"{PROGRAM}_*.deb"), key=lambda path: path.stat().st_mtime, default=None)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
