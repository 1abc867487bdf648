"""`python -m tests.floor PER_CENT PACKAGE ...`: whether the tests that ran took enough branches of each package.

Two figures of each package have to reach the floor: its branches alone, and its lines and branches together.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from dev import COUNTED

Report = Mapping[str, Mapping[str, Any]]
"""What one process saw, by file: SlipCover's executed and missing lines and branches."""


@dataclass(slots=True)
class Count:
    """Lines and branches of a file: those that are there, and those that were taken. A branch is a pair of lines."""

    lines: set[int] = field(default_factory=set)
    branches: set[tuple[int, int]] = field(default_factory=set)
    taken_lines: set[int] = field(default_factory=set)
    taken_branches: set[tuple[int, int]] = field(default_factory=set)


def main(argv: list[str]) -> int:
    """Print one line for each package, and what is missing where it is below; returns 1 if any is."""
    floor, packages = float(argv[0]), argv[1:]
    files = added(json.loads(path.read_text(encoding="utf-8")) for path in sorted(COUNTED.glob("*.json")))
    low = [package for package in packages if below(files, package, floor)]
    return 1 if low else 0


def added(reports: Iterable[Report]) -> dict[str, Count]:
    """Add up what the processes saw.

    A file that a process never imported is listed by it too, with lines that are only guessed; they count where no
    process has imported it.
    """
    seen: dict[str, Count] = {}
    guessed: dict[str, Count] = {}
    for report in reports:
        for name, file in report.items():
            count = (seen if file["executed_lines"] else guessed).setdefault(name, Count())
            taken_branches = {(start, end) for start, end in file["executed_branches"]}
            count.taken_lines.update(file["executed_lines"])
            count.taken_branches |= taken_branches
            count.lines.update(file["executed_lines"], file["missing_lines"])
            count.branches |= taken_branches | {(start, end) for start, end in file["missing_branches"]}
    return guessed | seen


def below(files: Mapping[str, Count], package: str, floor: float) -> bool:
    """Print the figures of one package; whether one of them is below the floor. Nothing measured is below, too."""
    own = {name: count for name, count in sorted(files.items()) if name.startswith(f"agent_assist/{package}/")}
    branches, both = share(own.values(), lines=False), share(own.values(), lines=True)
    low = min(branches, both) < floor
    sign = f"below {floor:g} %" if low else "fine"
    print(f"{package}: {branches:.1f} % of branches, {both:.1f} % of lines and branches: {sign}")
    if low:
        for name, count in own.items():
            lines = [str(line) for line in sorted(count.lines - count.taken_lines)]
            if missing := [*lines, *(f"{a}->{b}" for a, b in sorted(count.branches - count.taken_branches))]:
                print(f"  {name}: {', '.join(missing)}")
    return low


def share(counts: Iterable[Count], *, lines: bool) -> float:
    """Return the per cent of the branches that were taken, with or without the lines; 0 where there is nothing."""
    there = taken = 0
    for count in counts:
        there += len(count.branches) + (len(count.lines) if lines else 0)
        taken += len(count.taken_branches) + (len(count.taken_lines) if lines else 0)
    return 100 * taken / there if there else 0.0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
