"""Whether somebody looked at the sources lately: rows read long ago, rows that say no day. Pure; warnings only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from agent_assist.policy.lint.finding import Finding, Places, Severity
from agent_assist.policy.lint.tables import RULES, Document, rows

STALE_AFTER = timedelta(days=180)
"""How long a reading stands before the row is to be read again; a choice of this project."""
_NOT_READ = frozenset({"policy", "inference"})
"""Evidence of rows that are a choice of their authors: there is no page to go back to."""
_NOBODY = "nobody is named to read it"


def currency(documents: Mapping[str, Document], at: Places, today: date) -> Iterator[Finding]:
    """Rows whose day of reading is past, missing or to come; a row without its own has that of its file's `[meta]`.

    Args:
        documents: the files, parsed.
        at: finds lines.
        today: the day to count from.
    """
    for file, table in RULES:
        meta = documents.get(file, {}).get("meta", {})
        for name, row in rows(documents, file, table):
            if row.get("evidence") in _NOT_READ:
                continue
            day = row.get("read_on", meta.get("read_on"))
            line = at.at(file, f"{table}.{name}", "read_on" if "read_on" in row else "")
            reader = row.get("next_reader", meta.get("next_reader"))
            found = _unread(name, day) or _stale(name, day, today, reader)
            if found is not None:
                yield Finding(file, line, *found, Severity.WARNING)


def _unread(name: str, day: object) -> tuple[str, str] | None:
    if day is None:
        return "unread", f"{name}: it does not say when its sources were read, nor does the file's [meta]: add read_on"
    if not isinstance(day, date) or isinstance(day, datetime):
        return "unread", f"{name}: read_on is not a date like 2026-11-24"
    return None


def _stale(name: str, day: object, today: date, reader: object) -> tuple[str, str] | None:
    """Return what is wrong with a day; `_unread` has seen that it is one."""
    if not isinstance(day, date):
        return None
    if day > today:
        return "stale", f"{name}: its sources were read on {day.isoformat()}, which is still to come"
    if today - day <= STALE_AFTER:
        return None
    who = f"next reader: {reader}" if isinstance(reader, str) and reader else _NOBODY
    return "stale", f"{name}: its sources were last read on {day.isoformat()}, over {STALE_AFTER.days} days ago; {who}"
