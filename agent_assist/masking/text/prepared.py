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
_OWN: Final = ("agent_assist.masking.", Kind.__module__)
"""Whose classes and functions a table may refer to."""
_ENGINE: Final = importlib.import_module("_sre")
_SPOILT: Final = (EOFError, ValueError, TypeError, KeyError, OverflowError, RuntimeError, zlib.error)
"""What reading a file that is cut or not ours raises, and what `re`'s engine says of a form that is not one of its."""
_NO_TABLE: Final = (*_SPOILT, pickle.UnpicklingError, AttributeError, ImportError, IndexError, MemoryError)


class _Content(NamedTuple):
    """What the file holds: packed patterns by name, and packed groups of tables, a group by its own name."""

    forms: dict[str, bytes]
    tables: dict[str, bytes]


def pattern(name: str, source: Callable[[], str]) -> re.Pattern[str]:
    """Return the pattern of a name: taken from the file where it holds it, else compiled now, without flags.

    A pattern from the file has its name where others have their source.

    Raises:
        re.error: what `source` returns is no pattern, and none is in the file.
    """
    entry = _content().forms.get(name)
    if entry is not None:
        try:
            return _from_entry(name, entry)
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
        name: zlib.compress(marshal.dumps((flags, array.array(_word(), code).tobytes(), groups, numbers, names)), 9)
        for name, (flags, code, groups, numbers, names) in sorted(forms.items())
    }
    groups_packed = {group: _packed_tables(tables[group]) for group in sorted(tables)}
    return marshal.dumps((made_from(words=True), made_from(words=False), entries, groups_packed))


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
    try:
        words, code, forms, tables = marshal.loads((files() / FOLDER / file_name()).read_bytes())  # noqa: S302 -- as Python reads its own compiled files beside it
    except (OSError, *_SPOILT):
        return _Content({}, {})
    right = isinstance(forms, dict) and isinstance(tables, dict)
    if not right or words != made_from(words=True) or made_from(words=False) not in {code, b""}:
        return _Content({}, {})
    return _Content(forms, tables)


@cache
def _group(group: str) -> SimpleNamespace:
    entry = _content().tables.get(group)
    if entry is None:
        return SimpleNamespace()
    try:
        return SimpleNamespace(**_Reader(io.BytesIO(zlib.decompress(entry))).load())
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
    return zlib.compress(content, 9)


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


def _from_entry(name: str, entry: bytes) -> re.Pattern[str]:
    flags, code, groups, numbers, names = marshal.loads(zlib.decompress(entry))  # noqa: S302 -- as above
    words = array.array(_word())
    words.frombytes(code)
    made: re.Pattern[str] = _ENGINE.compile(name, flags, words.tolist(), groups, numbers, names)
    return made


def _word() -> str:
    return "I" if array.array("I").itemsize == _ENGINE.CODESIZE else "H"
