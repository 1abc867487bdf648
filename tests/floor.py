"""`python -m tests.floor PER_CENT PACKAGE ...`: whether the tests that ran took enough branches of each package.

Two figures of each package have to reach the floor: its branches alone, and its lines and branches together.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import coverage

Files = Mapping[str, Mapping[str, Any]]
"""The part "files" of coverage's JSON report."""


def main(argv: list[str]) -> int:
    """Print one line for each package, and what is missing where it is below; returns 1 if any is."""
    floor, packages = float(argv[0]), argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        measured = coverage.Coverage()
        measured.load()
        measured.json_report(outfile=str(report))
        files: Files = json.loads(report.read_text(encoding="utf-8"))["files"]
    low = [package for package in packages if below(files, package, floor)]
    return 1 if low else 0


def below(files: Files, package: str, floor: float) -> bool:
    """Print the figures of one package; whether one of them is below the floor. Nothing measured is below, too."""
    own = {name: file for name, file in files.items() if name.startswith(f"agent_assist/{package}/")}
    branches, both = share(own, lines=False), share(own, lines=True)
    low = min(branches, both) < floor
    sign = f"below {floor:g} %" if low else "fine"
    print(f"{package}: {branches:.1f} % of branches, {both:.1f} % of lines and branches: {sign}")
    if low:
        for name, file in own.items():
            if missing := [*file["missing_lines"], *(f"{a}->{b}" for a, b in file["missing_branches"])]:
                print(f"  {name}: {', '.join(map(str, missing))}")
    return low


def share(files: Files, *, lines: bool) -> float:
    """Return the per cent of the branches that were taken, with or without the lines; 0 where there is nothing."""
    there = taken = 0
    for file in files.values():
        summary = file["summary"]
        there += summary["num_branches"] + (summary["num_statements"] if lines else 0)
        taken += summary["covered_branches"] + (summary["covered_lines"] if lines else 0)
    return 100 * taken / there if there else 0.0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
