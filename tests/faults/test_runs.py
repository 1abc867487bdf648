"""Random calls with random faults over real sockets: what the loop calls silent is silent."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from agent_assist.domain.recorder import Means, RecorderCommand, RecorderState
from agent_assist.telephony.recorder.driver import Verdict
from tests.faults.course import Outcome, run_many
from tests.faults.plan import Answer, Harm, Say, Wait, plan
from tests.faults.rig import Fault, FaultRig, Spy
from tests.faults.rigs import RIGS

if TYPE_CHECKING:
    from pathlib import Path

RUNS = 9
"""Of each rig."""
THREADS = 20
ISSUE = list(Fault)[: list(Fault).index(Fault.DOWN)]
"""The faults that the issue names."""


@pytest.fixture(scope="module")
def outcomes() -> list[Outcome]:
    return run_many([(make, seed) for seed in range(RUNS) for make in RIGS.values()], THREADS)


def test_no_report_of_silence_is_false(outcomes: list[Outcome]) -> None:
    assert [false for outcome in outcomes for false in outcome.false] == []


def test_every_command_is_answered_once_in_time_and_nothing_is_stale(outcomes: list[Outcome]) -> None:
    assert [broken for outcome in outcomes for broken in outcome.broken] == []


def test_the_faults_bit(outcomes: list[Outcome]) -> None:
    played: Counter[Fault] = Counter()
    for outcome in outcomes:
        played += outcome.faults
        assert outcome.states[RecorderState.UNCONFIRMED] + outcome.states[RecorderState.RECORDING] > 0
    assert [fault for fault in ISSUE if not played[fault]] == []
    for name in {outcome.rig for outcome in outcomes}:
        states: Counter[RecorderState] = Counter()
        for outcome in outcomes:
            if outcome.rig == name:
                states += outcome.states
        seen = {RecorderState.UNCONFIRMED, RecorderState.RECORDING, RecorderState.PAUSED, RecorderState.OFF}
        assert seen <= set(states), name
        assert RecorderState.MASKED in states or name != "asterisk_ami, files"
    assert any(outcome.lost_s for outcome in outcomes)


class Believer(Spy):
    """A driver that takes a command for its effect: what must never be written."""

    believed = RecorderState.OFF

    def send(self, call_id: str, command: RecorderCommand) -> str:
        quiet = {RecorderCommand.PAUSE: RecorderState.PAUSED, RecorderCommand.STOP: RecorderState.OFF}
        self.believed = quiet.get(command, RecorderState.RECORDING)
        return super().send(call_id, command)

    def observe(self, call_id: str) -> Verdict | None:
        super().observe(call_id)
        return Verdict(self.believed, Means.READ_BACK)


@pytest.mark.parametrize("name", ["rtpengine", "asterisk_ami, files", "freeswitch, files", "http profile"])
def test_a_driver_that_believes_success_is_found_out(tmp_path: Path, name: str) -> None:
    def make(folder: Path, seed: int) -> FaultRig:
        rig = RIGS[name](folder, seed)
        # The loop and the judge both speak to the rig's spy, so its class is what is replaced.
        rig.spy.__class__ = Believer
        return rig

    rig = RIGS[name](tmp_path, 0)
    seeds = [seed for seed in range(2000) if _says_so_in_vain(seed, rig)][:3]
    rig.close()
    assert all(outcome.false for outcome in run_many([(make, seed) for seed in seeds], len(seeds)))


def _says_so_in_vain(seed: int, rig: FaultRig) -> bool:
    """Whether a run begins with a pause that nothing comes of, and waits for its answer."""
    moves = plan(seed, rig.spy.commands, rig.faults, rig.down)
    harm, waited, said, answered = moves[1:5]
    deaf = isinstance(harm, Harm) and harm.fault is Fault.NO_EFFECT and harm.variant % 6 in {0, 4}
    return (
        deaf
        and isinstance(waited, Wait)
        and waited.ms > 60
        and said == Say(RecorderCommand.PAUSE, waits=False)
        and isinstance(answered, Answer)
    )


def test_a_plan_is_the_same_each_time_and_another_with_another_seed() -> None:
    commands, faults = list(RecorderCommand), list(Fault)
    plans = [plan(seed, commands, faults, [Fault.DOWN]) for seed in range(200)]
    assert plans == [plan(seed, set(commands), set(faults), [Fault.DOWN]) for seed in range(200)]
    assert len({str(one) for one in plans}) == 200
    harms = Counter(move.fault for one in plans for move in one if isinstance(move, Harm))
    assert set(harms) == set(Fault)
