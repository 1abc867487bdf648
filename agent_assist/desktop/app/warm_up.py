"""What the first digit in a note, or the first answer, would otherwise wait for: loaded when all else is up.

Building patterns holds the interpreter, so one long job of it would make the first calls of a day stutter. It is done
in some three hundred jobs of the net lane, each given when the window's thread has nothing else to do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QTimer

from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Ok, Outcome

_ALL = object()
"""Given behind the last part."""


class WarmUp(QObject):
    """Loads part by part. GUI thread.

    Args:
        parts: loads one part before each value, on the net lane.
        net: the lane whose jobs the parts are; others may come between.
        over: called when all is loaded, or a part failed; what is missing then loads at its first need.
        parent: with it the loading ends.
    """

    def __init__(self, parts: Iterator[None], net: Lane, over: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._net, self._over = parts, net, over

    def go_on(self) -> None:
        """Load the next part."""
        self._net.submit(partial(next, self._parts, _ALL), self._loaded)

    def _loaded(self, outcome: Outcome[object]) -> None:
        if isinstance(outcome, Ok) and outcome.value is not _ALL:
            QTimer.singleShot(0, self, self.go_on)
        else:
            self._over()


def parts() -> Iterator[None]:
    """Load masking and the drawing of codes, one part before each value. Net lane."""
    from agent_assist.masking import warming

    yield
    yield from warming()
    from agent_assist.evidence.receipt_link import squares

    squares("-")
