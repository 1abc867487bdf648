"""The real `serve` command in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

from agent_assist.cli.serve import _LACKS

_WAIT_S = 60
_RUN = "import sys; from agent_assist.cli.serve import run; sys.exit(run(sys.argv[1:]))"
BARE = "".join(f"warning: {line}\n" for line in _LACKS.values())
"""What a server says at its start that has nothing to show on customers' pages."""


class Serving:
    """Starts `serve`, waits for its line, and ends it by pid."""

    def __init__(self, *arguments: str, env: dict[str, str] | None = None) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _RUN, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **(env or {})},
            cwd=Path(__file__).parents[2],
        )
        assert self._process.stdout is not None
        watchdog = threading.Timer(_WAIT_S, self._process.kill)
        watchdog.start()
        self.line = self._process.stdout.readline().decode().strip()
        watchdog.cancel()
        self.address = self.line.removeprefix("listening on ")

    def end(self) -> tuple[int, str]:
        """Ask it to end; returns its exit code and what it wrote to standard error."""
        self._process.terminate()
        _, errors = self._process.communicate(timeout=_WAIT_S)
        return self._process.returncode, errors.decode()

    def kill(self) -> None:
        """End it as a power cut would."""
        self._process.kill()
        self._process.communicate(timeout=_WAIT_S)
