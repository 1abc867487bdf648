"""Times as dates, on every system alike."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.clock import LATEST_MS, utc_of


@pytest.mark.parametrize(
    ("at_ms", "shown"),
    [
        (0, "1970-01-01T00:00:00+00:00"),
        (1, "1970-01-01T00:00:00.001000+00:00"),
        (32_503_680_000_000, "3000-01-01T00:00:00+00:00"),  # from here on Windows refuses to answer
        (LATEST_MS, "9999-12-31T23:59:59.999000+00:00"),
    ],
)
def test_a_moment_has_its_date(at_ms: int, shown: str) -> None:
    assert utc_of(at_ms).isoformat() == shown


def test_what_no_date_can_name_is_refused() -> None:
    with pytest.raises(OverflowError):
        utc_of(LATEST_MS + 1)


@given(st.integers(0, 4_102_444_800_000))
def test_it_is_what_the_system_says_where_that_answers(at_ms: int) -> None:
    assert utc_of(at_ms - at_ms % 1000) == datetime.fromtimestamp(at_ms // 1000, UTC)
