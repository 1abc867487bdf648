"""The front door shows every failure, stops nothing too early, and ends with the right code."""

from __future__ import annotations

import pytest

import dev

GOOD, BAD = "python --version", "python --no-such-option"


def steps(*commands: str) -> list[dev.Step]:
    return [dev.Step(command) for command in commands]


def test_a_failure_does_not_keep_the_next_step_from_running(capfd: pytest.CaptureFixture[str]) -> None:
    run = steps(BAD, GOOD)
    dev.in_order(run)
    assert [step.failed for step in run] == [True, False]
    assert dev.summary(run) == 1
    out, err = capfd.readouterr()
    assert "Python 3." in out
    assert "no-such-option" in out
    assert f"failed: {BAD}" in err


def test_what_needs_the_step_before_is_not_run_and_counts_as_failed(capfd: pytest.CaptureFixture[str]) -> None:
    run = steps(BAD, GOOD)
    dev.in_order(run, stop_at_failure=True)
    assert [step.code is None for step in run] == [False, True]
    assert dev.summary(run) == 1
    assert f"not run     0 s  {GOOD}" in capfd.readouterr().out


def test_a_run_without_a_failure_ends_with_0(capfd: pytest.CaptureFixture[str]) -> None:
    run = steps(GOOD, GOOD)
    dev.in_order(run)
    assert dev.summary(run) == 0
    assert "failed" not in capfd.readouterr().err


def test_every_verb_is_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["--help"]) == 0
    shown = capsys.readouterr().out
    for verb in ("demo", "test", "check", "fix", "bench", "build", "run", "serve", "mutants"):
        assert f" {verb}" in shown
    assert dev.main(["no-such-verb"]) == 2


def test_a_program_may_keep_what_it_has_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert "PYTHONDONTWRITEBYTECODE" not in dev.surroundings()
    assert dev.surroundings()["PATH"].startswith(str(dev.BIN))
