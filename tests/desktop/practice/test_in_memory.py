"""What a practice desk is given: a clock that can stand still, a recorder that is none, a store without a disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from agent_assist.desktop.practice.clock import PracticeClock
from agent_assist.desktop.practice.recorder import PracticeRecorder
from agent_assist.desktop.practice.store import PracticeStore
from agent_assist.desktop.services.provisional import provisional
from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import Actor, FactKind, Role
from agent_assist.domain.recorder import Means, RecorderCommand, RecorderReport, RecorderState
from agent_assist.evidence.envelope import Draft
from tests.fakes.clock import FakeClock


def draft(contact: str = "c1") -> Draft:
    return Draft(
        id="e1",
        kind=FactKind.CONTACT_OPENED,
        at_ms=1,
        mono_ms=1,
        contact=contact,
        actor=Actor("practice", Role.AGENT),
        body={"line": "x"},
        personal={"number": "+14155550182"},
        policy=None,
    )


def test_time_stands_still_and_goes_on_without_a_jump() -> None:
    real = FakeClock()
    clock = PracticeClock(real)
    wall, mono = clock.now_ms(), clock.mono_ms()
    real.advance(1_000)
    assert (clock.now_ms() - wall, clock.mono_ms() - mono) == (1_000, 1_000)
    clock.hold(True)
    clock.hold(True)
    real.advance(60_000)
    assert (clock.now_ms() - wall, clock.mono_ms() - mono) == (1_000, 1_000)
    clock.hold(False)
    clock.hold(False)
    real.advance(500)
    assert (clock.now_ms() - wall, clock.mono_ms() - mono) == (1_500, 1_500)


def test_the_recorder_obeys_and_says_so_later_not_out_of_the_command() -> None:
    posted: list[Callable[[], None]] = []
    heard: list[RecorderReport] = []
    recorder = PracticeRecorder(FakeClock(), posted.append)
    recorder.start(heard.append)

    def reports() -> list[RecorderReport]:
        while posted:
            posted.pop(0)()
        found, heard[:] = list(heard), []
        return found

    recorder.watch("c1")
    assert [one.state for one in reports()] == [RecorderState.OFF]
    for command, state in (
        (RecorderCommand.START, RecorderState.RECORDING),
        (RecorderCommand.PAUSE, RecorderState.PAUSED),
        (RecorderCommand.RESUME, RecorderState.RECORDING),
        (RecorderCommand.STOP, RecorderState.OFF),
    ):
        recorder.command("c1", command)
        assert heard == []
        (one,) = reports()
        assert (one.state, one.command, one.confirmation.means) == (state, command, Means.READ_BACK)
        recorder.tick()
        (again,) = reports()
        assert (again.state, again.command) == (state, None)
    recorder.release("c1")
    recorder.tick()
    assert reports() == []


def test_facts_are_read_back_and_belong_to_their_contact() -> None:
    store = PracticeStore()
    (fact,) = store.append([draft()])
    assert fact.personal == {"number": "+14155550182"}
    assert store.facts("c1") == [fact]
    assert store.facts("c2") == []
    assert (store.identity(), store.unfinished(), list(store.export())) == (None, [], [])


def test_no_receipt_can_be_signed(tmp_path: Path) -> None:
    store = PracticeStore()
    store.append([draft()])
    with pytest.raises(BadInput):
        provisional(store, "c1", lambda _digest: (), "Northwind")
    with pytest.raises(BadInput):
        store.issuer.sign(b"x")
    assert list(tmp_path.iterdir()) == []
