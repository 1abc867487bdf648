#!/usr/bin/env python3
"""Compares what the tests loaded of the product and its libraries with what the built program holds.

    python packaging/loaded.py

A module, table, translation or library that a test needed and the program lacks was lost on the way, unless it stands
below with the reason why the program never asks for it. Reads what `pytest -p tests.loaded` wrote, and dist/.
"""

from __future__ import annotations

import importlib.metadata
import json
import re
import sys
import sysconfig
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath

import contents

ROOT = Path(__file__).resolve().parents[1]
LOADED = ROOT / ".loaded"
LOCKS = ("desktop", "server")
"""What the program is made with; everything else is for developers."""
INSIDE = "_internal"
ONLY_TESTS = {
    "agent_assist.__main__": "the program's own start; PyInstaller calls it __main__",
    "PySide6.support": "comes out of shiboken's own library when signatures are asked for, here as there",
    "_argon2_cffi_bindings._ffi.lib": "no file: a part of _ffi, which must be there",
    "platformdirs.pytest_plugin": "pytest's",
    "requests.packages": "second names of urllib3, idna and charset_normalizer, which must be there",
    "six.moves": "no file: made when it is asked for",
    "zipp.compat.overlay.zipfile": "no file: made when it is asked for",
    "cryptography.hazmat.primitives.kdf": "of the library by which tests judge signatures from outside",
    "cryptography.hazmat.primitives.keywrap": "of the same",
}
"""Modules that tests load and the program never asks for, with those below them: name -> reason.

What `contents.LEFT_OUT` leaves out is decided there, with its reason.
"""
ONLY_TESTS_OPEN = {
    "*.dist-info/*": "what pip noted; the program names its backends itself",
    "*.dist-info/licenses/*": "gathered by licences.py under a name of their own",
    "*.dist-info/licenses/*/*/*": "the same",
    "holidays/locale/*/*/*": "names of holidays in other languages, which nobody is shown",
    "PySide6/Qt/lib/libQt6Test.so*": "presses keys in tests",
}
"""Files, as patterns of their place in the program."""


@dataclass(frozen=True, slots=True)
class Holding:
    """What is loaded, or what is held: modules by dotted name, files by their place in the program's folder."""

    modules: frozenset[str]
    files: frozenset[str]


def main() -> int:
    """Compare; returns 0, or 1 with a line for each thing lost on standard error."""
    program = ROOT / "dist" / contents.PROGRAM
    reports = sorted(LOADED.rglob("*.json"))
    if not reports or not program.is_dir():
        print("nothing_to_compare: Run python3 dev.py test: it runs the tests and builds the program.", file=sys.stderr)
        return 1
    wanted, there = loaded(reports), held(program)
    lost = missing(wanted, there)
    for line in lost:
        print(f"lost_in_package: {line}", file=sys.stderr)
    counts = f"{len(wanted.modules)} modules and {len(wanted.files)} files that the tests loaded"
    print(f"package beside the tests: {counts}, {len(lost) or 'nothing'} lost")
    return 1 if lost else 0


def missing(wanted: Holding, there: Holding) -> list[str]:
    """Return what is wanted, not there, and not excepted for a reason."""
    modules = [
        f"the module {name}"
        for name in sorted(wanted.modules - there.modules)
        if not below(name, (*ONLY_TESTS, *contents.LEFT_OUT))
    ]
    files = [
        f"the file {place}"
        for place in sorted(wanted.files - there.files)
        if not dropped_plugin(place) and not any(PurePosixPath(place).match(pattern) for pattern in ONLY_TESTS_OPEN)
    ]
    return modules + files


def dropped_plugin(place: str) -> bool:
    """Tell whether a file is a plug-in that was left out on purpose: Qt loads all that it finds."""
    return "/plugins/" in place and not contents.wanted_binary(place, "", "BINARY", sys.platform)


def below(name: str, tops: Iterable[str]) -> bool:
    """Tell whether a module is one of these or below one."""
    return any(name == top or name.startswith(f"{top}.") for top in tops)


def loaded(reports: Iterable[Path]) -> Holding:
    """Return what the tests loaded of the product and of the libraries that the program is made with."""
    tops = {contents.PACKAGE, *top_names(locked())}
    site = sysconfig.get_path("purelib"), sysconfig.get_path("platlib")
    modules: set[str] = set()
    files: set[str] = set()
    for report in reports:
        found = json.loads(report.read_text(encoding="utf-8"))
        modules |= {name for name in found["modules"] if name.partition(".")[0] in tops}
        files |= {place for path in found["files"] if (place := place_of(Path(path), site, tops))}
    return Holding(frozenset(modules), frozenset(files))


def place_of(path: Path, site: Iterable[str], tops: set[str]) -> str:
    """Return where a file lies in the program, empty if it is none of the product's or its libraries'."""
    if path.is_relative_to(ROOT / "resources"):
        return f"{contents.PACKAGE}/data/{path.relative_to(ROOT / 'resources').as_posix()}"
    if path.is_relative_to(ROOT / contents.PACKAGE):
        return path.relative_to(ROOT).as_posix()
    for folder in site:
        if path.is_relative_to(folder):
            place = path.relative_to(folder)
            top = re.split(r"[.-]", place.parts[0])[0]
            return place.as_posix() if top in tops and not module_of(place) else ""
    return ""


def module_of(place: PurePath) -> str:
    """Return the dotted name of a compiled module, empty for any other file."""
    found = re.fullmatch(r"(\w+)(?:\.cpython-\w+-[\w-]+|\.abi3|\.cp\d+-\w+)?\.(?:so|pyd)", place.name)
    if found is None or place.name.startswith("lib"):
        return ""
    name = () if found[1] == "__init__" else (found[1],)  # a package may be compiled, too
    return ".".join([*place.parent.parts, *name])


def locked() -> set[str]:
    """Return the distributions that the program is made with."""
    texts = ((ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8") for lock in LOCKS)
    return {
        name.lower().replace("_", "-")
        for text in texts
        for name in re.findall(r"^([A-Za-z0-9._-]+)==", text, re.MULTILINE)
    }


def top_names(distributions: set[str]) -> set[str]:
    """Return the top-level names of modules and packages that these distributions install."""
    found = importlib.metadata.packages_distributions().items()
    return {name for name, owners in found if any(re.sub(r"[._]", "-", one).lower() in distributions for one in owners)}


def held(program: Path) -> Holding:
    """Return what a built program holds."""
    inside = program / INSIDE
    files = {path.relative_to(inside).as_posix() for path in inside.rglob("*") if path.is_file()}
    modules = archived(program / contents.PROGRAM)
    with zipfile.ZipFile(inside / "base_library.zip") as base:
        modules |= {dotted(name) for name in base.namelist()}
    modules |= {module_of(PurePosixPath(file)) for file in files}
    modules |= {dotted(file) for file in files if file.endswith(".pyc")}
    return Holding(frozenset(modules), frozenset(files))


def dotted(place: str) -> str:
    """Return the name of the module in a compiled file that lies in no archive of PyInstaller's."""
    return re.sub(r"(/__init__)?\.pyc$", "", place).replace("/", ".")


def archived(program: Path) -> set[str]:
    """Return the names of the modules in the archive that a program of PyInstaller's begins with."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(program))  # type: ignore[no-untyped-call]
    names = [name for name, entry in archive.toc.items() if entry[4] == "z"]
    return {module for name in names for module in archive.open_embedded_archive(name).toc}  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    sys.exit(main())
