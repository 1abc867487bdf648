"""The parts of a chart: the weeks and days of its period, and what parts and figures are called. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final, NamedTuple

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.charts_state import ChartBar
from agent_assist.desktop.presenters.script_words import asking_name
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.domain.clock import utc_of
from agent_assist.domain.figures import LEAST_CASES
from agent_assist.protocol.charts import ChartPoint, ChartsAnswer

SITE: Final = "*"
_OTHERS: Final = "other"
_WEEK_DAYS, _MOST_WEEKS = 7, 60
_WHOLE_SITE = say("Whole site")
TOO_FEW, TOO_FEW_PEOPLE = say("Too few cases for a figure."), say("Too few people for a figure.")


class Weighed(NamedTuple):
    """A bar, and how much it asks for a look.

    Args:
        bar: as it is shown.
        weight: the greater the more; 0 for not at all, None where no figure is known.
        missing: why there is no figure; empty where there is one, or nothing was counted.
    """

    bar: ChartBar
    weight: float | None
    missing: Text = EMPTY


def today_of(answer: ChartsAnswer) -> date:
    """Return the day on which the numbers were added up, UTC."""
    return utc_of(answer.now_ms).date()


def weeks_of(answer: ChartsAnswer) -> list[date]:
    """Return the Monday of each week of the period; where its first day cannot be read, those up to now."""
    many = min(max(answer.weeks, 1), _MOST_WEEKS)
    try:
        first = date.fromisoformat(answer.first)
    except ValueError:
        today = today_of(answer)
        first = today - timedelta(days=today.weekday() + _WEEK_DAYS * (many - 1))
    return [first + timedelta(weeks=number) for number in range(many)]


def days_of(monday: date) -> list[date]:
    """Return the days of a week."""
    return [monday + timedelta(days=number) for number in range(_WEEK_DAYS)]


def day_name(day: date) -> Text:
    """Return a day of the period in words, such as 24 Nov."""
    return wording.short_day(day.month, day.day)


def week_name(monday: date, *, unfinished: bool) -> Text:
    """Return what a week is called in a sentence; the present one has not ended."""
    if unfinished:
        return say("Week of {day}, so far", day=day_name(monday))
    return say("Week of {day}", day=day_name(monday))


def weeks_name(many: int) -> Text:
    """Return how long a period is."""
    return say_count("1 week", "{n} weeks", many)


def team_name(part: str) -> Text:
    """Return whose figures these are: the site's, a team's, or of all who are in no team that is shown."""
    if part == SITE:
        return _WHOLE_SITE
    return say("All others") if part == _OTHERS else say("{name}", name=part)


def script_name(part: str) -> Text:
    """Return a script version by its kind, version and language; its id is shown nowhere."""
    kind, version, language = (*part.split("\x1f"), "", "", "")[:3]
    if not version and not language:
        return asking_name(kind)
    spoken = wording.LANGUAGE_NAMES.get(language.partition("-")[0], language)
    return say("{script}, version {version}, {language}", script=asking_name(kind), version=version, language=spoken)


def values_of(point: ChartPoint | None) -> Mapping[str, int] | None:
    """Return the figures of a point; None where it has none."""
    return point.values if point is not None and point.cases > 0 else None


def without_figure(
    label: Text, name: Text, point: ChartPoint | None, columns: int, *, unfinished: bool = False
) -> Weighed:
    """Return the bar of a part of which the server gave no figure, or in which nothing was counted.

    Args:
        label: what the part is called beside its bar.
        name: the same in a sentence.
        point: what the server gave; None for nothing.
        columns: how many figures its line of the table would have behind the number of cases.
        unfinished: it is the present week.
    """
    nothing = (None,) * columns
    if point is None:
        said = say("{part}: none.", part=name)
        return Weighed(ChartBar(label, say("none"), said, unfinished=unfinished, figures=(0, *nothing)), None)
    why = TOO_FEW if point.cases < LEAST_CASES else TOO_FEW_PEOPLE
    cases = say_count("1 case", "{n} cases", point.cases)
    said = say("{part}: {cases}. {why}", part=name, cases=cases, why=why)
    return Weighed(ChartBar(label, cases, said, unfinished=unfinished, figures=(point.cases, *nothing)), None, why)


def percent(part: int, of: int) -> str:
    """Return a share with one decimal and its sign; 0 and 100 are said only of none and of all."""
    share = 100 * part / of if of > 0 else 0.0
    if 0 < part < of:
        share = min(max(share, 0.1), 99.9)
    return f"{share:.1f}\u00a0%"


def seconds(ms: int) -> str:
    """Return a length in seconds with one decimal."""
    return f"{ms / 1000:.1f}"
