"""The one thread of a phone or recorder: begun once, asked to end, waited for with a bound."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final, TypeVar

from agent_assist.domain.errors import bug_place

T = TypeVar("T")
_END_S: Final = 2.0


class OwnThread:
    """One daemon thread. All but `stopping` is for the thread that owns the phone or recorder.

    Args:
        name: shown in diagnostics.
    """

    def __init__(self, name: str) -> None:
        self.stopping = threading.Event()
        """Set when the thread shall end; its body looks at it, or waits on it."""
        self._name = name
        self._thread: threading.Thread | None = None

    @property
    def started(self) -> bool:
        """Whether `start` was called; it stays true after the thread has ended."""
        return self._thread is not None

    def start(self, body: Callable[[], None]) -> None:
        """Run `body` on the thread. A second call does nothing."""
        if self._thread is None:
            self._thread = threading.Thread(target=body, name=self._name, daemon=True)
            self._thread.start()

    def guarded(self, act: Callable[[], T], otherwise: T) -> T:
        """Do a piece of the thread's work; a bug in it is logged without its message, and the thread goes on."""
        try:
            return act()
        except Exception as bug:  # noqa: BLE001 - a thread that ends would leave its phone unheard without a word
            _report(self._name, bug)
            return otherwise

    def join(self) -> bool:
        """Wait up to 2 s for its end; returns whether nothing runs any more. The thread itself may call it."""
        if self._thread is None:
            return True
        if self._thread is threading.current_thread():
            return False
        self._thread.join(_END_S)
        return not self._thread.is_alive()


def _report(name: str, bug: Exception) -> None:
    """Log file and line of each frame; the message stays out, it may hold what a customer said."""
    import logging  # takes longer to load than all else here, and a thread without a bug never needs it

    where = bug_place(bug.__traceback__)
    logging.getLogger(__name__).error("bug in %s: %s at %s", name, type(bug).__name__, where)
