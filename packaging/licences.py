"""Licences of everything in the one-folder program: who wrote a file, under what terms, and the texts of these.

Works from the list of files that are really packed, so nothing is forgotten and nothing is named that is not there. A
file of unknown origin, a distribution without a licence or without its text: each stops the build.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from contents import BESIDE_THE_ARCHIVE

Entry = tuple[str, str, str]
"""PyInstaller's triple: name in the program's folder, path on this machine, type code."""
FOLDER = "licences"
"""Where the texts lie in the program's folder."""
INDEX = "THIRD-PARTY.md"
ALWAYS = ("pyinstaller", *BESIDE_THE_ARCHIVE)
"""The start program of PyInstaller is part of every build and no entry of the lists; of modules beside the archive the
lists have the build's own copies."""
_TEXT = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)[^/]*$|/licen[cs]es/")
_OWN = (("Inter and Vazirmatn (fonts)", "OFL-1.1"), ("Lucide (icons)", "ISC AND MIT"))
"""What of other people lies in our own resources; the texts lie beside it."""


class LicenceUnknownError(Exception):
    """Something would be packed whose terms are not known."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One distribution: normalised name, version, licence, what lies inside it, and its texts."""

    name: str
    version: str
    licence: str
    inside: str
    texts: tuple[Path, ...]


def gather(entries: Iterable[Entry], root: Path, work: Path) -> list[Entry]:
    """Write the texts and their index below `work` and return them as data entries.

    Args:
        entries: everything that is packed.
        root: the checkout.
        work: a folder of the build's own; emptied first.

    Raises:
        LicenceUnknownError: see the class.
    """
    known = tomllib.loads((root / "packaging" / "notices.toml").read_text(encoding="utf-8"))
    packed = owners((source for _, source, _ in entries if source), root, work.parent)
    notices = [notice(one, known, root / "packaging" / "notices") for one in packed]
    shutil.rmtree(work, ignore_errors=True)
    for one in notices:
        folder = work / one.name
        folder.mkdir(parents=True)
        for text in one.texts:
            shutil.copyfile(text, folder / _free_name(folder, text))
    (work / "python").mkdir()
    shutil.copyfile(python_licence(), work / "python" / "LICENSE.txt")
    shutil.copyfile(root / "LICENSE", work / "LICENSE")
    (work / INDEX).write_text(index(notices), encoding="utf-8")
    files = sorted(path for path in work.rglob("*") if path.is_file())
    return [(f"{FOLDER}/{path.relative_to(work).as_posix()}", str(path), "DATA") for path in files]


def owners(sources: Iterable[str], root: Path, work: Path) -> list[Distribution]:
    """Return the distributions that the files belong to, in order of their names.

    Raises:
        LicenceUnknownError: a file belongs neither to one, nor to the checkout, nor to Python.
    """
    installed = {normal(one.name): one for one in distributions()}
    origin = {_place(str(one.locate_file(file))): key for key, one in installed.items() for file in one.files or ()}
    ours = [_place(str(folder)) + "/" for folder in (root, work)]
    python = [sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")]
    if sys.platform != "linux":  # there its prefix is /usr, which is everybody's
        python.append(sys.base_prefix)
    names = {normal(name) for name in ALWAYS}
    for source in (source for source in sources if Path(source).is_absolute()):
        place = _place(source)
        if (key := origin.get(place)) is not None:
            names.add(key)
        elif not (place.startswith(tuple(ours)) or _of_python(place, python)):
            raise LicenceUnknownError(f"{source} belongs to no installed distribution")
    return [installed[name] for name in sorted(names)]


def notice(one: Distribution, known: Mapping[str, Any], texts: Path) -> Notice:
    """Return what must be said of a distribution.

    Args:
        one: an installed distribution.
        known: the content of notices.toml.
        texts: the folder of texts that metadata leaves out.

    Raises:
        LicenceUnknownError: no licence or no text.
    """
    name = normal(one.name)
    more = known.get(name, {})
    licence = more.get("licence") or stated_licence(one)
    found = [Path(str(one.locate_file(f))) for f in one.files or () if ".dist-info" in str(f) and _TEXT.search(str(f))]
    found += [texts / text for text in more.get("texts", ())]
    if not licence or not found:
        raise LicenceUnknownError(f"{name} states no licence or has no text; add it to packaging/notices.toml")
    return Notice(name, one.version, licence, more.get("inside", ""), tuple(sorted(found)))


def stated_licence(one: Distribution) -> str:
    """Return the licence of the metadata in one line; empty where it names none."""
    metadata = one.metadata
    for field in ("License-Expression", "License"):
        stated: list[str] = metadata.get_all(field) or [""]
        lines = stated[0].strip().splitlines()
        if lines and lines[0] not in {"", "UNKNOWN"}:
            return lines[0]
    classifiers = [c for c in metadata.get_all("Classifier") or () if c.startswith("License ::")]
    return " AND ".join(c.rsplit(" :: ", 1)[1] for c in classifiers)


def python_licence() -> Path:
    """Return the text of Python's own licence.

    Raises:
        LicenceUnknownError: it is not where Python puts it.
    """
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = [
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path("/usr/share/doc", version, "copyright"),
    ]
    for place in places:
        if place.is_file():
            return place
    raise LicenceUnknownError("the licence text of Python is missing from its installation")


def index(notices: Iterable[Notice]) -> str:
    """Return the index as Markdown."""
    rows = [f"| {one.name} {one.version} | {one.licence} | {one.inside} |" for one in notices]
    rows.insert(0, f"| Python {sys.version.split()[0]} | PSF-2.0 | |")
    rows += [f"| {name} | {licence} | text beside it in resources |" for name, licence in _OWN]
    return (
        "# Work of others in this program\n\nAgent Assist itself: Apache-2.0, see LICENSE. The texts lie in the folder"
        " of each name. Parts under the LGPL (Qt, PySide6, psycopg, python-stdnum) are used unchanged; libraries lie as"
        " files of their own and may be replaced, and everything can be built again from the sources with"
        " `python3 dev.py build`.\n\n"
        "| part | licence | inside it |\n|---|---|---|\n" + "\n".join(rows) + "\n"
    )


def normal(name: str) -> str:
    """Return a distribution's name in its normal form."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _of_python(place: str, folders: Iterable[str | None]) -> bool:
    """Whether a file comes with Python itself; site-packages lie below its folder but are not of it."""
    inside = any(folder and place.startswith(_place(folder) + "/") for folder in folders)
    file = place.rsplit("/", 1)[1]
    return "/site-packages/" not in place and (inside or file.startswith(("libpython", "python3")))


def _place(path: str) -> str:
    """Return a path in the one form in which two names of a file are alike: Windows knows no case, and two slashes."""
    return os.path.normcase(str(Path(path))).replace("\\", "/")


def _free_name(folder: Path, text: Path) -> str:
    """Return a name that is not taken: some distributions have two files of one name in different folders."""
    name = text.name if text.suffix else f"{text.name}.txt"
    return name if not (folder / name).exists() else f"{text.parent.name}-{name}"
