"""The demo's browser: what comes over its pipe, and what does not."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from agent_assist.demo.browser import Browser

ANSWER = r'{"id": 1, "result": {"product": "Stand-in/1"}}\000'
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


def stand_in(folder: Path, words: str) -> str:
    """A program that says something over the pipe as soon as it is started, and then only listens."""
    program = folder / "browser.sh"
    program.write_text(f"#!/bin/sh\nprintf '{words}' >&4\ncat <&3 >/dev/null\n", encoding="utf-8")
    program.chmod(0o755)
    return os.fspath(program)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (r"\000" + ANSWER + r'\000{"id": 2, "error": {"message": "no targets here"}}\000', "no targets here"),
        (ANSWER + r"not json\000", "it has ended"),
        ("", "it has ended|Broken pipe"),
    ],
)  # fmt: skip
def test_what_comes_over_the_pipe_is_understood_or_ends_it_at_once(words: str, why: str, tmp_path: Path) -> None:
    program = stand_in(tmp_path, words)
    if not words:
        Path(program).write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    with pytest.raises(RuntimeError, match=why):
        Browser(program, tmp_path / "folder")
