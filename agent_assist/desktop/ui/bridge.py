"""The one way back to the GUI thread: a queued signal that runs closures there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from agent_assist.desktop.runtime.failing import Failing, Part


class MainThread(QObject):
    """Runs closures on the thread it was made on. Make it on the GUI thread.

    A closure that fails is noted where `failing` is given, and the next one runs.

    `post` may be called from any thread; closures run in the order they were posted by one thread. After `close`
    they are dropped, because the windows they would touch are going away.
    """

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None, failing: Failing | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._failing = failing
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, job: Callable[[], None]) -> None:
        """Run `job` on the GUI thread soon. Callable from any thread."""
        if self._open:
            self._posted.emit(job)

    def close(self) -> None:
        """Drop what is still queued and whatever comes later. GUI thread."""
        self._open = False

    def _run(self, job: Callable[[], None]) -> None:
        if self._open and self._failing is not None:
            self._failing.call(Part.PANEL, "posted", job, None)
        elif self._open:
            job()
