"""The tables of rules that lint looks at, as they were parsed. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Document = Mapping[str, Any]
RULES = (
    ("recording.toml", "jurisdiction"),
    ("overlays.toml", "overlay"),
    ("retention.toml", "rule"),
    ("rights.toml", "rule"),
    ("consent_life.toml", "rule"),
    ("calling_hours.toml", "rule"),
    ("payment.toml", "rule"),
)
"""Files of rules and their tables; a file that a pack does not have is passed over."""


def rows(documents: Mapping[str, Document], file: str, table: str) -> Iterator[tuple[str, Document]]:
    """Yield the rows of a file; a file that is not there has none."""
    yield from documents.get(file, {}).get(table, {}).items()
