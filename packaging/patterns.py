#!/usr/bin/env python3
"""Compiles masking's patterns beforehand, into the data files, for the Python that runs this (docs/adr/0042).

    python packaging/patterns.py          writes the file anew; the same bytes each time

It uses the parts that `re.compile` itself is made of, in the versions of Python that are tried; what they give is
compared with what `re.compile` gives before it is written.
"""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # this checkout's package

from agent_assist.masking.text import lazy, prepared

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Write the file; returns 0, or 1 with one line on standard error."""
    folder = ROOT / "resources" / prepared.FOLDER
    try:
        content = file_of(lazy.sources())
    except ValueError as error:
        print(f"patterns_not_prepared: {error}", file=sys.stderr)
        return 1
    folder.mkdir(exist_ok=True)
    made = folder / prepared.file_name()
    made.write_bytes(content)
    print(f"{made.relative_to(ROOT)}: {len(content) / 1e6:.1f} MB")
    return 0


def file_of(sources: list[str]) -> bytes:
    """Return the file that holds the patterns of these sources.

    Raises:
        ValueError: this Python compiles them in another way; without the file each start compiles them itself.
    """
    forms = {source: form_of(source) for source in sources}
    engine = importlib.import_module("_sre")
    for source, form in forms.items():
        if engine.compile(source, *form) != re.compile(source):
            raise ValueError(f"Python {sys.version.split()[0]} compiles patterns in a way that is not known here")
    return prepared.packed(forms)


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
