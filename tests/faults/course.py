"""One fault run: does what a plan says, and compares every report with what the fake writes at that moment."""

from __future__ import annotations

import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from agent_assist.domain.recorder import CONFIRMED, RecorderCommand, RecorderReport, RecorderState
from tests.faults.plan import Answer, Harm, Heal, Move, Outlast, Say, Wait, plan
from tests.faults.rig import Fault, FaultRig, Judge, pause

LOST_S = 3.0
"""A lost connection must show within this."""
_MARGIN_S = 5.0
"""How much longer than promised an answer is waited for, before it counts as lost."""


@dataclass
class Outcome:
    """What came of one run."""

    rig: str
    seed: int
    reports: int = 0
    states: Counter[RecorderState] = field(default_factory=Counter)
    faults: Counter[Fault] = field(default_factory=Counter)
    false: list[str] = field(default_factory=list)
    """Reports of silence while sound was written."""
    broken: list[str] = field(default_factory=list)
    """Promises that were not kept."""
    lost_s: list[float] = field(default_factory=list)
    """How long each loss of the connection took to show."""
    answer_s: list[float] = field(default_factory=list)
    """How long each answer took, as a part of what is promised."""


class Course:
    """Runs one plan on one rig."""

    def __init__(self, rig: FaultRig, seed: int) -> None:
        self.outcome = Outcome(rig.name, seed)
        self._rig = rig
        self._judge = Judge(rig)
        self._changed = threading.Condition()
        self._asked: list[tuple[RecorderCommand, float]] = []
        self._answered: list[RecorderCommand] = []
        self._lost_at: float | None = None
        self._told = False
        self._trail: list[str] = []

    def run(self, moves: list[Move]) -> Outcome:
        rig = self._rig
        rig.recorder.start(self._take)
        rig.recorder.watch(rig.call_id)
        for move in moves:
            self._trail.append(str(move))
            self._do(move)
        self._await_answers()
        rig.recorder.release(rig.call_id)
        rig.recorder.stop()
        if self._answered != [command for command, _ in self._asked]:
            self.outcome.broken.append(f"asked {self._asked}, answered {self._answered}")
        return self.outcome

    def _do(self, move: Move) -> None:
        if isinstance(move, Say):
            with self._changed:
                self._asked.append((move.command, time.monotonic()))
            self._rig.recorder.command(self._rig.call_id, move.command)
            if move.waits:
                self._await_answers()
        elif isinstance(move, Harm):
            self._harm(move)
        elif isinstance(move, Heal):
            with self._changed:
                self._lost_at = None
            self._rig.heal()
        elif isinstance(move, Outlast):
            with self._changed:
                if not self._changed.wait_for(lambda: self._told, LOST_S + 1):
                    self.outcome.broken.append(f"a lost connection does not show {self._trail}")
        elif isinstance(move, Answer):
            self._await_answers()
        elif isinstance(move, Wait):
            pause(move.ms / 1000)

    def _harm(self, harm: Harm) -> None:
        self.outcome.faults[harm.fault] += 1
        self._rig.inject(harm.fault, harm.variant)
        with self._changed:
            if harm.fault in self._rig.down and self._lost_at is None:
                self._lost_at, self._told = time.monotonic(), False

    def _await_answers(self) -> None:
        """Wait until each command was answered."""
        limit_s = self._rig.recorder.confirm_timeout_s + _MARGIN_S
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._answered) >= len(self._asked), limit_s):
                self.outcome.broken.append(f"no answer to {self._asked[len(self._answered) :]} {self._trail}")

    def _take(self, report: RecorderReport) -> None:
        """One report, on the loop's thread, at the moment of its delivery."""
        if self._judge.is_false(report):
            self.outcome.false.append(f"{report.state} {report.confirmation} {self._trail}")
        now = time.monotonic()
        with self._changed:
            self.outcome.reports += 1
            self.outcome.states[report.state] += 1
            if report.command is not None:
                self._answer(report.command, now)
            if self._lost_at is not None:
                self._while_lost(report, now - self._lost_at)
            self._changed.notify_all()

    def _answer(self, command: RecorderCommand, now: float) -> None:
        self._answered.append(command)
        if len(self._answered) > len(self._asked):
            self.outcome.broken.append(f"answered twice: {command}")
            return
        part = (now - self._asked[len(self._answered) - 1][1]) / self._rig.recorder.confirm_timeout_s
        self.outcome.answer_s.append(part)
        if part > 1:
            self.outcome.broken.append(f"{command} answered after {part:.2f} of the promised time {self._trail}")

    def _while_lost(self, report: RecorderReport, since_s: float) -> None:
        if report.state in CONFIRMED and since_s > LOST_S:
            self.outcome.broken.append(f"{report.state} {since_s:.2f} s after the connection was lost {self._trail}")
        if report.state not in CONFIRMED and not self._told:
            self._told = True
            self.outcome.lost_s.append(since_s)


def run_one(make: Callable[[Path, int], FaultRig], seed: int) -> Outcome:
    """Make a rig, run one plan on it, and take it down."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        rig = make(Path(folder), seed)
        try:
            return Course(rig, seed).run(plan(seed, rig.spy.commands, rig.faults, rig.down))
        finally:
            rig.close()


def run_many(work: list[tuple[Callable[[Path, int], FaultRig], int]], threads: int) -> list[Outcome]:
    """Run plans side by side; each has sockets, files and a clock of its own."""
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(lambda one: run_one(*one), work))
