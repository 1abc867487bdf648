"""Dates as people write and say them; pure, knows no kind. The words lie in `resources/languages`.

Nothing is checked against a calendar: a date of birth that cannot be is still what the customer gave as one.
"""

from __future__ import annotations

import re
from typing import Final

from agent_assist.masking.text.lazy import lazily, lazy
from agent_assist.masking.text.vocabulary import either

_EDGE_LEFT, _EDGE_RIGHT = r"(?<![^\W_])", r"(?![^\W_])"
_BEGINS = rf"(?:{_EDGE_LEFT}|(?=\d))"
"""Where a date with words begins: digits may be written together with a small word before them."""
_month = lazily(lambda: either("dates.months"))
_day = lazily(lambda: rf"(?:0?[1-9]|[12]\d|3[01])(?:°|{either('dates.ordinal_ends')})?")
_DIGITS_OF_DATE = 6
_YEAR = r"(?:(?:1[3489]|20)\d\d|'?\d\d)"
_spoken_year = lazily(lambda: either("dates.spoken_years"))
_counts = lazily(lambda: either("dates.counts"))
_some_day = lazily(lambda: rf"(?:{_day()}|{either('dates.ordinals')}|{_counts()})")
_of = lazily(
    lambda: (
        rf"(?:[\s.,/-]{{1,3}}(?:{either('dates.of')}\s)?(?:{either('dates.the')}\s)?"
        r"|(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d\d))"
    )
)
"""Between the parts of a date; nothing in "30AUG79"."""
_of_the = lazily(lambda: rf"(?:\s{either('dates.of')}(?:\s{either('dates.the')})?\s)")
NUMERIC: Final = (
    r"(?:\d{1,2}(?P<s>\s?[./,-]\s?|\s)\d{1,2}(?P=s)\d{2,4}|\d{4}(?P<t>\s?[./-]\s?|\s)\d{1,2}(?P=t)\d{1,2})(?!\d"
    r"|[.-]\d)"
)
"""Three numbers with one sign between them, one of them of two to four digits: day, month, year in any order."""
_day_and_month = lazily(
    lambda: (
        rf"(?:{_some_day()}(?:{_of()}{_month()}\.?|{_of_the()}(?P<number>0?[1-9]|1[0-2]|{either('dates.count')})"
        rf"|{_of()}(?P<order>{either('dates.ordinals')}))"
        rf"|{_month()}\.?\s(?:{either('dates.the')}\s)?{_some_day()})"
    )
)
"""Day and month; the month by its name, by its number after a small word ("14 del 7"), or as the seventh."""
worded_past: Final = lazily(
    lambda: (
        rf"(?:{_some_day()}{_of()}{_month()}\.?{_of()}|{_month()}\.?\s(?:{either('dates.the')}\s)?{_some_day()}{_of()})"
        r"(?:19\d\d|200\d)"
    )
)
"""Day, month and a year before 2010 in four digits."""
DATE: Final = lazy(
    lambda: (
        rf"(?<!\d)(?<!\d[./-])(?:(?P<numeric>{NUMERIC})|\d{{8}}|\d{{6}}|\d{{1,2}}[./-]\d{{1,2}}(?![./-]?\d)"
        rf"|{_BEGINS}(?:"
        rf"(?P<turned>\d{{4}}[\s,-]{{1,2}}{_month()}[\s,-]{{1,2}}{_day()})"
        rf"|{_month()}\.?{_of()}(?P<ending>(?:19|20)\d\d)"
        rf"|(?P<begin>{_day_and_month()})?(?P<year>(?(begin)(?:{_of()}|\s))(?:{_spoken_year()}|(?:19|20)\d\d"
        rf"|(?(begin)(?:{_YEAR}|{_counts()})|(?!))))?(?(number)(?(year)|(?!)))(?(order)(?(year)|(?!)))(?(begin)|(?(year)|(?!)))"
        rf")){_EDGE_RIGHT}"
    )
)
"""A date, whole or without its year, or nothing but a year. What it is, `is_whole` and `has_year` tell.

All ways to say a date stand in one pattern, each list of words in it as seldom as can be: the lists of six languages
are long, and a second pattern for whole dates cost four megabytes.
"""

MONTH_WITH_SHORT_YEAR: Final = lazy(lambda: rf"{_BEGINS}{_month()}\.?{_of()}'?[3-9]\d{_EDGE_RIGHT}")
"""A month by its name and two digits that can be no day: "March 88"."""


def is_whole(date: re.Match[str]) -> bool:
    """Return whether a match of DATE has day, month and year."""
    worded = date["begin"] is not None and date["year"] is not None
    return worded or date["numeric"] is not None or date["turned"] is not None


def has_year(date: re.Match[str]) -> bool:
    """Return whether a match of DATE says a year: by itself, behind a month, or in six digits or more."""
    said = is_whole(date) or date["ending"] is not None or date["year"] is not None
    return said or (date[0].isdigit() and len(date[0]) >= _DIGITS_OF_DATE)
