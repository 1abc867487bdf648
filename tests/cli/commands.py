"""Runs the real command in a process of its own, on a folder of its own, without a keyring unless one is there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]
LIMIT_S = 120


def agent(
    *words: str, home: Path, stdin: bytes = b"", env: Mapping[str, str] | None = None, keyring: bool = False
) -> subprocess.CompletedProcess[bytes]:
    """Run `python -m agent_assist …`; bounded."""
    environ = dict(os.environ)
    if not keyring:
        environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
        environ["XDG_RUNTIME_DIR"] = str(home)
    environ |= {
        "AGENT_ASSIST_HOME": str(home),
        "XDG_DATA_HOME": str(home / "server"),  # a server without --data keeps its database there
        "AGENT_ASSIST_SOCKET": str(home / "d.sock"),
        "PYTHONWARNINGS": "error",
        **(env or {}),
    }
    return subprocess.run(
        [sys.executable, "-m", "agent_assist", *words],
        input=stdin,
        env=environ,
        capture_output=True,
        timeout=LIMIT_S,
        check=False,
        cwd=ROOT,
    )


def one_line(done: subprocess.CompletedProcess[bytes], code: int, name: str) -> str:
    """Check exit code and error line (code, what is wrong, what to do); return the line."""
    said = done.stderr.decode()
    assert done.returncode == code, said
    (line,) = said.splitlines()
    assert line.startswith(f"{name}: "), line
    assert line.endswith(".")
    return line
