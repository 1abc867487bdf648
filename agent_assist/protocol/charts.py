"""What server and desktop say to each other about charts (docs/charts.md)."""

from __future__ import annotations

import msgspec
from msgspec import UNSET, UnsetType


class ChartPoint(msgspec.Struct, frozen=True, kw_only=True):
    """One part of a chart.

    Args:
        part: which: a Monday or a day (ISO 8601), a team, a kind of flag, or kind, version and language of a script
            with U+001F between them; `*` for the whole site, `other` for those who are in no shown team.
        cases: how many cases it has.
        values: figures by name; null where they would say too little or could be read as one person's.
        alarm: a documented bound is exceeded.
    """

    part: str
    cases: int
    values: dict[str, int] | None = None
    alarm: bool = False


class ChartFigures(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers of one chart; `whole` says that they are of the whole site, whichever team was asked for.

    `since` is the day of the first drill ever, ISO 8601, empty where there was none; left out by other charts and by an
    older server.
    """

    chart: str
    cases: int
    points: list[ChartPoint]
    whole: bool = False
    since: str | UnsetType = UNSET


class ChartsAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """All charts of a period.

    Args:
        now_ms: when they were added up, milliseconds since 1970 UTC.
        first: the Monday on which the period begins, ISO 8601.
        weeks: how many weeks it has, the present one included.
        team: whose; empty for the whole site.
        teams: those that can be asked for, by name.
        charts: one for each, in the order of the window.
    """

    now_ms: int
    first: str
    weeks: int
    team: str
    teams: list[str]
    charts: list[ChartFigures]
