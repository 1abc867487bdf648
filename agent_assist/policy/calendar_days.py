"""Calendar arithmetic of deadlines: months, days, business days. Pure."""

from __future__ import annotations

import calendar
from collections.abc import Container
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from agent_assist.domain.errors import BadInput

_MONTHS_OF_YEAR = 12
_SATURDAY = 5
SPAN_LIMIT = 36_600
"""Longest count of any unit, a hundred years of days: more is a slip of the pen."""


class Unit(StrEnum):
    """What a span is counted in, by the words of the pack's files. Days are those of the calendar."""

    DAY = "day"
    BUSINESS_DAY = "business-day"
    MONTH = "month"
    YEAR = "year"


class Span(Struct, frozen=True):
    """A length of time as a law states it. `count` is 0 or more."""

    count: int
    unit: Unit

    def after(self, start: date, holidays: Container[date] = ()) -> date:
        """Return the day on which the span that begins on `start` ends.

        Months and years keep the day of the month, else take its last day (docs/policy.md names the source).
        Business days are Monday to Friday without `holidays`; the first is the one after `start`.

        Raises:
            BadInput: the end lies beyond the calendar (year 9999).
        """
        try:
            if self.unit is Unit.DAY:
                return start + timedelta(days=self.count)
            if self.unit is Unit.BUSINESS_DAY:
                return _business_days(start, self.count, holidays)
            return _months(start, self.count * (_MONTHS_OF_YEAR if self.unit is Unit.YEAR else 1))
        except (OverflowError, ValueError) as exc:
            raise BadInput("The deadline lies beyond the calendar.", "Ask with a day before the year 9000.") from exc


def _months(start: date, count: int) -> date:
    index = start.year * _MONTHS_OF_YEAR + start.month - 1 + count
    year, month = index // _MONTHS_OF_YEAR, index % _MONTHS_OF_YEAR + 1
    return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


def _business_days(start: date, count: int, holidays: Container[date]) -> date:
    day = start
    while count > 0:
        day += timedelta(days=1)
        if _works(day, holidays):
            count -= 1
    return day


def next_working_day(day: date, holidays: Container[date] = ()) -> date:
    """Return a day, or the next one that is neither Saturday nor Sunday nor in `holidays`.

    Raises:
        BadInput: it lies beyond the calendar (year 9999).
    """
    try:
        while not _works(day, holidays):
            day += timedelta(days=1)
    except OverflowError as exc:
        raise BadInput("The deadline lies beyond the calendar.", "Ask with a day before the year 9000.") from exc
    return day


def _works(day: date, holidays: Container[date]) -> bool:
    return day.weekday() < _SATURDAY and day not in holidays
