"""`pytest -p bench.traced`: writes down which statements of the product each passing test runs.

It is loaded with `-p`, so that it is there before anything of the product is imported: each module is then compiled
with a mark before each statement (`bench/statements.py`). A test file's record is written when its last test has ended,
and says which modules it is about. What runs in programs that a test starts is not seen; that it starts them is noted.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import sys
from collections import defaultdict
from collections.abc import Callable, Generator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Final

import pytest

from bench.statements import marked

ROOT: Final = Path(__file__).resolve().parents[1]
FOLDER: Final = "MUTANTS_RECORDS"
"""Variable: the folder that the records go to."""
_ran: Final[dict[str, bytearray]] = {}
_sums: Final[dict[str, str]] = {}
_started: Final[list[str]] = []
_PROGRAMS: Final = ("python", "agent-assist")


def marks(path: str, count: int) -> bytearray:
    """Return the bytes for the marks of a module; called by it when it is imported."""
    return _ran.setdefault(path, bytearray(count))


def checksum(content: bytes) -> str:
    """Return what tells whether a file is still the same."""
    return hashlib.sha256(content).hexdigest()


class _Loader(SourceFileLoader):
    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002 - as it is inherited
        source = self.get_data(self.path)
        path = Path(self.path).relative_to(ROOT).as_posix()
        _sums[path] = checksum(source)
        return compile(marked(source, path, __name__), self.path, "exec", dont_inherit=True)


class _Finder(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] != "agent_assist":
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec and isinstance(spec.loader, SourceFileLoader) and Path(spec.loader.path).is_relative_to(ROOT):
            spec.loader = _Loader(fullname, spec.loader.path)
        return spec


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    """Note each Python program that is started."""
    if event == "subprocess.Popen" and isinstance(program := arguments[0], str | bytes | os.PathLike):
        name = os.path.basename(os.fsdecode(program))  # noqa: PTH119 - any name, also of no file
        if name.startswith(_PROGRAMS):
            _started.append(name)


def taken() -> dict[str, list[int]]:
    """Return which statements ran since the last time, by module, and forget them."""
    found: dict[str, list[int]] = {}
    for path, ran in list(_ran.items()):
        if 1 in ran:
            found[path] = [number for number, mark in enumerate(ran) if mark]
            ran[:] = bytes(len(ran))
    return found


class Recorder:
    """Collects what the tests of one file run, and writes it when the next file begins.

    Args:
        folder: where the records go.
        look: returns which statements ran since it was last asked.
    """

    def __init__(self, folder: Path, look: Callable[[], dict[str, list[int]]] = taken) -> None:
        self.folder = folder
        self.look = look
        self._forget()

    def _forget(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self.failed: set[str] = set()
        self.skipped: set[str] = set()
        self.ran: dict[str, dict[str, list[int]]] = {}
        _started.clear()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(
        self, item: pytest.Item, nextitem: pytest.Item | None
    ) -> Generator[None, object, object]:
        """Take what ran between the begin of its set-up and the end of its tear-down."""
        self.look()
        result = yield
        self.ran[item.nodeid] = self.look()
        place = item.nodeid.partition("::")[0]
        if nextitem is None or nextitem.nodeid.partition("::")[0] != place:
            self.write(place)
        return result

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note how long it took, and whether it passed."""
        self.seconds[report.nodeid] += report.duration
        if report.failed:
            self.failed.add(report.nodeid)
        elif report.skipped:
            self.skipped.add(report.nodeid)

    def write(self, place: str) -> None:
        """Write the record of a file: its tests that passed, and for each statement a number with a bit for each."""
        tests = [test for test in self.ran if test not in self.failed | self.skipped]
        bits: defaultdict[str, defaultdict[int, int]] = defaultdict(lambda: defaultdict(int))
        for index, test in enumerate(tests):
            for path, numbers in self.ran[test].items():
                for number in numbers:
                    bits[path][number] |= 1 << index
        record = {
            "file": checksum((ROOT / place).read_bytes()),
            "modules": {path: _sums[path] for path in bits},
            "tests": {test: round(self.seconds[test], 3) for test in tests},
            "failed": sorted(self.failed),
            "starts_programs": bool(_started),
            "ran": {path: {str(number): f"{bit:x}" for number, bit in ones.items()} for path, ones in bits.items()},
        }
        target = self.folder / f"{place}.json.gz"
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = target.with_suffix(".new")
        fresh.write_bytes(gzip.compress(json.dumps(record).encode(), 3))
        fresh.replace(target)
        self._forget()


def pytest_configure(config: pytest.Config) -> None:
    """Record, where a folder is named."""
    config.pluginmanager.register(Recorder(Path(os.environ[FOLDER])), "recorder of statements")


if FOLDER in os.environ:
    sys.meta_path.insert(0, _Finder())
    sys.addaudithook(_hear)
