"""What the server does by itself while it serves, again and again, on a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Final

from agent_assist.domain.errors import AssistError
from agent_assist.server.api import problems

EVERY_S: Final = 600
"""Between two rounds, seconds: a day has 144 chances to be committed to before it begins."""
_END_S = 10
_log = logging.getLogger(__name__)


class Rounds:
    """Does some work at once and then at intervals, until the block ends. A failure does not keep the next from coming.

    Args:
        work: one round; safe to be interrupted and done again, also by several servers at once.
        every_s: between the end of a round and the next, seconds.
    """

    def __init__(self, work: Callable[[], object], every_s: float = EVERY_S) -> None:
        self._work = work
        self._every_s = every_s
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._run, name="rounds", daemon=True)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._ends.set()
        self._thread.join(_END_S)  # bounded: a round that hangs at the database must not keep the server from ending

    def _run(self) -> None:
        while not self._ends.is_set():
            try:
                self._work()
            except AssistError as error:
                _log.warning("a round could not be done: %s", error.code)
            except Exception as error:  # noqa: BLE001 - a thread that ends would end all rounds without a word
                problems.report(error)
            self._ends.wait(self._every_s)
