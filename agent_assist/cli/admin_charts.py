"""The verbs of `agent-assist admin` on charts: their numbers, whether the events say the same, and bad rules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from agent_assist.cli.arguments import Arguments
from agent_assist.domain.figures import Chart

if TYPE_CHECKING:
    import argparse

    from agent_assist.server.clock import Clock
    from agent_assist.server.db.database import Database
    from agent_assist.server.services.charting import Charting

AS_STORED = "as_the_events_say"
"""Says whether the marks are what the stored events say; the command's exit code is 1 where they are not."""


def _charting(database: Database, clock: Clock, arguments: argparse.Namespace) -> Charting:
    from agent_assist.cli.serve import trust_of_file
    from agent_assist.server.services.charting import Charting
    from agent_assist.server.services.packs_in_use import PacksInUse
    from agent_assist.server.services.request_lists import RequestLists
    from agent_assist.server.services.requests import Requests

    packs = PacksInUse(database, clock, trust_of_file(arguments.pack_trust))
    requests = Requests(database, clock, packs)
    return Charting(database, clock, RequestLists(database, clock, packs, requests), requests)


def _charts(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    charting = _charting(database, clock, arguments)
    if arguments.check:
        differing = charting.differing()
        return {AS_STORED: not differing, "differing": differing}
    answer = charting.charts(arguments.weeks, arguments.team)
    if arguments.json:
        return msgspec.to_builtins(answer)
    return [
        {
            "chart": chart.chart,
            "part": point.part.replace("\x1f", " "),
            "cases": point.cases,
            **(point.values or {}),
            **({"alarm": "yes"} if point.alarm else {}),
        }
        for chart in answer.charts
        for point in chart.points
    ]


def _bad_rules(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    answer = _charting(database, clock, arguments).charts(4)
    rules = next(chart for chart in answer.charts if chart.chart == Chart.RULES)
    return [
        {"flag": point.part, "decided": point.cases, **(point.values or {})} for point in rules.points if point.alarm
    ]


CHARTS = {"charts": _charts, "bad-rules": _bad_rules}


def add_charts(verbs: argparse._SubParsersAction[Arguments], shared: Arguments) -> None:
    """Add the verbs to the parser of `admin`."""
    charts = verbs.add_parser("charts", parents=[shared], help="print the numbers of the charts, for site or team")
    charts.add_argument("--weeks", type=int, default=8, metavar="N", help="4, 8, 13 or 26, up to now; 8 if left out")
    charts.add_argument("--team", default="", metavar="NAME", help="a team of at least five agents")
    charts.add_flag("--check", "make everything again from the stored events, and compare")
    bad = verbs.add_parser("bad-rules", parents=[shared], help="list the kinds of flags that are mostly dismissed")
    for verb in (charts, bad):
        verb.add_argument("--pack-trust", metavar="FILE", type=Path, help="as given to serve")
