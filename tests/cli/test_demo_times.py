"""A time over its limit is a warning of the demo, with what else used the machine; a problem only with `--timed`."""

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from agent_assist.demo import checks
from agent_assist.demo.calls import CALLS
from agent_assist.demo.checks import BLOCKED_MS, Findings, _late, _problems, _tell
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
        timings={"main_thread_blocked": {"p50": 0.1, "p95": 1.0, "max": blocked_ms, "n": 9}},
        skipped=(),
        error="",
        judge_times=judge,
        machine="load 7.0",
        blocks=("51 ms, 3 of 4 samples: paint (card.py:3)",),
        vault=MemoryVault,
        proof=Proof(),
        visited=Visited(),
    )


SUMMARY = {"ledger_verified": True, "events_local": 1, "events_server": 1, "planted_values_found": 0}


@pytest.mark.parametrize("judge", [True, False])
def test_only_what_is_wrong_is_a_problem(judge: bool) -> None:  # noqa: FBT001 - a case
    problems = _problems(found(BLOCKED_MS * 10, judge=judge), SUMMARY, {}, {})
    assert problems == [f"only 0 of {len(CALLS)} calls were played"]


def test_a_time_over_its_limit_is_told() -> None:
    assert _late(found(BLOCKED_MS, judge=True)) == []
    assert _late(found(BLOCKED_MS + 1, judge=True)) == [
        "the main thread was blocked for 51 ms, over the limit of 50 ms"
    ]


def test_a_warning_says_what_else_used_the_machine(capsys: pytest.CaptureFixture[str]) -> None:
    late = found(BLOCKED_MS + 1, judge=False)
    _tell(late, {**SUMMARY, "warnings": _late(late)}, [])
    said = capsys.readouterr().out
    assert "warning: the main thread was blocked for 51 ms" in said
    assert "Meanwhile load 7.0." in said
    assert "blocked: 51 ms, 3 of 4 samples: paint (card.py:3)" in said
    assert "problem" not in said


@pytest.mark.parametrize(("judge", "code"), [(True, 1), (False, 0)])
def test_the_exit_code_judges_times_only_when_asked(
    judge: bool,  # noqa: FBT001 - a case
    code: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    right = {"_case_files": ({}, {}), "_places": (), "_server_events": 0, "_problems": []}
    for name, answer in right.items():
        monkeypatch.setattr(checks, name, lambda *_, answer=answer: answer)
    for name in ("erasure_summary", "receipt_summary"):
        monkeypatch.setattr(checks, name, lambda *_: {})
    monkeypatch.setattr(checks, "house_key", lambda _out: b"")
    monkeypatch.setattr(checks, "flipped", lambda _ledger: {"found": True})
    for name in ("erasure_problems", "receipt_problems"):
        monkeypatch.setattr(checks, name, lambda _summary: [])
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 0))
    late = replace(found(BLOCKED_MS + 1, judge=judge), out=tmp_path, home=tmp_path, ledger=tmp_path / "none")
    assert checks.check(late) == code
    summary = json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))
    assert len(summary["problems" if judge else "warnings"]) == 1
    assert summary["warnings" if judge else "problems"] == []
    assert summary["machine"] == "load 7.0"
