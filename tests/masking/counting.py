"""Counts calls instead of seconds, so that a busy machine changes nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def counted_calls() -> Iterator[Callable[[], int]]:
    """Count the calls of functions, ours and built-in ones, made inside."""
    count = 0

    def counted(_frame: object, event: str, _arg: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        yield lambda: count
    finally:
        sys.setprofile(before)
