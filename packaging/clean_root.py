"""A Debian root that holds the package and what it says it needs, nothing else: what was forgotten is missing there.

It is made in seconds from packages that this machine has installed: the essential ones, and all that the package's
dependencies lead to. Nothing is fetched. It has no Python, no desktop and no tools of developers; the program in it
sees none of this machine's. It does not show what scripts of a first installation do: `apt-get install`, which runs
before on this machine, shows that. Nor does it show another edition of Debian. Root only.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import deb
from contents import PROGRAM

MERGED = ("bin", "sbin", "lib", "lib32", "lib64", "libx32")
"""Links at the top of today's Debian."""
SKIPPED = ("/usr/share/doc/", "/usr/share/man/", "/usr/share/locale/", "/usr/share/info/", "/usr/share/lintian/")
"""Nothing runs by them."""
DEVICES = {"null": (1, 3), "zero": (1, 5), "full": (1, 7), "random": (1, 8), "urandom": (1, 9)}
FIELDS = "${Package}\\t${db:Status-Abbrev}\\t${Essential}\\t${Pre-Depends}, ${Depends}\\t${Provides}\\n"
WRAPPER = """#!/bin/sh
# Runs the program inside its root, in the one folder that has the same path outside.
exec '{chroot}' '{root}' /bin/sh -c 'cd "$0" && exec /{link} "$@"' '{folder}' "$@"
"""


class CleanRootError(Exception):
    """No such root can be made here; the text says why."""


@dataclass(frozen=True, slots=True)
class CleanRoot:
    """The root, a command that runs the program in it, a folder with the same path inside and out, and the packages."""

    root: Path
    program: Path
    folder: Path
    packages: tuple[str, ...]


@contextmanager
def clean_root(package: Path) -> Iterator[CleanRoot]:
    """Have a root with an unpacked package for a while.

    Raises:
        CleanRootError: not root, no dpkg, or a dependency is not installed on this machine.
    """
    chroot = shutil.which("chroot")
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("dpkg-query") is None or chroot is None:
        raise CleanRootError("it takes root, dpkg and chroot")
    wanted, lost = closure(declared(package), installed())
    if lost:
        raise CleanRootError(f"not installed on this machine: {', '.join(sorted(lost))}")
    with tempfile.TemporaryDirectory(prefix="aa-clean-") as made:
        top = Path(made)
        root, outside = top / "root", Path(tempfile.gettempdir()) / f"aa-inside-{os.getpid()}"
        try:
            fill(root, wanted)
            subprocess.run(["dpkg-deb", "-x", str(package), str(root)], check=True, timeout=120)
            subprocess.run([chroot, str(root), "/sbin/ldconfig"], check=True, timeout=120)
            inside = root / outside.relative_to("/")
            inside.mkdir(parents=True)
            outside.symlink_to(inside)
            program = top / PROGRAM
            program.write_text(
                WRAPPER.format(chroot=chroot, root=root, folder=outside, link=deb.LINK), encoding="utf-8"
            )
            program.chmod(0o755)
            yield CleanRoot(root, program, outside, tuple(sorted(wanted)))
        except (OSError, subprocess.SubprocessError) as error:
            raise CleanRootError(str(error)) from error
        finally:
            outside.unlink(missing_ok=True)


def declared(package: Path) -> list[str]:
    """Return what a package depends on, a list of alternatives each, versions left out."""
    shown = subprocess.run(
        ["dpkg-deb", "-f", str(package), "Depends"], capture_output=True, text=True, check=True, timeout=60
    )
    return names(shown.stdout)


@dataclass(frozen=True, slots=True)
class Known:
    """An installed package: whether every system has it, and what it needs and provides."""

    essential: bool
    needs: tuple[str, ...]
    provides: tuple[str, ...]


def installed() -> dict[str, Known]:
    """Return the installed packages of this machine."""
    shown = subprocess.run(
        ["dpkg-query", "--show", "--showformat", FIELDS], capture_output=True, text=True, check=True, timeout=60
    )
    return read_installed(shown.stdout)


def read_installed(answer: str) -> dict[str, Known]:
    """Return the packages in an answer of dpkg-query that are installed."""
    found = {}
    for line in answer.splitlines():
        name, state, essential, needs, provides = line.split("\t")
        if state.startswith("ii"):
            found[name] = Known(essential == "yes", tuple(names(needs)), tuple(names(provides)))
    return found


def names(field: str) -> list[str]:
    """Return the entries of a dependency field: alternatives stay together with `|`, versions and architectures go."""
    bare = re.sub(r"\([^)]*\)|\[[^]]*\]|:\w+|\s", "", field)
    return [entry for entry in bare.split(",") if entry]


def closure(first: Iterable[str], known: Mapping[str, Known]) -> tuple[set[str], set[str]]:
    """Return all packages that some lead to, with the essential ones, and the entries that nothing here fulfils."""
    providers = {virtual: name for name, one in known.items() for virtual in one.provides}
    todo = [*first, *(name for name, one in known.items() if one.essential)]
    found: set[str] = set()
    lost: set[str] = set()
    while todo:
        entry = todo.pop()
        choices = [name if name in known else providers.get(name, "") for name in entry.split("|")]
        chosen = next(filter(None, choices), None)
        if chosen is None:
            lost.add(entry)
        elif chosen not in found:
            found.add(chosen)
            todo += known[chosen].needs
    return found, lost


def fill(root: Path, packages: Iterable[str]) -> None:
    """Put the files of packages into a root: linked where nothing writes, else copied."""
    root.mkdir(mode=0o755)
    for name in MERGED:
        if Path("/", name).is_symlink():
            (root / name).symlink_to(Path("/", name).readlink())
    shown = subprocess.run(
        ["dpkg-query", "--listfiles", *sorted(packages)], capture_output=True, text=True, check=True, timeout=120
    )
    for line in sorted(set(shown.stdout.splitlines())):
        if line.startswith("/") and not line.startswith(SKIPPED):
            _put(Path(line), root / line[1:])
    for folder in ("tmp", "dev/shm", "proc", "root", "run", "var/tmp"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    for name, number in DEVICES.items():
        subprocess.run(["mknod", "-m", "666", str(root / "dev" / name), "c", *map(str, number)], check=True, timeout=60)
    (root / "etc/passwd").write_text("root:x:0:0:root:/root:/bin/sh\n", encoding="utf-8")
    (root / "etc/group").write_text("root:x:0:\n", encoding="utf-8")


def _put(source: Path, target: Path) -> None:
    """Put one file, link or folder where it belongs; what is no longer on this machine is left out."""
    if os.path.lexists(target) or not os.path.lexists(source):
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_symlink():
        target.symlink_to(source.readlink())
    elif source.is_dir():
        target.mkdir()
    elif str(source).startswith("/usr/"):
        try:
            os.link(source, target)
        except OSError:  # another disk
            shutil.copy2(source, target)
    else:
        shutil.copy2(source, target)


def missing_libraries(clean: CleanRoot) -> dict[str, list[str]]:
    """Return the libraries that files of the program ask for and nobody has, with those files."""
    home = clean.root / deb.HOME
    own = {path.name for path in home.rglob("*")}
    files = [f"/{path.relative_to(clean.root)}" for path in sorted(home.rglob("*.so*")) if not path.is_symlink()]
    loader = next(
        iter(sorted(clean.root.glob("lib64/ld-linux-*.so.*")) + sorted(clean.root.glob("lib/ld-linux-*.so.*")))
    )
    script = f'for file in "$@"; do echo "== $file"; /{loader.relative_to(clean.root)} --list "$file" 2>&1; done'
    done = subprocess.run(
        ["chroot", str(clean.root), "/bin/sh", "-c", script, "sh", *files],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return read_missing(done.stdout, own)


def read_missing(answer: str, own: set[str]) -> dict[str, list[str]]:
    """Return library -> files that miss it, from what the loader says of each file."""
    found: dict[str, list[str]] = {}
    file = ""
    for line in answer.splitlines():
        if line.startswith("== "):
            file = line[3:]
        name = re.match(r"\s*(\S+) => not found|.*?(lib\S+): cannot open shared object file", line)
        if name and (library := name[1] or name[2]) not in own:
            found.setdefault(library, []).append(file)
    return found
