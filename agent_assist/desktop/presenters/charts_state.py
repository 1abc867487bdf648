"""What a chart shows, as frozen values: its bars, each with its figure in words, and a sentence at its foot."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from agent_assist.desktop.presenters.text import EMPTY, Text

Figure = int | Text | None
"""A cell of the table: a number of cases, a figure with its unit, or None where it was left out."""


class Day(StrEnum):
    """How a day of a week of drills went."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_RUN = "not_run"
    AHEAD = "ahead"
    BEFORE = "before"
    """No drill had been run anywhere yet: it was not missed."""


class ChartBar(msgspec.Struct, frozen=True):
    """One point of a chart, drawn as a bar.

    Args:
        label: which part it is.
        value: its figure, beside the bar.
        said: the whole of it as a sentence, for the foot of the chart and for screen readers.
        share: length of the bar, from 0 to 1; None draws none, because no figure is known.
        inner: how much of that length is filled; the rest is an outline.
        days: a week of drills, from Monday; drawn in place of the bar.
        alarm: a documented bound is exceeded.
        unfinished: the present week, which goes on.
        figures: its line of the table, behind the label.
    """

    label: Text
    value: Text
    said: Text
    share: float | None = None
    inner: float = 0.0
    days: tuple[Day, ...] = ()
    alarm: bool = False
    unfinished: bool = False
    figures: tuple[Figure, ...] = ()


class ChartCard(msgspec.Struct, frozen=True):
    """One chart.

    Args:
        title: what is measured.
        of: of how many.
        columns: head of the table: what the label is, then what each figure is.
        bars: its points; none where nothing was counted.
        foot: what stands out, written from the numbers.
        query: the documented statement behind the numbers; empty for none.
        note: how the bars are read, and whose they are if not of the chosen team; empty for nothing to add.
    """

    title: Text
    of: Text
    columns: tuple[Text, ...]
    bars: tuple[ChartBar, ...]
    foot: Text
    note: Text = EMPTY
    query: str = ""
