"""Fixtures of things that must be closed after the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Protocol

import pytest


class Closes(Protocol):
    """What a fixture of this module makes."""

    def close(self) -> None:
        """End what was begun; called once, after the test."""


def closed_after(make: Callable[[Path], Closes]) -> object:
    """Return a fixture of what `make` makes of the test's own folder. It has the name of its variable."""

    @pytest.fixture
    def made(tmp_path: Path) -> Iterator[Closes]:
        with closing(make(tmp_path)) as thing:
            yield thing

    return made
