"""A time over its limit is a problem of the demo, unless it was asked not to judge times."""

from pathlib import Path

import pytest

from agent_assist.demo.calls import CALLS
from agent_assist.demo.checks import BLOCKED_MS, Findings, _problems
from agent_assist.demo.proof import Proof
from agent_assist.demo.receipt import Visited
from tests.fakes.vault import MemoryVault


def found(blocked_ms: float, *, judge: bool) -> Findings:
    return Findings(
        out=Path(),
        home=Path(),
        source="replay",
        played=(),
        recordings={},
        side_of=lambda _port: "",
        ledger=Path(),
        unsynced=0,
        pictures=(),
        seen_text=(),
        timings={"main_thread_blocked": {"max": blocked_ms}},
        skipped=(),
        error="",
        judge_times=judge,
        vault=MemoryVault,
        proof=Proof(),
        visited=Visited(),
    )


@pytest.mark.parametrize(
    ("blocked_ms", "judge", "told"),
    [(BLOCKED_MS + 1, True, True), (BLOCKED_MS, True, False), (BLOCKED_MS + 1, False, False)],
)
def test_a_blocked_window_is_told(blocked_ms: float, judge: bool, told: bool) -> None:  # noqa: FBT001 - a case
    summary = {"ledger_verified": True, "events_local": 1, "events_server": 1, "planted_values_found": 0}
    problems = _problems(found(blocked_ms, judge=judge), summary, {}, {})
    assert any("main thread was blocked" in problem for problem in problems) is told
    assert f"only 0 of {len(CALLS)} calls were played" in problems
