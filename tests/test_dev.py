"""The front door shows every failure, stops nothing too early, and ends with the right code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

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
    for verb in ("demo", "test", "check", "fix", "bench", "build", "run", "serve", "mutants", "pictures"):
        assert f" {verb}" in shown
    assert dev.main(["no-such-verb"]) == 2


def test_a_program_may_keep_what_it_has_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert "PYTHONDONTWRITEBYTECODE" not in dev.surroundings()
    assert dev.surroundings()["PATH"].startswith(str(dev.BIN))


def test_a_long_step_says_how_far_it_is_once_for_each_change(capsys: pytest.CaptureFixture[str]) -> None:
    far = iter(["", "1 of 3 packages", "1 of 3 packages", "3 of 3 packages"])
    progress = dev.Progress(lambda: next(far))
    for _ in range(4):
        progress.tell()
    told = capsys.readouterr().out.splitlines()
    assert [line.partition(",")[0] for line in told] == ["  1 of 3 packages", "  3 of 3 packages"]


def test_a_step_that_ends_at_once_says_how_far_it_came(capsys: pytest.CaptureFixture[str]) -> None:
    with dev.Progress(lambda: "3 of 3 packages"):
        pass
    assert capsys.readouterr().out.startswith("  3 of 3 packages, ")


def test_an_installation_tells_its_progress_and_its_failure(capsys: pytest.CaptureFixture[str]) -> None:
    says = "print('dlstatus:1:40.2:Fetching'); print('Selecting x'); print('pmstatus:libx:87.5:Unpacking')"
    dev.apt([sys.executable, "-c", says], dict(os.environ))
    assert capsys.readouterr().out.startswith("  unpacking and setting up, 87 %, ")
    with pytest.raises(subprocess.CalledProcessError):
        dev.apt([sys.executable, "-c", "raise SystemExit(100)"], dict(os.environ))


def test_the_set_up_says_what_it_installs_and_how_long_that_may_take(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(dev, "STAMP", tmp_path / "installed")
    monkeypatch.setattr(dev, "pip", lambda *_: 0)
    assert dev.environment(install=True)
    told = capsys.readouterr().out
    assert "Set-up 2 of 3: installing at most " in told
    assert " locked packages" in told
    assert "It takes a minute" in told
    assert "0 of at most " in told
    assert dev.environment(install=True)
    assert capsys.readouterr().out == ""
