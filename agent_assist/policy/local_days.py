"""The calendar day of a place at a moment. Pure but for reading its table and the system's time zones once.

Law begins, ends and counts by the day of a place. At one moment there are two days on earth, for an hour three.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tomli

from agent_assist.resources import files

LAST_CLOCK, FIRST_CLOCK = timedelta(hours=-12), timedelta(hours=14)
"""The clocks on which a day begins last and first, from UTC: Baker Island's, and Kiritimati's."""


def days_at(place: str, at: datetime) -> tuple[date, ...]:
    """Return the calendar days of a place at a moment, earliest first; more than one where it has several clocks.

    Args:
        place: an ISO 3166 code, as the pack words it (`Gazetteer.code`); one that the table lacks has its country's
            clocks, an unknown one every clock on earth.
        at: the moment, with a time zone.
    """
    zones = _zones(place)
    if len(zones) == 1:
        return (at.astimezone(zones[0]).date(),)
    if not zones:
        utc = at.astimezone(UTC)
        span = ((utc + LAST_CLOCK).date(), utc.date(), (utc + FIRST_CLOCK).date())
        return tuple(sorted(set(span)))
    return tuple(sorted({at.astimezone(zone).date() for zone in zones}))


def earliest_day(places: Iterable[str], at: datetime) -> date:
    """Return the earliest calendar day of all places at a moment; of no place at all, the earliest on earth.

    A time to answer that is counted from it is never too long for any of them.
    """
    named = tuple(places) or ("",)
    return min(days_at(place, at)[0] for place in named)


def local_times(place: str, at: datetime) -> tuple[datetime, ...]:
    """Return what the clocks of a place show at a moment; empty for a place whose clocks are not known."""
    return tuple(at.astimezone(zone) for zone in _zones(place))


@cache
def _zones(place: str) -> tuple[ZoneInfo, ...]:
    table = _table()
    names = table.get(place) or table.get(place.partition("-")[0]) or []
    try:
        return tuple(ZoneInfo(name) for name in names)
    except ZoneInfoNotFoundError:  # a system without this zone: every day on earth is asked for, and none is missed
        return ()


@cache
def _table() -> Mapping[str, list[str]]:
    read: Mapping[str, Mapping[str, list[str]]] = tomli.loads(
        (files() / "places" / "zones.toml").read_text(encoding="utf-8")
    )
    return read["zones"]
