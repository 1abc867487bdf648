"""The statement that is shown is the documented one, and gives the numbers of the chart on a real database."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec import structs

from agent_assist.desktop.presenters.charts_query import OF_MARKS, OTHERS, query_of
from agent_assist.domain.figures import Chart
from tests.desktop.ui.chart_samples import ANSWER

DOCUMENT = Path(__file__).parents[3] / "docs" / "charts.md"


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("told", [OF_MARKS, *OTHERS.values()])
def test_each_statement_stands_in_the_documents(told: str) -> None:
    assert plain(told) in plain(DOCUMENT.read_text(encoding="utf-8"))


@pytest.mark.parametrize("chart", Chart)
def test_every_chart_has_one_with_its_period(chart: Chart) -> None:
    told = query_of(structs.replace(ANSWER, first="2026-10-05", weeks=8), chart)
    assert set(re.findall(r":[a-z]+", told)) == {":tenant"}
    if chart not in OTHERS:
        assert f"k.chart = '{chart.value}' AND k.at_ms >= 1791158400000 AND k.at_ms < 1795996800000" in told
    week, day, script = ("/ 604800000" in told, "/ 86400000" in told, "s.version" in told)
    assert (week, day, script) == (
        chart in {Chart.PAUSE, Chart.AUDITS, Chart.FIELDS},
        chart is Chart.DRILLS,
        chart is Chart.ANSWERS,
    )
