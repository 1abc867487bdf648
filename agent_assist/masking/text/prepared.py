"""Patterns and tables that were made where the program was built, so that a start need not (ADR 42).

Reading masking's words, making its tables and compiling its patterns takes Python two seconds and holds the interpreter
meanwhile; taking over what was made takes a tenth of one. Each is found by its name. The file says what it was made
from: if the lists of words beside it are others, or masking's own code where that can be read, all is made anew. As a
`.pyc`, it is for one version of Python, and is trusted as the program beside it is: who may write the one may write the
other.
"""

from __future__ import annotations

import array
import hashlib
import importlib
import io
import marshal
import pickle
import re
import sys
import zlib
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources.abc import Traversable
from pathlib import Path
from types import SimpleNamespace
from typing import Final, NamedTuple, TypeVar

from agent_assist.masking.finding import Kind
from agent_assist.resources import files

FOLDER: Final = "prepared"
"""Where the file lies among the data files."""
WORDS: Final = ("languages", "names")
"""The folders of data files that patterns and tables are made from."""
Form = tuple[int, list[int], int, dict[str, int], tuple[str | None, ...]]
"""What `re` gives its engine for a source: flags, code, groups, numbers of groups by name, names by number."""
Built = TypeVar("Built")
_CODE: Final = Path(__file__).parents[1]
_HEAD: Final = 8
"""Bytes at the file's start that say how long its index is."""
_OWN: Final = ("agent_assist.masking.", Kind.__module__)
"""Whose classes and functions a table may refer to."""
_ENGINE: Final = importlib.import_module("_sre")
_SPOILT: Final = (EOFError, ValueError, TypeError, KeyError, OverflowError, RuntimeError, MemoryError)
"""What reading a file that is cut or not ours raises, and what `re`'s engine says of a form that is not one of its."""
_NO_TABLE: Final = (*_SPOILT, pickle.UnpicklingError, AttributeError, ImportError, IndexError)


Place = tuple[int, int]
"""Where an entry begins in a file's body, and how long it is, in bytes."""


class _Content(NamedTuple):
    """What the file holds: its body, and where in it patterns stand by name, and groups of tables by their own."""

    body: memoryview
    forms: Mapping[str, Place]
    tables: Mapping[str, Place]

    def entry(self, place: Place) -> memoryview:
        """Return the bytes of an entry; they are not copied."""
        return self.body[place[0] : place[0] + place[1]]


def pattern(name: str, source: Callable[[], str]) -> re.Pattern[str]:
    """Return the pattern of a name: taken from the file where it holds it, else compiled now, without flags.

    A pattern from the file has its name where others have their source.

    Raises:
        re.error: what `source` returns is no pattern, and none is in the file.
    """
    content = _content()
    place = content.forms.get(name)
    if place is not None:
        try:
            return _from_entry(name, content.entry(place))
        except _SPOILT:
            forget()
    return re.compile(source())


def table(group: str, name: str, build: Callable[[], Built]) -> Built:
    """Return the table of a name: taken from the file where it holds it, else built now.

    Args:
        group: what it was kept with; tables of a group are read at once, and have the words in common.
        name: its own.
        build: makes it.
    """
    found = _group(group)
    return getattr(found, name) if hasattr(found, name) else build()


def file_name() -> str:
    """Return the name of the file for this Python: its version, and the version and word size of its `re`."""
    return f"{sys.implementation.cache_tag}-{_ENGINE.MAGIC}-{_ENGINE.CODESIZE}.patterns"


def packed(forms: Mapping[str, Form], tables: Mapping[str, Mapping[str, object]]) -> bytes:
    """Return a file, given the form of each pattern by its name, and each group of tables by its name.

    Raises:
        ValueError: a table is not equal to itself once it was packed and read.
    """
    entries = {
        name: marshal.dumps((flags, array.array(_word(), code).tobytes(), groups, numbers, names))
        for name, (flags, code, groups, numbers, names) in sorted(forms.items())
    }
    return joined(entries, {group: _packed_tables(tables[group]) for group in sorted(tables)})


def joined(forms: Mapping[str, bytes], tables: Mapping[str, bytes]) -> bytes:
    """Return a file of entries, with what they were made from and a check sum.

    They are not compressed: a package compresses them better all together, and what is read is taken where it lies.
    """
    body, places = bytearray(), list[dict[str, Place]]()
    for entries in (forms, tables):
        places.append({})
        for name, entry in entries.items():
            places[-1][name] = (len(body), len(entry))
            body += entry
    index = marshal.dumps((made_from(words=True), made_from(words=False), zlib.crc32(body), *places))
    return len(index).to_bytes(_HEAD, "big") + index + body


def made_from(*, words: bool) -> bytes:
    """Return a digest of the lists of words, or of masking's code; nothing for code that cannot be read."""
    whole = hashlib.blake2b(digest_size=16)
    found = _lists() if words else _sources()
    count = 0
    for name, content in found:
        count += 1
        whole.update(f"{name}\0{len(content)}\0".encode() + content)
    return whole.digest() if count else b""


def count() -> int:
    """Return how many patterns the file holds; 0 without a right one: each start then makes all by itself."""
    return len(_content().forms)


def forget() -> None:
    """Let go of the file's content, once all that is needed was taken from it or it turned out to be spoilt."""
    _content.cache_clear()
    _group.cache_clear()


@lru_cache(maxsize=1)
def _content() -> _Content:
    nothing = _Content(memoryview(b""), {}, {})
    try:
        whole = memoryview((files() / FOLDER / file_name()).read_bytes())
        start = _HEAD + int.from_bytes(whole[:_HEAD], "big")
        words, code, checked, forms, tables = marshal.loads(whole[_HEAD:start])  # noqa: S302 -- as Python reads its own compiled files beside it
    except (OSError, *_SPOILT):
        return nothing
    body, named = whole[start:], isinstance(forms, dict) and isinstance(tables, dict)
    if not named or zlib.crc32(body) != checked or words != made_from(words=True):
        return nothing
    return _Content(body, forms, tables) if made_from(words=False) in {code, b""} else nothing


@cache
def _group(group: str) -> SimpleNamespace:
    content = _content()
    place = content.tables.get(group)
    if place is None:
        return SimpleNamespace()
    try:
        return SimpleNamespace(**_Reader(io.BytesIO(content.entry(place))).load())
    except _NO_TABLE:
        return SimpleNamespace()


class _Reader(pickle.Unpickler):
    """Reads tables: plain values, and what masking itself has names for."""

    def find_class(self, module: str, name: str) -> object:
        """Return what a table refers to.

        Raises:
            UnpicklingError: it is none of masking's.
        """
        if not module.startswith(_OWN):
            raise pickle.UnpicklingError(module)
        return super().find_class(module, name)


def _packed_tables(tables: Mapping[str, object]) -> bytes:
    content = pickle.dumps(dict(sorted(tables.items())), protocol=5)
    if _Reader(io.BytesIO(content)).load() != tables:
        raise ValueError(sorted(tables))
    return content


def _lists() -> Iterator[tuple[str, bytes]]:
    for folder in WORDS:
        yield from _files_in(files() / folder, folder)


def _files_in(folder: Traversable, name: str) -> Iterator[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda one: one.name) if folder.is_dir() else ():
        if entry.is_dir():
            yield from _files_in(entry, f"{name}/{entry.name}")
        else:
            yield f"{name}/{entry.name}", entry.read_bytes()


def _sources() -> Iterator[tuple[str, bytes]]:
    for path in sorted(_CODE.rglob("*.py")):
        yield path.relative_to(_CODE).as_posix(), path.read_bytes()


def _from_entry(name: str, entry: memoryview) -> re.Pattern[str]:
    flags, code, groups, numbers, names = marshal.loads(entry)  # noqa: S302 -- as above
    words = array.array(_word())
    words.frombytes(code)
    made: re.Pattern[str] = _ENGINE.compile(name, flags, words.tolist(), groups, numbers, names)
    return made


def _word() -> str:
    return "I" if array.array("I").itemsize == _ENGINE.CODESIZE else "H"
