"""Which tests run which line: recorded once in the checkout's build folder, and again for what has changed since.

A record is about one test file. It is made anew when that file has changed, or a module that it ran and that faults are
planted in. All else may change without: a record that has grown old only hides a test that would have noticed a fault.
"""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from queue import SimpleQueue
from typing import Final, TypedDict, cast

from bench import picked, traced
from bench.starting import POSSIBLE, Starter
from dev import surroundings
from tests.schedule import waits

ROOT: Final = Path(__file__).resolve().parents[1]
RECORDS: Final = ROOT / "build" / "mutants"
FOLDERS: Final = (
    *("agent_assist", "tests", "lab", "resources", "translations"),
    *("docs", "packaging", "relay", "bench", "requirements"),
)
FILES: Final = ("pyproject.toml", "dev.py", "README.md", "CHANGELOG.md", "LICENSE")
"""What the tests need of a checkout."""
JOBS: Final = 2
AT_ONCE: Final = 12
"""Test files that one process records: starting it takes some seconds."""
LONGEST_S: Final = 3_600
"""Bound of one such process."""
QUICK: Final = (
    *("-q", "-p", "no:randomly", "-p", "bench.picked", "--hypothesis-profile", picked.PROFILE),
    "--assert=plain",  # nobody reads why; and libraries that are loaded already could not be rewritten
)
Place = tuple[str, int]
"""A statement: the module's path from the root, and its number in it."""


class Record(TypedDict):
    """What is known about a test file (`bench/traced.py`): checksums, seconds, and a bit of each test by statement."""

    file: str
    modules: dict[str, str]
    tests: dict[str, float]
    failed: list[str]
    starts_programs: bool
    ran: dict[str, dict[str, str]]


@dataclass(frozen=True)
class Tree:
    """A copy of what the tests need; nothing else is ever changed."""

    root: Path

    @classmethod
    def copy(cls, root: Path) -> Tree:
        """Copy the checkout."""
        for name in FOLDERS:
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__", "pictures"))
        for name in FILES:
            shutil.copy(ROOT / name, root / name)
        return cls(root)

    @cached_property
    def environ(self) -> dict[str, str]:
        """The variables with which tests run in it."""
        return {**surroundings(), "PYTHONPATH": str(self.root), "PYTHONHASHSEED": "0"}

    @cached_property
    def starter(self) -> Starter:
        """Starts pytest in it; made when first asked for."""
        return Starter(self.root, self.environ)

    def pytest(self, arguments: Sequence[str], bound_s: float, **variables: str) -> int | None:
        """Run tests in it; returns the exit code, None if they did not end in time."""
        if POSSIBLE:
            return self.starter.run([*QUICK, *arguments], bound_s, variables)
        command = [sys.executable, "-m", "pytest", *QUICK, *arguments]
        environ = {**self.environ, **variables}
        try:
            return subprocess.run(
                command, cwd=self.root, env=environ, capture_output=True, timeout=bound_s, check=False
            ).returncode
        except subprocess.TimeoutExpired:
            return None

    def close(self) -> None:
        """End what was started for it."""
        if "starter" in self.__dict__:
            self.starter.close()


@dataclass(frozen=True, slots=True)
class Copies:
    """As many copies as there are jobs; who takes one from those that are `free` puts it back."""

    every: tuple[Tree, ...]
    free: SimpleQueue[Tree] = field(default_factory=SimpleQueue)

    @contextmanager
    def one(self) -> Iterator[Tree]:
        """Have one for a while; waits until one is free."""
        tree = self.free.get()
        try:
            yield tree
        finally:
            self.free.put(tree)


@contextmanager
def copies() -> Iterator[Copies]:
    """Make copies, and remove them at the end."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        made = Copies(tuple(Tree.copy(Path(folder, str(number))) for number in range(JOBS)))
        for tree in made.every:
            made.free.put(tree)
        try:
            yield made
        finally:
            for tree in made.every:
                tree.close()


@contextmanager
def workers(made: Copies) -> Iterator[ThreadPoolExecutor]:
    """Give a thread for each copy. Whoever breaks the run off waits for none of them."""
    pool = ThreadPoolExecutor(len(made.every))
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        for tree in made.every:
            tree.close()
        raise
    pool.shutdown()


def test_files(folders: Iterable[str]) -> list[str]:
    """Return the test files of folders below `tests`, by their paths from the root, without those that mostly wait."""
    found = {
        path.relative_to(ROOT).as_posix() for folder in folders for path in (ROOT / "tests" / folder).rglob("test_*.py")
    }
    return sorted(place for place in found if not waits(place))


@dataclass(frozen=True, slots=True)
class Footprints:
    """What the records say about some statements.

    Attributes:
        tests: the seconds of each test that passed, by file.
        running: the tests that run a statement, for those that were asked about.
        starters: files whose tests start programs of the product.
    """

    tests: dict[str, dict[str, float]] = field(default_factory=dict)
    running: dict[Place, set[str]] = field(default_factory=dict)
    starters: set[str] = field(default_factory=set)

    @classmethod
    def read(cls, files: Iterable[str], wanted: Iterable[Place], folder: Path = RECORDS) -> Footprints:
        """Read the records of test files; those that have none are left out."""
        by_module: defaultdict[str, set[int]] = defaultdict(set)
        for path, number in wanted:
            by_module[path].add(number)
        now = {path: _checksum(path) for path in by_module}
        found = cls()
        for place in files:
            record = read(place, folder)
            if record is None:
                continue
            found.tests[place] = record["tests"]
            names = list(record["tests"])
            if record["starts_programs"]:
                found.starters.add(place)
            for path in by_module.keys() & record["ran"].keys():
                if record["modules"][path] != now[path]:
                    continue  # its statements may have other numbers by now
                for number in by_module[path]:
                    bits = int(record["ran"][path].get(str(number), "0"), 16)
                    who = found.running.setdefault((path, number), set())
                    who |= {name for index, name in enumerate(names) if bits >> index & 1}
        return found


def read(place: str, folder: Path = RECORDS) -> Record | None:
    """Return the record of a test file, None if there is none."""
    path = folder / f"{place}.json.gz"
    return cast("Record", json.loads(gzip.decompress(path.read_bytes()))) if path.exists() else None


def fresh(place: str, modules: Iterable[str], folder: Path = RECORDS) -> bool:
    """Return whether the record of a test file is there, and neither it nor one of some modules that it ran changed."""
    record = read(place, folder)
    if record is None or record["file"] != _checksum(place):
        return False
    return all(record["modules"].get(path, now) == now for path in modules if (now := _checksum(path)))


def _checksum(path: str) -> str:
    return traced.checksum((ROOT / path).read_bytes())


def record(made: Copies, places: Sequence[str], modules: Collection[str]) -> None:
    """Record test files, a few in each process; what is not recorded then is tried once more, alone.

    Args:
        made: copies to record in.
        places: the test files.
        modules: in which faults will be planted.
    """
    began = time.monotonic()
    for at_once in (AT_ONCE, 1):
        left = [place for place in places if not fresh(place, modules)]
        if not left:
            break
        print(f"recording {len(left)} test files", flush=True)
        groups = [left[first : first + at_once] for first in range(0, len(left), at_once)]
        with workers(made) as pool:
            for _ in pool.map(lambda group: _record(made, group), groups):
                done = sum(fresh(place, modules) for place in left)
                print(f"  {done} of {len(left)} recorded, {time.monotonic() - began:.0f} s", flush=True)
    for place in places:
        if not fresh(place, modules):
            print(f"not recorded: {place}", flush=True)
        known = read(place)
        for test in known["failed"] if known else ():
            print(f"left out, it fails without a fault: {test}", flush=True)


def _record(made: Copies, places: Sequence[str]) -> None:
    with made.one() as tree:
        tree.pytest(["-p", "bench.traced", *places], LONGEST_S, **{traced.FOLDER: str(RECORDS)})
