"""The list in view as a file: CSV for a spreadsheet, or JSON. Pure.

The file says of how many contacts it holds how many, and by what they were chosen. It holds what the queue shows and no
more. A cell that a spreadsheet would take for a formula begins with an apostrophe.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.queue_flags import withheld
from agent_assist.desktop.presenters.queue_wish import Wish, conditions
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.domain.clock import utc_of
from agent_assist.protocol import messages as m

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_HEAD = (
    say("Contact"),
    say("Began (UTC)"),
    say("Agent"),
    say("Team"),
    say("Number"),
    say("Line"),
    say("Severity"),
    say("Flag"),
    say("Decision"),
    say("Decided by"),
    say("With"),
)


def told_of(shown: int, total: int, order: Text, *, more: bool) -> Text:
    """Return how many contacts of how many a file holds."""
    if more:
        return say("{n} of more than {total} contacts, {order}", n=shown, total=total, order=order)
    return say("{n} of {total} contacts, {order}", n=shown, total=total, order=order)


def as_csv(
    items: Sequence[m.QueueItem], told: Text, wish: Wish, people: Sequence[m.Person], read: Callable[[Text], str]
) -> bytes:
    """Return one line for each flag, UTF-8 with a mark that spreadsheets know it by; the first line says what it is."""
    out = io.StringIO(newline="")
    lines = csv.writer(out)
    why = [read(words) for _, words in conditions(wish, people)]
    search = [f"“{wish.search.strip()}”"] if wish.search.strip() else []
    lines.writerow([safe(cell) for cell in (read(told), *why, *search)])
    lines.writerow([read(words) for words in _HEAD])
    teams = {one.id: one.team for one in people}
    for item in items:
        for flag in item.flags:
            cells = (
                item.contact,
                _moment(item.opened_at_ms),
                item.agent_name,
                teams.get(item.agent, ""),
                item.number_masked,
                item.line,
                flag.severity,
                read(wording.flag_title(flag.flag)),
                read(_decision(item, flag)),
                flag.decided_by,
                item.held_by_name if isinstance(item.held_by_name, str) else "",
            )
            lines.writerow([safe(cell) for cell in cells])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _decision(item: m.QueueItem, flag: m.FlagRow) -> Text:
    if flag.flag in withheld(item):
        return say("decision hidden")
    return wording.decision_name(flag.decision) if flag.decision else EMPTY


def as_json(items: Sequence[m.QueueItem], total: int, wish: Wish, people: Sequence[m.Person], *, more: bool) -> bytes:
    """Return the contacts as the server names things, with how many there are and what was asked for."""
    teams = {one.id: one.team for one in people}
    told = {
        "shown": len(items),
        "total": total,
        "more_than_total": more,
        "asked": {name: value for name in wish.__struct_fields__ if (value := getattr(wish, name))},
        "contacts": [
            {
                "contact": item.contact,
                "began": _moment(item.opened_at_ms),
                "agent": item.agent,
                "agent_name": item.agent_name,
                "team": teams.get(item.agent, ""),
                "number_masked": item.number_masked,
                "line": item.line,
                "held_by": item.held_by if isinstance(item.held_by, str) else "",
                "flags": [
                    {
                        "flag": flag.flag,
                        "severity": flag.severity,
                        "decision": flag.decision or ("withheld" if flag.flag in withheld(item) else ""),
                        "decided_by": flag.decided_by,
                    }
                    for flag in item.flags
                ],
            }
            for item in items
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def safe(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) or cell.startswith(_FORMULA) else cell


def _moment(at_ms: int) -> str:
    return utc_of(at_ms).isoformat(timespec="seconds").replace("+00:00", "Z")
