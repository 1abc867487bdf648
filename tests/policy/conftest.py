"""A copy of the shipped pack with one change."""

from __future__ import annotations

import io
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from agent_assist.cli.policy import run
from agent_assist.desktop.runtime.paths import HOME_VARIABLE
from agent_assist.policy import default_pack_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def edited(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that copies the pack, replaces the first of a text in a file and gives the folder."""

    def edit(name: str, old: str, new: str) -> Path:
        folder = tmp_path / "pack"
        shutil.copytree(default_pack_path(), folder)
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")
        return folder

    return edit


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., tuple[int, list[str], list[str]]]:
    """Return a function that runs the command on bytes and gives exit code, lines of output and of errors."""

    def call(argv: list[str], data: bytes = b"") -> tuple[int, list[str], list[str]]:
        monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
        out, err = io.TextIOWrapper(io.BytesIO(), "ascii"), io.StringIO()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "ascii"))
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.setattr(sys, "stderr", err)
        code = run(argv)
        written = out.buffer
        assert isinstance(written, io.BytesIO)
        return code, written.getvalue().decode().split("\n")[:-1], err.getvalue().splitlines()

    return call
