"""`python3 dev.py mutants [--seed N] [--count N]`: small faults in a copy of the tree, and whether a test notices each.

Every fault stands alone in a copy. Which tests run its line is recorded once (`bench/recording.py`). The nearest to the
module run first, then the cheapest of the others, last those that start programs, until one fails. That test must pass
without the fault and fail with it again, or its failure would prove nothing.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import re
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from bench.judging import Judge, Outcome, Stage, Verdict
from bench.mutations import Mutation, by_line
from bench.recording import Footprints, Place, copies, record, test_files, workers
from bench.statements import Readers, names_at, statement_at

ROOT: Final = Path(__file__).resolve().parents[1]
AREAS: Final = {
    "domain": ("desktop/services", "desktop/presenters", "telephony/recorder"),
    "evidence": ("server", "desktop/store", "desktop/sync", "cli"),
    "policy": ("cli", "desktop/services", "server"),
    "server": ("desktop/sync", "desktop/link"),
    "masking": ("desktop/presenters", "cli"),
}
"""What is mutated, and the folders of tests beside its own that use it."""
LEFT_OUT: Final = ("masking/recognizers/",)
"""Held by their labelled rows (`dev.py bench masking`), not by tests of lines."""
WANTED: Final = 0.95
"""Share that must be noticed."""
NEAREST: Final = 5
"""Test files that run first: those that name the module most often."""
BUDGET_S: Final = 30.0
"""So long may the tests of one stage take by their records; the dearest are left out, and their number is told."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A fault in a module, by its path from the root; `was` is what it replaces, on one line."""

    path: str
    fault: Mutation
    was: str = ""

    def told(self) -> str:
        """Return its place and what it is, in one line."""
        return f"{self.path}:{self.fault.line}: {self.fault.kind}: {self.was[:60]} -> {self.fault.text[:60]}"


def main() -> int:
    """Plant the faults; returns 1 if too few were noticed."""
    parser = argparse.ArgumentParser(prog="dev.py mutants", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="which lines are chosen")
    parser.add_argument("--count", type=int, default=60, help="how many lines")
    parser.add_argument("--area", choices=AREAS, help="only this package")
    parser.add_argument(
        "--only", default="", metavar="TEXT", help="of these only those whose description has this text"
    )
    parser.add_argument("--list", action="store_true", help="show the faults and run nothing")
    options = parser.parse_args()
    chosen = [
        one
        for one in choose(options.seed, options.count, options.area)
        if not options.only or options.only in one.told()
    ]
    if options.list:
        print("\n".join(mutant.told() for mutant in chosen))
        return 0
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    began = time.monotonic()
    verdicts = plant(chosen)
    share = sum(verdict.outcome is Outcome.NOTICED for verdict in verdicts) / max(len(chosen), 1)
    for line in summary(chosen, verdicts):
        print(line)
    print(f"seed {options.seed}, {(time.monotonic() - began) / 60:.1f} minutes, {load()}")
    return 0 if share >= WANTED else 1


def load() -> str:
    """Return how busy the machine is, where it tells."""
    return f"load {os.getloadavg()[1]:.1f} on {os.cpu_count()} cores" if hasattr(os, "getloadavg") else "load unknown"


def summary(chosen: list[Mutant], verdicts: list[Verdict]) -> Iterator[str]:
    """Yield the figures, then each fault that was not noticed. One that could not be judged counts like a survivor."""
    noticed = sum(verdict.outcome is Outcome.NOTICED for verdict in verdicts)
    unjudged = sum(verdict.outcome is Outcome.NOT_JUDGED for verdict in verdicts)
    share = noticed / max(len(chosen), 1)
    yield f"{noticed} of {len(chosen)} noticed ({share:.1%}), {WANTED:.0%} wanted; {unjudged} could not be judged"
    for mutant, verdict in zip(chosen, verdicts, strict=True):
        if verdict.outcome is not Outcome.NOTICED:
            yield f"{verdict.outcome.value}: {mutant.told()} ({verdict.why})"


def plant(chosen: list[Mutant]) -> list[Verdict]:
    """Record what is missing, then try each fault, a few at a time; returns what came of each, in their order."""
    files = test_files({folder for mutant in chosen for folder in folders(mutant.path)})
    reaches = [reach_of(mutant) for mutant in chosen]
    judge = Judge()
    with copies() as made:
        record(made, files, {mutant.path for mutant in chosen})
        footprints = Footprints.read(files, {place for reach in reaches for place in reach.places})
        print(f"{len(chosen)} faults, {sum(map(len, footprints.tests.values()))} tests known", flush=True)

        def attempt(mutant: Mutant, reach: Reach) -> Verdict:
            with made.one() as tree:
                verdict = judge.verdict(tree, mutant.path, mutant.fault, plan(mutant.path, reach, footprints))
            print(f"{verdict.outcome.value:<10} {mutant.told()} ({verdict.why})", flush=True)
            return verdict

        with workers(made) as pool:
            return list(pool.map(attempt, chosen, reaches))


def choose(seed: int, count: int, area: str | None = None) -> list[Mutant]:
    """Return one fault on each of so many lines; the same for the same seed and the same source."""
    draw = random.Random(seed)  # noqa: S311 - repeatable, no secret
    places = [
        (path, faults)
        for name in ([area] if area else AREAS)
        for path in modules(name)
        for _line, faults in by_line((ROOT / path).read_bytes())
    ]
    drawn = [(path, draw.choice(faults)) for path, faults in draw.sample(places, min(count, len(places)))]
    return [Mutant(path, fault, replaced(path, fault)) for path, fault in drawn]


def replaced(path: str, fault: Mutation) -> str:
    """Return what a fault replaces, on one line."""
    return " ".join((ROOT / path).read_bytes()[fault.start : fault.end].decode().split())


def modules(area: str) -> Iterator[str]:
    """Yield the modules of a package, by their paths from the root."""
    for path in sorted((ROOT / "agent_assist" / area).rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(tuple(f"agent_assist/{left}" for left in LEFT_OUT)):
            yield name


def folders(path: str) -> list[str]:
    """Return the folders of tests for a module: that of its package, then those that use it."""
    area = path.split("/")[1]
    return [folder for folder in (area, *AREAS[area]) if (ROOT / "tests" / folder).is_dir()]


@cache
def readers() -> Readers:
    """Who reads which name in the whole product."""
    paths = sorted((ROOT / "agent_assist").rglob("*.py"))
    return Readers.of({path.relative_to(ROOT).as_posix(): path.read_bytes() for path in paths})


@dataclass(frozen=True, slots=True)
class Reach:
    """The statements that stand for a fault.

    Attributes:
        places: its own, or those that read what it changes.
        imported: it runs with the import; a test can depend on it without a statement of the product between them.
    """

    places: frozenset[Place]
    imported: bool


def reach_of(mutant: Mutant) -> Reach:
    """Return what a fault reaches."""
    tree = ast.parse((ROOT / mutant.path).read_bytes())
    number = statement_at(tree, mutant.fault.line)
    if number is not None:
        return Reach(frozenset({(mutant.path, number)}), imported=False)
    return Reach(frozenset(readers().who_reads(names_at(tree, mutant.fault.line))), imported=True)


def nearest(path: str) -> list[str]:
    """Return the test files that name a module most often, best first."""
    module = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    package, _, stem = module.rpartition(".")
    named = re.compile(rf"{re.escape(module)}\b|from {re.escape(package)} import [^\n]*\b{stem}\b")
    counted = [
        (Path(file).name == f"test_{stem}.py", len(named.findall((ROOT / file).read_text(encoding="utf-8"))), file)
        for file in test_files(folders(path))
    ]
    best = sorted((one for one in counted if one[0] or one[1]), key=lambda one: one[:2], reverse=True)
    return [file for _, _, file in best[:NEAREST]]


def plan(path: str, reach: Reach, footprints: Footprints) -> list[Stage]:
    """Return the stages for a fault in a module: nearest tests that reach it, then others, then what no record sees.

    That is what was kept from an earlier test, what runs in programs, and what runs while a module is imported: for
    that, and where nothing reaches the line, the cheapest tests of its own folder are tried, too.
    """
    area = folders(path)
    cost = {name: seconds for tests in footprints.tests.values() for name, seconds in tests.items()}
    reaching = {name for place in reach.places for name in footprints.running.get(place, ())}
    starting = {
        name
        for file in footprints.starters
        if file.startswith(tuple(f"tests/{folder}/" for folder in area))
        for name in footprints.tests[file]
    }
    near = [file for file in nearest(path) if file in footprints.tests]
    near.sort(key=lambda file: sum(cost[name] for name in footprints.tests[file] if reach.imported or name in reaching))
    of_near = [name for file in near for name in sorted(footprints.tests[file], key=cost.__getitem__)]
    own = of_near if reach.imported else [name for name in of_near if name in reaching]
    area_tests = [
        name for file, tests in footprints.tests.items() if file.startswith(f"tests/{area[0]}/") for name in tests
    ]
    sure = reaching and not reach.imported
    unseen = [*of_near, *by_file(starting, cost, area), *(() if sure else by_file(area_tests, cost, area))]
    told = f"{len(reaching)} tests reach it" if reaching else "no recorded test reaches it"
    made: list[Stage] = []
    seen: set[str] = set()
    for names in (own, by_file(reaching, cost, area), unseen):
        fresh = list(dict.fromkeys(name for name in names if name not in seen))
        made.append(Stage.within(fresh, cost, BUDGET_S, told))
        seen |= set(fresh)
    return [stage for stage in made if stage.tests]


def by_file(names: Iterable[str], cost: dict[str, float], area: list[str]) -> list[str]:
    """Return tests file by file, those of the module's own package first."""

    def rank(name: str) -> tuple[bool, str, float]:
        return not name.startswith(f"tests/{area[0]}/"), name.partition("::")[0], cost[name]

    return sorted(names, key=rank)


if __name__ == "__main__":
    sys.exit(main())
