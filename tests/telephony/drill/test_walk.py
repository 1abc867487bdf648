"""The walk of a drill on the real services and a real cache, with a recorder that obeys or not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.surroundings import Surroundings
from agent_assist.desktop.store.cache import Cache
from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.domain.drill import DrillStep, StepResult, passed
from agent_assist.domain.errors import SoftphoneLost
from agent_assist.domain.recorder import RecorderCommand
from agent_assist.masking import truncate
from agent_assist.telephony.drill.loop import MainLoop
from agent_assist.telephony.drill.walk import Course, Walk
from agent_assist.telephony.recorder.driver import COMMANDS
from tests.desktop.services.desk_fixture import HOUSE, PACK, SHELF
from tests.fakes.recorder import FakeRecorder
from tests.fakes.vault import MemoryVault
from tests.making import AGENT, enrolled_cache

STEPS = [step for step in DrillStep if step is not DrillStep.AUDIT]
START, PAUSE, RESUME, STOP = COMMANDS


class Stand:
    """A desk without a window, a recorder, and a phone that answers at once."""

    def __init__(self, folder: Path) -> None:
        self.clock = SystemClock()
        self.loop = MainLoop(self.clock)
        self.lane = Lane("store", self.loop.post)
        opened: list[Cache] = []
        self.lane.submit(lambda: opened.append(enrolled_cache(folder / "cache.db", MemoryVault())))
        assert self.loop.until(lambda: bool(opened), 10)
        self.cache = opened[0]
        self.recorder = FakeRecorder(self.clock)
        ledger = self.cache.ledger
        around = Surroundings(
            self.lane, ledger, self.recorder, PACK, SHELF, HOUSE, self.clock, AGENT, folder / "receipts", truncate
        )
        self.desk = Desk(around, lambda: None, lambda: None)
        self.loop.tick = self.desk.tick
        self.recorder.start(lambda report: self.loop.post(lambda: self.desk.recording.report(report)))
        self.answers = True
        self.told: list[StepResult] = []

    def place(self, number: str) -> None:
        for state in (CallState.INCOMING, CallState.CONNECTED) if self.answers else (CallState.INCOMING,):
            self._say(state, number)

    def hang_up(self) -> None:
        self._say(CallState.ENDED, None)

    def _say(self, state: CallState, number: str | None) -> None:
        event = CallEvent(state, "d1", number, Direction.OUT, self.clock.now_ms(), line="tx", source="test")
        self.loop.post(lambda: self._hear(event))

    def _hear(self, event: CallEvent) -> None:
        self.desk.calls.hear(event)

    def walk(self) -> Walk:
        return Walk(self.desk, self.loop, self, Course("200", 0.05), self.told.append)

    def close(self) -> None:
        self.lane.submit(self.cache.close)
        assert self.lane.close(5)


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    stand = Stand(tmp_path)
    yield stand
    stand.close()


@contextmanager
def short(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Waits that must run out do so soon."""
    for name in ("ANSWER_LIMIT_S", "STATE_LIMIT_S", "END_LIMIT_S"):
        monkeypatch.setattr(f"agent_assist.telephony.drill.walk.{name}", 0.5)
    yield


def test_every_step_is_walked_and_seen(stand: Stand) -> None:
    results = stand.walk().run()
    assert [one.step for one in results] == STEPS
    assert all(one.passed for one in results), results
    assert stand.told == results
    assert [command for _, command in stand.recorder.commands] == [START, PAUSE, RESUME, STOP, START, STOP]
    assert not passed(results), "without the audit a drill is not passed"


@pytest.mark.parametrize(
    ("deaf", "failing"),
    [
        (START, {DrillStep.DISCLOSURE, DrillStep.CONSENT_AGAIN}),
        (PAUSE, {DrillStep.PAUSE}),
        (RESUME, {DrillStep.RESUME}),
        (STOP, {DrillStep.WITHDRAWAL}),
    ],
)
def test_a_command_that_is_not_obeyed_fails_its_step(
    stand: Stand, monkeypatch: pytest.MonkeyPatch, deaf: RecorderCommand, failing: set[DrillStep]
) -> None:
    stand.recorder.deaf = {deaf}
    with short(monkeypatch):
        results = stand.walk().run()
    failed = {one.step for one in results if not one.passed}
    assert failing <= failed
    assert all(one.error for one in results if not one.passed)
    assert [one.step for one in results] == STEPS, "the walk goes on to its end all the same"


def test_a_rung_that_helps_is_no_pass(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    stand.recorder.deaf = {PAUSE, RecorderCommand.MASK_CUSTOMER}
    with short(monkeypatch):
        results = {one.step: one for one in stand.walk().run()}
    assert not results[DrillStep.PAUSE].passed, "it was stopped, not paused"


def test_a_call_that_nobody_answers(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    stand.answers = False
    with short(monkeypatch):
        walk = stand.walk()
        results = walk.run()
    assert [(one.step, one.passed, one.error) for one in results] == [(DrillStep.CALL, False, "not_answered")]
    assert walk.contact == ""


def test_the_call_is_ended_also_when_the_walk_breaks(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(*_: object) -> None:
        raise SoftphoneLost("gone", "look")

    monkeypatch.setattr(stand.desk.payment, "toggle", lost)
    with pytest.raises(SoftphoneLost):
        stand.walk().run()
    assert stand.desk.calls.contacts() == []
