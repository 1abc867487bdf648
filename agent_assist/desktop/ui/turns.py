"""Spreads work over turns of the event loop, so that keys, calls and paints come in between. Main thread only.

A page with much on it takes longer to make and to draw than the thread may be held up (50 ms); its parts do not.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_REST = 2
"""Turns left free after a step: one in which the layouts are made that it asked for, one in which they are painted."""


class Turns(QObject):
    """Runs steps in their order; what one changed is laid out and painted before the next.

    Steps are kept closures: they look at the state as it is when their turn comes, and may run twice.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: deque[Callable[[], object]] = deque()
        self._resting = 0
        self._timer = QTimer(self)  # a timer and no posted call: posted calls run in one turn, before any paint
        self._timer.timeout.connect(self._next)

    @property
    def busy(self) -> bool:
        """Whether steps wait for their turn of the event loop."""
        return bool(self._steps)

    def run(self, *steps: Callable[[], object]) -> None:
        """Run these steps, from the next turn on; steps of before that have not run are forgotten."""
        self._steps = deque(steps)
        self._resting = 0
        if steps:
            self._timer.start(0)
        else:
            self._timer.stop()

    def _next(self) -> None:
        if self._resting:
            self._resting -= 1
            return
        self._resting = _REST
        step = self._steps.popleft()
        if not self._steps:
            self._timer.stop()  # before the last step: it may hold the last reference to the window, and to this object
        step()
