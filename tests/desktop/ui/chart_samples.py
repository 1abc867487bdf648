"""Samples of the charts: an answer of the server with everything that a chart can say, and the pages made of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from msgspec import structs

from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters.charts_course import PERIODS
from agent_assist.desktop.presenters.charts_export import told_of
from agent_assist.desktop.presenters.charts_parts import SITE, team_name, weeks_name
from agent_assist.desktop.presenters.charts_view import chart_cards
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.policy.scripts import ScriptKind
from agent_assist.protocol.charts import ChartFigures, ChartPoint, ChartsAnswer

FIRST = date(2026, 10, 5)
NOW = datetime(2026, 11, 25, 10, 52, tzinfo=UTC)
WEEKS = 8
TEAMS = ("Billing", "Claims")


def week(number: int) -> str:
    """A Monday of the period, as the server writes it."""
    return (FIRST + timedelta(weeks=number)).isoformat()


def point(part: str, cases: int, *, alarm: bool = False, **values: int) -> ChartPoint:
    """A point of a chart; without figures it has its cases alone."""
    return ChartPoint(part=part, cases=cases, values=values or None, alarm=alarm)


def _script(kind: str, version: str, language: str) -> str:
    return f"{kind}\x1f{version}\x1f{language}"


def _chart(chart: str, *points: ChartPoint, whole: bool = False, cases: int = -1) -> ChartFigures:
    many = sum(one.cases for one in points) if cases < 0 else cases
    return ChartFigures(chart=chart, cases=many, points=list(points), whole=whole)


_ASKED, _ASKED_NEW = _script(ScriptKind.DISCLOSURE, "13", "en"), _script(ScriptKind.DISCLOSURE, "14", "de")
_FURTHER, _AGAIN = _script(ScriptKind.ASK_PURPOSE, "9", "es"), _script(ScriptKind.REPEAT, "6", "en")
_MOST = (1900, 1700, 1600, 2300, 1600, 1400)
_DRILLS = [FIRST + timedelta(days=number) for number in range(51) if number not in {37, 38}]
ANSWER = ChartsAnswer(
    now_ms=int(NOW.timestamp() * 1000),
    first=FIRST.isoformat(),
    weeks=WEEKS,
    team="",
    teams=list(TEAMS),
    charts=[
        _chart(
            "pause",
            *(point(week(n), 1_114, half_ms=600, most_ms=most) for n, most in enumerate(_MOST)),
            point(week(7), 12),
        ),
        _chart(
            "answers",
            point(
                _ASKED,
                21_044,
                given=14_626,
                refused=4_756,
                unclear=1_662,
                withdrawn=295,
            ),
            point(_FURTHER, 2_806, given=1_894, refused=592, unclear=320, withdrawn=31),
            point(
                _AGAIN,
                4_120,
                alarm=True,
                given=4_042,
                refused=66,
                unclear=12,
                withdrawn=8,
            ),
            point(_ASKED_NEW, 17),
        ),
        _chart(
            "deadlines",
            point("late", 1, alarm=True),
            point("today", 2),
            point("week", 9),
            point("fortnight", 14),
            point("month", 31),
            point("later", 0),
            point("waiting", 4),
            whole=True,
        ),
        _chart(
            "disclosure",
            point("*", 38_557, complete=38_043, late=250, missing=264),
            point("Billing", 12_408, complete=12_334, late=40, missing=34),
            point("Claims", 19_137, complete=18_963, late=90, missing=84),
            point("other", 7_012, complete=6_746, late=120, missing=146),
            cases=38_557,
        ),
        _chart(
            "sync",
            point("minute", 452),
            point("ten_minutes", 31),
            point("hour", 8),
            point("day", 6),
            point("older", 3, alarm=True),
        ),
        _chart(
            "drills",
            *(
                point(day.isoformat(), 1, failed=1) if number == 23 else point(day.isoformat(), 1, passed=1)
                for number, day in enumerate(_DRILLS)
            ),
            whole=True,
        ),
        _chart(
            "audits",
            *(point(week(n), 800, kept=790 - n, leaked=n, not_audited=10) for n in range(WEEKS)),
        ),
        _chart("fields", *(point(week(n), 120, needed=120) for n in range(3))),
        _chart(
            "rules",
            point("disclosure_late", 42, alarm=True, dismissed=36),
            point("recorder_unconfirmed", 60, dismissed=9),
            point("payment_forgotten", 31),
            whole=True,
        ),
    ],
)


def charts(load: rs.Load = rs.Load.READY, answer: ChartsAnswer = ANSWER, *, cards: bool = True) -> rs.ChartsPage:
    """The page of an answer; what is asked for anew or out of date keeps its cards."""
    words = {
        rs.Load.LOADING: say("Adding up the numbers …"),
        rs.Load.OFFLINE: say("The server cannot be reached. You can keep working; it will be tried again."),
        rs.Load.ERROR: say("The server refused the request (forbidden). Ask an administrator for the supervisor role."),
        rs.Load.EMPTY: say("No calls in these weeks. Choose a longer period."),
    }
    return rs.ChartsPage(
        load=load,
        message=words.get(load, EMPTY),
        chosen=(answer.weeks, answer.team),
        weeks=tuple((many, weeks_name(many)) for many in PERIODS),
        teams=tuple((name, team_name(name or SITE)) for name in ("", *answer.teams)),
        cards=chart_cards(answer) if cards else (),
        told=told_of(answer) if cards else EMPTY,
        as_of=say("As of {at}", at="25 Nov 10:52") if cards else EMPTY,
    )


def of_a_team() -> rs.ChartsPage:
    """The charts of a team, after they were saved."""
    page = charts(answer=structs.replace(ANSWER, team="Billing", charts=ANSWER.charts[:3]))
    return structs.replace(page, note=Text("Saved as charts.csv."))


def after_a_team() -> rs.ChartsPage:
    """The charts of the site in place of those of a team that has become too small."""
    told = say("There are no charts of {team} now: a team needs 5 people. This is the whole site.", team="Claims")
    return structs.replace(charts(), notice=told)
