"""The numbers of the charts: added up from marks, and left out where they could be read as one person's (ADR 52)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final, NamedTuple

from msgspec import UNSET

from agent_assist.domain.clock import DAY_MS, utc_of
from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import Role
from agent_assist.domain.figures import (
    BAD_CASES,
    BAD_DAYS,
    BAD_DISMISSED_PERCENT,
    HIGH_CASES,
    HIGH_GIVEN_PERCENT,
    LEAST_PEOPLE,
    Chart,
    Mark,
    mark_of,
    undone_by,
)
from agent_assist.domain.review import ReviewDecision
from agent_assist.domain.rights_course import RequestState
from agent_assist.protocol.charts import ChartFigures, ChartPoint, ChartsAnswer
from agent_assist.server.clock import Clock
from agent_assist.server.db import figures, sharing
from agent_assist.server.db.columns import NO_DAY
from agent_assist.server.db.database import Database, Tx
from agent_assist.server.db.figures import WEEK_MS, By, Span
from agent_assist.server.services.chart_teams import OTHER, SITE, can_be_parted, is_enough, shown_teams
from agent_assist.server.services.request_lists import RequestLists
from agent_assist.server.services.requests import Requests
from agent_assist.server.services.service import Service

WEEKS: Final = (4, 8, 13, 26)
"""Periods that can be asked for, in weeks; nobody cuts out the one day on which one person worked."""
POINTS_MOST: Final = 100
"""Most points of a chart: those with the most cases, of however many scripts a desk may name."""
_AGES: Final = (("minute", 60_000), ("ten_minutes", 600_000), ("hour", 3_600_000), ("day", DAY_MS))
_DAYS_LEFT: Final = (("week", 7), ("fortnight", 14), ("month", 30))
_PERCENT = 100
_SETS = {"given", "refused", "unclear"}
"""Answers; a withdrawal takes one of them back and is no answer of its own."""


class _Group(NamedTuple):
    """What one part of a chart has from one team or the site: figures by name and value, and how many people."""

    counts: Counter[tuple[str, int]]
    people: int


class _Cut(NamedTuple):
    """Whose figures are asked for."""

    team: str
    shown: tuple[str, ...]


class Charting(Service):
    """Charts for supervisors.

    Args:
        database, clock: as for every service.
        lists, requests: the requests for rights, with the days of the pack in force.
    """

    def __init__(self, database: Database, clock: Clock, lists: RequestLists, requests: Requests) -> None:
        super().__init__(database, clock)
        self._lists = lists
        self._requests = requests

    def charts(self, weeks: int, team: str = "") -> ChartsAnswer:
        """Return the numbers of all charts.

        Args:
            weeks: one of WEEKS; the last one is the present week, which has not ended.
            team: one of the teams that are large enough; empty for the whole site.

        Raises:
            BadInput: another number of weeks, or a team that is not shown.
        """
        if weeks not in WEEKS:
            raise BadInput("Charts can't show this period.", f"Choose one of: {', '.join(map(str, WEEKS))} weeks.")
        self._lists.counts()  # the days of another pack would be shown otherwise
        now, tenant = self._clock.now_ms(), self._database.tenant
        first = _monday(now) - timedelta(weeks=weeks - 1)
        start = int(datetime(first.year, first.month, first.day, tzinfo=UTC).timestamp() * 1000)
        with self._database.read() as tx:
            shown = shown_teams(_members(tx, tenant))
            if team and team not in shown:
                # the same answer for a small team and for none: it says nothing of who exists
                raise BadInput("There are no charts for this team.", f"A team needs at least {LEAST_PEOPLE} people.")
            cut, end = _Cut(team, shown), start + weeks * WEEK_MS
            charts = [_chart(tx, tenant, one, (start, end), cut) for one in _OF_MARKS]
            charts += [
                _deadlines(figures.owed(tx, tenant), self._requests.today()),
                _sync(figures.delivered(tx, tenant), now, cut),
                _rules(tx, tenant, now),
            ]
        order = list(Chart)
        charts.sort(key=lambda one: order.index(Chart(one.chart)))
        return ChartsAnswer(
            now_ms=now, first=first.isoformat(), weeks=weeks, team=team, teams=list(shown), charts=charts
        )

    def differing(self) -> list[str]:
        """Return the ids of the events whose marks are not what the stored events say; empty as long as all are."""
        made: dict[str, tuple[str, ...]] = {}
        drilled: set[str] = set()
        with self._database.read() as tx:
            for facts in figures.stored(tx, self._database.tenant):
                for fact, body in facts:
                    mark, before = mark_of(body) if fact.contact else None, made.get(undone_by(body))
                    if before is not None and before[1] == fact.contact:
                        del made[undone_by(body)]
                    if mark is not None:
                        made[fact.id] = _as_text(fact.id, fact.contact, mark, fact.at_ms)
                        drilled |= {fact.contact} if mark.chart is Chart.DRILLS else set()
            kept = figures.every(tx, self._database.tenant)
        wanted = {one for one in made.values() if one[1] not in drilled or one[2] == Chart.DRILLS}
        return sorted({one[0] for one in wanted ^ kept})


def _as_text(event: str, contact: str, mark: Mark, at_ms: int) -> tuple[str, ...]:
    return tuple(map(str, (event, contact, *mark, at_ms)))


def _monday(now_ms: int) -> date:
    today = utc_of(now_ms).date()
    return today - timedelta(days=today.weekday())


def _members(tx: Tx, tenant: str) -> Counter[str]:
    """Return how many agents each team has; those who left count for none."""
    found = sharing.people(tx, tenant)
    return Counter(one.team for one in found if one.role == Role.AGENT and not one.disabled)


def _plain(group: _Group) -> tuple[int, dict[str, int]]:
    """Return cases and figures of what is only counted."""
    values: Counter[str] = Counter()
    for (what, _), many in group.counts.items():
        values[what] += many
    return values.total(), dict(values)


def _answers(group: _Group) -> tuple[int, dict[str, int]]:
    _, values = _plain(group)
    return sum(values.get(one, 0) for one in _SETS), values


def _pauses(group: _Group) -> tuple[int, dict[str, int]]:
    """Return how many pauses there are, and within how many milliseconds half and 95 % of them were confirmed."""
    lengths = sorted((value, many) for (_, value), many in group.counts.items())
    cases = group.counts.total()
    return cases, {name: _within(lengths, cases * share) for name, share in (("half_ms", 50), ("most_ms", 95))}


def _within(lengths: Sequence[tuple[int, int]], wanted: int) -> int:
    """Return the least length that a share of all (cases times percent) does not exceed."""
    had = 0
    for value, many in lengths:
        had += many * _PERCENT
        if had >= wanted:
            return value
    return 0


_Count = Callable[[_Group], tuple[int, dict[str, int]]]
_OF_MARKS: Final[Mapping[Chart, tuple[By, _Count]]] = {
    Chart.PAUSE: (By.WEEK, _pauses),
    Chart.ANSWERS: (By.SCRIPT, _answers),
    Chart.DISCLOSURE: (By.WHOLE, _plain),
    Chart.DRILLS: (By.DAY, _plain),
    Chart.AUDITS: (By.WEEK, _plain),
    Chart.FIELDS: (By.WEEK, _plain),
}


def _chart(tx: Tx, tenant: str, chart: Chart, period: tuple[int, int], cut: _Cut) -> ChartFigures:
    by, count = _OF_MARKS[chart]
    span = Span(chart, *period)
    parts = _parted(figures.sums(tx, tenant, span, by), figures.people(tx, tenant, span, by), cut)
    site = chart is Chart.DRILLS
    points: list[ChartPoint] = []
    for part, teams in parts.items():
        if chart is Chart.DISCLOSURE:
            points += _by_team(teams, cut, count)
        else:
            group = _whole(teams) if site or not cut.team else _of_team(teams, cut.team)
            points += _point(_named(part, by, span), group, count, always=site)
    if chart is Chart.ANSWERS:
        points = sorted(points, key=lambda one: (-one.cases, one.part))[:POINTS_MOST]
    else:
        points.sort(key=lambda one: (one.part != SITE, one.part == OTHER, one.part))
    whole = [one for one in points if one.part == SITE] if chart is Chart.DISCLOSURE and not cut.team else points
    cases = sum(one.cases for one in whole)
    since = figures.first_day(tx, tenant, chart) if site else UNSET
    return ChartFigures(chart=chart.value, cases=cases, points=points, whole=site, since=since)


def _parted(sums: Iterable[figures.Sum], people: Iterable[figures.People], cut: _Cut) -> dict[str, dict[str, _Group]]:
    """Return parts, each with what every shown team and all others together have; nobody is in two teams."""
    counts: defaultdict[tuple[str, str], Counter[tuple[str, int]]] = defaultdict(Counter)
    many: Counter[tuple[str, str]] = Counter()
    for one in sums:
        counts[one.part, one.team if one.team in cut.shown else OTHER][one.what, one.value] += one.cases
    for some in people:
        many[some.part, some.team if some.team in cut.shown else OTHER] += some.people
    parts: dict[str, dict[str, _Group]] = {}
    for part, team in sorted(counts):
        parts.setdefault(part, {})[team] = _Group(counts[part, team], many[part, team])
    return parts


def _whole(teams: Mapping[str, _Group]) -> _Group:
    counts: Counter[tuple[str, int]] = Counter()
    for group in teams.values():
        counts.update(group.counts)
    return _Group(counts, sum(group.people for group in teams.values()))


def _of_team(teams: Mapping[str, _Group], team: str) -> _Group:
    """Return what a team has; of nobody, as far as figures go, where they could be taken off those of the site."""
    group = teams.get(team, _Group(Counter(), 0))
    return group if can_be_parted(one.people for one in teams.values()) else _Group(group.counts, 0)


def _by_team(teams: Mapping[str, _Group], cut: _Cut, count: _Count) -> Iterator[ChartPoint]:
    """Yield the site and what it is made of; a team alone where one was asked for."""
    if not cut.team:
        yield from _point(SITE, _whole(teams), count)
    for team in sorted(teams):
        if cut.team in {"", team}:
            yield from _point(team, _of_team(teams, team), count)


def _point(part: str, group: _Group, count: _Count, *, always: bool = False) -> Iterator[ChartPoint]:
    """Yield a point; with `always` whatever its size, because it is of nobody's calls."""
    cases, values = count(group)
    if not cases:
        return
    enough = always or is_enough(cases, group.people)
    alarm = enough and count is _answers and _is_high(cases, values.get("given", 0))
    yield ChartPoint(part=part, cases=cases, values=values if enough else None, alarm=alarm)


def _is_high(cases: int, given: int) -> bool:
    return cases >= HIGH_CASES and given * _PERCENT >= cases * HIGH_GIVEN_PERCENT


def _named(part: str, by: By, span: Span) -> str:
    """Return a part as the answer names it: days and weeks by their date."""
    if by not in {By.WEEK, By.DAY}:
        return part
    length = WEEK_MS if by is By.WEEK else DAY_MS
    return utc_of(span.start_ms + int(part) * length).date().isoformat()


def _deadlines(owed: Iterable[tuple[str, str, int]], today: date) -> ChartFigures:
    found: Counter[str] = Counter()
    for day, state, many in owed:
        found[_days_left(day, state, today)] += many
    order = ("late", "today", *(name for name, _ in _DAYS_LEFT), "later", "waiting")
    points = [ChartPoint(part=name, cases=found[name], alarm=name == "late" and found[name] > 0) for name in order]
    return ChartFigures(chart=Chart.DEADLINES.value, cases=found.total(), points=points, whole=True)


def _days_left(day: str, state: str, today: date) -> str:
    if state == RequestState.WAITING.value:
        return "waiting"
    if day == NO_DAY:
        return "later"
    left = (date.fromisoformat(day) - today).days
    if left <= 0:
        return "today" if left == 0 else "late"
    return next((name for name, most in _DAYS_LEFT if left <= most), "later")


def _sync(delivered: Iterable[tuple[str, int]], now_ms: int, cut: _Cut) -> ChartFigures:
    """Return how long ago desks delivered events last; no desk is named, for a desk is a person's."""
    found: Counter[str] = Counter()
    for team, at_ms in delivered:
        if cut.team in {"", team}:
            found[next((name for name, most in _AGES if now_ms - at_ms < most), "older")] += 1
    order = (*(name for name, _ in _AGES), "older")
    points = [ChartPoint(part=name, cases=found[name], alarm=name == "older" and found[name] > 0) for name in order]
    return ChartFigures(chart=Chart.SYNC.value, cases=found.total(), points=points)


def _rules(tx: Tx, tenant: str, now_ms: int) -> ChartFigures:
    """Return by kind of flag how many were decided lately and how many of them dismissed."""
    since = now_ms - BAD_DAYS * DAY_MS
    people = figures.called(tx, tenant, since)
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for kind, decision, many in figures.decided(tx, tenant, since):
        counts[kind][decision] += many
    points = []
    for kind, values in sorted(counts.items()):
        cases, dismissed = values.total(), values[ReviewDecision.DISMISSED]
        enough = is_enough(cases, people[kind])
        bad = enough and cases >= BAD_CASES and dismissed * _PERCENT >= cases * BAD_DISMISSED_PERCENT
        points.append(
            ChartPoint(part=kind, cases=cases, values={"dismissed": dismissed} if enough else None, alarm=bad)
        )
    return ChartFigures(chart=Chart.RULES.value, cases=sum(one.cases for one in points), points=points, whole=True)
