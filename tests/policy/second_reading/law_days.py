"""Days of the second reading: when a row binds, spans, working days, the days of a moment."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

UNITS = ("day", "business-day", "month", "year")
ONE_DAY = timedelta(days=1)
WEEK_WORKED = 5
Row = Mapping[str, Any]
Days = tuple[date, ...]
Holidays = Mapping[str, tuple[Collection[date], Collection[date]]]
"""By place the public holidays that are sure, and all that may be; of other places nobody knows them."""


def binds_on(row: Row, day: date) -> bool:
    """Rule 6; "Days" says that `waived-until` is `waived` and `adaptation-period` is `future`."""
    status, first, last = row.get("status", "in-force"), row.get("effective_from"), row.get("effective_to")
    if status == "proposed":
        return False
    if status in {"waived", "waived-until"}:
        begins = last + ONE_DAY if last else first
        return begins is not None and day >= begins
    if status in {"future", "adaptation-period"} and first is None:
        return False
    return (first is None or first <= day) and (last is None or day <= last)


def followed(rows: Mapping[str, Row], key: str) -> Mapping[str, Row]:
    """The rows with the day on which each ends that another one follows (rule 6); `key` names that day."""
    found = {name: dict(row) for name, row in rows.items()}
    for name, row in rows.items():
        if "follows" not in row or row.get("status") == "proposed":
            continue
        waived = row.get("status") in {"waived", "waived-until"} and "effective_to" in row
        first = row["effective_to"] + ONE_DAY if waived else row.get("effective_from")
        first = first or date.fromisoformat(name.split("@")[1])
        older = found[row["follows"]]
        older[key] = min(older.get(key, date.max), first - ONE_DAY)
    return found


def month_later(day: date, months: int) -> date:
    """The same day so many months later, else the last day of that month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - ONE_DAY).day
    return date(year, month + 1, min(day.day, last))


def working(day: date, holidays: Collection[date]) -> bool:
    return day.isoweekday() <= WEEK_WORKED and day not in holidays


def later(day: date, count: int, unit: str, holidays: Collection[date]) -> date:
    if unit == "day":
        return day + count * ONE_DAY
    if unit == "business-day":
        while count:
            day += ONE_DAY
            count -= working(day, holidays)
        return day
    return month_later(day, count * (12 if unit == "year" else 1))


def days_on_earth(moment: datetime) -> Days:
    first = (moment.astimezone(UTC) - timedelta(hours=12)).date()
    last = (moment.astimezone(UTC) + timedelta(hours=14)).date()
    return tuple(first + number * ONE_DAY for number in range((last - first).days + 1))
