"""An organisation may delay what agents see of openings: within bounds, and never so that one stays hidden."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain import openings
from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.errors import BadInput
from agent_assist.domain.openings import MOST_DAYS, OpeningRules
from agent_assist.domain.own_flags import OwnDecision, OwnFlag, OwnOpening, OwnRecordKnown

AT = 1_796_000_000_000


@pytest.mark.parametrize("days", [0, 1, MOST_DAYS])
def test_days_within_the_bounds_can_be_published(days: int) -> None:
    openings.check({"delay_days": days})
    assert openings.rules_of({"delay_days": days}).delay_days == days


@pytest.mark.parametrize(
    "values",
    [
        {"delay_days": 31},
        {"delay_days": -1},
        {"delay_days": "3"},
        {"delay_days": 1.5},
        {"hide": True},
        {"agent": "maya"},
    ],
)
def test_nothing_else_can_and_what_cannot_be_read_delays_nothing(values: dict[str, Any]) -> None:
    with pytest.raises(BadInput):
        openings.check(values)
    assert openings.rules_of(values) == OpeningRules()


@given(st.integers(0, MOST_DAYS), st.integers(0, 400 * DAY_MS))
def test_an_opening_is_shown_when_its_days_are_over_and_after_thirty_whatever_is_set(days: int, age_ms: int) -> None:
    shown = OpeningRules(delay_days=days).shows(AT, AT + age_ms)
    assert shown is (age_ms >= days * DAY_MS)
    assert shown or age_ms < MOST_DAYS * DAY_MS


def known(*at_ms: int, days: int = 3, decided_ms: int = 0) -> OwnRecordKnown:
    flags = (OwnFlag("c", "drawn", decisions=(OwnDecision("upheld", "", "sue", "Sue", decided_ms),)),)
    made = tuple(OwnOpening("c", "coach", "", "Sue", one) for one in at_ms)
    return OwnRecordKnown(flags if decided_ms else (), made, opening_rules=OpeningRules(delay_days=days))


def test_what_is_delayed_is_left_out_and_everything_else_is_there() -> None:
    now = AT + 10 * DAY_MS
    shown = known(now - DAY_MS, now - 3 * DAY_MS, AT).shown_at(now)
    assert [one.at_ms for one in shown.openings] == [now - 3 * DAY_MS, AT]
    assert [one.at_ms for one in known(now, days=0).shown_at(now).openings] == [now]


def test_a_clock_that_is_set_back_hides_nothing() -> None:
    old = known(AT, AT + 5 * DAY_MS).shown_at(AT - 400 * DAY_MS)
    assert [one.at_ms for one in old.openings] == [AT]  # a newer opening tells what day it is at least
    decided = known(AT, decided_ms=AT + 4 * DAY_MS).shown_at(0)
    assert [one.at_ms for one in decided.openings] == [AT]


def test_a_time_that_is_still_to_come_delays_nothing() -> None:
    assert OpeningRules(delay_days=MOST_DAYS).shows(AT + DAY_MS, AT)
