"""The numbers of the charts as a file: one line for each figure, CSV for a spreadsheet. Pure.

It holds what the charts show and no more: where the server left a figure out, there is the number of cases alone.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.charts_parts import SITE, day_name, team_name, weeks_name, weeks_of
from agent_assist.desktop.presenters.charts_state import ChartCard, Figure
from agent_assist.desktop.presenters.queue_export import safe
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.protocol.charts import ChartsAnswer

_HEAD = (say("Chart"), say("Part"), say("Figure"), say("Value"), say("Remark"))
_LOOK, _OPEN, _NOT_GIVEN = say("Over its limit"), say("Week not over yet"), say("Left out")


def told_of(answer: ChartsAnswer) -> Text:
    """Return what the numbers are of: the weeks, the team, and when they were added up."""
    return say(
        "Charts, {weeks} from {day}, {team}, as of {at}",
        weeks=weeks_name(answer.weeks),
        day=day_name(weeks_of(answer)[0]),
        team=team_name(answer.team or SITE),
        at=wording.day_time(answer.now_ms),
    )


def as_csv(answer: ChartsAnswer, cards: tuple[ChartCard, ...], read: Callable[[Text], str]) -> bytes:
    """Return one line for each figure, UTF-8 with a mark that spreadsheets know; the first line says what it is."""
    out = io.StringIO(newline="")
    lines = csv.writer(out)
    lines.writerow([safe(read(told_of(answer)))])
    lines.writerow([read(words) for words in _HEAD])
    for card in cards:
        for bar in card.bars:
            for column, figure in zip(card.columns[1:], bar.figures, strict=True):
                remark = _LOOK if bar.alarm else _OPEN if bar.unfinished else EMPTY
                remark = _NOT_GIVEN if figure is None else remark
                cells = (read(card.title), read(bar.label), read(column), _cell(figure, read), read(remark))
                lines.writerow([safe(cell) for cell in cells])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _cell(figure: Figure, read: Callable[[Text], str]) -> str:
    if figure is None:
        return ""
    return str(figure) if isinstance(figure, int) else read(figure)
