"""Starts pytest by forking a process that has its libraries loaded already; loading them takes longer than most tests.

Nothing of the checkout is loaded before the fork, so each run sees the files as they are then. Linux only: elsewhere a
fork of a process with Qt in it is not safe, and each run is a process of its own.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

LOADED: Final = (
    *("pytest", "PySide6.QtWidgets", "sqlalchemy", "litestar", "msgspec", "requests", "jinja2", "h11"),
    *("cryptography.hazmat.primitives.asymmetric.ed25519", "cryptography.x509", "asyncio", "tomllib", "psycopg"),
)
"""What most tests need. No plugin of pytest: those it must load itself."""
POSSIBLE: Final = sys.platform == "linux"


class Starter:
    """The process that forks. Used by one thread at a time; close it at the end.

    Args:
        root: the folder in which tests run.
        environ: their variables.
    """

    def __init__(self, root: Path, environ: Mapping[str, str]) -> None:
        command = [sys.executable, "-m", __name__]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, cwd=root, env=environ, stdin=pipe, stdout=pipe, bufsize=0)
        self._pid = 0

    def run(self, arguments: Sequence[str], bound_s: float, variables: Mapping[str, str]) -> int | None:
        """Run pytest; returns its exit code, None if it did not end in time."""
        asked, told = self._process.stdin, self._process.stdout
        assert asked is not None
        assert told is not None
        asked.write(json.dumps([list(arguments), dict(variables)]).encode() + b"\n")
        self._pid = int(told.readline())
        in_time = bool(select.select([told], [], [], bound_s)[0])
        if not in_time:
            _kill(self._pid)
        code = int(told.readline())
        self._pid = 0
        return code if in_time else None

    def close(self) -> None:
        """End the process, and what it runs; who waits for that gets an error."""
        if self._pid:
            _kill(self._pid)
        self._process.communicate()


def main() -> None:
    """Fork for each line of standard input: write the process's id, and its exit code once it has ended."""
    for name in LOADED:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    for line in sys.stdin:
        if sys.platform != "win32":  # nobody asks there
            pid = os.fork()
            if not pid:
                _test(*json.loads(line))
            print(pid, flush=True)
            print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)


def _kill(pid: int) -> None:
    if sys.platform != "win32":
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def _test(arguments: list[str], variables: dict[str, str]) -> None:
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(silence, stream)
    os.environ.update(variables)
    sys.argv = ["pytest", *arguments]
    code = 3  # as pytest says of itself when it fails
    try:
        import pytest

        code = pytest.main(arguments)
    finally:
        os._exit(int(code))


if __name__ == "__main__":
    main()
