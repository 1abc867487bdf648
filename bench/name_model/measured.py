"""Recall of the masking engine on names that no training sentence has, by language community and by language.

python -m bench.name_model.measured          prints the tables of docs/name-model.md
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import tomli

from agent_assist.masking import Kind, find
from bench.name_model.pool import ORIGINS, is_arabic, origins

if TYPE_CHECKING:
    from collections.abc import Iterator


def contexts() -> dict[str, list[str]]:
    """Return the sentences that names are put into, language by language; none is one of training."""
    tables = tomli.loads(ORIGINS.read_text(encoding="utf-8"))["contexts"]
    return {language: lines.splitlines() for language, lines in tables.items()}


def is_found(context: str, name: str) -> bool:
    """Return whether the engine covers half of a name in a context."""
    start = context.index("{n}")
    places = [(one.start, one.end) for one in find(context.replace("{n}", name)) if one.kind is Kind.PERSON_NAME]
    return 2 * sum(max(0, min(e, start + len(name)) - max(s, start)) for s, e in places) >= len(name)


def measured() -> Iterator[tuple[str, str, bool]]:
    """Yield origin, language, and whether it was found: each name in each context, every second in small letters."""
    for origin, names in origins().items():
        for language, lines in contexts().items():
            for place, name in enumerate(names if is_arabic(names[0]) == (language == "ar") else ()):
                written = name if place % 2 else name.lower()
                yield from ((origin, language, is_found(line, written)) for line in lines)


def recall(by: int) -> dict[str, float]:
    """Return recall by origin (0) or by language (1)."""
    hits, all_of = Counter[str](), Counter[str]()
    for row in measured():
        key = row[0] if by == 0 else row[1]
        hits[key] += row[2]
        all_of[key] += 1
    return {key: hits[key] / count for key, count in all_of.items()}


if __name__ == "__main__":
    for kind in (0, 1):
        print(*(f"| {key.replace('_', ' ')} | {value:.2f} |" for key, value in recall(kind).items()), sep="\n")
