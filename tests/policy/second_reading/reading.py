"""A second evaluation of a policy pack, written from docs/policy.md, ADR 35 and the TOML files alone.

It uses no code of the product: it parses the files itself, goes through every row for every question, and gives plain
values. `comparing.py` asks it and the product the same; where the two differ, the documents decide.
Nothing is optimised here beyond what is remembered of a place; a sentence of the documents should be recognised in each
function.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.policy.second_reading.decisions import Decisions
from tests.policy.second_reading.law_days import followed
from tests.policy.second_reading.pack_words import PackWords, read_pack, read_zones
from tests.policy.second_reading.tables import Tables

FOLLOWING = {
    "recording.toml": "jurisdiction",
    "overlays.toml": "overlay",
    "retention.toml": "rule",
    "rights.toml": "rule",
    "consent_life.toml": "rule",
    "calling_hours.toml": "rule",
}
"""Files whose rows may follow one another, and their tables."""


class SecondReading:
    """All of it about one pack. `files`: the parsed files by name; `zones`: the clocks of each place."""

    def __init__(self, files: Mapping[str, Mapping[str, Any]], zones: Mapping[str, list[str]]) -> None:
        self.files = files
        read = {name: dict(file) for name, file in files.items()}
        for name, table in FOLLOWING.items():
            key = "made_until" if name == "retention.toml" else "effective_to"
            read[name][table] = followed(read[name][table], key)
        self.words = PackWords(read, zones)
        self.decision = Decisions(self.words).decision
        self.tables = Tables(self.words)

    @classmethod
    def of(cls, folder: Path) -> SecondReading:
        """The reading of a pack in `resources/packs`."""
        return cls(read_pack(folder), read_zones(folder.parents[1]))
