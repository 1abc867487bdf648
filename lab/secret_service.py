"""A real Secret Service for one child process: a session bus and an unlocked gnome-keyring of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

INSIDE = "AGENT_ASSIST_TEST_SECRET_SERVICE"
"""Set in the child, so that a test module can offer its tests only there."""
_UNLOCK = r'printf "test-pass\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
needs_service = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="apt-get install -y --no-install-recommends gnome-keyring dbus-daemon",
)


def run_inside(
    command: Sequence[str], home: Path, extra: Mapping[str, str] | None = None, timeout_s: float = 180
) -> subprocess.CompletedProcess[str]:
    """Run a command with an unlocked keyring that lives in `home` and ends with it."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    environ = {k: v for k, v in os.environ.items() if k != "DBUS_SESSION_BUS_ADDRESS"}
    environ |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), INSIDE: "1", **(extra or {})}
    return subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", _UNLOCK, "sh", *command],
        env=environ,
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
        cwd=Path(__file__).parents[1],
    )
