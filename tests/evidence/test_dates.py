"""A day on a page for customers is written as the language writes it."""

from __future__ import annotations

import pytest

from agent_assist.evidence.dates import written
from agent_assist.evidence.receipt_words import LANGUAGES

SPACE = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "4 March 2026"),
        ("es", "4 de marzo de 2026"),
        ("de", "4. März 2026"),
        ("fr", "4 mars 2026"),
        ("ar", "4 مارس 2026"),
    ],
)
def test_a_day_is_written_in_words_on_one_line(language: str, day: str) -> None:
    assert written("2026-03-04", language) == day.replace(" ", SPACE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_month_has_its_own_name(language: str) -> None:
    months = {written(f"2026-{month:02d}-01", language) for month in range(1, 13)}
    assert len(months) == 12
    assert not any(f"{SPACE}{month}{SPACE}" in day for day in months for month in range(1, 13))


@pytest.mark.parametrize("day", ["", "@unknown", "2026-3-4", "soon", "2026-03-04T10:00"])
def test_what_is_no_day_stays(day: str) -> None:
    assert written(day, "de") == day


def test_a_month_that_no_calendar_has_stays_a_number() -> None:
    assert written("2026-13-01", "en") == f"1{SPACE}13{SPACE}2026"
