"""Whether tests notice a planted fault. A test that fails without it proves nothing: it is left out, and told."""

from __future__ import annotations

import enum
import json
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from bench import picked
from bench.mutations import Mutation

START_S: Final = 60.0
"""So long may a process take to start, on a busy machine."""
PATIENCE: Final = 8.0
"""How much longer than recorded the tests may take; a fault that makes them hang is noticed, too."""
MOST_UNSOUND: Final = 10
"""So many tests may be left out for one fault; then it is not judged."""
PASSED: Final = (0, 5)
"""Exit codes of pytest: all passed; there was none to run."""


class Runs(Protocol):
    """A copy of the checkout that tests can run in (`bench/recording.py`)."""

    @property
    def root(self) -> Path:
        """Its folder."""

    def pytest(self, arguments: Sequence[str], bound_s: float, **variables: str) -> int | None:
        """Run tests; returns the exit code, None if they did not end in time."""


class Outcome(enum.Enum):
    """What came of a fault."""

    NOTICED = "noticed"
    SURVIVED = "SURVIVED"
    NOT_JUDGED = "NOT JUDGED"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a fault, and in a few words why."""

    outcome: Outcome
    why: str


@dataclass(frozen=True, slots=True)
class Stage:
    """Tests that run in one process until the first that fails.

    Attributes:
        tests: their names, in the order in which they run.
        seconds: what they took when they were recorded.
        left: how many more there are, too dear to run.
        told: what is said about them when none notices the fault.
    """

    tests: tuple[str, ...]
    seconds: float = 0.0
    left: int = 0
    told: str = ""

    @classmethod
    def within(cls, names: Sequence[str], cost: dict[str, float], budget_s: float, told: str = "") -> Stage:
        """Take the cheapest tests that fit into a budget, and at least one; they stay in the order given."""
        taken: set[str] = set()
        spent = 0.0
        for name in sorted(names, key=cost.__getitem__):
            if taken and spent + cost[name] > budget_s:
                break
            taken.add(name)
            spent += cost[name]
        return cls(tuple(name for name in names if name in taken), spent, len(names) - len(taken), told)


@dataclass(slots=True)
class Judge:
    """Judges one fault after another; what it finds unsound it leaves out of all that follow. Safe in any thread."""

    unsound: set[str] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def verdict(self, tree: Runs, path: str, fault: Mutation, stages: Sequence[Stage]) -> Verdict:
        """Plant a fault in a copy, run the stages, take it out again."""
        left_out = ran = 0
        for stage in stages:
            tests = self._sound(stage.tests)
            left_out += len(stage.tests) - len(tests)
            bound_s = START_S + PATIENCE * stage.seconds
            while tests:
                with planted(tree, path, fault):
                    failed = failures(tree, tests, bound_s)
                if not failed:
                    ran += len(tests)
                    break
                if not failures(tree, failed, bound_s):
                    with planted(tree, path, fault):
                        again = failures(tree, failed, bound_s)
                    if again:
                        return Verdict(Outcome.NOTICED, again[0])
                left_out += self._leave_out(failed)
                if left_out > MOST_UNSOUND:
                    return Verdict(Outcome.NOT_JUDGED, f"{left_out} tests fail without it, too, or not each time")
                tests = self._sound(tests)
        if left_out and not ran:
            return Verdict(Outcome.NOT_JUDGED, "what could notice it fails without it, too, or not each time")
        left = sum(stage.left for stage in stages)
        dear = f", {left} were too dear" if left else ""
        return Verdict(Outcome.SURVIVED, f"{stages[0].told if stages else 'no test at all'}, {ran} tried{dear}")

    def _sound(self, tests: Sequence[str]) -> list[str]:
        with self._lock:
            return [test for test in tests if test not in self.unsound and test.partition("::")[0] not in self.unsound]

    def _leave_out(self, tests: Sequence[str]) -> int:
        with self._lock:
            new = set(tests) - self.unsound
            self.unsound |= new
        for test in sorted(new):
            print(f"left out, it fails without a fault or not each time: {test}", flush=True)
        return len(new)


@contextmanager
def planted(tree: Runs, path: str, fault: Mutation) -> Iterator[None]:
    """Keep a fault in a copy for a while."""
    target = tree.root / path
    source = target.read_bytes()
    target.write_bytes(fault.apply(source))
    try:
        yield
    finally:
        target.write_bytes(source)


def failures(tree: Runs, tests: Sequence[str], bound_s: float) -> list[str]:
    """Run tests until the first that fails; returns it, a file that cannot be imported, or nothing.

    What ends the process, or does not end at all, is told by the test that was running; if none was, by all of them.
    """
    with tempfile.TemporaryDirectory(prefix="picked-") as folder:
        names = Path(folder, "tests.json")
        names.write_text(json.dumps(list(tests)), encoding="utf-8")
        files = list(dict.fromkeys(test.partition("::")[0] for test in tests))
        code = tree.pytest(["-x", *files], bound_s, **{picked.LIST: str(names)})
        if code in PASSED:
            return []
        told = names.with_suffix(picked.TOLD)
        found = json.loads(told.read_text(encoding="utf-8")) if told.exists() else {"failed": [], "running": ""}
    failed, running = [str(one) for one in found["failed"]], str(found["running"])
    return failed[:1] or ([running] if running in tests else list(tests))
