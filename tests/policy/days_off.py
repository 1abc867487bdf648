"""Public holidays that a test names itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from agent_assist.policy.public_holidays import HolidaysOf, PlaceHolidays


def everywhere(*days: date) -> HolidaysOf:
    """Return holidays that are sure at every place."""
    return lambda _place: PlaceHolidays(days, days)


def at(known: Mapping[str, Collection[date]]) -> HolidaysOf:
    """Return holidays that are sure at the places named; those of others are not known."""
    return lambda place: PlaceHolidays(known[place], known[place]) if place in known else None
