"""Patterns and tables that are built when they are first used, or were built beforehand (see `prepared`)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from types import FunctionType
from typing import Final, NamedTuple, TypeVar, cast

from agent_assist.masking.text import prepared
from agent_assist.masking.text.vocabulary import either, word_set

Built = TypeVar("Built")
TABLES: Final = "tables"
"""The group of a table that says no other: small ones, read together."""
NAMES: Final = "names"
"""The group of the people's names, which have their words in common."""
NUMBERS: Final = "numbers"
"""The group of the names of numbers."""


class Lazy:
    """Stands for a compiled pattern. What is taken from the pattern once is kept, so that later uses cost nothing.

    Args:
        name: by which a pattern that was compiled beforehand is found; no other has it.
        source: what it is made of.
    """

    def __init__(self, name: str, source: Callable[[], str]) -> None:
        self.name = name
        self.source = source

    def __getattr__(self, name: str) -> object:
        value = getattr(self._compiled, name)
        setattr(self, name, value)
        return value

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        """The pattern itself, made at the first use."""
        return prepared.pattern(self.name, self.source)


class Table(NamedTuple):
    """A table that is built at the first use.

    Args:
        group: the tables it is kept with beforehand.
        name: by which it is found there; no other has it.
        build: makes it anew.
        kept: gives it, and the same one ever after.
    """

    group: str
    name: str
    build: Callable[[], object]
    kept: Callable[[], object]


_WAITING: list[Lazy] = []
_TABLES: list[Table] = []


def lazy(source: str | Callable[[], str], name: str = "") -> re.Pattern[str]:
    """Return a pattern for a source, or for what makes one; an error in it shows at the first use.

    For modules' constants only. A source that holds words of a language is made by a function, so that importing a
    module reads no file.

    Args:
        source: what it is made of.
        name: by which it is known; needed where one line of code makes several.
    """
    if isinstance(source, str):
        text = source
        digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
        pattern = Lazy(name or digest, lambda: text)
    else:
        pattern = Lazy(name or _place(source), source)
    _WAITING.append(pattern)
    return cast("re.Pattern[str]", pattern)


def lazily(build: Callable[[], Built], name: str = "", *, group: str = TABLES) -> Callable[[], Built]:
    """Return a function that builds a table at its first call and gives the same one ever after.

    For modules' constants only, as `lazy` is.

    Args:
        build: makes it.
        name: by which it is known; needed where one line of code makes several.
        group: the tables it is kept with where it was built beforehand.
    """
    named = name or _place(build)

    @cache
    def kept() -> Built:
        return prepared.table(group, named, build)

    _TABLES.append(Table(group, named, build, kept))
    return kept


def _place(build: Callable[[], object]) -> str:
    """Return where in masking's code a function stands, or the name of the table that it gives.

    Raises:
        TypeError: it is no function that was written there; it needs a name.
    """
    named = next((one.name for one in _TABLES if one.kept is build), "")
    if named:
        return named
    if not isinstance(build, FunctionType):
        raise TypeError(build)
    return f"{build.__module__.removeprefix('agent_assist.masking.')}:{build.__code__.co_firstlineno}"


def whole(name: str) -> re.Pattern[str]:
    """Return the pattern of a list's phrases where no letter or digit stands beside them; built when first used.

    Args:
        name: file and key of the list, such as "phones.asked".
    """
    return lazy(lambda: rf"(?<![^\W_]){either(name)}(?![^\W_])", f"whole {name}")


def any_of(name: str) -> re.Pattern[str]:
    """Return the pattern of a list's phrases wherever they stand, inside words too; built when first used."""
    return lazy(lambda: either(name), f"any of {name}")


def set_of(name: str) -> Callable[[], frozenset[str]]:
    """Return a function that gives the words of a list; the file is read at its first call."""
    return lazily(lambda: word_set(name), f"set of {name}")


def building() -> Iterator[None]:
    """Build every table and pattern that still waits, one before each value that is yielded; on any thread.

    Patterns first: reading a long one takes megabytes for a moment, which the tables then take over instead of more.
    """
    for pattern in _WAITING:
        for use in ("search", "match", "fullmatch", "finditer"):
            getattr(pattern, use)
        yield
    for one in _TABLES:
        one.kept()
        yield
    prepared.forget()


def patterns() -> list[Lazy]:
    """Return all patterns, for who compiles them beforehand."""
    return list(_WAITING)


def tables() -> list[Table]:
    """Return all tables, for who builds them beforehand."""
    return list(_TABLES)


def compile_all() -> int:
    """Build every table and pattern that still waits, and return how many patterns there are; on any thread."""
    for _built in building():
        pass
    return len(_WAITING)
