"""The purposes of a pack: purposes.toml, a row for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.domain.purpose import Purpose
from agent_assist.domain.releases import HEALTH_NOTES

if TYPE_CHECKING:
    from agent_assist.policy.pack_files import Table

SINKS = frozenset({"recorder", "transcript", "screen", "notes", HEALTH_NOTES})
"""Places where content of a call may land; the last one lets what is said of health stay in the note."""
_DAYS_LIMIT = 36_600


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
        row.number("retention_days", 1, _DAYS_LIMIT),
        sinks,
        row.text("script"),
        row.number("valid_days", 0, _DAYS_LIMIT) if "valid_days" in row.data else 0,
        row.texts("facts", ()),
    )


def _texts(row: Table, key: str) -> dict[str, str]:
    texts = row.data.get(key)
    if not isinstance(texts, dict) or "en" not in texts or not all(isinstance(t, str) for t in texts.values()):
        raise row.error(key, "is missing, or has no English text")
    return dict(texts)
