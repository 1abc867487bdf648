"""A course goes from job to job in order; a failed job raises where it was waited for; a cancelled one stays put."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from operator import mul
from typing import TypeVar

import pytest

from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.sync.course import Course, Journey, Stopped, Trouble, on
from agent_assist.domain.errors import Invalid, Offline

T = TypeVar("T")


class HeldLane:
    """Keeps jobs until the test lets the next one go."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []
        self.closed = False

    def submit(self, job: Callable[[], T], done: Callable[[Outcome[T]], None] | None = None) -> bool:
        def work() -> None:
            outcome: Outcome[T]
            try:
                outcome = Ok(job())
            except (Invalid, Offline) as error:
                outcome = Failed(error)
            if done is not None:
                done(outcome)

        if not self.closed:
            self.waiting.append(work)
        return not self.closed

    def next(self) -> None:
        self.waiting.pop(0)()


class Stand:
    def __init__(self, course: Callable[[HeldLane], Course[Trouble | None]]) -> None:
        self.lane = HeldLane()
        self.ended: list[Trouble | None] = []
        self.journey = Journey(course(self.lane), self.ended.append)


def failing() -> int:
    raise Offline("away", "Wait.")


def test_one_job_at_a_time_and_each_value_where_it_is_waited_for() -> None:
    seen: list[int] = []

    def course(lane: HeldLane) -> Course[Trouble | None]:
        first = yield from on(lane, partial(mul, 1, 10))
        seen.append(first)
        seen.append((yield from on(lane, partial(mul, first, 2))))
        return None

    stand = Stand(course)
    stand.journey.start()
    assert (seen, len(stand.lane.waiting)) == ([], 1)
    stand.lane.next()
    assert (seen, len(stand.lane.waiting), stand.ended) == ([10], 1, [])
    stand.lane.next()
    assert (seen, stand.lane.waiting, stand.ended) == ([10, 20], [], [None])


def test_a_failed_job_can_be_caught_where_it_was_waited_for() -> None:
    def course(lane: HeldLane) -> Course[Trouble | None]:
        try:
            yield from on(lane, failing)
        except Offline as error:
            return Trouble(error, "caught")
        return None

    stand = Stand(course)
    stand.journey.start()
    stand.lane.next()
    assert [trouble.code for trouble in stand.ended if trouble] == ["caught"]


def plain_failure(lane: HeldLane) -> Course[Trouble | None]:
    yield from on(lane, failing)
    return None


def stopped_with_a_code(lane: HeldLane) -> Course[Trouble | None]:
    yield from on(lane, list[int])
    raise Stopped(Invalid("split", "Tell IT."), "split_view")


@pytest.mark.parametrize(("course", "code"), [(plain_failure, "offline"), (stopped_with_a_code, "split_view")])
def test_what_nobody_catches_ends_the_course_with_its_code(
    course: Callable[[HeldLane], Course[Trouble | None]], code: str
) -> None:
    stand = Stand(course)
    stand.journey.start()
    stand.lane.next()
    assert [trouble.code for trouble in stand.ended if trouble] == [code]


def test_a_cancelled_course_passes_over_the_outcome_that_was_under_way() -> None:
    stand = Stand(plain_failure)
    stand.journey.start()
    stand.journey.cancel()
    stand.lane.next()
    assert stand.ended == []


def test_a_lane_that_closes_ends_nothing_and_starts_nothing() -> None:
    stand = Stand(plain_failure)
    stand.lane.closed = True
    stand.journey.start()
    assert (stand.lane.waiting, stand.ended) == ([], [])
