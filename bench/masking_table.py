"""Writes into docs/masking.md what the masking engine finds in the project's own rows, a column for each language.

    python -m bench.masking_table

Both halves are scored: that which is tuned on, and that which nobody looks at. The first only says what is left to do.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from bench.masking_rows import (
    ALARMS,
    ALIKE_ALARMS,
    F1_TO_REACH,
    HALVES,
    NEVER_STORED,
    RECALL_TO_REACH,
    Score,
    languages,
    scored,
)

PAGE = Path(__file__).resolve().parents[1] / "docs" / "masking.md"
BEGIN, END = "<!-- figures: python -m bench.masking_table -->", "<!-- /figures -->"
TITLES = {"test": "Rows that nobody looked at while tuning", "development": "Rows that are tuned on"}

Scored = tuple[Score, dict[str, float]]


def table(half: str, told: dict[str, Scored]) -> Iterator[str]:
    """Yield the lines of a table: a row for each figure, a column for each language, and what is to be reached."""
    yield f"**{TITLES[half]}**"
    yield ""
    yield f"| | {' | '.join(told)} | to reach |"
    yield f"|---|{'---|' * len(told)}---|"
    scores = [score for score, _alarms in told.values()]
    stored = [sum(score.stored[kind] for kind in NEVER_STORED) for score in scores]
    marked = [sum(score.marked[kind] for kind in NEVER_STORED) for score in scores]
    kept = [f"{left} of {all_of}" for left, all_of in zip(stored, marked, strict=True)]
    yield f"| card, security code, expiry, IBAN: stored whole | {' | '.join(kept)} | 0 |"
    yield f"| recall, all kinds | {_two(score.recall for score in scores)} | {RECALL_TO_REACH:.2f} |"
    for kind, least in F1_TO_REACH.items():
        yield f"| F1, {kind.replace('_', ' ')} | {_two(score.f1(kind) for score in scores)} | {least:.2f} |"
    for name, key, most in (("ordinary lines", "ordinary", ALARMS), ("look-alikes", "look_alikes", ALIKE_ALARMS)):
        each = " | ".join(f"{alarms[key]:.1f}" for _score, alarms in told.values())
        yield f"| alarms in 1,000 {name} | {each} | {most:.0f} |"
    yield ""


def _two(values: Iterator[float]) -> str:
    return " | ".join(f"{value:.2f}" for value in values)


def written(page: str, lines: Iterator[str]) -> str:
    """Return a page with other lines between its two marks.

    Raises:
        ValueError: the page lacks one of them.
    """
    before, _, rest = page.partition(f"{BEGIN}\n")
    _, mark, after = rest.partition(END)
    if not mark:
        raise ValueError(f"The page lacks {BEGIN!r} or {END!r} behind it.")
    return "\n".join([f"{before}{BEGIN}", *lines, f"{END}{after}"])


def main() -> int:
    """Score every language in both halves, and write the tables."""

    def lines() -> Iterator[str]:
        for half in reversed(HALVES):
            yield from table(half, {language: scored(language, half) for language in languages()})

    PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), lines()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
