"""Patterns and tables that are built when they are first used: together they would cost every start 0.1 s."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from typing import TypeVar, cast

from agent_assist.masking.text import prepared
from agent_assist.masking.text.vocabulary import either, word_set

Built = TypeVar("Built")


class Lazy:
    """Stands for a compiled pattern. What is taken from the pattern once is kept, so that later uses cost nothing."""

    def __init__(self, source: str | Callable[[], str]) -> None:
        self._source = source

    def __getattr__(self, name: str) -> object:
        value = getattr(self._compiled, name)
        setattr(self, name, value)
        return value

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        """The pattern itself, made at the first use."""
        return prepared.pattern(self.source())

    def source(self) -> str:
        """Return what the pattern is made of."""
        return self._source if isinstance(self._source, str) else self._source()


_WAITING: list[Lazy] = []
_BUILDERS: list[Callable[[], object]] = []


def lazy(source: str | Callable[[], str]) -> re.Pattern[str]:
    """Return a pattern for a source, or for what makes one; an error in it shows at the first use.

    For modules' constants only. A source that holds words of a language is made by a function, so that importing a
    module reads no file.
    """
    pattern = Lazy(source)
    _WAITING.append(pattern)
    return cast("re.Pattern[str]", pattern)


def lazily(build: Callable[[], Built]) -> Callable[[], Built]:
    """Return a function that builds a table at its first call and gives the same one ever after.

    For modules' constants only, as `lazy` is.
    """
    kept = cache(build)
    _BUILDERS.append(kept)
    return kept


def whole(name: str) -> re.Pattern[str]:
    """Return the pattern of a list's phrases where no letter or digit stands beside them; built when first used.

    Args:
        name: file and key of the list, such as "phones.asked".
    """
    return lazy(lambda: rf"(?<![^\W_]){either(name)}(?![^\W_])")


def any_of(name: str) -> re.Pattern[str]:
    """Return the pattern of a list's phrases wherever they stand, inside words too; built when first used."""
    return lazy(lambda: either(name))


def set_of(name: str) -> Callable[[], frozenset[str]]:
    """Return a function that gives the words of a list; the file is read at its first call."""
    return lazily(lambda: word_set(name))


def building() -> Iterator[None]:
    """Build every table and pattern that still waits, one before each value that is yielded; on any thread.

    Patterns first: reading a long one takes megabytes for a moment, which the tables then take over instead of more.
    """
    for pattern in _WAITING:
        for use in ("search", "match", "fullmatch", "finditer"):
            getattr(pattern, use)
        yield
    for build in _BUILDERS:
        build()
        yield
    prepared.forget()


def sources() -> list[str]:
    """Return what each pattern is made of, for who compiles them beforehand."""
    return [pattern.source() for pattern in _WAITING]


def compile_all() -> int:
    """Build every table and pattern that still waits, and return how many patterns there are; on any thread."""
    for _built in building():
        pass
    return len(_WAITING)
