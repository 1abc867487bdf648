"""A shell script that stands in for the installed program."""

from __future__ import annotations

from pathlib import Path

import steps


def scene(folder: Path, body: str) -> steps.Scene:
    """A scene whose program runs this script."""
    program = folder / "agent-assist"
    program.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    program.chmod(0o755)
    (folder / "scene").mkdir()
    return steps.Scene(program, folder / "scene")
