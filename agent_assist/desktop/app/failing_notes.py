"""What fails is shown at once and kept for `doctor`. GUI thread, but for the word that something failed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.runtime import failing_file
from agent_assist.desktop.runtime.failing import Trouble


class FailingNotes:
    """Follows the failing parts of one session.

    Args:
        frame: what fails, and the lanes.
        folder: where the file for `doctor` stands.
        show: shows the panel anew.
    """

    def __init__(self, frame: Frame, folder: Path, show: Callable[[], object]) -> None:
        self._frame = frame
        self._folder = folder
        self._kept: tuple[Trouble, ...] | None = None
        frame.failing.changed = lambda: frame.main.post(lambda: _nothing(show()))

    def tick(self) -> None:
        """Keep what changed. Called once a second."""
        troubles = self._frame.failing.troubles()
        if troubles != self._kept:
            self._kept = troubles
            self._frame.net.submit(partial(failing_file.write, self._folder, troubles))


def _nothing(_shown: object) -> None:
    """Make a closure of what shows."""
