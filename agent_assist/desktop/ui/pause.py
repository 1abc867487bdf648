"""One wait, run anew each time it is started. Main thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def pause(parent: QObject, ms: int, then: Callable[[], object]) -> QTimer:
    """Return a timer that calls `then` once, `ms` milliseconds after its last start; it goes with `parent`."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(ms)
    timer.timeout.connect(then)
    return timer
