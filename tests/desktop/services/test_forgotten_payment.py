"""A forgotten payment step is over within a minute, whatever happens meanwhile: 200 random courses on whole desks."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.recorder import RecorderState
from tests.desktop.services.desk_fixture import Bench
from tests.desktop.services.desk_fixture import bench as desk_bench
from tests.faults.forgotten import HAPPENS, LIMIT_MS, Forgetful, Handled, course

GIVEN = ConsentState.GIVEN
DESKS, COURSES = 10, 20


def forget(bench: Bench, seed: int) -> Handled:
    """A call comes in, is recorded, and its payment step is forgotten."""
    call = f"call-{seed}"
    bench.connect(call_id=call)
    bench.read()
    bench.say(GIVEN, GIVEN, GIVEN)
    assert bench.file().recorder_state is RecorderState.RECORDING
    handled = Forgetful(bench, call).run(course(seed))
    bench.recorder.obeys, bench.recorder.deaf = True, set()
    for one in (f"{call}-waiting", call):
        bench.call(CallState.ENDED, one)
    bench.clock.advance(120_000)
    bench.desk.tick()
    bench.settle()
    return handled


@pytest.mark.parametrize("desk", range(DESKS))
def test_a_forgotten_step_is_over_within_a_minute(tmp_path: Path, desk: int) -> None:
    with desk_bench(tmp_path) as bench:
        for seed in range(desk * COURSES, (desk + 1) * COURSES):
            handled = forget(bench, seed)
            assert handled.over_ms is not None, (seed, handled, course(seed))
            assert handled.told_ms is not None, (seed, handled, course(seed))
            assert max(handled.over_ms, handled.told_ms) <= LIMIT_MS, (seed, handled, course(seed))
            assert handled.shown is handled.truth, (seed, handled, course(seed))


def test_everything_happens_in_some_course() -> None:
    plans = [course(seed) for seed in range(DESKS * COURSES)]
    happened = Counter(what for plan in plans for _, what in plan.events)
    assert set(happened) == set(HAPPENS)
    assert any(plan.late_ms and plan.back_ms for plan in plans)
