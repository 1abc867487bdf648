"""The order of test files: those that take longest start first, so that no worker is left alone with one at the end.

`slow.toml` names the files that take a second or more, with their seconds on two cores. A run with `--quick` leaves
those files and the laboratories out, but keeps the checks of the whole tree, which lie beside this module. A run with
`--write-slow` measures every file and writes the table anew. The figures only order and choose: no test passes or fails
by them.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[1]
TABLE: Final = Path(__file__).with_name("slow.toml")
LABORATORIES: Final = ("tests/siplab", "tests/e2e", "tests/relay")
"""Folders that start real programs; a quick run leaves them out, also where a program is missing and they skip."""
SLOW_S: Final = 1.0
"""From here on a file is slow."""
UNMEASURED: Final = ("desktop/ui", "desktop/app", "e2e", "siplab", "relay", "packaging", "faults", "telephony")
"""Folders of tests that say nothing about the packages whose branches are counted; the tracer would only cost time."""
NOTE: Final = "# Seconds a test file takes, on two cores. Written by `python3 dev.py test --write-slow`.\n\n"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the two options."""
    group = parser.getgroup("schedule")
    group.addoption("--quick", action="store_true", help="leave out the files that slow.toml names")
    group.addoption("--write-slow", action="store_true", help="write slow.toml from this run")


def pytest_configure(config: pytest.Config) -> None:
    """Measure where asked; in a parallel run only the process that hears all workers does."""
    if config.getoption("--write-slow") and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Stopwatch(), "stopwatch")


def slow_files() -> dict[str, float]:
    """Return the seconds of each slow file, by its path from the root."""
    found: dict[str, float] = tomllib.loads(TABLE.read_text(encoding="utf-8"))["seconds"]
    return found


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out a slow file of a quick run before it is even imported, unless it is named on the command line."""
    if not config.getoption("--quick") or collection_path.suffix != ".py":
        return None
    place = collection_path.relative_to(ROOT).as_posix()
    slow = place in slow_files() and collection_path.parent != TABLE.parent
    return True if slow or place.startswith(LABORATORIES) else None


@pytest.hookimpl(trylast=True)  # after the shuffle, which stays as it is inside each file
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first, and trace only where it tells something."""
    slow = slow_files()
    place = {item: item.path.relative_to(ROOT).as_posix() for item in items}
    items.sort(key=lambda item: -slow.get(place[item], 0.0))
    for item in items:
        if place[item].startswith(tuple(f"tests/{folder}/" for folder in UNMEASURED)):
            item.add_marker("no_cover")


class Stopwatch:
    """Sums up what each file takes, and writes the table at the end."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add one set-up, test or tear-down to its file."""
        self.seconds[report.nodeid.partition("::")[0]] += report.duration

    def pytest_sessionfinish(self, exitstatus: int) -> None:
        """Write the table, longest first; a run that was broken off would leave most files out."""
        if exitstatus not in {pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED}:
            return
        slow = sorted(((s, name) for name, s in self.seconds.items() if s >= SLOW_S), reverse=True)
        lines = [f'"{name}" = {seconds:.1f}\n' for seconds, name in slow]
        TABLE.write_text(NOTE + "[seconds]\n" + "".join(lines), encoding="utf-8")
