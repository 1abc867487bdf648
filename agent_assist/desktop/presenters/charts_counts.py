"""The charts that only count: requests by days left, devices by their last sync, drills by day. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from agent_assist.desktop.presenters.charts_parts import Weighed, day_name, days_of, today_of, week_name, weeks_of
from agent_assist.desktop.presenters.charts_state import ChartBar, Day
from agent_assist.desktop.presenters.text import Text, say, say_count
from agent_assist.protocol.charts import ChartFigures, ChartPoint, ChartsAnswer

_LATE, _TODAY = "late", "today"
_DUE: Mapping[str, Text] = {
    _LATE: say("Late"),
    _TODAY: say("Today"),
    "week": say("Within 7 days"),
    "fortnight": say("Within 14 days"),
    "month": say("Within 30 days"),
    "later": say("Later"),
    "waiting": say("Waiting for the customer"),
}
_AGES: Mapping[str, Text] = {
    "minute": say("Under 1 min"),
    "ten_minutes": say("1 to 10 min"),
    "hour": say("10 to 60 min"),
    "day": say("1 to 24 h"),
    "older": say("A day or more"),
}
_SILENT = say("A device with nothing to send looks the same.")
_ALARM, _URGENT = 2.0, 1.0


def deadlines(_answer: ChartsAnswer, figures: ChartFigures) -> list[Weighed]:
    """Return how many requests are due when; what is late asks for a look, then what is due today."""

    def said(point: ChartPoint, name: Text) -> Text:
        return say("{part}: {what}.", part=name, what=say_count("1 request", "{n} requests", point.cases))

    return _counted(figures, _DUE, said)


def syncs(_answer: ChartsAnswer, figures: ChartFigures) -> list[Weighed]:
    """Return how many devices delivered something how long ago."""

    def said(point: ChartPoint, name: Text) -> Text:
        told = say("{part}: {what}.", part=name, what=say_count("1 device", "{n} devices", point.cases))
        return say("{one} {other}", one=told, other=_SILENT) if point.alarm else told

    return _counted(figures, _AGES, said)


def drills(answer: ChartsAnswer, figures: ChartFigures) -> list[Weighed]:
    """Return each week with its days: passed, failed, or without a drill. A day that has not ended is not missed."""
    points = {one.part: one for one in figures.points}
    today, found = today_of(answer), []
    for monday in weeks_of(answer):
        days = tuple(
            Day.BEFORE if _before(figures, day) else _day(points.get(day.isoformat()), day, today)
            for day in days_of(monday)
        )
        name = week_name(monday, unfinished=today in days_of(monday))
        if set(days) <= {Day.BEFORE, Day.AHEAD}:
            found.append(_no_drills_yet(monday, name, days))
            continue
        passed, failed = _runs(points, monday, "passed"), _runs(points, monday, "failed")
        missed = days.count(Day.NOT_RUN)
        said = say(
            "{part}: {passed} passed, {failed} failed, {missed} without a drill.",
            part=name,
            passed=passed,
            failed=failed,
            missed=missed,
        )
        value = say("{passed} passed", passed=passed)
        if failed:
            value = say("{n} failed", n=failed)
        elif missed:
            value = say("{n} missed", n=missed)
        bar = ChartBar(day_name(monday), value, said, days=days, alarm=failed > 0, figures=(passed, failed, missed))
        found.append(Weighed(bar, failed * 100.0 + missed))
    return found


def _before(figures: ChartFigures, day: date) -> bool:
    """Tell whether no drill had been run up to a day; where an older server does not say, the day counts as missed."""
    since = figures.since
    return isinstance(since, str) and (since == "" or day.isoformat() < since)


def _no_drills_yet(monday: date, name: Text, days: tuple[Day, ...]) -> Weighed:
    """Return a week in which nothing could be missed: no figure, and no zero."""
    nothing = say("-")
    said = say("{part}: no drills yet.", part=name)
    return Weighed(ChartBar(day_name(monday), nothing, said, days=days, figures=(nothing,) * 3), None)


def _day(point: ChartPoint | None, day: date, today: date) -> Day:
    if point is None:
        return Day.NOT_RUN if day < today else Day.AHEAD
    return Day.FAILED if (point.values or {}).get("failed", 0) else Day.PASSED


def _runs(points: Mapping[str, ChartPoint], monday: date, what: str) -> int:
    of_week = (points.get(day.isoformat()) for day in days_of(monday))
    return sum((one.values or {}).get(what, 0) for one in of_week if one is not None)


def _counted(
    figures: ChartFigures, names: Mapping[str, Text], said: Callable[[ChartPoint, Text], Text]
) -> list[Weighed]:
    """Return bars as long as their number against the greatest; a part of a newer server is left out."""
    known = [one for one in figures.points if one.part in names]
    most = max((one.cases for one in known), default=0) or 1
    found = []
    for point in known:
        name, share = names[point.part], point.cases / most
        value = say("{n}", n=point.cases)
        bar = ChartBar(
            name, value, said(point, name), share=share, inner=share, alarm=point.alarm, figures=(point.cases,)
        )
        urgent = point.part == _TODAY and point.cases > 0
        found.append(Weighed(bar, _ALARM if point.alarm else _URGENT if urgent else 0.0))
    return found
