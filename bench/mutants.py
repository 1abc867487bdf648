"""`python3 dev.py mutants [--seed N] [--count N]`: small faults in a copy of the tree, and whether a test notices each.

Every fault stands alone in a copy. First the tests that name the module run, then its whole folder, then the folders
that use it, until one fails. That test must pass without the fault, or its failure would prove nothing.
"""

from __future__ import annotations

import argparse
import compileall
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from py_compile import PycInvalidationMode
from queue import SimpleQueue
from typing import Final

from bench.mutations import Mutation, by_line
from dev import surroundings

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
BOUND_S: Final = 420
"""For one set of tests; a fault that makes them hang is noticed, too."""
JOBS: Final = 2
FOLDERS: Final = (
    *("agent_assist", "tests", "lab", "resources", "translations"),
    *("docs", "packaging", "relay", "bench", "requirements"),
)
FILES: Final = ("pyproject.toml", "dev.py", "README.md", "CHANGELOG.md", "LICENSE")
"""What the tests need of a checkout."""
QUICK: Final = ("--part", "working")
"""Files that mostly wait, for a recorder's silence or a call to go by, are left out: what only they notice survives."""
NEAREST: Final = 5
"""Test files that run first: those that name the module most often."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A fault in a module, by its path from the root."""

    path: str
    fault: Mutation

    def told(self) -> str:
        """Return its place and what it is, in one line."""
        source = (ROOT / self.path).read_bytes()
        was = source[self.fault.start : self.fault.end].decode()
        return (
            f"{self.path}:{self.fault.line}: {self.fault.kind}: {' '.join(was.split())[:60]} -> {self.fault.text[:60]}"
        )


def main() -> int:
    """Plant the faults; returns 1 if too few were noticed."""
    parser = argparse.ArgumentParser(prog="dev.py mutants", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="which lines are chosen")
    parser.add_argument("--count", type=int, default=60, help="how many lines")
    parser.add_argument("--area", choices=AREAS, help="only this package")
    parser.add_argument("--list", action="store_true", help="show the faults and run nothing")
    options = parser.parse_args()
    chosen = choose(options.seed, options.count, options.area)
    if options.list:
        print("\n".join(mutant.told() for mutant in chosen))
        return 0
    try:
        noticed = plant(chosen)
    except UnsoundError as unsound:
        print(f"mutants_unproven: {unsound} fails without a fault. Run dev.py test first.", file=sys.stderr)
        return 2
    survivors = [mutant for mutant, seen in zip(chosen, noticed, strict=True) if not seen]
    share = 1 - len(survivors) / len(chosen)
    print(f"{len(chosen) - len(survivors)} of {len(chosen)} noticed ({share:.1%}), {WANTED:.0%} wanted")
    for mutant in survivors:
        print(f"survivor: {mutant.told()}")
    return 0 if share >= WANTED else 1


def plant(chosen: list[Mutant]) -> list[bool]:
    """Try each fault, a few at a time; whether each was noticed, in their order."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder, ThreadPoolExecutor(JOBS) as pool:
        free: SimpleQueue[Tree] = SimpleQueue()
        for number in range(JOBS):
            free.put(Tree.copy(Path(folder, str(number))))
        return list(pool.map(lambda mutant: attempt(free, mutant), chosen))


def choose(seed: int, count: int, area: str | None = None) -> list[Mutant]:
    """Return one fault on each of so many lines; the same for the same seed and the same source."""
    draw = random.Random(seed)  # noqa: S311 - repeatable, no secret
    places = [
        (path, faults)
        for name in ([area] if area else AREAS)
        for path in modules(name)
        for _line, faults in by_line((ROOT / path).read_bytes())
    ]
    return [Mutant(path, draw.choice(faults)) for path, faults in draw.sample(places, min(count, len(places)))]


def modules(area: str) -> Iterator[str]:
    """Yield the modules of a package, by their paths from the root."""
    for path in sorted((ROOT / "agent_assist" / area).rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(tuple(f"agent_assist/{left}" for left in LEFT_OUT)):
            yield name


def area_of(path: str) -> str:
    """Return the package a module is in."""
    return path.split("/")[1]


@dataclass(slots=True)
class Tree:
    """A copy of what the tests need."""

    root: Path

    @classmethod
    def copy(cls, root: Path) -> Tree:
        """Copy the checkout; only the copy is ever changed.

        It is compiled at once, and each file is judged by its bytes: a fault planted within the same second, and as
        long as what it replaces, is seen.
        """
        for name in FOLDERS:
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__", "pictures"))
        for name in FILES:
            shutil.copy(ROOT / name, root / name)
        compileall.compile_dir(root / "agent_assist", quiet=1, invalidation_mode=PycInvalidationMode.CHECKED_HASH)
        return cls(root)

    def notices(self, mutant: Mutant) -> bool:
        """Plant a fault, run the tests, take it out again; whether they failed because of it.

        Raises:
            UnsoundError: what failed fails without it, too.
        """
        target = self.root / mutant.path
        source = target.read_bytes()
        for tests in stages(mutant.path):
            target.write_bytes(mutant.fault.apply(source))
            try:
                passed = self.passes(tests)
            finally:
                target.write_bytes(source)
            if not passed:
                if not self.passes(tests, again=True):
                    raise UnsoundError(tests)
                return True
        return False

    def passes(self, tests: list[str], *, again: bool = False) -> bool:
        """Run tests until the first that fails; a run that does not end counts as failed.

        Args:
            tests: files and folders, by their paths from the root.
            again: only what failed in the run before; all, if that run did not end.
        """
        chosen = ["--last-failed", "--last-failed-no-failures=all"] if again else ["--cache-clear"]
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:randomly", *QUICK, *chosen, *tests]
        environ = {**surroundings(), "PYTHONPATH": str(self.root)}
        run = subprocess.Popen(
            command, cwd=self.root, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            return run.wait(BOUND_S) == 0
        except subprocess.TimeoutExpired:
            return False
        finally:
            run.kill()
            run.wait()


class UnsoundError(Exception):
    """Tests fail without any fault; nothing can be told from them."""


def stages(path: str) -> list[list[str]]:
    """Return sets of tests, nearest first: the files that name the module, its folder, the folders that use it."""
    area = area_of(path)
    module = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    package, _, stem = module.rpartition(".")
    named = re.compile(rf"{re.escape(module)}\b|from {re.escape(package)} import [^\n]*\b{stem}\b")
    folders = [f"tests/{folder}" for folder in (area, *AREAS[area]) if (ROOT / "tests" / folder).is_dir()]
    counted = [
        (file.name == f"test_{stem}.py", len(named.findall(file.read_text(encoding="utf-8"))), file)
        for folder in folders
        for file in sorted((ROOT / folder).rglob("test_*.py"))
    ]
    best = sorted((one for one in counted if one[0] or one[1]), key=lambda one: one[:2], reverse=True)[:NEAREST]
    near = [file.relative_to(ROOT).as_posix() for _, _, file in best]
    return [tests for tests in (near, folders[:1], folders[1:]) if tests]


def attempt(free: SimpleQueue[Tree], mutant: Mutant) -> bool:
    """Plant one fault in a copy that is free; whether a test noticed it."""
    tree = free.get()
    try:
        noticed = tree.notices(mutant)
    finally:
        free.put(tree)
    print(f"{'noticed ' if noticed else 'SURVIVED'} {mutant.told()}", flush=True)
    return noticed


if __name__ == "__main__":
    sys.exit(main())
