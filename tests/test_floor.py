"""The floor holds for each package alone, for branches alone, and where nothing was measured."""

from __future__ import annotations

from typing import Any

import pytest

from tests.floor import added, below

X, Y = "agent_assist/domain/x.py", "agent_assist/policy/y.py"


def file(branches: int, lines: int = 100, of: int = 100) -> dict[str, Any]:
    """A file of so many branches and as many lines; the first of each are taken."""
    return {
        "executed_lines": list(range(lines)),
        "missing_lines": list(range(lines, of)),
        "executed_branches": [[n, n + 1] for n in range(branches)],
        "missing_branches": [[n, n + 1] for n in range(branches, of)],
    }


@pytest.mark.parametrize(("branches", "lines", "low"), [(95, 95, False), (94, 100, True), (96, 93, True)])
def test_both_figures_count(branches: int, lines: int, low: bool) -> None:  # noqa: FBT001 - the case itself
    assert below(added([{X: file(branches, lines)}]), "domain", 95) is low


def test_no_package_hides_behind_another(capsys: pytest.CaptureFixture[str]) -> None:
    files = added([{X: file(100), Y: file(99)}])
    assert not below(files, "domain", 95)
    assert below(files, "policy", 99.9)
    assert f"{Y}: 99->100" in capsys.readouterr().out


def test_what_was_not_measured_is_below() -> None:
    assert below({}, "domain", 95)


def test_what_one_process_took_is_taken() -> None:
    assert not below(added([{X: file(100)}, {X: file(50, 50)}]), "domain", 100)


def test_a_guess_counts_only_where_no_process_has_imported_the_file() -> None:
    guess = file(0, 0, of=200)
    assert not below(added([{X: guess}, {X: file(100)}, {X: guess}]), "domain", 100)
    assert below(added([{X: guess}]), "domain", 1)
