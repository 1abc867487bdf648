"""The documented statement behind each chart (docs/charts.md), with the values of its period put in. Pure.

It is shown so that a number can be checked by somebody with the server's database; nothing here is run.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta

from agent_assist.desktop.presenters.charts_parts import weeks_of
from agent_assist.domain.figures import Chart
from agent_assist.protocol.charts import ChartsAnswer

OF_MARKS = """\
SELECT (k.at_ms - :start) / 604800000 AS week, t.team, k.what, k.value, count(*), count(DISTINCT c.agent)
FROM chart_mark k
JOIN contact c ON c.tenant = k.tenant AND c.id = k.contact
LEFT JOIN account_team t ON t.tenant = c.tenant AND t.account = c.agent
LEFT JOIN chart_script s ON s.tenant = k.tenant AND s.script = k.script
WHERE k.tenant = :tenant AND k.chart = :chart AND k.at_ms >= :start AND k.at_ms < :end
GROUP BY week, t.team, k.what, k.value"""
"""Of what is counted by week; other charts are divided by something else, or not at all."""
_WEEK, _GROUPED = "(k.at_ms - :start) / 604800000 AS week", "GROUP BY week, "
_DIVIDED: Mapping[Chart, tuple[str, str]] = {
    Chart.DRILLS: ("(k.at_ms - :start) / 86400000 AS day", "GROUP BY day, "),
    Chart.ANSWERS: ("s.kind, s.version, s.language", "GROUP BY s.kind, s.version, s.language, "),
    Chart.DISCLOSURE: ("", "GROUP BY "),
}
OTHERS: Mapping[Chart, str] = {
    Chart.DEADLINES: """\
SELECT act_by, state, count(*) FROM rights_request WHERE tenant = :tenant AND owes = 1 GROUP BY act_by, state""",
    Chart.SYNC: "SELECT device, max(at_ms) FROM reception WHERE tenant = :tenant GROUP BY device",
    Chart.RULES: """\
SELECT flag, decision, count(*) FROM flag WHERE tenant = :tenant AND decided_at_ms >= :now - 7776000000 AND flag <> \
'drawn' GROUP BY flag, decision""",
}
"""Of charts that count no marks."""


def query_of(answer: ChartsAnswer, chart: Chart) -> str:
    """Return the statement of a chart of an answer; `:tenant` is left for who runs it."""
    mondays = weeks_of(answer)
    start, end = (
        int(datetime.combine(day, time(), UTC).timestamp() * 1000)
        for day in (mondays[0], mondays[-1] + timedelta(weeks=1))
    )
    told = OTHERS.get(chart, OF_MARKS)
    if chart in _DIVIDED:
        by, grouped = _DIVIDED[chart]
        told = told.replace(_WEEK, by).replace(_GROUPED, grouped).replace("SELECT , ", "SELECT ")
    values = {":start": str(start), ":end": str(end), ":now": str(answer.now_ms), ":chart": f"'{chart.value}'"}
    for name, value in values.items():
        told = told.replace(name, value)
    return told
