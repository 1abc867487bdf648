"""A course: jobs on lanes, written down in the order in which they happen. Main thread only.

A step names a lane and a job, and goes on with the job's value:

    batch = yield from on(parts.store, parts.outbox.batch)

While the job runs, the course rests and the main thread is free. A job that failed raises its error at that place, so
`try`, `while` and `return` work as in plain code. At most one job of a course is under way.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.sync.parts import Submits
from agent_assist.domain.errors import AssistError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Job:
    """What a course waits for: work on a lane."""

    lane: Submits
    work: Callable[[], None]


Course = Generator[Job, Outcome[None] | None, T]
"""Yields jobs, is sent their outcomes, and returns a value."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a cycle ended early, and the code to show."""

    error: AssistError
    code: str


class Stopped(Exception):
    """Ends a course with a code of its own; an AssistError ends it with the error's code."""

    def __init__(self, error: AssistError, code: str) -> None:
        super().__init__(code)
        self.trouble = Trouble(error, code)


def on(lane: Submits, work: Callable[[], T]) -> Course[T]:
    """Run a job on a lane and return its value. Raises the AssistError with which it failed."""
    values: list[T] = []  # filled on the lane's thread before the outcome is handed over, and read after it
    outcome = yield Job(lane, lambda: values.append(work()))
    if isinstance(outcome, Failed):
        raise outcome.error
    return values[0]


class Journey:
    """Takes a course from job to job.

    Args:
        course: what to do.
        ended: called once, with the trouble that ended the course, or what it returned.
    """

    def __init__(self, course: Course[Trouble | None], ended: Callable[[Trouble | None], None]) -> None:
        self._course = course
        self._ended = ended
        self._cancelled = False

    def start(self) -> None:
        """Begin; returns when the first job is under way."""
        self._go_on(None)

    def cancel(self) -> None:
        """Pass over whatever outcome is still under way."""
        self._cancelled = True

    def _go_on(self, outcome: Outcome[None] | None) -> None:
        if self._cancelled:
            return
        try:
            job = self._course.send(outcome)
        except StopIteration as end:
            self._ended(end.value)
        except Stopped as stopped:
            self._ended(stopped.trouble)
        except AssistError as error:
            self._ended(Trouble(error, error.code))
        else:
            if not job.lane.submit(job.work, self._go_on):
                self._cancelled = True  # the program ends; nobody waits for an outcome
