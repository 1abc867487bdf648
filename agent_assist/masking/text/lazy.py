"""Regular expressions that are compiled when they are first used: large ones would cost every start 0.1 s together."""

from __future__ import annotations

import re
from typing import cast


class Lazy:
    """Stands for a compiled pattern. What is taken from the pattern once is kept, so that later uses cost nothing."""

    def __init__(self, source: str) -> None:
        self._source = source

    def __getattr__(self, name: str) -> object:
        value = getattr(re.compile(self._source), name)
        setattr(self, name, value)
        return value


_WAITING: list[Lazy] = []


def lazy(source: str) -> re.Pattern[str]:
    """Return a pattern for a source; an error in the source shows at the first use. For modules' constants only."""
    pattern = Lazy(source)
    _WAITING.append(pattern)
    return cast("re.Pattern[str]", pattern)


def compile_all() -> int:
    """Compile every pattern that still waits, and return how many there are in all. May be called on any thread."""
    for pattern in _WAITING:
        for use in ("search", "match", "fullmatch", "finditer"):
            getattr(pattern, use)
    return len(_WAITING)
