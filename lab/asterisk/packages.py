"""Asterisk out of Debian's packages, in a folder of its own: nothing is installed, and no rights are needed.

Debian 13 has no Asterisk, Debian unstable has. `apt-get` fetches the package and all that it needs by lists of its own,
`dpkg-deb` unpacks them, and the loader among them starts the program with its own libraries. Nothing on this machine
changes. It takes about 20 s and 270 MB; the folder is kept for the next run and made anew where it is missing.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from platformdirs import user_cache_path

from lab.processes import LabError

SUITE: Final = "sid"
_KEYS: Final = Path("/usr/share/keyrings/debian-archive-keyring.pgp")
_PATIENCE_S: Final = 240
_WANTED: Final = ("asterisk", "lib", "gcc-")
"""How the names of the packages begin that Asterisk is run with; what only an installed service needs is left."""


@dataclass(frozen=True, slots=True)
class Program:
    """An Asterisk that can be started.

    Args:
        command: the start of its command line.
        modules: where its modules are.
        data: where its sounds and documentation are.
        version: what it says of itself.
    """

    command: tuple[str, ...]
    modules: Path
    data: Path
    version: str


def asterisk() -> Program:
    """Return the Asterisk of the laboratory, made first where there is none.

    Raises:
        LabError: the packages cannot be had here; the text says why.
    """
    place = user_cache_path("agent-assist-lab") / "asterisk"
    place.parent.mkdir(parents=True, exist_ok=True)
    with (place.parent / "asterisk.lock").open("w") as lock:
        if sys.platform != "win32":
            fcntl.flock(lock, fcntl.LOCK_EX)  # tests side by side make it once
        found = _program(place)
        if found is None:
            _make(place)
            found = _program(place)
    if found is None:
        raise LabError("Asterisk was unpacked, but does not start")
    return found


def _program(root: Path) -> Program | None:
    """Return what a folder holds; None where it cannot be started."""
    loader = next(root.glob("usr/lib/*/ld-linux-*.so.*"), None)
    if loader is None:
        return None
    command = (str(loader), "--library-path", str(loader.parent), str(root / "usr/sbin/asterisk"))
    try:
        told = subprocess.run([*command, "-V"], capture_output=True, text=True, check=True, timeout=20)
    except (OSError, subprocess.SubprocessError):
        return None
    return Program(command, loader.parent / "asterisk/modules", root / "usr/share/asterisk", told.stdout.strip())


def _make(root: Path) -> None:
    """Fetch and unpack; what is half made is never taken for whole. Raises LabError."""
    for tool in ("apt-get", "dpkg-deb"):
        if shutil.which(tool) is None:
            raise LabError(f"no {tool} here: Asterisk comes from Debian's packages")
    half = root.with_name("asterisk.half")
    shutil.rmtree(half, ignore_errors=True)
    shutil.rmtree(root, ignore_errors=True)
    for folder in ("lists/partial", "archives/partial", "none", "root"):
        (half / folder).mkdir(parents=True)
    (half / "status").touch()
    (half / "sources.list").write_text(f"deb [signed-by={_KEYS}] {_archive()} {SUITE} main\n", encoding="utf-8")
    (half / "apt.conf").write_text(_settings(half), encoding="utf-8")
    _apt(half, "update")
    _apt(half, "install", "--yes", "--download-only", "asterisk")
    debs = [deb for deb in sorted((half / "archives").glob("*.deb")) if deb.name.startswith(_WANTED)]
    with ThreadPoolExecutor(os.cpu_count() or 1) as workers:
        list(workers.map(lambda deb: _run(["dpkg-deb", "-x", str(deb), str(half / "root")]), debs))
    (half / "root").rename(root)
    shutil.rmtree(half, ignore_errors=True)


def _settings(half: Path) -> str:
    """Return apt's configuration: lists, archives and status of its own, nothing of the machine's.

    A mirror may be frozen at a day, so the date until which its lists are valid is not asked for; their signature is.
    """
    return f"""Dir::State "{half}";
Dir::State::Lists "{half}/lists";
Dir::State::status "{half}/status";
Dir::Cache "{half}";
Dir::Cache::Archives "{half}/archives";
Dir::Etc::sourcelist "{half}/sources.list";
Dir::Etc::sourceparts "{half}/none";
APT::Install-Recommends "false";
APT::Sandbox::User "";
Acquire::Check-Valid-Until "false";
Acquire::Languages "none";
"""


def _archive() -> str:
    """Return where this machine fetches Debian from. Raises LabError."""
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"]
    for address in _run(asked).split():
        if address.startswith("http") and "security" not in address and "debian" in address:
            return address
    raise LabError("this machine fetches nothing from a Debian archive")


def _apt(half: Path, *arguments: str) -> None:
    _run(
        ["apt-get", "--quiet", *arguments], {"APT_CONFIG": str(half / "apt.conf"), "DEBIAN_FRONTEND": "noninteractive"}
    )


def _run(command: list[str], extra: dict[str, str] | None = None) -> str:
    """Run a program and return what it writes. Raises LabError with the end of its complaints."""
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE_S,
            env={**os.environ, **(extra or {})},
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise LabError(f"{command[0]} cannot be run: {type(error).__name__}") from error
    if done.returncode:
        raise LabError(f"{' '.join(command[:2])} failed: {done.stderr.strip()[-300:]}")
    return done.stdout
