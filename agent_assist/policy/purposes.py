"""What a recording or transcript may be for: one row for each purpose, with its own answer on the call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent_assist.domain.releases import HEALTH_NOTES

if TYPE_CHECKING:
    from agent_assist.policy.pack_files import Table

SINKS = frozenset({"recorder", "transcript", "screen", "notes", HEALTH_NOTES})
"""Places where content of a call may land; the last one lets what is said of health stay in the note."""
_DAYS_LIMIT = 36_600


@dataclass(frozen=True, slots=True)
class Purpose:
    """One purpose.

    Args:
        id: short name, stable; consent records name it.
        labels: what stands over the answers on the panel, by language.
        titles: how the purpose reads inside a script, by language.
        retention_days: how long content for this purpose is kept, in days.
        sinks: where content for this purpose lands; all of them stop on withdrawal.
        script: id of the script that asks for this purpose.
        valid_days: how long an answer stands, in days, for later calls too; 0 means that it ends with the call.
    """

    id: str
    labels: dict[str, str]
    titles: dict[str, str]
    retention_days: int
    sinks: tuple[str, ...]
    script: str
    valid_days: int = 0

    def title(self, language: str) -> str:
        """Return the title in a language, in English where it is not translated."""
        return _in_language(self.titles, language)

    def label(self, language: str) -> str:
        """Return the label in a language, in English where it is not translated."""
        return _in_language(self.labels, language)


def purposes(table: Table) -> tuple[Purpose, ...]:
    """Read purposes.toml, in the order of the file.

    Raises:
        BadInput: a value is missing or wrong, or a title has no English form.
    """
    return tuple(_purpose(name, row) for name, row in table.tables("purpose").items())


def _in_language(texts: dict[str, str], language: str) -> str:
    return texts.get(language) or texts.get(language.partition("-")[0]) or texts["en"]


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
    )


def _texts(row: Table, key: str) -> dict[str, str]:
    texts = row.data.get(key)
    if not isinstance(texts, dict) or "en" not in texts or not all(isinstance(t, str) for t in texts.values()):
        raise row.error(key, "is missing, or has no English text")
    return dict(texts)
