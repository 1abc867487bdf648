"""The windows of `shown_windows` in their own process, and what is asked and heard of them from outside."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from lab.screen_reader import Accessible, Screen, ScreenReader
from tests.desktop.ui import first_samples, practice_samples, samples
from tests.running import ROOT

STATES = [
    *(f"panel {name}" for name in samples.PANELS),
    *(f"review {name}" for name in samples.REVIEWS),
    *(f"first {name}" for name in first_samples.FIRST),
    *(f"practice {name}" for name in practice_samples.PRACTICE),
]


class Shown:
    """Windows in another process, of which one shows a state."""

    def __init__(self, process: subprocess.Popen[str], reader: ScreenReader) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._say, self._told = process.stdin, process.stdout
        self._reader = reader

    def show(self, state: str) -> list[Accessible]:
        """Show a state and return what a reader finds of it."""
        self._say.write(state + "\n")
        self._say.flush()
        while (told := self._told.readline()) != "ok\n":
            assert told.startswith("wish "), "the windows have ended"  # it was told late
        return self._reader.tree()

    def wish(self) -> str:
        """Wait for the next wish that a window tells."""
        return self._told.readline().removeprefix("wish ").strip()

    def focused(self) -> str:
        """Return the name of what has the focus."""
        self._say.write("focus\n")
        self._say.flush()
        return self._told.readline().strip()

    def end(self) -> None:
        """End it as a person would."""
        self._say.write("quit\n")
        self._say.flush()


@contextmanager
def windows(screen: Screen, reader: ScreenReader, language: str = "en") -> Iterator[Shown]:
    """Open them in a language, and end them as a person would."""
    words = [sys.executable, "-m", "tests.heard.shown_windows", language]
    environ = {**screen.environ(), "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        words, cwd=ROOT, env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            shown = Shown(process, reader)
            yield shown
            shown.end()
            assert process.wait(30) == 0
        finally:
            process.kill()
