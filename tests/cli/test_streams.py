"""What the commands write has one encoding everywhere, and a reader that leaves ends them quietly."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from agent_assist import __main__ as front
from tests.cli.commands import LIMIT_S, ROOT, agent

CODE_PAGE = {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
"""As a redirected stream of Windows is, on Windows' own terms."""


def test_a_code_page_ends_no_command_with_a_traceback(tmp_path: Path) -> None:
    done = agent("doctor", home=tmp_path, env=CODE_PAGE)
    assert b"Traceback" not in done.stderr
    assert "→" in done.stdout.decode()


def test_json_comes_back_as_it_was_whatever_the_code_page_is(tmp_path: Path) -> None:
    text = "Łukasz, +49 30 901820 → später"
    done = agent("mask", "--json", home=tmp_path, stdin=text.encode(), env=CODE_PAGE)
    assert json.loads(done.stdout)["text"].endswith("→ später")


def test_a_name_that_no_code_page_has_is_said_in_errors_too(tmp_path: Path) -> None:
    done = agent("policy", "decide", "--pack", str(tmp_path / "Ł→"), home=tmp_path, env=CODE_PAGE)
    assert done.returncode in {2, 3}
    assert b"Traceback" not in done.stderr
    done.stderr.decode()


def test_a_reader_that_leaves_ends_the_command_quietly(tmp_path: Path) -> None:
    environ = {**os.environ, "AGENT_ASSIST_HOME": str(tmp_path)}
    read, write = os.pipe()
    os.close(read)
    words = [sys.executable, "-m", "agent_assist", "ledger", "kinds"]
    try:
        done = subprocess.run(
            words, env=environ, stdout=write, stderr=subprocess.PIPE, timeout=LIMIT_S, check=False, cwd=ROOT
        )
    finally:
        os.close(write)
    assert (done.returncode, done.stderr) == (3, b"")


@pytest.mark.parametrize(
    ("system", "error", "left"),
    [
        ("linux", BrokenPipeError(), True),
        ("linux", OSError(errno.EINVAL, ""), False),
        ("win32", OSError(errno.EINVAL, ""), True),
        ("win32", OSError(errno.ENOSPC, ""), False),
    ],
)
def test_a_closed_pipe_has_two_names(system: str, error: OSError, left: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001 - a case
    monkeypatch.setattr(sys, "platform", system)
    assert front._nobody_reads(error) is left


def test_a_program_without_a_console_speaks_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    front._speak_utf8()
