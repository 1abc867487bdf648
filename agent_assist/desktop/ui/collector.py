"""Garbage collection on the GUI thread only, in small bites.

Automatic collection may start on any thread and then destroy widgets there, which crashes. So it is off while the
desktop runs, and a GUI timer collects: the young generation when it filled up, the middle one now and then, and
everything only when nothing happened for a while. What the start loads is no garbage: nothing is collected until it is
over, and then all that lives is taken as permanent.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

YOUNG_LIMIT = 700
"""Allocations minus releases after which the young generation is looked at, as CPython's own default."""
MIDDLE_EVERY = 10
"""Young collections between two of the middle generation, as CPython's own default."""
INTERVAL_MS = 500
QUIET_MS = 5_000
"""How long nothing may have happened before everything is collected."""
FULL_EVERY_MS = 60_000
"""Least time between two full collections."""
LOADING_MS = 10_000
"""How long a start may take; one that is not told to be over by then no longer keeps the collector waiting."""


class Collector(QObject):
    """Collects on the thread it lives on. GUI thread only.

    `pauses_ms` keeps the longest pause per generation, for the heartbeat report.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pauses_ms = [0.0, 0.0, 0.0]
        self._young_runs = 0
        self._last_activity = self._last_full = time.perf_counter()
        self._loading_until = 0.0
        self._was_on = False
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Switch automatic collection off; what lives now is taken as permanent, so later pauses stay short."""
        self._was_on = gc.isenabled()
        gc.disable()
        gc.freeze()
        self._loading_until = time.perf_counter() + LOADING_MS / 1000
        self._timer.start()

    def stop(self) -> None:
        """Stop the timer and give collection back as it was."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def loaded(self) -> None:
        """Say that the start is over: its modules and tables are permanent, too.

        Else the next collection would look at all of them, in the middle of a call.
        """
        if self._timer.isActive():
            gc.freeze()
            self._loading_until = 0.0

    def note_activity(self) -> None:
        """Say that something was just shown or keyed; a full collection waits for quiet."""
        self._last_activity = time.perf_counter()

    def tick(self) -> None:
        """Collect what is due. Called by the timer."""
        now = time.perf_counter()
        if now < self._loading_until:
            return
        quiet = (now - self._last_activity) * 1000 >= QUIET_MS
        if quiet and (now - self._last_full) * 1000 >= FULL_EVERY_MS:
            self._last_full = now
            self._collect(2)
        elif gc.get_count()[0] >= YOUNG_LIMIT:
            self._young_runs += 1
            self._collect(1 if self._young_runs % MIDDLE_EVERY == 0 else 0)

    def _collect(self, generation: int) -> None:
        before = time.perf_counter()
        gc.collect(generation)
        self.pauses_ms[generation] = max(self.pauses_ms[generation], (time.perf_counter() - before) * 1000)
