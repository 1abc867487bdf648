from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.desktop.sync import schedule


@given(st.integers(-5, 10_000), st.floats(allow_nan=False))
def test_the_wait_after_a_failure_is_always_between_its_bounds(failures: int, chance: float) -> None:
    assert schedule.FIRST_MS <= schedule.after_failure(failures, chance) <= schedule.LONGEST_MS


@pytest.mark.parametrize(
    ("failures", "chance", "wait"),
    [(1, 0.0, 1000), (1, 1.0, 2000), (2, 0.5, 2500), (3, 1.0, 8000), (6, 1.0, 60_000), (40, 1.0, 60_000), (9, 0, 1000)],
)
def test_the_wait_grows_and_is_spread(failures: int, chance: float, wait: int) -> None:
    assert schedule.after_failure(failures, chance) == wait
