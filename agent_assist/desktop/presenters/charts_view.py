"""Makes the charts from the numbers of the server: bars with words, and the sentence on what stands out. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from agent_assist.desktop.presenters import charts_counts as counts
from agent_assist.desktop.presenters import charts_rates as rates
from agent_assist.desktop.presenters.charts_parts import TOO_FEW, Weighed
from agent_assist.desktop.presenters.charts_query import query_of
from agent_assist.desktop.presenters.charts_state import ChartCard
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.domain.figures import Chart
from agent_assist.protocol.charts import ChartFigures, ChartsAnswer

_CALM = say("Nothing stands out.")
_NOTHING = say("Nothing to count in these weeks.")
_WHOLE = say("Whole site, whichever team is chosen.")
_WEEK = say("Week of")


class _Kind(NamedTuple):
    """How one chart is told: title, of how many, head of its table, how bars are read, and its bars."""

    title: Text
    of: Callable[[int], Text]
    columns: tuple[Text, ...]
    bars: Callable[[ChartsAnswer, ChartFigures], list[Weighed]]
    note: Text = EMPTY


_KINDS: Mapping[str, _Kind] = {
    Chart.PAUSE: _Kind(
        say("Time to a confirmed pause"),
        lambda n: say_count("1 pause", "{n} pauses", n),
        (_WEEK, say("Pauses"), say("Half within"), say("95 % within")),
        rates.pauses,
        say("Filled: half of the pauses. Outline: 95 %."),
    ),
    Chart.ANSWERS: _Kind(
        say("Answers by script version"),
        lambda n: say_count("1 answer", "{n} answers", n),
        (say("Script"), say("Answers"), say("No"), say("Unclear"), say("Withdrawn later")),
        rates.answers,
        say("Filled: no. Outline: unclear."),
    ),
    Chart.DEADLINES: _Kind(
        say("Privacy requests by days left"),
        lambda n: say_count("1 open", "{n} open", n),
        (say("Due"), say("Requests")),
        counts.deadlines,
    ),
    Chart.DISCLOSURE: _Kind(
        say("Required notices complete"),
        lambda n: say_count("1 call", "{n} calls", n),
        (say("Team"), say("Calls"), say("Complete"), say("Late"), say("Missing")),
        rates.disclosure,
    ),
    Chart.SYNC: _Kind(
        say("Last sync of each device"),
        lambda n: say_count("1 device", "{n} devices", n),
        (say("Last sync"), say("Devices")),
        counts.syncs,
    ),
    Chart.DRILLS: _Kind(
        say("Daily recorder drill"),
        lambda n: say_count("1 drill", "{n} drills", n),
        (_WEEK, say("Passed"), say("Failed"), say("Days without")),
        counts.drills,
        say("A square for each day from Monday; an outline is a day without a drill."),
    ),
    Chart.AUDITS: _Kind(
        say("Recording checks passed"),
        lambda n: say_count("1 recording", "{n} recordings", n),
        (_WEEK, say("Recordings"), say("Passed"), say("Recorded when off"), say("Not checked")),
        rates.audits,
    ),
    Chart.FIELDS: _Kind(
        say("Opened customer data that was needed"),
        lambda n: say_count("1 field", "{n} fields", n),
        (_WEEK, say("Fields"), say("Needed"), say("Not needed")),
        rates.fields,
    ),
    Chart.RULES: _Kind(
        say("Flags dismissed in 90 days"),
        lambda n: say_count("1 resolved", "{n} resolved", n),
        (say("Flag"), say("Resolved"), say("Dismissed")),
        rates.rules,
    ),
}


def chart_cards(answer: ChartsAnswer) -> tuple[ChartCard, ...]:
    """Return one card for each chart, in the order of the answer; one of a newer server is left out."""
    return tuple(_card(answer, one, _KINDS[one.chart]) for one in answer.charts if one.chart in _KINDS)


def _card(answer: ChartsAnswer, figures: ChartFigures, kind: _Kind) -> ChartCard:
    weighed = kind.bars(answer, figures) if figures.cases else []
    notes = [kind.note if weighed else EMPTY, _WHOLE if figures.whole and answer.team else EMPTY]
    return ChartCard(
        title=kind.title,
        of=kind.of(figures.cases),
        columns=kind.columns,
        bars=tuple(one.bar for one in weighed),
        foot=_foot(weighed),
        note=_joined(note for note in notes if note != EMPTY),
        query=query_of(answer, Chart(figures.chart)),
    )


def _foot(weighed: list[Weighed]) -> Text:
    """Return what stands out: the sentence of the point that asks most for a look."""
    if not weighed:
        return _NOTHING
    known = [one for one in weighed if one.weight is not None]
    if not known:
        missing = [one.missing for one in weighed if one.missing != EMPTY]
        return missing[0] if len(set(missing)) == 1 else TOO_FEW
    worst = max(known, key=lambda one: one.weight or 0.0)
    return worst.bar.said if worst.weight else _CALM


def _joined(notes: Iterable[Text]) -> Text:
    told = EMPTY
    for note in notes:
        told = note if told == EMPTY else say("{one} {other}", one=told, other=note)
    return told
