"""Qt's tables of languages are cut down, and what the program asks of them is answered as before."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

import icu

LIBRARY = next(iter(Path(PySide6.__file__).parent.glob("Qt/lib/libicudata.so.*")), None)
COMPILER = shutil.which("cc") or shutil.which("gcc")
ASK = """
import json
from functools import cmp_to_key
from pathlib import Path
from PySide6.QtCore import QCollator, QDate, QLocale
words = {
    "de": ["Zebra", "\\u00c4pfel", "apfel", "\\u00f6l", "Ofen", "Stra\\u00dfe", "strasse", "2", "10"],
    "es": ["\\u00f1and\\u00fa", "nube", "oso", "ni\\u00f1o"],
    "fr": ["c\\u00f4te", "cote", "cot\\u00e9", "c\\u00f4t\\u00e9"],
    "ar": ["\\u0628\\u0627\\u0628", "\\u0623\\u062d\\u0645\\u062f", "\\u0627\\u0633\\u0645"],
    "en": ["b", "A", "a", "B"],
    "sv": ["zebra", "\\u00e5l", "\\u00e4rlig", "\\u00f6"],
    "lt": ["y", "i", "z"],
}
found = {}
for language, some in words.items():
    locale = QLocale(language)
    order = QCollator(locale)
    order.setNumericMode(True)
    found[language] = [sorted(some, key=cmp_to_key(order.compare)), [locale.toUpper(one) for one in some],
                       locale.toString(QDate(2026, 11, 30)), locale.toString(12345.5), locale.dayName(3)]
found["tr"] = [QLocale("tr").toUpper("istanbul"), QLocale("tr").toLower("ISTANBUL")]
maps = Path("/proc/self/maps").read_text()
print(json.dumps([found, sorted({line.split()[-1] for line in maps.splitlines() if "libicudata" in line})]))
"""
needs_library = pytest.mark.skipif(LIBRARY is None or COMPILER is None, reason="no ICU beside Qt, or no compiler")


def asked(preload: str) -> tuple[dict[str, object], list[str]]:
    environ = {**os.environ, "LD_PRELOAD": preload}
    done = subprocess.run(
        [sys.executable, "-c", ASK], capture_output=True, text=True, check=True, env=environ, timeout=60
    )
    found, libraries = json.loads(done.stdout)
    return found, libraries


@needs_library
def test_the_smaller_library_answers_as_the_whole_one(tmp_path: Path) -> None:
    assert LIBRARY is not None
    assert COMPILER is not None
    smaller = tmp_path / LIBRARY.name
    shutil.copyfile(LIBRARY, smaller)
    saved = icu.reduce(smaller, COMPILER)
    assert saved > 20_000_000
    assert smaller.stat().st_size < 7_000_000
    whole, _ = asked("")
    part, loaded = asked(str(smaller))
    assert str(smaller) in loaded
    assert part == whole


@needs_library
def test_tables_come_back_as_they_were() -> None:
    assert LIBRARY is not None
    header, tables = icu.read(LIBRARY.read_bytes())
    again, back = icu.read(icu.write(header, tables))
    assert again == header
    assert list(back) == list(tables)
    assert all(back[name].startswith(table) for name, table in tables.items())


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("icudt73l/coll/de.res", True),
        ("icudt73l/coll/ucadata.icu", True),
        ("icudt73l/root.res", True),
        ("icudt73l/res_index.res", True),
        ("icudt73l/zoneinfo64.res", True),
        ("icudt73l/ar_EG.res", True),
        ("icudt73l/cnvalias.icu", True),
        ("icudt73l/kk_KZ.res", False),
        ("icudt73l/zone/de.res", False),
        ("icudt73l/brkitr/thaidict.dict", False),
        ("icudt73l/ibm-37_P100-1995.cnv", False),
    ],
)
def test_what_stays(name: str, *, stays: bool) -> None:
    assert icu.wanted(name) is stays


@pytest.mark.parametrize("content", [b"", b"no library at all", b"\0icudt73_dat\0 and no tables"])
def test_an_unknown_form_is_refused_and_left_alone(content: bytes, tmp_path: Path) -> None:
    library = tmp_path / "libicudata.so.73"
    library.write_bytes(content)
    with pytest.raises(icu.IcuError):
        icu.reduce(library, "no-such-compiler")
    assert library.read_bytes() == content
