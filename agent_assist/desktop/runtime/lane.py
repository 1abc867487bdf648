"""Lanes: one thread each, jobs in the order they were given.

`store` owns the encrypted connection, `net` owns HTTP. The key and the handles stay on their thread, so nothing needs
a lock. Delivery of the outcome is injected: a post to the GUI thread in the desktop, a plain call in tests.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import TypeVar

from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.domain.errors import AssistError, BugError, DesktopBusy, bug_place

T = TypeVar("T")
Deliver = Callable[[Callable[[], None]], None]
WAITING_LIMIT = 2_048
"""Most jobs that wait in a lane. Phones are held back long before; so many mean that the lane hangs."""


class Lane:
    """A serial executor on one named thread.

    Args:
        name: thread name, shown in diagnostics.
        deliver: called on the lane's thread with a closure that hands the outcome over; must not block.
        limit: most jobs that wait.
        failed: told of what a job raised that is none of our errors; on the lane's thread.
        worked: told of a job that ended well after one that did not; on the lane's thread.
    """

    def __init__(
        self,
        name: str,
        deliver: Deliver,
        limit: int = WAITING_LIMIT,
        failed: Callable[[Exception], object] | None = None,
        worked: Callable[[], object] | None = None,
    ) -> None:
        self._name = name
        self._deliver = deliver
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()  # one lock, and that in C
        self._limit = limit
        self._failed, self._worked = failed, worked
        self._well = True
        self._closed = False
        self._thread = threading.Thread(target=self._run, name=f"lane-{name}", daemon=True)
        self._thread.start()

    def submit(self, job: Callable[[], T], done: Callable[[Outcome[T]], None] | None = None) -> bool:
        """Queue a job; `done` gets its outcome through `deliver`. Callable from any thread.

        A job that finds no room is not done: `done` gets DesktopBusy, through `deliver` like any outcome.

        Returns:
            False when the lane is closing and the job was refused; `done` is then never called.
        """
        if self._closed:
            return False
        if self._jobs.qsize() >= self._limit:
            self._refuse(done)
        else:
            self._jobs.put(lambda: self._work(job, done))
        return True

    def close(self, timeout_s: float) -> bool:
        """Refuse new jobs, finish the queued ones, end the thread. Returns False if it did not end in time."""
        if not self._closed:
            self._closed = True
            self._jobs.put(None)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _refuse(self, done: Callable[[Outcome[T]], None] | None) -> None:
        import logging

        logging.getLogger(__name__).error("lane %s has no room for another job", self._name)
        error = DesktopBusy("The desktop has too much to do.", "Wait a moment, then try again.")
        if done is not None:
            self._deliver(lambda: done(Failed(error)))

    def _run(self) -> None:
        while (step := self._jobs.get()) is not None:
            step()

    def _work(self, job: Callable[[], T], done: Callable[[Outcome[T]], None] | None) -> None:
        outcome: Outcome[T]
        try:
            outcome = Ok(job())
            if not self._well and self._worked is not None:
                self._worked()
            self._well = True
        except AssistError as error:
            outcome = Failed(error)
        except Exception as bug:  # noqa: BLE001 - the lane runner is one of three places that may
            self._well = False
            if self._failed is not None:
                self._failed(bug)
            else:
                _report(self._name, bug)
            outcome = Failed(BugError("Something went wrong inside the program.", "Restart it and tell IT."))
        if done is not None:
            self._deliver(lambda: done(outcome))


def _report(lane: str, bug: Exception) -> None:
    """Log module:line of each frame; the message stays out, it may hold what a customer said."""
    import logging  # takes longer to load than the lane; a lane without a bug never needs it

    where = bug_place(bug.__traceback__)
    logging.getLogger(__name__).error("bug in lane %s: %s at %s", lane, type(bug).__name__, where)
