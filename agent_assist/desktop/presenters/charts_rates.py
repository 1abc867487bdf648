"""The charts of figures: each point has one only where the server gave it. Pure.

A figure that the server left out is not worked out from the others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from msgspec.structs import replace

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.charts_parts import (
    SITE,
    Weighed,
    day_name,
    percent,
    script_name,
    seconds,
    team_name,
    today_of,
    values_of,
    week_name,
    weeks_of,
    without_figure,
)
from agent_assist.desktop.presenters.charts_state import ChartBar, Figure
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.protocol.charts import ChartFigures, ChartPoint, ChartsAnswer

_ALARM: Final = 1_000.0
"""A documented bound weighs more than any share."""
RULE_MAY_BE_WRONG: Final = say("The rule may be wrong, not the people.")
"""What is said of a kind of flag that is dismissed too often."""
_WEEK_DAYS: Final = 7
_Values = Mapping[str, int]
_Made = Callable[[Text, Text, ChartPoint, _Values], Weighed]
"""Makes the bar of a point that has figures: from its label, its name in a sentence, and the figures."""


def pauses(answer: ChartsAnswer, figures: ChartFigures) -> list[Weighed]:
    """Return for each week within what half and 95 % of the pauses were confirmed; zero-based, to the longest."""
    longest = max((one.values.get("most_ms", 0) for one in figures.points if one.values), default=0) or 1

    def made(label: Text, name: Text, point: ChartPoint, values: _Values) -> Weighed:
        half, most = values.get("half_ms", 0), values.get("most_ms", 0)
        first, last = seconds(half), seconds(most)
        said = say(
            "{part}: half within {half} s, 95 % within {most} s, of {n} pauses.",
            part=name,
            half=first,
            most=last,
            n=point.cases,
        )
        lengths: tuple[Figure, ...] = (say("{n} s", n=first), say("{n} s", n=last))
        bar = ChartBar(
            label,
            say("{half} s · {most} s", half=first, most=last),
            said,
            share=most / longest,
            inner=half / longest,
            figures=(point.cases, *lengths),
        )
        return Weighed(bar, float(most))

    return _by_week(answer, figures, 2, made)


def audits(answer: ChartsAnswer, figures: ChartFigures) -> list[Weighed]:
    """Return for each week how many recordings were what was confirmed on the call."""

    def made(label: Text, name: Text, point: ChartPoint, values: _Values) -> Weighed:
        kept, leaked, unknown = (values.get(one, 0) for one in ("kept", "leaked", "not_audited"))
        share = percent(kept, point.cases)
        said = say(
            "{part}: {p} of {n} recordings passed, {leaked} recorded when off, {unknown} not checked.",
            part=name,
            p=share,
            n=point.cases,
            leaked=leaked,
            unknown=unknown,
        )
        bar = _share_bar(label, Text(share), said, kept, point, (kept, leaked, unknown))
        return Weighed(bar, (leaked + unknown / 1_000) / point.cases)

    return _by_week(answer, figures, 3, made)


def fields(answer: ChartsAnswer, figures: ChartFigures) -> list[Weighed]:
    """Return for each week how many of the opened fields were needed for the moment of the call."""

    def made(label: Text, name: Text, point: ChartPoint, values: _Values) -> Weighed:
        needed, other = values.get("needed", 0), values.get("not_needed", 0)
        share = percent(needed, point.cases)
        said = say(
            "{part}: {p} of {n} fields were needed; not needed: {m}.", part=name, p=share, n=point.cases, m=other
        )
        bar = _share_bar(label, Text(share), said, needed, point, (needed, other))
        return Weighed(bar, other / point.cases)

    return _by_week(answer, figures, 2, made)


def answers(_answer: ChartsAnswer, figures: ChartFigures) -> list[Weighed]:
    """Return for each script version how many said no or gave no clear answer. A yes is no target, so it has no bar."""

    def made(label: Text, name: Text, point: ChartPoint, values: _Values) -> Weighed:
        no, unclear, withdrawn = (values.get(one, 0) for one in ("refused", "unclear", "withdrawn"))
        shares = percent(no, point.cases), percent(unclear, point.cases)
        said = say(
            "{part}: {no} no, {unclear} unclear, {m} withdrawn later, of {n} answers.",
            part=name,
            no=shares[0],
            unclear=shares[1],
            m=withdrawn,
            n=point.cases,
        )
        if point.alarm:
            yes = percent(values.get("given", 0), point.cases)
            high = say("{p} yes is unusually high: do people notice that they can say no?", p=yes)
            said = say("{one} {other}", one=said, other=high)
        bar = ChartBar(
            label,
            say("{no} · {unclear}", no=shares[0], unclear=shares[1]),
            said,
            share=(no + unclear) / point.cases,
            inner=no / point.cases,
            alarm=point.alarm,
            figures=(point.cases, no, unclear, withdrawn),
        )
        return Weighed(bar, unclear / point.cases + (_ALARM if point.alarm else 0))

    return _by_part(figures, script_name, 3, made)


def disclosure(_answer: ChartsAnswer, figures: ChartFigures) -> list[Weighed]:
    """Return for the site and each shown team how many calls had the whole notice in time."""
    parts = any(one.part != SITE and one.values is not None for one in figures.points)

    def made(label: Text, name: Text, point: ChartPoint, values: _Values) -> Weighed:
        whole, late, missing = (values.get(one, 0) for one in ("complete", "late", "missing"))
        share = percent(whole, point.cases)
        said = say(
            "{part}: {p} complete, {late} late, {missing} missing, of {n} calls.",
            part=name,
            p=share,
            late=late,
            missing=missing,
            n=point.cases,
        )
        bar = _share_bar(label, Text(share), said, whole, point, (whole, late, missing))
        weight = 0.0 if parts and point.part == SITE else 1 - whole / point.cases
        return Weighed(bar, weight)

    return _by_part(figures, team_name, 3, made)


def rules(_answer: ChartsAnswer, figures: ChartFigures) -> list[Weighed]:
    """Return for each kind of flag how many of those that were resolved were dismissed."""

    def made(label: Text, name: Text, point: ChartPoint, values: _Values) -> Weighed:
        dismissed = values.get("dismissed", 0)
        share = percent(dismissed, point.cases)
        said = say("{part}: {p} of {n} were dismissed.", part=name, p=share, n=point.cases)
        if point.alarm:
            said = say("{one} {other}", one=said, other=RULE_MAY_BE_WRONG)
        bar = _share_bar(label, Text(share), said, dismissed, point, (dismissed,))
        return Weighed(bar, dismissed / point.cases + (_ALARM if point.alarm else 0))

    return _by_part(figures, wording.flag_title, 1, made)


def _by_part(figures: ChartFigures, name_of: Callable[[str], Text], columns: int, made: _Made) -> list[Weighed]:
    """Return a bar for each part that the server counted, whether or not it gave its figures."""
    found = []
    for point in figures.points:
        name, values = name_of(point.part), values_of(point)
        found.append(without_figure(name, name, point, columns) if values is None else made(name, name, point, values))
    return found


def _by_week(answer: ChartsAnswer, figures: ChartFigures, columns: int, made: _Made) -> list[Weighed]:
    """Return a bar for each week of the period, also for those in which nothing was counted."""
    points = {one.part: one for one in figures.points}
    today, found = today_of(answer), []
    for monday in weeks_of(answer):
        unfinished = 0 <= (today - monday).days < _WEEK_DAYS
        label, name = day_name(monday), week_name(monday, unfinished=unfinished)
        point = points.get(monday.isoformat())
        values = values_of(point)
        if point is None or values is None:
            found.append(without_figure(label, name, point, columns, unfinished=unfinished))
            continue
        one = made(label, name, point, values)
        found.append(one._replace(bar=replace(one.bar, unfinished=unfinished)))
    return found


def _share_bar(
    label: Text, value: Text, said: Text, part: int, point: ChartPoint, figures: tuple[Figure, ...]
) -> ChartBar:
    """Return a bar that is filled as far as a part of its cases goes."""
    share = part / point.cases
    figures = (point.cases, *figures)
    return ChartBar(label, value, said, share=share, inner=share, alarm=point.alarm, figures=figures)
