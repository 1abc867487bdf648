"""What processes of ours keep to their user: new files, and their memory."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

posix = pytest.mark.skipif(os.name == "nt", reason="a file there has the rights of its folder")
linux = pytest.mark.skipif(sys.platform != "linux", reason="how another system is asked")
ASK = """
import ctypes, os, resource
from agent_assist.cli.private import keep_private
keep_private()
print(os.umask(0), resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@linux
def test_no_core_no_reader_and_files_of_ones_own() -> None:
    said = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True, timeout=60).stdout
    assert said.split() == [str(0o077), "(0,", "0)", "0"]


def open_to_others(folder: Path) -> list[str]:
    found = [folder, *folder.rglob("*")]
    return [f"{path.name} {path.stat().st_mode:o}" for path in found if path.lstat().st_mode & stat.S_IRWXO]


@posix
def test_a_server_and_its_administration_leave_nothing_open(tmp_path: Path) -> None:
    """Started as people start it, by somebody whose files everybody may read."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    data = home / "server"
    program = [sys.executable, "-m", "agent_assist"]
    before = os.umask(0o022)
    try:
        with subprocess.Popen(
            [*program, "serve", "--listen", "127.0.0.1:0", "--data", str(data)],
            stdout=subprocess.PIPE, text=True, env={**os.environ, "AGENT_ASSIST_HOME": str(home)},
        ) as server:  # fmt: skip
            try:
                assert server.stdout is not None
                assert server.stdout.readline().startswith("listening on ")
                for words in (
                    ["admin", "add-user", "--id", "amy", "--name", "Amy", "--role", "agent", "--data", str(data)],
                    ["admin", "export-ledger", "--out", str(home / "house.jsonl"), "--data", str(data)],
                    ["admin", "backup", "--out", str(home / "backup"), "--data", str(data)],
                    ["support-bundle", "--out", str(home / "bundle.zip")],
                ):
                    subprocess.run(
                        [*program, *words], check=True, capture_output=True, timeout=120,
                        env={**os.environ, "AGENT_ASSIST_HOME": str(home)},
                    )  # fmt: skip
                assert open_to_others(home) == []
                assert {"server.sqlite3-wal", "server.key", "backup", "bundle.zip", "house.jsonl"} <= {
                    path.name for path in home.rglob("*")
                }
                if sys.platform == "linux":
                    limits = Path(f"/proc/{server.pid}/limits").read_text(encoding="ascii")
                    assert any(line.split()[4:6] == ["0", "0"] for line in limits.splitlines() if "core file" in line)
            finally:
                server.terminate()
                server.wait(60)
    finally:
        os.umask(before)
