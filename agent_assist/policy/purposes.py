"""The purposes of a pack: purposes.toml, a row for each."""

from __future__ import annotations

import re

from agent_assist.domain.purpose import Purpose
from agent_assist.domain.releases import HEALTH_NOTES
from agent_assist.policy.pack_files import Table
from agent_assist.policy.question import PLACE

SINKS = frozenset({"recorder", "transcript", "screen", "notes", HEALTH_NOTES})
"""Places where content of a call may land; the last one lets what is said of health stay in the note."""
DAYS_LIMIT = 36_600
"""Longest period that an organisation may set, in days: a hundred years."""
_WORD = re.compile(r"[a-z0-9_]{1,64}", re.ASCII)


def purposes(table: Table) -> tuple[Purpose, ...]:
    """Read purposes.toml, in the order of the file.

    Raises:
        BadInput: a value is missing or wrong, or a title has no English form.
    """
    return tuple(_purpose(name, row) for name, row in table.tables("purpose").items())


def _purpose(name: str, row: Table) -> Purpose:
    sinks = row.texts("sinks")
    if not sinks or not SINKS.issuperset(sinks):
        raise row.error("sinks", "is empty or names an unknown sink")
    return Purpose(
        name,
        _texts(row, "label"),
        _texts(row, "title"),
        row.number("retention_days", 1, DAYS_LIMIT),
        sinks,
        row.text("script"),
        row.number("valid_days", 0, DAYS_LIMIT) if "valid_days" in row.data else 0,
        row.texts("facts", ()),
        _records(row),
        _by_place(row),
    )


def _records(row: Table) -> tuple[str, ...]:
    records = row.texts("records", ())
    if not all(_WORD.fullmatch(one) for one in records):
        raise row.error("records", "holds a word that no retention.toml can have")
    return records


def _by_place(row: Table) -> dict[str, int]:
    found = row.data.get("retention_by_place", {})
    if not isinstance(found, dict) or not all(PLACE.fullmatch(code) for code in found):
        raise row.error("retention_by_place", "is not a table of days by ISO 3166 code")
    days = Table(row.file, f"{row.where} retention_by_place", found)
    return {code: days.number(code, 1, DAYS_LIMIT) for code in sorted(found)}


def _texts(row: Table, key: str) -> dict[str, str]:
    texts = row.data.get(key)
    if not isinstance(texts, dict) or "en" not in texts or not all(isinstance(t, str) for t in texts.values()):
        raise row.error(key, "is missing, or has no English text")
    return dict(texts)
