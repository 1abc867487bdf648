"""Builds the laboratory in a folder: the interpreter, a wine prefix of its own, and the locked packages."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]
LOCK: Final = ROOT / "requirements" / "dev.txt"
SOURCES: Final = ROOT / "requirements" / "windows-lab.txt"
"""The two wheels in which the interpreter's files lie, with their digests."""
COMPILER, DLLTOOL = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-dlltool"
PROGRAMS: Final = ("wine", COMPILER, DLLTOOL)
_VERSION: Final = (3, 11)
_CORE: Final = ("python311.dll", "python3.dll", "vcruntime140.dll", "vcruntime140_1.dll")
_LEFT_OUT: Final = ("site-packages", "lib-dynload", "test", "__pycache__", "idlelib", "lib2to3", "tkinter")
_LONGEST_S: Final = 1_800


class LabError(Exception):
    """The laboratory cannot be built here; the text says what is missing."""


def environ_of(folder: Path) -> dict[str, str]:
    """Return the variables for programs of the laboratory, which has no screen."""
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "DBUS_SESSION_BUS_ADDRESS"}}
    return kept | {
        "WINEPREFIX": str(folder / "prefix"),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=",
        "XDG_RUNTIME_DIR": str(folder),
        "PYTHONPATH": windows_path(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }


def windows_path(path: Path) -> str:
    """Return the name under which wine's programs find a file of the host."""
    return "Z:" + str(path).replace("/", "\\")


def build(folder: Path) -> Path:
    """Build what is missing or out of date; returns the interpreter.

    Raises:
        LabError: a program or package cannot be had here.
    """
    lacking = [name for name in PROGRAMS if shutil.which(name) is None]
    if lacking:
        raise LabError(f"there is no {', '.join(lacking)}")
    if sys.version_info[:2] != _VERSION or platform.system() != "Linux":
        raise LabError("its library is taken from a CPython 3.11 on Linux, and this is another")
    python, stamp = folder / "py" / "python.exe", folder / "built"
    wanted = _digest(LOCK, SOURCES, *sorted(HERE.glob("*.c")), HERE / "building.py")
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    _interpreter(folder)
    environ = environ_of(folder)
    _do(["wine", "wineboot", "-i"], environ)
    system = folder / "prefix" / "drive_c" / "windows" / "system32"
    _do([COMPILER, "-shared", "-o", str(system / "icuuc.dll"), str(HERE / "icuuc.c")], environ)
    _do(["wine", str(python), "-m", "ensurepip"], environ)
    quiet = ["--quiet", "--disable-pip-version-check", "--no-warn-script-location"]
    locked = ["--require-hashes", "--only-binary=:all:", "-r", windows_path(LOCK)]
    _do(["wine", str(python), "-m", "pip", "install", *quiet, *locked], environ)
    stamp.write_text(wanted, encoding="utf-8")
    return python


def _interpreter(folder: Path) -> None:
    wheels, place = folder / "wheels", folder / "py"
    kind = ["--platform", "win_amd64", "--python-version", "311", "--implementation", "cp"]
    forms = ["--abi", "cp311", "--abi", "abi3", "--abi", "none", "--no-deps", "--only-binary=:all:", "--require-hashes"]
    _do(
        [sys.executable, "-m", "pip", "download", "-q", *kind, *forms, "-d", str(wheels), "-r", str(SOURCES)],
        os.environ,
    )
    (place / "DLLs").mkdir(parents=True)
    for wheel in sorted(wheels.glob("*.whl")):
        with zipfile.ZipFile(wheel) as packed:
            for entry in packed.namelist():
                name = Path(entry).name
                target = place / name.lower() if name.lower() in _CORE else place / "DLLs" / name
                if not target.exists() and _is_part(entry, name):
                    target.write_bytes(packed.read(entry))
    shutil.rmtree(wheels)
    library = Path(sysconfig.get_path("stdlib"))
    shutil.copytree(library, place / "Lib", ignore=shutil.ignore_patterns(*_LEFT_OUT, "config-*", "_sysconfigdata*"))
    (place / "Lib" / "site-packages").mkdir()
    names = folder / "python.def"
    names.write_text("LIBRARY python311.dll\nEXPORTS\nPy_Main\n", encoding="utf-8")
    made = str(folder / "libpython311.a")
    _do([DLLTOOL, "-d", str(names), "-l", made], os.environ)
    _do([COMPILER, "-municode", "-o", str(place / "python.exe"), str(HERE / "python.c"), made], os.environ)


def _is_part(entry: str, name: str) -> bool:
    """Whether a file of a wheel belongs to the interpreter: its core anywhere, its modules and their libraries."""
    if name.lower() in _CORE:
        return True
    return "deploy_libs/" in entry and (name.endswith(".pyd") or name.startswith("lib") or name == "sqlite3.dll")


def _digest(*files: Path) -> str:
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def _do(words: list[str], environ: Mapping[str, str]) -> None:
    """Run one step. Raises LabError."""
    done = subprocess.run(words, env=dict(environ), capture_output=True, timeout=_LONGEST_S, check=False)
    if done.returncode:
        told = (done.stderr or done.stdout).decode(errors="replace").strip()[-1_000:]
        raise LabError(f"{Path(words[0]).name} {words[1]} ended with {done.returncode}: {told}")
