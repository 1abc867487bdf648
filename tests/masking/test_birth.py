"""Dates of birth in every order and in words; other dates stay."""

from __future__ import annotations

from tests.masking.reading import found


def test_a_date_long_past_that_is_the_whole_answer() -> None:
    assert found("It's 04/04/1990. Thanks a lot") == [("date_of_birth", "04/04/1990")]
    assert found("04/04/2024") == []
    assert found("04/04/1990 order 5") == []
