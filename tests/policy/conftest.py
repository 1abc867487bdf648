"""A copy of the shipped pack with one change."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

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
