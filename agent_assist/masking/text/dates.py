"""Dates as people write and say them; pure, knows no kind. The words lie in `resources/languages`.

Nothing is checked against a calendar: a date of birth that cannot be is still what the customer gave as one.
"""

from __future__ import annotations

from typing import Final

from agent_assist.masking.text.lazy import lazily, lazy
from agent_assist.masking.text.vocabulary import either

_EDGE_LEFT, _EDGE_RIGHT = r"(?<![^\W_])", r"(?![^\W_])"
_month = lazily(lambda: either("dates.months"))
_day = lazily(lambda: rf"(?:0?[1-9]|[12]\d|3[01])(?:°|{either('dates.ordinal_ends')})?")
_YEAR = r"(?:(?:1[3489]|20)\d\d|'?\d\d)"
_spoken_year = lazily(lambda: either("dates.spoken_years"))
YEAR_IN_WORDS: Final = lazy(lambda: rf"{_EDGE_LEFT}{_spoken_year()}")
"""A year in words."""
_some_day = lazily(lambda: rf"(?:{_day()}|{either('dates.ordinals')}|{either('dates.counts')})")
_some_year = lazily(lambda: rf"(?:{_spoken_year()}|{_YEAR}|{either('dates.counts')})")
_of = lazily(lambda: rf"(?:[\s.,/-]{{1,3}}(?:{either('dates.of')}\s)?(?:{either('dates.the')}\s)?)")
_of_the = lazily(lambda: rf"(?:\s{either('dates.of')}(?:\s{either('dates.the')})?\s)")
NUMERIC: Final = (
    r"(?:\d{1,2}(?P<s>\s?[./,-]\s?|\s)\d{1,2}(?P=s)\d{2,4}|\d{4}(?P<t>\s?[./-]\s?|\s)\d{1,2}(?P=t)\d{1,2})(?!\d"
    r"|[.-]\d)"
)
"""Three numbers with one sign between them, one of them of two to four digits: day, month, year in any order."""
worded: Final = lazily(
    lambda: (
        rf"(?:{_some_day()}{_of()}{_month()}\.?{_of()}{_some_year()}"
        rf"|{_month()}\.?\s(?:the\s)?{_some_day()}{_of()}{_some_year()}"
        rf"|\d{{4}}[\s,-]{{1,2}}{_month()}[\s,-]{{1,2}}{_day()})"
    )
)
"""Day, month and year with the month's name; each of them in digits or words."""
worded_past: Final = lazily(
    lambda: (
        rf"(?:{_some_day()}{_of()}{_month()}\.?{_of()}|{_month()}\.?\s(?:{either('dates.the')}\s)?{_some_day()}{_of()})"
        r"(?:19\d\d|200\d)"
    )
)
"""Day, month and a year before 2010 in four digits."""
WHOLE: Final = lazy(lambda: rf"(?<!\d)(?<!\d[./-])(?:{NUMERIC}|{_EDGE_LEFT}{worded()}){_EDGE_RIGHT}")
"""A date with its year."""
LOOSE: Final = lazy(
    lambda: (
        rf"(?<!\d)(?<!\d[./-])(?:{_EDGE_LEFT}{worded()}"
        rf"|{NUMERIC.replace('<s>', '<u>').replace('=s', '=u').replace('<t>', '<w>').replace('=t', '=w')}"
        rf"|\d{{8}}|\d{{6}}|\d{{1,2}}[./-]\d{{1,2}}(?![./-]?\d)|{_EDGE_LEFT}{_some_day()}{_of()}{_month()}"
        rf"|{_EDGE_LEFT}{_month()}\.?\s(?:the\s)?{_some_day()}"
        rf"|{_EDGE_LEFT}{_month()}\.?{_of()}(?:19|20)\d\d|(?:19|20)\d\d|{_EDGE_LEFT}{_spoken_year()}){_EDGE_RIGHT}"
    )
)
"""A date that may lack its year or be nothing but a year; only for where a date was asked for or named."""
NUMBERED: Final = lazy(
    lambda: (
        rf"(?<!\d)(?<!\d[./-]){_EDGE_LEFT}(?:{_day()}|{either('dates.ordinals')}|{either('dates.counts')}){_of_the()}"
        rf"(?:0?[1-9]|1[0-2]|{either('dates.count')})(?:{_of_the()}|\s){_some_year()}{_EDGE_RIGHT}"
    )
)
"""Day, month and year with a number for the month, and a small word between: "14 del 7 del 66"."""
