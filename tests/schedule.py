"""The order of test files: those that take longest start first, so that no worker is left alone with one at the end.

`slow.toml` names the files that take a second or more, with their seconds by the clock (`took`) and those in which a
processor worked for them (`busy`). A run with `--quick` leaves those files and the laboratories out, but keeps the
checks of the whole tree, which lie beside this module. `--part waiting` runs the files that mostly wait, for a recorder
to prove its silence or for a real call to go by: many of them fit beside one another. `--part working` runs all others.
A run with `--write-slow` measures every file and writes the table anew. The figures only order and choose: no test
passes or fails by them, and each file is in one of the two parts.
"""

from __future__ import annotations

import os
import tomllib
from collections import defaultdict
from collections.abc import Generator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[1]
TABLE: Final = Path(__file__).with_name("slow.toml")
LABORATORIES: Final = ("tests/siplab", "tests/asterisklab", "tests/e2e", "tests/relay")
"""Folders that start real programs; a quick run leaves them out, also where a program is missing and they skip."""
SLOW_S: Final = 1.0
"""From here on a file is slow."""
UNMEASURED: Final = (
    *("desktop/ui", "desktop/app", "masking", "telephony"),
    *("e2e", "siplab", "asterisklab", "relay", "packaging", "faults"),
)
"""Folders of tests that say nothing about the packages whose branches are counted; only theirs may wait, uncounted."""
PARTS: Final = ("waiting", "working")
WAITS_S: Final = 4.0
"""A file that waits for less is not worth a place among those that wait."""
BUSY_SHARE: Final = 0.6
"""Up to this share of its time a file that keeps a processor busy is one that waits."""
BUSY: Final = "busy"
"""Name of the property of a report that carries its processor seconds."""
NOTE: Final = "# Seconds of slow test files. Written by `python3 dev.py test --write-slow`.\n\n"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the two options."""
    group = parser.getgroup("schedule")
    group.addoption("--quick", action="store_true", help="leave out the files that slow.toml names")
    group.addoption("--part", choices=PARTS, help="only the files that mostly wait, or only the others")
    group.addoption("--write-slow", action="store_true", help="write slow.toml from this run")


def pytest_configure(config: pytest.Config) -> None:
    """Measure where asked: each worker its own processor time, and the process that hears all workers the sums."""
    if not config.getoption("--write-slow"):
        return
    config.pluginmanager.register(Meter(), "meter")
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Stopwatch(), "stopwatch")


@dataclass(frozen=True, slots=True)
class Cost:
    """What a test file takes, in seconds: by the clock, and of a processor (its own and that of programs it ended)."""

    took: float
    busy: float


@cache
def slow_files() -> dict[str, Cost]:
    """Return what each slow file takes, by its path from the root."""
    table: dict[str, dict[str, float]] = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return {name: Cost(**figures) for name, figures in table.items()}


def waits(place: str) -> bool:
    """Return whether a file, by its path from the root, is among those that mostly wait.

    Only files that say nothing about the measured packages are: in this part nothing is counted.
    """
    cost = slow_files().get(place)
    if cost is None or not unmeasured(place):
        return False
    return cost.took >= WAITS_S and cost.busy <= BUSY_SHARE * cost.took


def unmeasured(place: str) -> bool:
    """Return whether a file says nothing about the packages whose branches are counted."""
    return place.startswith(tuple(f"tests/{folder}/" for folder in UNMEASURED))


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out, before it is even imported, a slow file of a quick run or a file of the other part."""
    if collection_path.suffix != ".py":
        return None
    place = collection_path.relative_to(ROOT).as_posix()
    part = config.getoption("--part")
    if part and waits(place) != (part == "waiting"):
        return True
    if not config.getoption("--quick"):
        return None
    slow = place in slow_files() and collection_path.parent != TABLE.parent
    return True if slow or place.startswith(LABORATORIES) else None


@pytest.hookimpl(trylast=True)  # after the shuffle, which stays as it is inside each file
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first."""
    slow = slow_files()
    items.sort(key=lambda item: -slow[place].took if (place := item.nodeid.partition("::")[0]) in slow else 0.0)


class Meter:
    """Writes into each report what a processor worked since the report before; so it reaches the main process."""

    def __init__(self) -> None:
        self.last = spent()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Add the seconds to the report of a set-up, a test or a tear-down."""
        report = yield
        now = spent()
        report.user_properties = [*report.user_properties, (BUSY, now - self.last)]
        self.last = now
        return report


def spent() -> float:
    """Return the seconds of a processor that this process has used, and its ended children."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


class Stopwatch:
    """Sums up what each file takes, and writes the table at the end."""

    def __init__(self) -> None:
        self.took: defaultdict[str, float] = defaultdict(float)
        self.busy: defaultdict[str, float] = defaultdict(float)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add one set-up, test or tear-down to its file."""
        name = report.nodeid.partition("::")[0]
        self.took[name] += report.duration
        self.busy[name] += sum(float(str(seconds)) for key, seconds in report.user_properties if key == BUSY)

    def pytest_sessionfinish(self, exitstatus: int) -> None:
        """Write the table, longest first; a run that was broken off would leave most files out."""
        if exitstatus not in {pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED}:
            return
        slow = sorted(((s, name) for name, s in self.took.items() if s >= SLOW_S), reverse=True)
        lines = [f'"{name}" = {{ took = {took:.1f}, busy = {self.busy[name]:.1f} }}\n' for took, name in slow]
        TABLE.write_text(NOTE + "".join(lines), encoding="utf-8")
