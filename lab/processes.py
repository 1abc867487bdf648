"""A group of child processes: started, watched, and ended by process id; none outlives this process."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_TERM_S: Final = 4.0
_POLL_S: Final = 0.01


class LabError(RuntimeError):
    """The telephone system does not do what it must; the text says which part."""


def wait_until(check: Callable[[], bool], what: str, limit_s: float = 10.0) -> None:
    """Wait until `check` holds.

    Raises:
        LabError: it did not within `limit_s`.
    """
    pause = threading.Event()
    until = time.monotonic() + limit_s
    while not check():
        if time.monotonic() > until:
            raise LabError(f"waited {limit_s:g} s in vain: {what}")
        pause.wait(_POLL_S)


class ProcessGroup:
    """Children by name, with a log file each.

    Args:
        folder: where log files go.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._children: dict[str, subprocess.Popen[bytes]] = {}
        reaper = Path(__file__).with_name("reaper.py")
        self._reaper = subprocess.Popen(
            [sys.executable, "-I", str(reaper)], stdin=subprocess.PIPE, start_new_session=True
        )

    def start(self, name: str, argv: Sequence[str]) -> int:
        """Start a child; returns its process id."""
        with self.log(name).open("ab") as log:
            child = subprocess.Popen(
                argv,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self._folder,
                start_new_session=True,
            )
        self._children[name] = child
        self._note(f"+{child.pid}")
        return child.pid

    def log(self, name: str) -> Path:
        """Return the file that a child's output and errors go to; it outlives the child."""
        return self._folder / f"{name}.log"

    def pid(self, name: str) -> int:
        """Return a child's process id."""
        return self._children[name].pid

    def alive(self, name: str) -> bool:
        """Whether a child was started and has not ended by itself or been stopped."""
        child = self._children.get(name)
        return child is not None and child.poll() is None

    def stop(self, name: str, *, kill: bool = False) -> None:
        """End a child and wait for it. Harmless if it ended by itself.

        Args:
            name: which.
            kill: without asking it first.
        """
        child = self._children.pop(name, None)
        if child is None:
            return
        if child.poll() is None:
            (child.kill if kill else child.terminate)()
            try:
                child.wait(_TERM_S)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait(_TERM_S)
        self._note(f"-{child.pid}")

    def close(self) -> None:
        """End all, the last started first."""
        for name in reversed(list(self._children)):
            self.stop(name)
        if self._reaper.stdin is not None:
            with contextlib.suppress(OSError):
                self._reaper.stdin.close()
        self._reaper.wait(_TERM_S)

    def _note(self, line: str) -> None:
        if self._reaper.stdin is not None:
            with contextlib.suppress(OSError):
                self._reaper.stdin.write(line.encode() + b"\n")
                self._reaper.stdin.flush()
