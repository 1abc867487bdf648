"""What the masking engine finds in the project's own labelled rows (tests/masking/rows), language by language.

python -m bench.masking_rows                         every language, the half that is tuned on
python -m bench.masking_rows --half test             the half that nobody looks at: reported, never shown
python -m bench.masking_rows --language ar --show missed|stored|alarms [--kind secret]

A part that was marked counts as found where findings of its kind cover half of it, and as stored where all findings
together cover less. A finding is right where half of it is marked so, or where it covers half of a mark.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from agent_assist.masking import find
from bench.figures import Figure

ROWS = Path(__file__).resolve().parents[1] / "tests" / "masking" / "rows"
HALVES = ("development", "test")
_MARK = re.compile(r"⟦(\w+)\|([^⟦⟧]+)⟧")
_ALIKE = {"tax_id": "national_id"}
"""Numbers of persons and of firms are often one number: either name is right."""
NEVER_STORED = ("payment_card", "card_security_code", "card_expiry", "iban")
F1_TO_REACH = {
    "national_id": 0.93, "bank_account": 0.93, "secret": 0.93, "phone": 0.93, "date_of_birth": 0.93,
    "person_name": 0.90, "postal_address": 0.93,
}  # fmt: skip
RECALL_TO_REACH = 0.92
ALARMS, ALIKE_ALARMS = 5.0, 25.0
"""Most rows of a thousand in which something is found: ordinary ones, and those made to look sensitive."""


class Span(NamedTuple):
    kind: str
    start: int
    end: int


class Row(NamedTuple):
    """One row: where it stands, what was said before, its text, and what is sensitive in it."""

    where: str
    previous: str
    text: str
    marks: tuple[Span, ...]


def rows(language: str, half: str, table: str) -> Iterator[Row]:
    """Yield the rows of one table of a language."""
    path = ROWS / language / half / f"{table}.tsv"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        _style, previous, marked = line.replace(r"\n", "\n").split("\t")
        text, marks, at = "", list[Span](), 0
        for found in _MARK.finditer(marked):
            text += marked[at : found.start()]
            marks.append(Span(_ALIKE.get(found[1], found[1]), len(text), len(text) + len(found[2])))
            text += found[2]
            at = found.end()
        yield Row(f"{language}/{table}:{number}", previous, text + marked[at:], tuple(marks))


@dataclass(slots=True)
class Score:
    """What was marked, found, and right, by kind."""

    marked: Counter[str] = field(default_factory=Counter)
    hit: Counter[str] = field(default_factory=Counter)
    stored: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[Row, Span]] = field(default_factory=list)
    leaks: list[tuple[Row, Span]] = field(default_factory=list)
    wrong: list[tuple[Row, Span]] = field(default_factory=list)

    def add(self, row: Row) -> int:
        """Read a row; returns in how many places nothing is sensitive and something was found."""
        found = [
            Span(_ALIKE.get(one.kind.value, one.kind.value), one.start, one.end)
            for one in find(row.text, previous=row.previous or None)
        ]
        for mark in row.marks:
            same = [one for one in found if one.kind == mark.kind]
            self.marked[mark.kind] += 1
            if 2 * _covered(mark, same) >= mark.end - mark.start:
                self.hit[mark.kind] += 1
            else:
                self.missed.append((row, mark))
            if 2 * _covered(mark, found) < mark.end - mark.start:
                self.stored[mark.kind] += 1
                self.leaks.append((row, mark))
        wrong = 0
        for one in found:
            self.found[one.kind] += 1
            if any(one.kind == mark.kind and _halves(one, mark) for mark in row.marks):
                self.right[one.kind] += 1
            else:
                self.wrong.append((row, one))
                wrong += not any(_common(one, mark) for mark in row.marks)
        return wrong

    def f1(self, kind: str) -> float:
        """Return F1 of a kind; 0 where nothing was marked or found."""
        both = self.marked[kind] + self.found[kind]
        precision = self.right[kind] / self.found[kind] if self.found[kind] else 0.0
        recall = self.hit[kind] / self.marked[kind] if self.marked[kind] else 0.0
        return 2 * precision * recall / (precision + recall) if both and precision + recall else 0.0

    @property
    def recall(self) -> float:
        return self.hit.total() / self.marked.total()


def _common(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _covered(mark: Span, found: Iterable[Span]) -> int:
    return sum(_common(mark, one) for one in found)


def _halves(one: Span, mark: Span) -> bool:
    common = _common(one, mark)
    return 2 * common >= one.end - one.start or 2 * common >= mark.end - mark.start


def scored(language: str, half: str) -> tuple[Score, dict[str, float]]:
    """Return how a language was read, and in how many of a thousand rows without anything something was found."""
    score, alarms = Score(), dict[str, float]()
    for row in rows(language, half, "sensitive"):
        score.add(row)
    for table in ("ordinary", "look_alikes"):
        wrong = [score.add(row) > 0 for row in rows(language, half, table)]
        alarms[table] = 1000 * sum(wrong) / len(wrong)
    return score, alarms


def figures(half: str, languages: Iterable[str]) -> Iterator[Figure]:
    """Yield the figures of each language beside what is to be reached."""
    for language in languages:
        score, alarms = scored(language, half)
        name = f"{language} ({half})"
        kept = sum(score.stored[kind] for kind in NEVER_STORED)
        told = ", ".join(f"{kind} {score.stored[kind]}" for kind in NEVER_STORED)
        yield Figure(f"{name}, payment data stored", kept, "", 0, told)
        yield Figure(f"{name}, recall of all kinds", score.recall, "", least=RECALL_TO_REACH, detail=_each(score))
        for kind, least in F1_TO_REACH.items():
            detail = (
                f"found {score.hit[kind]} of {score.marked[kind]}, right {score.right[kind]} of {score.found[kind]}"
            )
            yield Figure(f"{name}, {kind.replace('_', ' ')}, F1", score.f1(kind), "", least=least, detail=detail)
        yield Figure(f"{name}, alarms in 1,000 ordinary rows", alarms["ordinary"], "", ALARMS)
        yield Figure(f"{name}, alarms in 1,000 look-alikes", alarms["look_alikes"], "", ALIKE_ALARMS)


def _each(score: Score) -> str:
    return ", ".join(f"{kind} {score.hit[kind]}/{count}" for kind, count in sorted(score.marked.items()))


def languages() -> list[str]:
    """Return the languages that have rows."""
    return sorted(path.name for path in ROWS.iterdir() if (path / "test").is_dir())


def shown(score: Score, what: str, kind: str) -> Iterator[str]:
    """Yield a line for each place that was missed, stored, or taken for something."""
    lists = {"missed": score.missed, "stored": score.leaks, "alarms": score.wrong}
    for row, span in lists[what]:
        if kind in {"", span.kind}:
            part = f"{row.text[: span.start]}⟦{span.kind}|{row.text[span.start : span.end]}⟧{row.text[span.end :]}"
            before = f"({row.previous}) " if row.previous else ""
            yield f"{row.where}: {before}{part}".replace("\n", "\\n")


def main() -> int:
    """Print the figures, or the rows behind them; 1 if something is not reached."""
    parser = argparse.ArgumentParser(prog="python -m bench.masking_rows", description=__doc__)
    parser.add_argument("--half", choices=HALVES, default=HALVES[0])
    parser.add_argument("--language", choices=languages(), action="append")
    parser.add_argument("--show", choices=("missed", "stored", "alarms"))
    parser.add_argument("--kind", default="")
    options = parser.parse_args()
    wanted = options.language or languages()
    if options.show and options.half != HALVES[0]:
        parser.error("rows of the test half are never shown: they would be tuned on")
    if options.show:
        for line in chain.from_iterable(
            shown(scored(language, options.half)[0], options.show, options.kind) for language in wanted
        ):
            print(line)
        return 0
    missed = 0
    for figure in figures(options.half, wanted):
        print(figure.line(), flush=True)
        missed += not figure.met
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
