"""What is measured of the server, on each kind of database."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from lab.postgresql import running

T = TypeVar("T")


def choose(parser: argparse.ArgumentParser) -> None:
    """Let one kind of database be asked for, as `only`."""
    parser.add_argument("--only", choices=("sqlite", "postgres"))


def of_each(only: str | None, measured: Callable[[str], T], **postgresql: Any) -> dict[str, T]:
    """Measure on a new file of SQLite and on a new database of PostgreSQL, or on the one that was asked for.

    Args:
        only: `sqlite`, `postgres`, or None for both.
        measured: measures on the database of an address.
        postgresql: settings of the PostgreSQL that is started.
    """
    figures: dict[str, T] = {}
    if only != "postgres":
        with tempfile.TemporaryDirectory() as folder:
            figures["sqlite"] = measured(f"sqlite:///{Path(folder) / 'server.sqlite3'}")
    if only != "sqlite":
        with running(**postgresql) as server:
            figures["postgres"] = measured(server.fresh())
    return figures
