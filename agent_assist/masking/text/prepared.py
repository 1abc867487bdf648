"""Patterns that were compiled where the program was built, so that a start need not (ADR 42).

Compiling masking's patterns takes Python more than a second and holds the interpreter meanwhile; taking over its
compiled form takes a few hundredths. The file holds that form by the digest of each source, so nothing in it can be out
of date: a pattern whose source has changed is not found in it, and is compiled. As a `.pyc`, it is for one version of
Python, and is trusted as the program beside it is: who may write the one may write the other.
"""

from __future__ import annotations

import array
import hashlib
import importlib
import marshal
import re
import sys
import zlib
from functools import lru_cache
from importlib.resources.abc import Traversable
from typing import Final

from agent_assist.resources import files

FOLDER: Final = "prepared"
"""Where the file lies among the data files."""
Form = tuple[int, list[int], int, dict[str, int], tuple[str | None, ...]]
"""What `re` gives its engine for a source: flags, code, groups, numbers of groups by name, names by number."""
_ENGINE: Final = importlib.import_module("_sre")
_SPOILT: Final = (EOFError, ValueError, TypeError, KeyError, OverflowError, RuntimeError, zlib.error)
"""What reading a file that is cut or not ours raises, and what `re`'s engine says of a form that is not one of its."""


def pattern(source: str) -> re.Pattern[str]:
    """Return the pattern of a source without flags: taken from the file where it holds it, else compiled now.

    Raises:
        re.error: the source is no pattern, and not in the file.
    """
    entry = _entries().get(digest(source))
    if entry is not None:
        try:
            return _from_entry(source, entry)
        except _SPOILT:
            forget()
    return re.compile(source)


def file_name() -> str:
    """Return the name of the file for this Python: its version, and the version and word size of its `re`."""
    return f"{sys.implementation.cache_tag}-{_ENGINE.MAGIC}-{_ENGINE.CODESIZE}.patterns"


def packed(forms: dict[str, Form]) -> bytes:
    """Return a file of patterns, given the form of each by its source."""
    entries = {
        digest(source): zlib.compress(
            marshal.dumps((flags, array.array(_word(), code).tobytes(), groups, numbers, names)), 9
        )
        for source, (flags, code, groups, numbers, names) in sorted(forms.items())
    }
    return marshal.dumps(entries)


def count() -> int:
    """Return how many patterns the file holds; 0 without one for this Python: each start then compiles them itself."""
    return len(_entries())


def forget() -> None:
    """Let go of the file's content, once all that is needed was taken from it or it turned out to be spoilt."""
    _entries.cache_clear()


def digest(source: str) -> bytes:
    """Return what the file finds a source by."""
    return hashlib.blake2b(source.encode("utf-8", "surrogatepass"), digest_size=16).digest()


@lru_cache(maxsize=1)
def _entries() -> dict[bytes, bytes]:
    try:
        found = marshal.loads(_file().read_bytes())  # noqa: S302 -- as Python reads its own compiled files beside it
    except (OSError, *_SPOILT):
        return {}
    return found if isinstance(found, dict) else {}


def _file() -> Traversable:
    return files() / FOLDER / file_name()


def _from_entry(source: str, entry: bytes) -> re.Pattern[str]:
    flags, code, groups, numbers, names = marshal.loads(zlib.decompress(entry))  # noqa: S302 -- as above
    words = array.array(_word())
    words.frombytes(code)
    made: re.Pattern[str] = _ENGINE.compile(source, flags, words.tolist(), groups, numbers, names)
    return made


def _word() -> str:
    return "I" if array.array("I").itemsize == _ENGINE.CODESIZE else "H"
