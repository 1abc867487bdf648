#!/usr/bin/env python3
"""Makes masking's patterns and tables beforehand, into the data files, for the Python that runs this (docs/adr/0042).

    python packaging/patterns.py          writes the file anew; the same bytes each time

It uses the parts that `re.compile` itself is made of, in the versions of Python that are tried; what they give is
compared with what `re.compile` gives before it is written.
"""

from __future__ import annotations

import importlib
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # this checkout's package

from agent_assist.masking.text import lazy, prepared

Value = TypeVar("Value")
SEED = "PYTHONHASHSEED"
ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Write the file; returns 0, or 1 with one line on standard error.

    A set has its words in an order that differs from process to process, unless the process was begun without that.
    """
    if os.environ.get(SEED) != "0":
        return subprocess.run([sys.executable, __file__], env={**os.environ, SEED: "0"}, check=False).returncode
    folder = ROOT / "resources" / prepared.FOLDER
    made = folder / prepared.file_name()
    made.unlink(missing_ok=True)  # nothing of it may come into the new one
    try:
        content = file_of(lazy.patterns(), lazy.tables())
    except ValueError as error:
        print(f"patterns_not_prepared: {error}", file=sys.stderr)
        return 1
    folder.mkdir(exist_ok=True)
    made.write_bytes(content)
    print(f"{made.relative_to(ROOT)}: {len(content) / 1e6:.1f} MB")
    return 0


def file_of(patterns: Sequence[lazy.Lazy], tables: Sequence[lazy.Table]) -> bytes:
    """Return the file that holds these patterns and tables.

    Raises:
        ValueError: two of them have one name; or this Python makes them in another way. Without the file each start
            makes them itself.
    """
    sources = _by_name((one.name, one.source()) for one in patterns)
    forms = {name: form_of(source) for name, source in sources.items()}
    engine = importlib.import_module("_sre")
    for name, source in sources.items():
        if engine.compile(source, *forms[name]) != re.compile(source):
            raise ValueError(f"Python {sys.version.split()[0]} compiles patterns in a way that is not known here")
    groups = sorted({one.group for one in tables})
    return prepared.packed(
        forms, {group: _by_name((one.name, one.kept()) for one in tables if one.group == group) for group in groups}
    )


def _by_name(named: Iterable[tuple[str, Value]]) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for name, value in named:
        if found.setdefault(name, value) != value:
            raise ValueError(f"two have the name {name}")
    return found


def form_of(source: str) -> prepared.Form:
    """Return what `re` would give its engine for a source."""
    parser, compiler = (importlib.import_module(f"re.{name}") for name in ("_parser", "_compiler"))
    parsed = parser.parse(source, 0)
    numbers: dict[str, int] = parsed.state.groupdict
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in numbers.items():
        names[number] = name
    flags: int = parsed.state.flags
    code: list[int] = compiler._code(parsed, 0)  # noqa: SLF001 -- nothing public gives it
    return flags, code, parsed.state.groups - 1, dict(numbers), tuple(names)


if __name__ == "__main__":
    raise SystemExit(main())
