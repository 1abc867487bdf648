#!/usr/bin/env python3
"""Builds the installer of this platform into dist/: the one-folder program, and on Debian its package.

    python3 dev.py build [--force] [--skip-package]

Needs the environment that dev.py makes. A second run with nothing changed builds nothing. Works as any user.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path

import contents
import deb
import icu
import patterns

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the relay's builder lies beside the package

from relay.build import RelayBuildError
from relay.build import build as build_relay
from relay.build import compiler as relay_compiler

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
WORK = ROOT / "build"
STAMP = DIST / "built.json"
SPEC = ROOT / "build_installer.spec"
INPUTS = (
    "agent_assist",
    "resources",
    "packaging",
    "relay",
    "requirements",
    "build_installer.spec",
    "pyproject.toml",
    "LICENSE",
)
COMPRESSION = 17
"""Of zstd. 16 takes a fifth less time and is 1.4 MB larger; 19 is smaller still and takes several times as long."""
UMASK = 0o022
"""Files of the package are readable by everyone, whatever the builder's own habit is."""


class BuildError(Exception):
    """The installer cannot be built; the text says what to do."""


def main(argv: list[str]) -> int:
    """Build; returns 0, or 1 with one line on standard error."""
    parser = argparse.ArgumentParser(description="Build the installer of this platform into dist/.")
    parser.add_argument("--force", action="store_true", help="build although nothing changed")
    parser.add_argument("--skip-package", action="store_true", help="only the one-folder program, no package of it")
    options = parser.parse_args(argv)
    os.umask(UMASK)
    if patterns.main():
        return 1
    package = not options.skip_package and sys.platform == "linux" and shutil.which("dpkg-deb") is not None
    wanted = {"inputs": digest(ROOT), "python": sys.version, "package": package}
    if not options.force and is_built(wanted):
        print(f"Nothing changed; {DIST} holds the installer.")
        return 0
    try:
        build(wanted, package=package)
    except (BuildError, RelayBuildError, deb.LibraryUnknownError, icu.IcuError, ValueError) as error:
        print(f"build_failed: {error}", file=sys.stderr)
        return 1
    return 0


def build(wanted: dict[str, object], *, package: bool) -> None:
    """Build everything and note what it was built from."""
    STAMP.unlink(missing_ok=True)
    started = time.monotonic()
    program = freeze()
    strip(program)
    reduce_icu(program)
    relays = add_relays(program)
    print(f"{program}: {megabytes(program)} MB, {time.monotonic() - started:.0f} s")
    files = [str(path.relative_to(ROOT)) for path in (program, *relays)]
    if package:
        started = time.monotonic()
        made = make_deb(program)
        print(f"{made}: {made.stat().st_size / 1e6:.0f} MB, {time.monotonic() - started:.0f} s")
        files.append(str(made.relative_to(ROOT)))
    STAMP.write_text(json.dumps({**wanted, "files": files}), encoding="utf-8")


def freeze() -> Path:
    """Run PyInstaller; returns the program's folder.

    Raises:
        BuildError: it failed.
    """
    # Its cache belongs to the build, not to the user: another checkout's files must not get into this one.
    environ = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(WORK / "pyinstaller"), "PYTHONHASHSEED": "0"}
    environ["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = (
        "0"  # the package is compressed as a whole, which is a third smaller
    )
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(DIST), "--workpath", str(WORK), str(SPEC)]
    if subprocess.run(command, cwd=ROOT, env=environ, check=False).returncode:
        raise BuildError("PyInstaller failed; its message stands above")
    return DIST / contents.PROGRAM


def add_relays(program: Path) -> list[Path]:
    """Put the native relay beside the program and, where the cross compiler is, its Windows form into dist/.

    Raises:
        RelayBuildError: no compiler for this system.
    """
    if os.name == "nt":
        return [build_relay("windows", program)]
    made = [build_relay("native", program)]
    if relay_compiler("windows"):
        made.append(build_relay("windows", DIST))
    return made


def strip(program: Path) -> None:
    """Cut symbols off what may lose them; half of the size of Python's own library is that.

    Raises:
        BuildError: strip refused a file.
    """
    if platform.system() != "Linux" or shutil.which("strip") is None:
        return
    files = [p for p in sorted(program.rglob("*")) if p.is_file() and not p.is_symlink()]
    named = [str(p) for p in files if contents.strippable(p.relative_to(program).as_posix())]
    done = subprocess.run(["strip", "--strip-unneeded", *named], capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(f"strip failed: {done.stderr.strip()[:200]}")


def reduce_icu(program: Path) -> None:
    """Cut Qt's tables of languages down to what the program asks for; nothing to do where the system has its own.

    Raises:
        BuildError: there is no compiler.
        icu.IcuError: the tables are not built as they are known.
    """
    for library in sorted(p for p in program.rglob("libicudata.so.*") if not p.is_symlink()):
        compiler = relay_compiler("native")
        if compiler is None:
            raise BuildError("There is no C compiler. Install the package gcc.")
        print(f"{library.name}: {icu.reduce(library, compiler) / 1e6:.0f} MB of tables left out")


def make_deb(program: Path) -> Path:
    """Lay the package out and build it; returns its file.

    Raises:
        BuildError: dpkg-deb failed.
    """
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    architecture = deb.architecture_of(platform.machine())
    made = DIST / f"{contents.PROGRAM}_{deb.debian_version(version)}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="deb-", dir=WORK) as folder:
        stage = Path(folder)
        stage.chmod(0o755)
        lay_out(program, stage)
        write(stage / "DEBIAN/conffiles", f"/{deb.APPARMOR}\n")
        write(stage / "DEBIAN/control", deb.control(version, architecture, dependencies(program), deb.size_kib(stage)))
        command = [
            "dpkg-deb",
            "--root-owner-group",
            "-Zzstd",
            f"-z{COMPRESSION}",
            "--threads-max=2",
            "--build",
            folder,
            str(made),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(f"dpkg-deb failed: {done.stderr.strip()[:200]}")
    return made


def lay_out(program: Path, stage: Path) -> None:
    """Put every file of the package in its place below `stage`."""
    shutil.copytree(program, stage / deb.HOME, symlinks=True)
    write(stage / deb.DESKTOP, deb.desktop_entry())
    write(stage / deb.COPYRIGHT, deb.copyright_file())
    write(stage / deb.ICON, (ROOT / "packaging/linux/agent-assist.svg").read_text(encoding="utf-8"))
    write(stage / deb.APPARMOR, (ROOT / "packaging/linux/agent-assist.apparmor").read_text(encoding="utf-8"))
    for link, program_name in ((deb.LINK, contents.PROGRAM), (deb.RELAY_LINK, contents.RELAY)):
        (stage / link).parent.mkdir(parents=True, exist_ok=True)
        (stage / link).symlink_to(f"/{deb.HOME}/{program_name}")


def dependencies(program: Path) -> list[str]:
    """Return the packages that the program's files need libraries of.

    Raises:
        BuildError: objdump is missing.
        deb.LibraryUnknownError: a library belongs to nobody.
    """
    if shutil.which("objdump") is None:
        raise BuildError("objdump is missing. Install the package binutils.")
    files = [
        p
        for p in sorted(program.rglob("*"))
        if p.is_file() and (".so" in p.name or p.name in {contents.PROGRAM, contents.RELAY})
    ]
    dump = subprocess.run(["objdump", "-p", *map(str, files)], capture_output=True, text=True, check=True)
    needed = deb.needed_libraries(dump.stdout) - {p.name for p in program.rglob("*")}
    packages = deb.packages_of(needed, deb.ask_owners(sorted(needed)))
    return deb.with_versions(packages, deb.installed_versions(packages))


def write(path: Path, text: str) -> None:
    """Write a text file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def megabytes(folder: Path) -> int:
    """Return the size of a folder in MB (millions of bytes)."""
    return round(sum(p.lstat().st_size for p in folder.rglob("*") if p.is_file() and not p.is_symlink()) / 1e6)


def digest(root: Path) -> str:
    """Return a digest of everything the installer is built from."""
    whole = hashlib.sha256()
    for name in INPUTS:
        start = root / name
        paths = sorted(start.rglob("*")) if start.is_dir() else [start]
        for path in paths:
            if path.is_file() and "__pycache__" not in path.parts:
                content = hashlib.sha256(path.read_bytes()).hexdigest()
                whole.update(f"{path.relative_to(root).as_posix()}\0{content}\n".encode())
    return whole.hexdigest()


def is_built(wanted: dict[str, object]) -> bool:
    """Tell whether dist/ holds what would be built now. An unreadable note means no."""
    try:
        built = json.loads(STAMP.read_text(encoding="utf-8"))
        files = [ROOT / file for file in built.pop("files")]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False
    return bool(files) and built == wanted and all(file.exists() for file in files)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
