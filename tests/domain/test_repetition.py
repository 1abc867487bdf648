"""When a lesson is offered, comes back and is done."""

from __future__ import annotations

import pytest

from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.repetition import (
    RETURNS,
    WEEK_MS,
    Progress,
    Standing,
    Threshold,
    next_return,
    offers,
    read_to_the_end,
)

NOW = 1_795_000_000_000
LESSONS = {"late": ("a", "b"), "leaked": ("b",), "fast": ("c",)}


def test_it_comes_back_after_two_seven_and_twenty_one_days_and_is_done_then() -> None:
    progress, now, days = Progress("a", "late", NOW, due_ms=NOW), NOW, []
    while not progress.done:
        assert progress.standing(now) is Standing.OFFERED
        promised = next_return(progress)
        progress = read_to_the_end(progress, now)
        if not progress.done:
            assert progress.standing(progress.due_ms - 1) is Standing.COMING_BACK
            days.append((progress.due_ms - now) // DAY_MS)
            assert promised == days[-1]
            now = progress.due_ms
    assert tuple(days) == RETURNS == (2, 7, 21)
    assert next_return(progress) is None
    assert (progress.standing(now + WEEK_MS), progress.due_ms) == (Standing.DONE, now)


def test_a_lesson_read_late_counts_its_days_from_then() -> None:
    progress = read_to_the_end(Progress("a", "late", NOW, taken=1, due_ms=NOW), NOW + 30 * DAY_MS)
    assert progress.due_ms == NOW + 37 * DAY_MS


@pytest.mark.parametrize(("flags", "count", "offered"), [(1, 1, 1), (1, 0, 0), (3, 2, 0), (3, 3, 1)])
def test_the_threshold_of_the_organisation(flags: int, count: int, offered: int) -> None:
    found = offers((), {"late": count}, LESSONS, Threshold(flags, 5), NOW)
    assert [one.lesson for one in found] == ["a"] * offered


def test_so_many_a_week_and_no_more() -> None:
    causes = {"late": 1, "leaked": 1, "fast": 1}
    first = offers((), causes, LESSONS, Threshold(1, 2), NOW)
    assert [(one.lesson, one.because) for one in first] == [("a", "late"), ("b", "leaked")]
    assert offers(first, {"fast": 1}, LESSONS, Threshold(1, 2), NOW + WEEK_MS - 1) == ()
    assert [one.lesson for one in offers(first, {"fast": 1}, LESSONS, Threshold(1, 2), NOW + WEEK_MS)] == ["c"]
    assert offers((), causes, LESSONS, Threshold(1, 0), NOW) == ()


def test_what_somebody_chose_does_not_use_up_the_week() -> None:
    chosen = Progress("z", "", NOW, taken=1, due_ms=NOW + DAY_MS)
    assert [one.lesson for one in offers((chosen,), {"fast": 1}, LESSONS, Threshold(1, 1), NOW)] == ["c"]


def test_a_lesson_is_offered_once_and_the_next_of_the_same_cause_after_it() -> None:
    known = (Progress("a", "late", NOW - 2 * WEEK_MS, taken=4, due_ms=NOW),)
    assert [one.lesson for one in offers(known, {"late": 2}, LESSONS, Threshold(), NOW)] == ["b"]
    both = (*known, Progress("b", "leaked", NOW - 2 * WEEK_MS, due_ms=NOW))
    assert offers(both, {"late": 3, "unknown": 9}, LESSONS, Threshold(), NOW) == ()
