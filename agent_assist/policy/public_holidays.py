"""Public holidays by place, from the library `holidays`. Pure but for loading the tables of a country when first asked.

A holiday makes a deadline in working days longer, and closes a day for calls. So each side is asked for the days that
keep it on the safe side: a deadline counts those that are sure, a call those that may be.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

FIRST_YEAR, LAST_YEAR = 2001, 2035
"""Years that are asked of the library; those of the moon stand in its tables for no longer. Others have no holidays."""
_KEPT_YEARS = 1024
_MARK = "\ufffe"
"""Stands in the names of days that the library works out and no government has named yet: no name holds it."""

_MOONS = ("buddhist", "chinese", "hindu", "islamic", "mongolian")


class PlaceHolidays(NamedTuple):
    """The public holidays of one place, of the whole country where the library knows no more."""

    sure: Container[date]
    """Without the days of the moon that are still worked out: they may be declared for the day before or after."""
    possible: Container[date]
    """With them."""


class Holidays(StrEnum):
    """Whether public holidays had a say in an answer."""

    NO_MATTER = ""
    """The rule does not ask for them."""
    COUNTED = "counted"
    """Those of the place of the law count."""
    NOT_COUNTED = "not_counted"
    """They are not known. A deadline is then earlier than it may be; a call may be on one."""


HolidaysOf = Callable[[str], PlaceHolidays | None]
"""Answers for a place, an ISO 3166 code; None where its holidays are not known."""


def holidays_of(place: str) -> PlaceHolidays | None:
    """Return the public holidays of a place, or None where the library does not know its country.

    Observed days count: the Monday for a holiday on a Sunday, where the law of the place says so.

    Args:
        place: an ISO 3166 code as the pack words it (`Gazetteer.code`): `DE`, `DE-BY`. The holidays of a subdivision
            that the library does not know are those of the whole country.
    """
    country, _, part = place.partition("-")
    parts = _parts(country)
    if parts is None:
        return None
    known = part if part in parts else ""
    return PlaceHolidays(_Days(country, known, guessed=False), _Days(country, known, guessed=True))


def prepare() -> None:
    """Load the library now, once, where somebody waits for nothing: a later question then takes a few milliseconds."""
    _parts("US")


@dataclass(frozen=True, slots=True)
class _Days(Container[date]):
    """The holidays of a country, and of one of its parts, looked up year by year."""

    country: str
    part: str
    guessed: bool

    def __contains__(self, day: object) -> bool:
        if not isinstance(day, date) or not FIRST_YEAR <= day.year <= LAST_YEAR:
            return False
        sure, guessed = _year(self.country, self.part, day.year)
        return day in sure or (self.guessed and day in guessed)


@cache
def _parts(country: str) -> frozenset[str] | None:
    """Return the parts of a country that the library knows, None where it does not know the country.

    The first question takes 0.2 s, and few calls ask one.
    """
    from holidays import country_holidays
    from holidays.registry import EntityLoader

    if country not in EntityLoader.get_country_codes(include_aliases=False):
        return None
    return frozenset(country_holidays(country).subdivisions)


@lru_cache(maxsize=_KEPT_YEARS)
def _year(country: str, part: str, year: int) -> tuple[frozenset[date], frozenset[date]]:
    """Return the days of a year: those that are sure, and those that are worked out.

    The library tells them apart in the names alone, for some calendars only if it is asked to.
    """
    from holidays import country_holidays

    days = country_holidays(country, subdiv=part or None)
    vars(days).update(dict.fromkeys((f"_{name}_calendar_show_estimated" for name in _MOONS), True))
    vars(days).update(dict.fromkeys(("estimated_label", "observed_estimated_label"), f"%s ({_MARK})"))
    days.get(date(year, 1, 1))  # fills the year
    guessed = frozenset(day for day in days if all(_MARK in name for name in days.get_list(day)))
    return frozenset(days) - guessed, guessed
