"""Qt's tables of all the world's languages (ICU), cut down to what the program can ask for: from 32 MB to 5.

Qt orders words and changes letters to capitals with ICU, and asks it for nothing else that the program uses: its
dates, numbers and time zones come from tables of its own, or from Python. So the tables of converters, breaking,
spelling, units, currencies, names of languages, regions and zones go, and so do the dates and numbers of languages that
the windows do not speak. ICU finds what is missing missing, and says so to Qt, as with any smaller build of it.

The library holds nothing but one block of data: a header, a list of names with places, and the tables behind it.
"""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

LANGUAGES = ("root", "ar", "de", "en", "es", "fr")
"""Whose dates and numbers stay; those of the windows."""
DROPPED_FOLDERS = frozenset({"brkitr", "curr", "lang", "region", "unit", "zone", "translit", "rbnf"})
DROPPED_SUFFIXES = (".cnv", ".spp", ".cfu")
"""Converters of old character sets, rules for names on networks, look-alikes."""
_LOCALE = re.compile(r"(?!res_index)[a-z]{2,3}(?:_[A-Za-z0-9_]+)?\.res")
_MAGIC = b"\xda\x27"
_FORMAT = b"CmnD"
_FORMAT_AT, _ALIGN, _FILL = 12, 16, b"\xaa"
_SYMBOL = re.compile(rb"\0(icudt\d+_dat)\0")
_SOURCE = """
    .section .note.GNU-stack,"",%progbits
    .section .rodata
    .globl {symbol}
    .type {symbol}, %object
    .balign 16
{symbol}:
    .incbin "{data}"
    .size {symbol}, . - {symbol}
"""


class IcuError(Exception):
    """The library is not built as it is known here; nothing was changed."""


def reduce(library: Path, compiler: str) -> int:
    """Replace a data library of ICU by a smaller one; returns how many bytes were saved.

    Args:
        library: `libicudata.so.N`; its name is the name it is loaded by.
        compiler: a C compiler for this system.

    Raises:
        IcuError: the library has another form, or the compiler refused.
    """
    whole = library.read_bytes()
    symbol = _SYMBOL.search(whole)
    if symbol is None:
        raise IcuError(f"{library.name} names no data of ICU")
    header, tables = read(whole)
    kept = {name: table for name, table in tables.items() if wanted(name)}
    with TemporaryDirectory(prefix="icu-") as folder:
        data, source, made = (Path(folder) / name for name in ("tables.dat", "tables.s", library.name))
        data.write_bytes(write(header, kept))
        source.write_text(_SOURCE.format(symbol=symbol[1].decode(), data=data), encoding="utf-8")
        command = [compiler, "-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-o", str(made), str(source)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise IcuError(f"{compiler} refused the tables of ICU: {done.stderr.strip()[:200]}")
        library.write_bytes(made.read_bytes())
    return len(whole) - library.stat().st_size


def wanted(name: str) -> bool:
    """Tell whether a table stays.

    Args:
        name: as the list has it, such as "icudt73l/coll/de.res".
    """
    _, *folders, file = name.split("/")
    if DROPPED_FOLDERS & set(folders) or file.endswith(DROPPED_SUFFIXES):
        return False
    if folders or not _LOCALE.fullmatch(file):
        return True
    return re.split(r"[_.]", file)[0] in LANGUAGES


def read(library: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Return the header and the tables by name, in their order.

    Raises:
        IcuError: there is no such block.
    """
    start = library.find(_FORMAT) - _FORMAT_AT
    if start < 0 or library[start + 2 : start + 4] != _MAGIC:
        raise IcuError("the library holds no block of ICU's tables")
    (size,) = struct.unpack_from("<H", library, start)
    base = start + size
    (count,) = struct.unpack_from("<I", library, base)
    places = [struct.unpack_from("<II", library, base + 4 + 8 * number) for number in range(count)]
    names = [library[base + at : library.index(b"\0", base + at)].decode("ascii") for at, _ in places]
    begins = [begin for _, begin in places]
    if names != sorted(names) or begins != sorted(begins):
        raise IcuError("the list of ICU's tables is in another order")
    ends = [*begins[1:], _end(library, base, begins[-1])]
    return library[start:base], {
        name: library[base + begin : base + end] for name, begin, end in zip(names, begins, ends, strict=True)
    }


def _end(library: bytes, base: int, last: int) -> int:
    """Return where the last table ends: a bundle says its own length, in words of four bytes behind its header."""
    (size,) = struct.unpack_from("<H", library, base + last)
    words: int = struct.unpack_from("<I", library, base + last + size + 16)[0]
    return last + int(size) + words * 4


def write(header: bytes, tables: Mapping[str, bytes]) -> bytes:
    """Return a block with these tables; the counterpart of `read`."""
    names = sorted(tables)
    texts = b"".join(name.encode("ascii") + b"\0" for name in names)
    at = 4 + 8 * len(names)
    begin = _aligned(at + len(texts))
    places, bodies, next_begin = [], [], begin
    for name in names:
        places.append(struct.pack("<II", at, next_begin))
        at += len(name) + 1
        bodies.append(tables[name].ljust(_aligned(len(tables[name])), _FILL))
        next_begin += len(bodies[-1])
    listed = struct.pack("<I", len(names)) + b"".join(places) + texts
    return b"".join([header, listed.ljust(begin, _FILL), *bodies])


def _aligned(size: int) -> int:
    return -(-size // _ALIGN) * _ALIGN
